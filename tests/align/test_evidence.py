"""Evidence: what each named feature says of two texts."""

from __future__ import annotations

from math import log

import numpy as np
import pytest
from bags import cut, lay, means, news, ties

from xlingual.align.coverage import coverages
from xlingual.align.evidence import FEATURES, joined, weigh

ENGLISH = "The new ferry carried 5,000 passengers from Port Sulin in May."
SPANISH = "El nuevo transbordador llevó a 5.000 pasajeros desde Port Sulin en mayo."
OTHER = "The old ferry carried 3,000 passengers from Cape Orlo in May."
SHORT = "Ships sail."
ITEMS = [
    news("Gull", ENGLISH),
    news("Tern", SPANISH, lang="es"),
    news("Skua", OTHER),
    news("Petrel", SHORT),
]


def feature(name: str, a: int, b: int) -> float:
    bag = lay(ITEMS)
    return float(weigh(bag, means().words, ties(bag, (a, b))).column(name)[0])


def test_coverage_is_the_harmonic_mean_of_both_sides() -> None:
    bag = lay(ITEMS)
    evidence = weigh(bag, means().words, ties(bag, (0, 2)))
    [sides] = coverages(means().words, bag.texts[0], [bag.texts[2]])
    assert evidence.sides[0] == pytest.approx(sides)
    assert evidence.column("coverage")[0] == pytest.approx(2 / (1 / sides[0] + 1 / sides[1]))
    assert evidence.column("uncovered")[0] == pytest.approx(1 - min(sides))


def test_a_translation_is_covered_better_than_another_statement() -> None:
    assert feature("coverage", 0, 1) > feature("coverage", 1, 2)
    assert feature("uncovered", 0, 1) < feature("uncovered", 1, 2)


def test_similarity_is_that_of_the_cores() -> None:
    item = news("Gull", "The portly harbour master announced that the ferry to Orlo is late again.")
    other = news("Tern", "El ferry a Orlo vuelve a retrasarse.", lang="es")
    whole = cut(item, item.text, kind="reported")
    inner = cut(item, "the ferry to Orlo is late again", kind="reported")
    bag = lay([item, other], [whole, inner, cut(other, other.text)])
    found = ties(bag, (0, 2), (1, 2))
    framed, bare = weigh(bag, means().words, found).column("similarity")
    assert framed == pytest.approx(bare, abs=1e-6)
    assert found.similarity[0] < found.similarity[1]


def test_shared_names_speak_for_and_other_names_against() -> None:
    assert feature("names", 0, 1) == pytest.approx(0.5)
    assert feature("names", 0, 2) < 0
    assert feature("names", 0, 3) == 0


def test_numbers_clash_only_where_each_side_has_its_own() -> None:
    assert feature("numbers", 0, 2) == 1
    assert feature("numbers", 0, 1) == 0
    assert feature("numbers", 0, 3) == 0


def test_length_is_the_same_both_ways() -> None:
    expected = abs(log(len(ENGLISH) / len(SHORT)))
    assert feature("length", 0, 3) == pytest.approx(expected)
    assert feature("length", 3, 0) == pytest.approx(expected)
    assert feature("length", 0, 0) == 0


def test_brevity_is_that_of_the_shorter_side() -> None:
    assert feature("brevity", 0, 3) == pytest.approx(1 / 2)
    assert feature("brevity", 0, 2) == pytest.approx(1 / 11)


def test_order_of_candidates_changes_nothing() -> None:
    bag = lay(ITEMS)
    grouped = weigh(bag, means().words, ties(bag, (0, 1), (0, 2), (1, 2), (1, 3)))
    mixed = weigh(bag, means().words, ties(bag, (1, 2), (0, 1), (1, 3), (0, 2)))
    order = [2, 0, 3, 1]
    assert mixed.features == pytest.approx(grouped.features[order], abs=1e-6)
    assert mixed.sides == pytest.approx(grouped.sides[order], abs=1e-6)


def test_parts_are_joined_and_selected_row_by_row() -> None:
    bag = lay(ITEMS)
    evidence = weigh(bag, means().words, ties(bag, (0, 1), (0, 2)))
    twice = joined([evidence, evidence.only(np.array([1]))])
    assert twice.features.shape == (3, len(FEATURES))
    assert (twice.features[2] == evidence.features[1]).all()
    assert (twice.sides[2] == evidence.sides[1]).all()


def test_texts_without_words_have_no_evidence() -> None:
    bag = lay([news("Gull", "…"), news("Tern", SHORT)])
    evidence = weigh(bag, means().words, ties(bag, (0, 1)))
    assert np.isfinite(evidence.features).all()
    assert evidence.column("coverage")[0] == 0
    assert evidence.column("uncovered")[0] == 1


def test_no_candidates_have_no_evidence() -> None:
    bag = lay(ITEMS)
    evidence = weigh(bag, means().words, ties(bag))
    assert evidence.features.shape == (0, len(FEATURES))
    assert evidence.sides.shape == (0, 2)
