"""Terms learned from a run: phrases that renderings exchange again and again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from xlingual.checks import Evidence, Side, terms
from xlingual.checks.terms.association import dice, difference, log_likelihood_ratio
from xlingual.checks.terms.exchange import exchanged
from xlingual.checks.terms.learn import Statement
from xlingual.records import Pair

Compared = Callable[..., tuple[Pair, Evidence]]

FRAMES = {
    "en": [
        "The council opened {} near the old mill on Monday.",
        "Visitors to {} must show a ticket at the gate.",
        "Two engineers repaired {} after the heavy storm.",
        "The children painted {} with bright colours in May.",
    ],
    "ru": [
        "Совет открыл {} возле старой мельницы в понедельник.",
        "Два инженера починили {} после сильной бури.",
        "Дети раскрасили {} яркими красками в мае.",
        "Рабочие перекрыли {} на время большого праздника.",
    ],
}
OTHERS = [
    "The choir sang for three hours in the rain.",
    "A ferry left the harbour without its captain.",
    "Nobody found the keys of the tower yesterday.",
    "The baker closed his shop before noon.",
    "Heavy snow fell on the northern passes.",
    "The library bought a thousand new books.",
]


def statements(one: str, other: str, lang: str = "en") -> list[Statement]:
    told: list[Statement] = [
        (str(number), [(Side(frame.format(one), lang), Side(frame.format(other), lang))])
        for number, frame in enumerate(FRAMES[lang])
    ]
    return told + [(text, [(Side(text, lang), Side(text, lang))]) for text in OTHERS]


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("the footbridge", "the walkway", "en"),
        ("the footbridge", "the pedestrian crossing", "en"),
        ("мостик", "переправу", "ru"),
    ],
)
def test_phrases_exchanged_again_and_again_are_a_family(one: str, other: str, lang: str) -> None:
    (family,) = terms.learn_terms(statements(one, other, lang))
    assert family.lang == lang
    assert set(family.members.values()) == {one.removeprefix("the "), other.removeprefix("the ")}


def test_what_is_exchanged_once_or_twice_is_chance() -> None:
    told = statements("the footbridge", "the walkway")
    assert terms.learn_terms(told[2:]) == ()


def test_renderings_of_one_statement_count_once() -> None:
    name, pairs = statements("the footbridge", "the walkway")[0]
    assert terms.learn_terms([(name, pairs * 9), *statements("the pond", "the pond")]) == ()


def test_a_known_topic_is_not_learned_again() -> None:
    assert terms.learn_terms(statements("North Korea", "the DPRK")) == ()


def test_three_terms_make_one_family() -> None:
    told = [
        (name, pairs + others)
        for (name, pairs), (_, others) in zip(
            statements("the footbridge", "the walkway"), statements("the walkway", "the gangway"), strict=True
        )
    ]
    (family,) = terms.learn_terms([*told, *statements("the footbridge", "the gangway")])
    assert family.headword == "footbridge / gangway / walkway"


def test_the_check_notes_learned_terms(compared: Compared) -> None:
    learned = terms.learn_terms(statements("the footbridge", "the walkway"))
    pair, evidence = compared(
        "Five dogs guard the footbridge at night.", "Five dogs guard the walkway at night.", "en-en"
    )
    assert list(terms.check(pair, evidence)) == []
    (finding,) = terms.check(pair, replace(evidence, learned_terms=learned))
    assert (finding.severity, finding.values) == ("note", ("footbridge", "walkway"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Five dogs guard the footbridge.", "Пять собак охраняют мостик."),  # two languages, by the side's own
        ("Five dogs guard the footbridge at night.", "The choir sang in heavy rain for three hours."),
        ("Five dogs guard the footbridge at night.", "Five dogs guard 12 at night."),
    ],
)
def test_nothing_is_exchanged_between_strangers(a: str, b: str) -> None:
    langs = ["ru" if any("а" <= c <= "я" for c in text) else "en" for text in (a, b)]
    assert list(exchanged(Side(a, langs[0]), Side(b, langs[1]))) == []


def test_measures_of_association() -> None:
    assert dice(2, 4, 4) == 0.5
    assert log_likelihood_ratio(5, 10, 10, 20) == 0.0  # as often as by chance
    assert log_likelihood_ratio(10, 10, 10, 20) == pytest.approx(27.73, abs=0.01)  # 40 ln 2
    assert difference({"A": {"x": 5}, "B": {"y": 5}}) == pytest.approx(10 / 15)
    assert difference({"A": {"x": 5, "y": 5}, "B": {"x": 5, "y": 5}}) == pytest.approx(0.0)
    assert difference({"A": {"x": 5}}) == 0.0
