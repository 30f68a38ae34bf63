"""Words of passages: their keys, weights, names and numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from bags import means
from numpy.typing import NDArray

from xlingual.align.words import FRAME, Words, spelling_key


def equal_vectors(words: Sequence[str]) -> NDArray[np.float32]:
    """Each word's vector is as long as the word."""
    return np.array([[len(word), 0.0] for word in words], np.float32)


@pytest.fixture
def words() -> Words:
    return Words(equal_vectors)


def keys(words: Words, text: str) -> list[str]:
    return [words.keys[number] for number in words.of([text])[0].words]


def test_one_name_has_one_key_in_both_scripts() -> None:
    assert spelling_key("Герасимов") == spelling_key("Gerasimov") == spelling_key("GERASIMOV") == "gerasimov"


def test_accents_are_no_part_of_a_key() -> None:
    assert spelling_key("Muñoz") == spelling_key("Munoz")
    assert spelling_key("Семён") == spelling_key("Семен")


def test_different_names_keep_different_keys() -> None:
    assert len({spelling_key(name) for name in ("Герасимов", "Герасименко", "Gerassimov", "Guerásimov")}) == 4


@pytest.mark.parametrize("number", ["5000", "5.000", "5,000", "5 000", "5\u00a0000", "5\u202f000"])
def test_grouping_marks_are_no_part_of_a_number(number: str) -> None:
    assert spelling_key(number) == "5000"


@pytest.mark.parametrize(
    "number", ["36", "36th", "36o", "36º", "36ª", "36-й", "36-му", "36-го", "36-ой", "36-ю", "36-е", "36-х", "36м"]
)
def test_ordinal_endings_are_no_part_of_a_number(number: str) -> None:
    assert spelling_key(number) == "36"


@pytest.mark.parametrize("number", ["36", "36-го", "36th"])
def test_other_numbers_keep_other_keys(number: str) -> None:
    assert spelling_key(number) not in {spelling_key(other) for other in ("3", "6", "136", "360", "3.6")}


@pytest.mark.parametrize(
    ("owner", "name"), [("Kim's", "Kim"), ("Lavrov’s", "Лавров"), ("captain's", "captain"), ("O'Neill's", "O'Neill")]
)
def test_a_possessive_ending_is_no_part_of_a_key(owner: str, name: str) -> None:
    assert spelling_key(owner) == spelling_key(name)


def test_an_s_of_the_word_itself_is_kept() -> None:
    assert spelling_key("James") == "james"
    assert spelling_key("captains") != spelling_key("captain's")


def test_decimals_are_kept_apart_from_thousands() -> None:
    assert spelling_key("2,5") == spelling_key("2.5") == "2.5"
    assert spelling_key("2,500") != spelling_key("2,5")
    assert spelling_key("1.234.567") == "1234567"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 000 человек пришли", ["5000", "chelovek", "prishli"]),
        ("hasta 5.000 personas", ["hasta", "5000", "personas"]),
        ("in 2025 100 boats sank", ["in", "2025", "100", "boats", "sank"]),
        ("80-летие порта", ["80", "letie", "porta"]),
        ("the captain's 9th voyage", ["the", "captain", "9", "voyage"]),
        ("в 36-го и 90-е годы", ["v", "36", "i", "90", "gody"]),
        ("10 km (6.2 miles)", ["10", "km", "6.2", "miles"]),
        ("¡Sí! — ¿…?", ["si"]),
    ],
)
def test_a_text_falls_into_words_and_numbers(words: Words, text: str, expected: list[str]) -> None:
    assert keys(words, text) == expected


def test_names_are_capitalised_words_but_the_first(words: Words) -> None:
    [text] = words.of(["Yesterday Ирина Волкова met the mayor of Lugo"])
    assert text.names == {"irina", "volkova", "lugo"}


def test_digits_are_collected_by_value(words: Words) -> None:
    one, other = words.of(["It cost 5,000 euros on day 3", "El 3o día costó 5.000 euros"])
    assert one.digits == other.digits == {"5000", "3"}


