"""Candidates: each pair once, only what may be compared, only what is near."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from bags import cut, lay, news, one_hot, ties

from xlingual.align import candidates as module
from xlingual.align.bag import Bag
from xlingual.align.candidates import candidates, comparable, cosines, merged
from xlingual.align.means import NO_FLOOR
from xlingual.records import Passage


def two_items(*languages: str) -> Bag:
    """Two passages of the first item, then one of the second; all vectors are the same."""
    one, other = news("Gull", "First.", "Second."), news("Tern", "Third.")
    starts = [(one, 0, "First."), (one, 7, "Second."), (other, 0, "Third.")]
    passages = [
        Passage(item.item_id, start, start + len(text), text, lang, "sentence")
        for (item, start, text), lang in zip(starts, languages, strict=True)
    ]
    return lay([one, other], passages, vectors=one_hot(0, 0, 0))


def pairs(bag: Bag, *blocks: list[list[int]], floor: float = NO_FLOOR) -> list[tuple[int, int]]:
    found = candidates(bag, [np.array(block) for block in blocks], floor)
    return list(zip(found.a.tolist(), found.b.tolist(), strict=True))


def test_each_pair_comes_once_the_smaller_number_first() -> None:
    bag = two_items("en", "en", "en")
    assert pairs(bag, [[0, 2], [1, 2], [1, 0]], [[2, 2], [-1, -1], [0, -1]]) == [(0, 2), (1, 2)]


def test_inside_one_item_only_two_languages_are_compared() -> None:
    everything = [[1, 2], [0, 2], [0, 1]]
    assert pairs(two_items("en", "en", "en"), everything) == [(0, 2), (1, 2)]
    assert pairs(two_items("en", "es", "es"), everything) == [(0, 1), (0, 2), (1, 2)]


def test_a_sentence_is_not_compared_with_its_own_quote() -> None:
    item = news("Gull", 'He shouted "vamos a casa" twice.')
    whole = Passage(item.item_id, 0, len(item.text), item.text, "en", "sentence")
    quote = Passage(item.item_id, 12, 24, item.text[12:24], "es", "quote")
    bag = lay([item], [whole, quote])
    assert not comparable(bag, np.array([0]), np.array([1])).any()


def test_a_quote_is_not_compared_with_a_sentence_inside_it() -> None:
    item = news("Gull", "Boats left.", "Llovió mucho.", "Snow fell.")
    lines = [cut(item, line) for line in item.text.split("\n")]
    foreign = replace(lines[1], lang="es")
    quote = cut(item, "Boats left.\nLlovió mucho.", kind="quote")
    bag = lay([item], [quote, lines[0], foreign, lines[2]])
    one, other = np.array([0, 1, 2]), np.array([2, 2, 3])
    assert comparable(bag, one, other).tolist() == comparable(bag, other, one).tolist() == [False, True, True]


def test_pairs_below_the_floor_of_the_model_are_no_candidates() -> None:
    items = [news("Gull", "First."), news("Tern", "Second."), news("Skua", "Third.")]
    vectors = np.array([[1, 0], [0.21, np.sqrt(1 - 0.21**2)], [-1, 0]], np.float32)
    bag = lay(items, vectors=vectors)
    everything = [[1, 2], [2, -1], [-1, -1]]
    assert pairs(bag, everything, floor=0.2) == [(0, 1)]
    assert pairs(bag, everything, floor=0.3) == []
    assert pairs(bag, everything) == [(0, 1), (0, 2), (1, 2)]


def test_similarity_is_the_cosine() -> None:
    bag = lay([news("Gull", "The bridge is open."), news("Tern", "Мост открыт.", lang="ru")])
    found = candidates(bag, [np.array([[1], [0]])], NO_FLOOR)
    assert found.similarity == pytest.approx([float(bag.vectors[0] @ bag.vectors[1])])


@pytest.mark.parametrize("blocks", [[], [np.full((3, 2), -1)], [np.zeros((3, 0), np.int64)]])
def test_no_neighbours_give_no_candidates(blocks: list[np.ndarray]) -> None:
    found = candidates(two_items("en", "en", "en"), blocks, NO_FLOOR)
    assert len(found) == len(found.a) == len(found.b) == len(found.similarity) == 0


def test_an_empty_bag_has_no_candidates() -> None:
    assert len(candidates(lay([]), [np.zeros((0, 4), np.int64)], NO_FLOOR)) == 0


def test_cosines_are_the_same_block_by_block(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = np.random.default_rng(3).normal(size=(8, 5)).astype(np.float32)
    a, b = np.arange(8), np.arange(8)[::-1].copy()
    whole = cosines(vectors, a, b)
    monkeypatch.setattr(module, "BLOCK", 3)
    assert cosines(vectors, a, b) == pytest.approx(whole)
    assert whole == pytest.approx((vectors[a] * vectors[b]).sum(axis=1))


def test_masks_and_orders_select() -> None:
    bag = two_items("en", "es", "ru")
    found = ties(bag, (0, 1), (0, 2), (1, 2))
    assert found.only(np.array([True, False, True])).b.tolist() == [1, 2]
    assert found.only(np.array([2, 0])).a.tolist() == [1, 0]
    both = merged(found, found.only(np.array([1])))
    assert (both.a.tolist(), both.b.tolist()) == ([0, 0, 1, 0], [1, 2, 2, 2])
