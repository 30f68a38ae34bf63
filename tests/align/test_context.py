"""Context: what speaker, neighbouring pairs, days, forms and third renderings say of a pair."""

from __future__ import annotations

import numpy as np
import pytest
from bags import cut, lay, news, one_hot, ties

from xlingual.align.bag import Bag
from xlingual.align.context import CONTEXT, NEAR_DAYS, REACH, RUN, chain_support, context, one_voice, run_support


def shift(name: str, bag: Bag, *ends: tuple[int, int]) -> list[float]:
    found = ties(bag, *ends)
    return [
        float(row) for row in context(bag, found, np.zeros(len(found)), np.zeros(len(found)))[:, CONTEXT.index(name)]
    ]


def spoken(one: str | None, other: str | None) -> float:
    here, there = news("Gull", "The pier is safe."), news("Tern", "El muelle es seguro.", lang="es")
    passages = [cut(here, here.text, speaker=one), cut(there, there.text, speaker=other)]
    return shift("speaker", lay([here, there], passages), (0, 1))[0]


def dated(one: str | None, other: str | None) -> float:
    items = [news("Gull", "The pier is safe.", date=one), news("Tern", "The pier is sound.", date=other)]
    return shift("days", lay(items), (0, 1))[0]


def runs(length: int = 4, *, source: str = "Tern", lang: str = "es") -> Bag:
    """Two items of so many sentences: passages 0, 1, ... and length, length + 1, ..."""
    one = news("Gull", *(f"Sentence {n}." for n in range(length)))
    other = news(source, *(f"Phrase {n}." for n in range(length)), lang=lang)
    return lay([one, other], vectors=one_hot(*[0] * length, *[0] * length))


def support(bag: Bag, *ends: tuple[int, int], score: float = 0.8) -> list[float]:
    found = ties(bag, *ends)
    return [float(row) for row in run_support(bag, found, np.full(len(found), score))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Valery Gerassimov", "Валерий Герасимов"),
        ("Valery Gerassimov", "Valeri Guerásimov"),
        ("General Shoigu", "Сергей Шойгу"),
        ("Kim Jong Un", "Kim Jong Un"),
    ],
)
def test_one_speaker_in_two_spellings_speaks_for_a_pair(one: str, other: str) -> None:
    assert spoken(one, other) > 0


@pytest.mark.parametrize(
    ("one", "other"), [("Kim Jong Un", "Kim Jong Il"), ("Sergei Lavrov", "Дмитрий Песков"), ("Putin", "Герасимов")]
)
def test_two_speakers_speak_against_a_pair(one: str, other: str) -> None:
    assert spoken(one, other) < spoken(one, None) < 0


def test_a_doubtful_spelling_is_left_open() -> None:
    assert spoken("Kim Jong Un", "Ким Чен Ын") == 0


def test_nobody_named_says_nothing() -> None:
    assert spoken(None, None) == 0


def test_speakers_count_the_same_both_ways() -> None:
    assert spoken("Putin", None) == spoken(None, "Putin")
    assert spoken("Lavrov", "Лавров") == spoken("Лавров", "Lavrov")


def test_days_near_each_other_cost_nothing() -> None:
    assert dated("2025-03-01", "2025-03-01") == 0
    assert dated("2025-03-01", f"2025-03-{1 + NEAR_DAYS:02}") == 0


def test_the_farther_apart_the_worse() -> None:
    assert dated("2025-03-01", "2026-03-01") < dated("2025-03-01", "2025-03-20") < 0
    assert dated("2025-03-20", "2025-03-01") == dated("2025-03-01", "2025-03-20")


@pytest.mark.parametrize("day", [None, "2020-01-01"])
def test_an_unknown_day_says_nothing(day: str | None) -> None:
    assert dated(None, day) == dated(day, None) == 0


def test_neighbouring_pairs_in_the_same_order_support_each_other() -> None:
    assert support(runs(), (0, 4), (1, 5)) == [0.8, 0.8]


def test_a_sentence_may_stand_between() -> None:
    assert support(runs(), (0, 4), (REACH, 4 + 1)) == [0.8, 0.8]


def test_pairs_in_crossed_order_do_not_support_each_other() -> None:
    assert support(runs(), (0, 5), (1, 4)) == [0, 0]


def test_pairs_with_a_common_side_do_not_support_each_other() -> None:
    assert support(runs(), (0, 4), (0, 5)) == [0, 0]


def test_pairs_far_from_each_other_do_not_support_each_other() -> None:
    far = REACH + 1
    assert support(runs(far + 1), (0, far + 1), (far, far + 2)) == [0, 0]


def test_a_pair_alone_has_no_support() -> None:
    assert support(runs(), (0, 4)) == [0]


def test_the_best_neighbour_counts_and_with_its_own_score() -> None:
    bag = runs()
    found = ties(bag, (1, 5), (0, 4), (2, 6))
    assert run_support(bag, found, np.array([0.9, 0.2, 0.6])).tolist() == [0.6, 0.9, 0.9]


def test_pairs_of_other_items_lend_nothing() -> None:
    items = [news(source, "First.", "Second.") for source in ("Gull", "Tern", "Skua")]
    bag = lay(items, vectors=one_hot(*[0] * 6))
    assert support(bag, (0, 2), (1, 5)) == [0, 0]