@pytest.mark.parametrize("blank", ["", " ", "…", "— ! —"])
def test_a_text_without_words_has_none(words: Words, blank: str) -> None:
    [text] = words.of([blank])
    assert len(text.words) == len(text.weights) == 0
    assert not text.names | text.digits
    assert text.length == len(blank)


def test_no_texts_give_nothing(words: Words) -> None:
    assert words.of([]) == []


def test_words_outside_the_core_count_less(words: Words) -> None:
    text = "He said that rain fell"
    [plain] = words.of([text])
    [framed] = words.of([text], [(text.index("rain"), len(text))])
    assert plain.weights.tolist() == [2, 4, 4, 4, 4]
    assert framed.weights == pytest.approx([2 * FRAME, 4 * FRAME, 4 * FRAME, 4, 4])
    assert 0 < FRAME < 1


def test_a_text_is_the_same_whenever_it_is_looked_up(words: Words) -> None:
    first = words.of(["Море спокойно", "the sea is calm"])[1]
    again = words.of(["the sea is calm"])[0]
    assert first.words.tolist() == again.words.tolist()
    assert first.weights.tolist() == again.weights.tolist()


def test_columns_grow_together(words: Words) -> None:
    words.of(["one boat"])
    words.of(["two boats, one sea"])
    assert words.keys == ["one", "boat", "two", "boats", "sea"]
    columns = (words.units, words.weights, words.rarity, words.numbers, words.names, words.key_numbers)
    lengths = {len(column) for column in columns}
    assert lengths == {5}


def test_one_key_has_one_number(words: Words) -> None:
    words.of(["5,000 5.000 6,000"])
    assert words.key_numbers[0] == words.key_numbers[1] != words.key_numbers[2]


def rarities(words: Words) -> dict[str, float]:
    return dict(zip(words.keys, words.rarity.tolist(), strict=True))


def test_the_more_texts_have_a_word_the_less_it_weighs(words: Words) -> None:
    words.count([f"ferry pier{letter} {'harbour' if letter in 'abc' else 'storm'}" for letter in "abcdefgh"])
    rare = rarities(words)
    assert 0 < rare["ferry"] < rare["storm"] < rare["harbour"] < rare["piera"]
    assert rare["piera"] == pytest.approx(1)


def test_a_word_counts_once_for_each_text(words: Words) -> None:
    words.count(["ferry ferry ferry", "storm", "storm"])
    rare = rarities(words)
    assert rare["ferry"] == pytest.approx(1)
    assert rare["storm"] < 1


def test_rarity_goes_into_the_weights(words: Words) -> None:
    words.count(["a storm sank the boat", "the storm passed", "the sun shone"])
    [text] = words.of(["the storm sank"])
    rare = rarities(words)
    expected = [len(word) * rare[word] for word in ("the", "storm", "sank")]
    assert text.weights == pytest.approx(expected)
    assert rare["the"] < rare["storm"] < rare["sank"]


def test_a_frame_lowers_rarity_further(words: Words) -> None:
    words.count(["he said that rain fell", "he said that snow fell"])
    text = "he said that rain fell"
    [plain], [framed] = words.of([text]), words.of([text], [(text.index("rain"), len(text))])
    assert framed.weights == pytest.approx(plain.weights * np.array([FRAME, FRAME, FRAME, 1, 1]))


def test_words_that_were_not_counted_are_rare(words: Words) -> None:
    words.count(["the storm", "the boat"])
    assert words.of(["walrus"])[0].weights.tolist() == [len("walrus")]


def test_the_last_count_is_the_one_that_holds(words: Words) -> None:
    words.count(["the storm", "the boat"])
    words.count(["the storm", "a boat", "a tram"])
    rare = rarities(words)
    assert rare["the"] == pytest.approx(1)
    assert rare["a"] < 1


@pytest.mark.parametrize("texts", [[], ["", "…"]])
def test_counting_no_words_makes_none_common(words: Words, texts: list[str]) -> None:
    words.count(["the storm", "the boat"])
    words.count(texts)
    assert words.rarity == pytest.approx(np.ones(3))


def test_telling_words_weigh_more_with_the_builtin_encoder() -> None:
    [text] = means().words.of(["the submarine"])
    the, submarine = text.weights
    assert submarine > 2 * the
