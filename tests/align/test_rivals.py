"""Rivals against leads counted by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from bags import lay, news, one_hot, ties
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.judge import rivalry
from xlingual.align.rivals import LEAD_LIMIT, rivals
from xlingual.align.score import Score
from xlingual.records import Passage

# 0 is Russian, 1-3 are English; the pair (0, 1) is judged, (0, 2) and (0, 3) compete with it.
ENDS = (0, 1), (0, 2), (0, 3)
LOG_ODDS = np.array([3.0, 1.0, -2.0])


def bag_of(*sources: str) -> Bag:
    items = [news(source, f"Sentence {n}.", lang="ru" if not n else "en") for n, source in enumerate(sources)]
    return lay(items, vectors=one_hot(*range(len(items))))


def leads(bag: Bag, group_of: Mapping[int, int] | None = None) -> list[list[float]]:
    found = ties(bag, *ENDS)
    competing = rivals(bag, found, LOG_ODDS, group_of or {})
    return competing.leads(found, LOG_ODDS).tolist()


def test_the_smaller_lead_stands_first_and_no_rival_is_the_limit() -> None:
    assert leads(bag_of("A", "B", "C", "D")) == [[2.0, LEAD_LIMIT], [-2.0, LEAD_LIMIT], [-5.0, LEAD_LIMIT]]


def test_another_outlets_rendering_of_the_same_is_no_rival_but_the_outlets_own_is() -> None:
    group_of = {0: 0, 1: 0, 2: 0}
    assert leads(bag_of("A", "B", "C", "D"), group_of)[0] == [5.0, LEAD_LIMIT]
    assert leads(bag_of("A", "B", "B", "D"), group_of)[0] == [2.0, LEAD_LIMIT]


def test_what_overlaps_the_partner_is_no_rival() -> None:
    source = news("A", "Предложение.", lang="ru")
    other = news("B", "He said that it rains.", lang="en")
    spans = [(source, 0, 12, "ru"), (other, 0, 22, "en"), (other, 8, 22, "en")]
    passages = [Passage(i.item_id, start, end, i.text[start:end], lang, "sentence") for i, start, end, lang in spans]
    bag = lay([source, other], passages, vectors=one_hot(0, 1, 2))
    found, said = ties(bag, (0, 1), (0, 2)), np.array([3.0, 1.0])
    assert rivals(bag, found, said, {}).leads(found, said).min() == LEAD_LIMIT


def shifts(margin: NDArray[np.float64]) -> list[float]:
    bag = bag_of("A", "B", "C", "D")
    found = ties(bag, *ENDS)
    score = Score({}, {}, {"en-ru": np.array([0.5, 0.1, 1.0, 0.0])})
    competing = rivals(bag, found, LOG_ODDS, {})
    return rivalry(found, LOG_ODDS, margin, score=score, rivals=competing).tolist()


def test_a_lead_shifts_the_log_odds_where_there_is_a_margin() -> None:
    shifted = shifts(np.array([1.2, np.nan, 1.1]))
    assert shifted == pytest.approx([0.5 + 0.1 * 3.0 + 2.0, 0.0, 0.5 - 0.1 * 2.0 - 5.0])


def test_without_known_rivals_nothing_shifts() -> None:
    bag = bag_of("A", "B", "C", "D")
    score = Score({}, {}, {"en-ru": np.array([0.5, 0.1, 1.0, 0.0])})
    assert not rivalry(ties(bag, *ENDS), LOG_ODDS, np.full(3, 1.5), score=score, rivals=None).any()