def test_one_outlets_own_forms_lend_nothing() -> None:
    assert support(runs(source="Gull", lang="en"), (0, 4), (1, 5)) == [0, 0]


def test_one_outlets_editions_support_each_other() -> None:
    assert support(runs(source="Gull", lang="es"), (0, 4), (1, 5)) == [0.8, 0.8]


def test_a_run_goes_on_inside_a_quote_of_several_sentences() -> None:
    item = news("Gull", "Boats left.", "Rain fell.", "Snow fell.", "Ice came.")
    lines = [cut(item, line) for line in item.text.split("\n")]
    quote = cut(item, "Rain fell.\nSnow fell.\nIce came.", kind="quote")
    other = news("Tern", "Los barcos salieron.", "Llovió.", "Nevó.", lang="es")
    passages = [lines[0], quote, *lines[1:], *(cut(other, line) for line in other.text.split("\n"))]
    bag = lay([item, other], passages, vectors=one_hot(*[0] * 8))
    assert support(bag, (2, 6), (3, 7)) == [0.8, 0.8]
    assert support(bag, (0, 5), (1, 6)) == [0.8, 0.8]
    assert support(bag, (1, 6), (2, 6)) == [0, 0]


def test_inside_one_item_nothing_is_lent() -> None:
    item = news("Gull", "Boats left.", "Rain fell.", "Los barcos salieron.", "Llovió.")
    bag = lay([item])
    assert support(bag, (0, 2), (1, 3)) == [0, 0]


def test_a_run_lifts_what_a_lonely_pair_does_not_get() -> None:
    bag = runs()
    found = ties(bag, (0, 4), (1, 5))
    lifted = context(bag, found, np.array([0.0, 4.0]), np.zeros(2))[:, CONTEXT.index("run")]
    assert 0 < lifted[1] < lifted[0] <= RUN
    assert shift("run", bag, (0, 4)) == [0]


def test_one_outlet_that_fills_in_a_form_again_is_held_down_most() -> None:
    filled = "The meeting with delegates of Peru took place on Monday."
    again = "The meeting with delegates of Laos took place on Monday."
    reworded = "On Monday took place the meeting with delegates."
    bag = lay([news("Gull", filled), news("Gull", again), news("Gull", reworded), news("Tern", again)])
    form, own_words, other_outlet = shift("template", bag, (0, 1), (0, 2), (0, 3))
    assert form < own_words < 0
    assert other_outlet == 0


def test_other_numbers_make_a_form_too() -> None:
    items = [news("Gull", f"The tide came in at {hour} hours.") for hour in (5, 6)]
    reworded = [news("Gull", "The tide came in at 5 hours."), news("Gull", "At 5 hours came the tide.")]
    assert shift("template", lay(items), (0, 1)) < shift("template", lay(reworded), (0, 1))


def test_one_outlets_translation_is_no_form() -> None:
    bag = lay([news("Gull", "Peru won twice."), news("Gull", "Laos ganó 3 veces.", lang="es")])
    assert shift("template", bag, (0, 1)) == [0]
    assert not one_voice(bag, ties(bag, (0, 1))).any()


def test_a_third_rendering_ties_two_by_its_weaker_side() -> None:
    bag = lay([news(name, "Rain.") for name in ("Gull", "Tern", "Skua")])
    found = ties(bag, (0, 1), (1, 2), (0, 2))
    assert chain_support(bag, found, np.array([0.9, 0.7, 0.1])).tolist() == [0.1, 0.1, 0.7]


def test_the_best_of_several_third_renderings_counts() -> None:
    bag = lay([news(name, "Rain.") for name in ("Gull", "Tern", "Skua", "Petrel")])
    found = ties(bag, (0, 3), (0, 1), (1, 3), (0, 2), (2, 3))
    assert chain_support(bag, found, np.array([0.1, 0.9, 0.4, 0.6, 0.8]))[0] == 0.6


def test_without_a_third_rendering_nothing_ties() -> None:
    bag = lay([news(name, "Rain.") for name in ("Gull", "Tern", "Skua")])
    assert chain_support(bag, ties(bag, (0, 1), (1, 2)), np.array([0.9, 0.9])).tolist() == [0, 0]


@pytest.mark.parametrize("third", ["Gull", "Tern"])
def test_what_an_outlet_of_the_pair_prints_again_ties_nothing(third: str) -> None:
    bag = lay([news("Gull", "Rain fell."), news("Tern", "It rained."), news(third, "Rain, said they.")])
    found = ties(bag, (0, 1), (0, 2), (1, 2))
    assert chain_support(bag, found, np.array([0.2, 0.9, 0.9]))[0] == 0


@pytest.mark.parametrize("lang", ["en", "es"])
def test_one_outlets_pairs_suffer_no_less_from_time_than_two_outlets(lang: str) -> None:
    first = news("Gull", "Rain fell.", date="2025-03-01")
    own, foreign = (news(source, "It rained.", lang=lang, date="2025-04-01") for source in ("Gull", "Tern"))
    assert shift("days", lay([first, own]), (0, 1)) <= shift("days", lay([first, foreign]), (0, 1))


def test_no_candidates_have_no_context() -> None:
    bag = runs()
    assert context(bag, ties(bag), np.zeros(0), np.zeros(0)).shape == (0, len(CONTEXT))
    assert chain_support(bag, ties(bag), np.zeros(0)).shape == (0,)
