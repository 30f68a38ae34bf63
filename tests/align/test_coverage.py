"""Word coverage: how much of one passage is said in another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from bags import means
from numpy.typing import NDArray

from xlingual.align.coverage import FLOOR, coverages
from xlingual.align.words import Text, Words

TEXTS = [
    "The lighthouse keeper counted 5,000 gulls on Friday.",
    "El farero contó 5.000 gaviotas el viernes.",
    "",
    "Смотритель маяка Герасимов насчитал 6 000 чаек.",
    "Gerasimov likes gulls.",
    "7",
]


class Axes:
    """Gives every word an axis of its own: no two words are alike but by spelling or value."""

    def __init__(self) -> None:
        self.axis: dict[str, int] = {}

    def __call__(self, words: Sequence[str]) -> NDArray[np.float32]:
        rows = [self.axis.setdefault(word, len(self.axis)) for word in words]
        return np.eye(64, dtype=np.float32)[rows]


def both(words: Words, one: str, other: str) -> list[float]:
    a, b = words.of([one, other])
    return [float(share) for share in coverages(words, a, [b])[0]]


@pytest.fixture
def strange() -> Words:
    return Words(Axes())


def alike(words: Words, i: int, j: int) -> float:
    """How well two words answer to each other, for the tests' own texts: no two of its names are spelled alike."""
    if words.numbers[i] and words.numbers[j]:
        return float(words.keys[i] == words.keys[j])
    if words.names[i] and words.names[j] and words.keys[i] == words.keys[j]:
        return 1.0
    cosine = float(words.units[i] @ words.units[j])
    return cosine if cosine >= FLOOR else 0.0


def one_by_one(words: Words, one: Text, other: Text) -> float:
    best = [max((alike(words, i, j) for j in other.words), default=0.0) for i in one.words]
    return float(np.dot(best, one.weights) / max(1e-9, one.weights.sum()))


def test_all_at_once_is_one_by_one() -> None:
    words = means().words
    texts = words.of(TEXTS)
    for one in texts:
        expected = [[one_by_one(words, one, other), one_by_one(words, other, one)] for other in texts]
        assert coverages(words, one, texts) == pytest.approx(np.array(expected), abs=1e-5)


def test_a_text_covers_itself() -> None:
    assert both(means().words, TEXTS[0], TEXTS[0]) == pytest.approx([1, 1], abs=1e-6)


def test_sides_change_places() -> None:
    words = means().words
    assert both(words, TEXTS[0], TEXTS[3]) == pytest.approx(both(words, TEXTS[3], TEXTS[0])[::-1], abs=1e-6)


def test_a_translation_covers_more_than_a_sentence_on_the_same_topic() -> None:
    words = means().words
    english = "The harbour will stay closed until the ice melts."
    russian = "Гавань останется закрытой, пока не растает лёд."
    topic = "Лёд в гавани был опасен для небольших лодок."
    assert min(both(words, english, russian)) > max(both(words, english, topic))


def test_what_is_left_out_is_uncovered(strange: Words) -> None:
    part, whole = both(strange, "rain fell", "rain fell and boats sank")
    assert part == pytest.approx(1)
    assert whole == pytest.approx(2 / 5)


def test_words_outside_the_core_hardly_count(strange: Words) -> None:
    text = "he said rain fell"
    [framed] = strange.of([text], [(8, len(text))])
    [frame, core] = strange.of(["he said", "rain fell"])
    (by_frame, _), (by_core, _) = coverages(strange, framed, [frame, core])
    assert 0 < by_frame < 0.3
    assert by_core > 0.7


@pytest.mark.parametrize("other", ["5.000", "5 000", "5000"])
def test_numbers_are_compared_by_value(strange: Words, other: str) -> None:
    assert both(strange, "5,000", other) == [1, 1]


def test_numbers_of_another_value_are_unlike_whatever_their_vectors() -> None:
    assert both(means().words, "5,000", "6,000") == [0, 0]
    assert both(means().words, "2019", "2018") == [0, 0]


@pytest.mark.parametrize(("one", "other"), [("Gerassimov", "Герасимов"), ("Zelinskaya", "Зелинская")])
def test_names_are_compared_by_spelling(strange: Words, one: str, other: str) -> None:
    assert min(both(strange, one, other)) >= 0.7


@pytest.mark.parametrize(("one", "other"), [("Gerassimov", "Shoigu"), ("gerassimov", "gerasimov")])
def test_other_names_and_small_letters_are_not_alike_by_spelling(strange: Words, one: str, other: str) -> None:
    assert both(strange, one, other) == [0, 0]


def test_nothing_covers_nothing() -> None:
    words = means().words
    full, empty = words.of(["Boats sail.", ""])
    assert coverages(words, full, []).shape == (0, 2)
    assert coverages(words, empty, [full, empty]).tolist() == [[0, 0], [0, 0]]
    assert coverages(words, full, [empty]).tolist() == [[0, 0]]
