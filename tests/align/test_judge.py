"""Judging: texts, margins and surroundings make one probability, and say why."""

from __future__ import annotations

import numpy as np
import pytest
from bags import lay, means, near_of, news, seen, ties

from xlingual.align.bag import Bag
from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES, weigh
from xlingual.align.judge import Judge, Judged, judge, together
from xlingual.align.margin import margins
from xlingual.align.score import probability

ENGLISH = ("The ferry to Orlo will sail again in June.", "Tickets will cost nine euros.", "Gulls followed the boat.")
SPANISH = ("El ferry a Orlo volverá a navegar en junio.", "Los billetes costarán nueve euros.", "Llovió todo el día.")
RUSSIAN = ("Паром в Орло снова пойдёт в июне.", "Билеты будут стоить девять евро.", "Капитан был доволен.")


@pytest.fixture(scope="module")
def bag() -> Bag:
    return lay([news("Gull", *ENGLISH), news("Tern", *SPANISH, lang="es"), news("Skua", *RUSSIAN, lang="ru")])


def test_probability_is_that_of_texts_and_surroundings_together(bag: Bag) -> None:
    judged = seen(bag, (0, 3), (1, 4), (2, 5))
    assert judged.probability == pytest.approx(probability(judged.by_text + judged.shifts.sum(axis=1)))


@pytest.mark.parametrize("ends", [(0, 3), (0, 6), (3, 6), (1, 4), (1, 7), (4, 7)])
def test_translations_are_probable(bag: Bag, ends: tuple[int, int]) -> None:
    assert seen(bag, ends).probability[0] > 0.5


@pytest.mark.parametrize("ends", [(2, 5), (2, 8), (0, 4), (1, 3), (0, 7), (5, 8)])
def test_other_statements_are_not(bag: Bag, ends: tuple[int, int]) -> None:
    assert seen(bag, ends).probability[0] < 0.2


def test_support_is_the_share_of_a_run(bag: Bag) -> None:
    alone, run = seen(bag, (0, 3)), seen(bag, (0, 3), (1, 4))
    assert alone.support().tolist() == [0]
    assert (run.support() > 0.5).all()
    assert (run.support() <= 1).all()
    assert run.probability[0] > alone.probability[0]


def test_a_third_rendering_makes_a_pair_more_probable(bag: Bag) -> None:
    judged = seen(bag, (0, 3), (0, 6), (3, 6))
    chained = judged.chained(bag)
    assert (chained.probability > judged.probability).all()
    assert seen(bag, (0, 3)).chained(bag).probability == pytest.approx(seen(bag, (0, 3)).probability)


def test_chaining_twice_leaves_the_texts_alone(bag: Bag) -> None:
    judged = seen(bag, (0, 3), (0, 6), (3, 6))
    assert (judged.chained(bag).by_text == judged.by_text).all()
    assert not judged.shifts[:, CONTEXT.index("chain")].any()


def test_reasons_name_every_feature_and_shift(bag: Bag) -> None:
    reasons = seen(bag, (0, 3), (1, 4)).reasons(1)
    assert tuple(reasons) == (*FEATURES, *CONTEXT)
    assert reasons["similarity"] == pytest.approx(float(bag.vectors[1] @ bag.vectors[4]), abs=1e-4)


def test_selecting_keeps_rows_together(bag: Bag) -> None:
    judged = seen(bag, (0, 3), (1, 4), (2, 5))
    picked = judged.only(np.array([2, 0]))
    assert picked.found.a.tolist() == [2, 0]
    assert picked.probability.tolist() == judged.probability[[2, 0]].tolist()
    assert picked.reasons(0) == judged.reasons(2)


def test_together_is_one_behind_the_other(bag: Bag) -> None:
    judged = seen(bag, (0, 3), (1, 4), (2, 5))
    both = together(judged.only(np.array([0])), judged.only(np.array([1, 2])))
    for column in ("margins", "shifts", "by_text", "probability"):
        assert np.array_equal(getattr(both, column), getattr(judged, column), equal_nan=True)
    assert both.found.b.tolist() == [3, 4, 5]


def test_margins_are_unknown_unless_given(bag: Bag) -> None:
    assert np.isnan(seen(bag, (0, 3)).margins).all()


def test_a_wide_margin_is_better_than_a_narrow_one(bag: Bag) -> None:
    found = ties(bag, (0, 3))
    evidence = weigh(bag, means().words, found)
    narrow, wide = (
        judge(bag, found, evidence, score=means().score, margin=np.array([value])).by_text for value in (0.9, 1.6)
    )
    assert wide > narrow


def crowd() -> Bag:
    """Five outlets' statements about other ferries in each language around one pair."""
    ports = ["Sulin", "Lima", "Cadiz", "Oslo", "Genoa"]
    items = [news("Gull", ENGLISH[0]), news("Tern", SPANISH[0], lang="es")]
    items += [news(f"En {port}", f"The ferry to {port} was painted white in June.") for port in ports]
    items += [news(f"Es {port}", f"El ferry a {port} fue pintado de blanco en junio.", lang="es") for port in ports]
    return lay(items)


def judged_in(crowded: Bag) -> Judged:
    return Judge(crowded, means(), near_of(crowded), {})(ties(crowded, (0, 1)))


def test_a_judge_sees_margins() -> None:
    crowded = crowd()
    expected = margins(crowded, ties(crowded, (0, 1)), near_of(crowded), {})
    assert judged_in(crowded).margins.tolist() == expected.tolist()
    assert expected[0] > 1


def test_evidence_weighed_before_gives_the_same_judgement() -> None:
    crowded = crowd()
    found = ties(crowded, (0, 1))
    again = Judge(crowded, means(), near_of(crowded), {})(found, weigh(crowded, means().words, found))
    assert again.probability.tolist() == judged_in(crowded).probability.tolist()


def test_nothing_to_judge(bag: Bag) -> None:
    judged = seen(bag)
    assert len(judged.found) == len(judged.probability) == len(judged.chained(bag).probability) == 0
    assert len(together(judged, judged).probability) == 0
