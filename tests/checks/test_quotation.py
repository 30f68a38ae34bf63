"""The quotation check: direct speech against reported speech, in every style of marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest

from xlingual.checks import Evidence, Side, quotation
from xlingual.checks.quotation.marks import direct_speech
from xlingual.records import Finding, Pair

Compared = Callable[..., tuple[Pair, Evidence]]

DIRECT = {
    "en": [
        "“We shall rebuild the harbour within a year,” the mayor said.",
        '"We shall rebuild the harbour within a year," the mayor said.',
        "‘We shall rebuild the harbour within a year,’ the mayor said.",
    ],
    "es": [
        "«Reconstruiremos el puerto en un año», dijo la alcaldesa.",
        "“Reconstruiremos el puerto en un año”, dijo la alcaldesa.",
        "—Reconstruiremos el puerto en un año —dijo la alcaldesa.",
    ],
    "ru": [
        "«Мы восстановим порт за год», — сказала мэр.",
        "„Мы восстановим порт за год“, — сказала мэр.",
        "— Мы восстановим порт за год, — сказала мэр.",
    ],
}
REPORTED = {
    "en": "The mayor said that the harbour would be rebuilt within a year.",
    "es": "La alcaldesa dijo que el puerto se reconstruirá en un año.",
    "ru": "Мэр сказала, что порт восстановят за год.",
}
TOLD = {
    "en": "The harbour will be rebuilt within a year.",
    "es": "El puerto se reconstruirá en un año.",
    "ru": "Порт восстановят за год.",
}
ALL_DIRECT = [(lang, text) for lang, texts in DIRECT.items() for text in texts]


def found(compared: Compared, one: tuple[str, str], other: tuple[str, str]) -> list[Finding]:
    pair, evidence = compared(one[1], other[1], f"{one[0]}-{other[0]}")
    return list(quotation.check(pair, evidence))


@pytest.mark.parametrize(("one", "lang"), list(product(ALL_DIRECT, REPORTED)))
def test_direct_against_reported_is_a_note(compared: Compared, one: tuple[str, str], lang: str) -> None:
    (finding,) = found(compared, one, (lang, REPORTED[lang]))
    assert (finding.check, finding.severity) == ("quotation", "note")
    assert finding.message == "direct speech here, reported speech there"
    assert finding.a
    assert one[1][slice(*finding.a)].strip(",") == finding.values[0].strip(",")
    assert finding.b
    assert REPORTED[lang][slice(*finding.b)] == finding.values[1]
    assert "«" not in finding.values[0]


@pytest.mark.parametrize(("one", "other"), list(product(ALL_DIRECT, ALL_DIRECT)))
def test_the_style_of_the_marks_never_matters(compared: Compared, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert found(compared, one, other) == []


@pytest.mark.parametrize("lang", TOLD)
def test_a_plain_statement_is_neither(compared: Compared, lang: str) -> None:
    told = (lang, TOLD[lang])
    for other in (*ALL_DIRECT, *REPORTED.items()):
        assert found(compared, told, other) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The minister said that the “peace plan” was ready.", "en"),
        ("He called the so-called 'republic' a mistake, he said.", "en"),
        ("The museum will show “The Old Man and the Sea” on Friday.", "en"),
        ("El ministro habló de una «victoria total» ayer.", "es"),
        ("Театр покажет «Вишнёвый сад» в пятницу.", "ru"),
        ("ООО «Ромашка» открыло магазин в Туле.", "ru"),
        ("The soldiers' families and the workers' unions met in the city's hall.", "en"),
        ("Москва — столица России, — город старый.", "ru"),
    ],
)
def test_expressions_titles_and_apostrophes_are_no_speech(text: str, lang: str) -> None:
    assert direct_speech(text, lang) == ()


def test_a_quotation_cut_out_of_its_marks_is_direct() -> None:
    text = "We shall rebuild the harbour within a year"
    assert quotation.values(Side(text, "en", kind="quote"))[0].key == "direct"


def test_a_clause_is_reported_by_the_words_around_it() -> None:
    item, clause = "The mayor said the harbour would be rebuilt soon.", "the harbour would be rebuilt soon."
    side = Side(clause, "en", item_text=item, start=item.index(clause), kind="reported")
    assert [value.key for value in quotation.values(side)] == ["reported"]


def test_speech_announced_by_a_colon_is_no_report() -> None:
    item, speech = "He said as follows: The harbour is rebuilt. It is open.", "The harbour is rebuilt."
    side = Side(speech, "en", item_text=item, start=item.index(speech), kind="reported")
    assert quotation.values(side) == ()


def test_a_dash_before_the_passage_opens_it() -> None:
    item = "— Порт восстановят за год, — сказала мэр."
    side = Side(item[2:], "ru", item_text=item, start=2, kind="reported")
    assert [(v.key, v.text) for v in quotation.values(side)] == [("direct", "Порт восстановят за год")]


def test_an_unknown_language_is_not_covered(compared: Compared) -> None:
    pair, evidence = compared(DIRECT["en"][0], REPORTED["en"], "en-en")
    assert not quotation.covers("fr")
    assert list(quotation.check(pair, replace(evidence, b=replace(evidence.b, lang="fr")))) == []
