"""Contributions: the parts of a score, and that they are all of it."""

from __future__ import annotations

from math import exp, fsum, log

import numpy as np
import pytest
from bags import lay, means, news, seen, ties

from xlingual import pipeline
from xlingual.align.context import CONTEXT
from xlingual.align.contributions import PARTS, contributions
from xlingual.align.evidence import FEATURES, weigh
from xlingual.align.judge import NOTHING_SHARED, judge
from xlingual.records import Item, Pair

CORPUS = pipeline.MODEL.parents[1] / "corpus"


def logit(confidence: float) -> float:
    return log(confidence / (1 - confidence))


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    found = pipeline.align_files([str(CORPUS)])[1]
    return [*found.pairs, *found.doubtful]


def test_parts_sum_up_to_the_confidence(pairs: list[Pair]) -> None:
    scored = [pair for pair in pairs if pair.confidence is not None]
    assert len(scored) > 200
    for pair in scored:
        assert fsum(pair.contributions.values()) == pytest.approx(logit(pair.confidence or 0), abs=0.001)


def test_parts_stand_in_the_order_of_the_score(pairs: list[Pair]) -> None:
    for pair in pairs:
        assert list(pair.contributions) == [part for part in PARTS if part in pair.contributions]
        assert pair.contributions.keys() >= {"constant", *FEATURES, *CONTEXT}
        assert ("margin" in pair.contributions) == (pair.margin is not None)


def test_a_part_is_coefficient_times_value() -> None:
    bag = lay([news("Gull", "Tickets will cost nine euros."), news("Tern", "Los billetes costarán nueve.", lang="es")])
    judged = seen(bag, (0, 1))
    parts = contributions(judged, 0, score=means().score, languages="en-es")
    row = means().score.coefficients("en-es", with_margin=False)
    assert parts["constant"] == pytest.approx(row[0], abs=1e-4)
    place = FEATURES.index("similarity")
    assert parts["similarity"] == pytest.approx(row[1 + place] * judged.evidence.features[0, place], abs=1e-4)
    assert "margin" not in parts


def test_passages_without_a_common_word_have_a_part_for_that() -> None:
    bag = lay([news("Gull", "…"), news("Tern", "—")])
    found = ties(bag, (0, 1))
    judged = judge(bag, found, weigh(bag, means().words, found), score=means().score, margin=np.array([1.1]))
    parts = contributions(judged, 0, score=means().score, languages="en-en")
    assert fsum(parts.values()) == pytest.approx(NOTHING_SHARED + judged.shifts[0].sum(), abs=0.001)
    assert parts["nothing"] < 0


def test_languages_without_a_score_of_their_own_show_what_they_borrow() -> None:
    item = Item("a.txt", "Rain.", "Gull", "en")
    bag = lay([item, news("Tern", "Pluie.", lang="fr")])
    judged = seen(bag, (0, 1))
    parts = contributions(judged, 0, score=means().score, languages="en-fr")
    assert 1 / (1 + exp(-fsum(parts.values()))) == pytest.approx(judged.probability[0], abs=1e-4)
