"""The ratio margin against a calculation by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from bags import lay, means, near_of, news, one_hot

from xlingual.align.bag import Bag, extended
from xlingual.align.candidates import Candidates
from xlingual.align.margin import NEIGHBOURS, QUIET, margins
from xlingual.index import Neighbourhoods
from xlingual.records import Item, Passage

# 0 and 1 are the pair (English, Spanish); 2-7 are Spanish, 8-11 are English, each an item of its own.
PAIR = 0.8
TO_0 = {2: 0.7, 3: 0.6, 4: 0.5, 5: 0.4, 6: 0.3, 7: 0.2}
TO_1 = {8: 0.6, 9: 0.5, 10: 0.4, 11: 0.3}
MEAN_0 = (0.7 + 0.6 + 0.5 + 0.4) / 4
MEAN_1 = (0.6 + 0.5 + 0.4 + 0.3) / 4


def items(*sources: str) -> list[Item]:
    languages = ["en", "es", *["es"] * 6, *["en"] * 4]
    outlets = sources or [f"Outlet {n}" for n in range(12)]
    named = zip(outlets, languages, strict=True)
    return [news(source, f"Sentence {n}.", lang=lang) for n, (source, lang) in enumerate(named)]


def block(rows: int, *, first: Mapping[int, float], second: Mapping[int, float]) -> tuple[np.ndarray, np.ndarray]:
    """Products and numbers of the neighbours of passages 0 and 1; nobody else has any."""
    width = max(len(first), len(second), 1)
    products, numbers = np.full((rows, width), -1, np.float32), np.full((rows, width), -1)
    for row, near in enumerate((first, second)):
        numbers[row, : len(near)] = list(near)
        products[row, : len(near)] = list(near.values())
    return products, numbers


def around(bag: Bag, to_0: Mapping[int, float] = TO_0, to_1: Mapping[int, float] = TO_1) -> Neighbourhoods:
    rows = len(bag.passages)
    anytime = {
        "es": block(rows, first={1: PAIR, **to_0}, second={}),
        "en": block(rows, first={}, second={0: PAIR, **to_1}),
    }
    return Neighbourhoods(bag.languages, anytime, {})


def margin(bag: Bag, near: Neighbourhoods, group_of: Mapping[int, int] | None = None) -> float:
    found = Candidates(np.array([0]), np.array([1]), np.array([PAIR], np.float32))
    return float(margins(bag, found, near, group_of or {})[0])


@pytest.fixture
def bag() -> Bag:
    return lay(items(), vectors=one_hot(*range(12)))


def test_neighbours_that_are_not_alike_at_all_count_as_noise(bag: Bag) -> None:
    unlike = {**dict(list(TO_0.items())[:3]), 5: 0.0, 6: -0.1}
    here = (0.7 + 0.6 + 0.5 + QUIET) / 4
    assert margin(bag, around(bag, unlike)) == pytest.approx(PAIR / ((here + MEAN_1) / 2))
    nothing = margin(bag, around(bag, dict.fromkeys(TO_0, -0.2), dict.fromkeys(TO_1, 0.01)))
    assert nothing == pytest.approx(PAIR / QUIET)


def test_margin_is_the_cosine_over_the_mean_of_both_neighbourhoods(bag: Bag) -> None:
    assert NEIGHBOURS == 4
    assert margin(bag, around(bag)) == pytest.approx(PAIR / ((MEAN_0 + MEAN_1) / 2))


def test_neighbours_are_the_mean_cosine_of_real_vectors() -> None:
    random = np.random.default_rng(2)
    vectors = np.abs(random.normal(size=(12, 16))).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    bag = lay(items(), vectors=vectors)
    cosine = vectors @ vectors.T
    here = np.sort(cosine[0, 2:8])[-NEIGHBOURS:].mean()
    there = np.sort(cosine[1, 8:12])[-NEIGHBOURS:].mean()
    found = Candidates(np.array([0]), np.array([1]), cosine[[0], [1]])
    [value] = margins(bag, found, near_of(bag), {})
    assert value == pytest.approx(2 * cosine[0, 1] / (here + there), rel=1e-5)


@pytest.mark.parametrize("side", [0, 1])
def test_too_few_neighbours_give_no_margin(bag: Bag, side: int) -> None:
    to_0, to_1 = (dict(list(near.items())[:4]) for near in (TO_0, TO_1))
    assert not np.isnan(margin(bag, around(bag, to_0, to_1)))
    (to_0, to_1)[side].popitem()
    assert np.isnan(margin(bag, around(bag, to_0, to_1)))


def test_an_item_counts_once() -> None:
    every = items()
    passages = [Passage(i.item_id, 0, len(i.text), i.text, i.lang or "", "sentence") for i in every]
    second = Passage(every[2].item_id, 0, 8, every[2].text[:8], "es", "quote")
    bag = lay(every, [*passages, second], vectors=one_hot(*range(13)))
    near = around(bag, {2: 0.7, 12: 0.69, **{n: c for n, c in TO_0.items() if n > 2}})
    assert margin(bag, near) == pytest.approx(margin(bag, around(bag)))


def test_the_pairs_own_items_do_not_count() -> None:
    every = items()
    passages = [Passage(i.item_id, 0, len(i.text), i.text, i.lang or "", "sentence") for i in every]
    beside = [Passage(every[n].item_id, 0, 8, every[n].text[:8], "es", "quote") for n in (0, 1)]
    bag = lay(every, [*passages, *beside], vectors=one_hot(*range(14)))
    assert margin(bag, around(bag, {12: 0.79, 13: 0.78, **TO_0})) == pytest.approx(margin(bag, around(bag)))


def test_renderings_of_the_same_statement_by_other_outlets_do_not_count(bag: Bag) -> None:
    expected = PAIR / (((0.6 + 0.5 + 0.4 + 0.3) / 4 + MEAN_1) / 2)
    assert margin(bag, around(bag), {0: 7, 1: 7, 2: 7}) == pytest.approx(expected)
    assert margin(bag, around(bag), {0: 7, 2: 7}) == pytest.approx(expected)


def test_another_group_counts(bag: Bag) -> None:
    assert margin(bag, around(bag), {0: 7, 1: 7, 2: 5}) == pytest.approx(margin(bag, around(bag)))
    assert margin(bag, around(bag), {2: 5, 3: 5}) == pytest.approx(margin(bag, around(bag)))


def test_what_the_same_outlet_prints_again_counts() -> None:
    sources = [f"Outlet {n}" for n in range(12)]
    sources[2] = sources[1]
    bag = lay(items(*sources), vectors=one_hot(*range(12)))
    assert margin(bag, around(bag), {0: 7, 1: 7, 2: 7}) == pytest.approx(margin(bag, around(bag)))


def test_a_join_has_the_neighbours_of_its_origin(bag: Bag) -> None:
    one = bag.passages[1]
    join = Passage(one.item_id, one.start, one.end, one.text, "es", "join")
    longer = extended(bag, [join], origins=np.array([1]), vectors=one_hot(1), words=means().words)
    found = Candidates(np.array([0]), np.array([12]), np.array([PAIR], np.float32))
    assert margins(longer, found, around(bag), {})[0] == pytest.approx(margin(bag, around(bag)))


def test_no_candidates_have_no_margins(bag: Bag) -> None:
    nothing = Candidates(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    assert margins(bag, nothing, around(bag), {}).shape == (0,)
