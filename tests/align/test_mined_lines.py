"""Lines of two files: the bag that they make, pairs that are mined, pairs that are given."""

from __future__ import annotations

import numpy as np
import pytest
from bags import means
from numpy.typing import NDArray

from xlingual import index
from xlingual.align.bag import Bag
from xlingual.align.lines import ScoredLines, fill_lines, mine, score_given

ENGLISH = ["A wolf crossed the frozen lake.", "The baker raised his prices.", "", "Nobody answered the phone."]
SPANISH = ["Nadie contestó el teléfono.", "Un lobo cruzó el lago helado.", "La luna es blanca."]


def bag_of(a: list[str], b: list[str]) -> tuple[Bag, index.Neighbourhoods]:
    lines = [*a, *b]
    vectors = means().encode(lines)
    languages, sides = ["en"] * len(a) + ["es"] * len(b), ["a"] * len(a) + ["b"] * len(b)
    bag = fill_lines(lines, languages, sides=sides, vectors=vectors, means=means())
    firsts = [np.array(sorted({some.index(line) for line in some}), np.int64) for some in (a, b)]
    return bag, index.across(vectors[: len(a)], vectors[len(a) :], (firsts[0], firsts[1]))


def mined(a: list[str], b: list[str], cut: float = 0.5) -> ScoredLines:
    bag, near = bag_of(a, b)
    return mine(bag, near=near, means=means(), cut=cut)


def pairs(scored: ScoredLines) -> set[tuple[int, int]]:
    return set(zip(scored.a.tolist(), scored.b.tolist(), strict=True))


def test_every_line_is_an_item_of_its_own_and_a_side_an_outlet() -> None:
    bag, _ = bag_of(ENGLISH, SPANISH)
    assert bag.items.tolist() == list(range(7))
    assert bag.sources.tolist() == [0] * 4 + [1] * 3
    assert [p.text for p in bag.passages] == [*ENGLISH, *SPANISH]


def test_rows_are_those_of_both_files_one_behind_the_other() -> None:
    assert pairs(mined(ENGLISH, SPANISH)) == {(0, 5), (3, 4)}


def test_best_come_first_and_all_reach_the_cut() -> None:
    every = mined(ENGLISH, SPANISH, cut=0.0)
    assert every.probability.tolist() == sorted(every.probability, reverse=True)
    assert (mined(ENGLISH, SPANISH, cut=0.9).probability >= 0.9).all()


def test_a_line_is_used_once_even_when_many_would_do() -> None:
    found = mined([ENGLISH[0]] * 3, [SPANISH[1]] * 2)
    assert len(found.a) == 2
    assert len(set(found.a.tolist())) == len(set(found.b.tolist())) == 2


def test_copies_of_a_line_are_one_item_and_do_not_lower_each_other() -> None:
    bag, _ = bag_of([ENGLISH[0], ENGLISH[1], ENGLISH[0]], SPANISH)
    assert bag.items.tolist() == [0, 1, 0, 2, 3, 4]
    once, often = mined(ENGLISH, SPANISH), mined([*ENGLISH, *[ENGLISH[0]] * 9], [*SPANISH, SPANISH[1]])
    assert len(often.a) == len(once.a) + 1
    best = dict(zip(once.b.tolist(), once.probability.tolist(), strict=True))[5]
    assert often.probability.max() == pytest.approx(best, abs=0.05)


def given(rows_a: list[int], rows_b: list[int]) -> ScoredLines:
    bag, near = bag_of(ENGLISH, SPANISH)
    a: NDArray[np.int64] = np.array(rows_a, np.int64)
    return score_given(bag, a, np.array(rows_b, np.int64), near=near, means=means())


def test_given_pairs_keep_their_order() -> None:
    scored = given([1, 0, 2], [6, 5, 4])
    assert (scored.a.tolist(), scored.b.tolist()) == ([1, 0, 2], [6, 5, 4])
    assert scored.probability[1] > 0.5 > scored.probability[0]
    assert scored.similarity[2] == 0


def test_mined_pairs_have_the_score_of_given_ones() -> None:
    found = mined(ENGLISH, SPANISH)
    again = given(found.a.tolist(), found.b.tolist())
    assert again.probability == pytest.approx(found.probability)
    assert again.similarity == pytest.approx(found.similarity)


@pytest.mark.parametrize(("a", "b"), [([], []), (ENGLISH, []), ([], SPANISH), (["", ""], ["", ""])])
def test_nothing_is_mined_from_nothing(a: list[str], b: list[str]) -> None:
    assert len(mined(a, b, cut=0.0).a) == 0
