"""The terms check: one thing, two terms for it, in the same place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlingual.checks import Evidence, Side, terms
from xlingual.languages.terms import TERMS, TOPICS
from xlingual.records import Finding, Pair

Compared = Callable[..., tuple[Pair, Evidence]]


def found(compared: Compared, a: str, b: str, langs: str = "en-en") -> list[Finding]:
    return list(terms.check(*compared(a, b, langs)))


@pytest.mark.parametrize(
    ("a", "b", "langs", "values"),
    [
        (
            "Servicemen of the DPRK took part in the parade.",
            "North Korean servicemen took part in the parade.",
            "en-en",
            ("DPRK", "North Korean"),
        ),
        (
            "Militares de la RPDC participaron en el desfile.",
            "Militares norcoreanos participaron en el desfile.",
            "es-es",
            ("RPDC", "norcoreanos"),
        ),
        (
            "Военнослужащие КНДР участвовали в параде.",
            "Военнослужащие Северной Кореи участвовали в параде.",
            "ru-ru",
            ("КНДР", "Северной Кореи"),
        ),
        (
            "The minister spoke of the special military operation in Ukraine.",
            "The minister spoke of the war in Ukraine.",
            "en-en",
            ("special military operation", "war"),
        ),
        (
            "El ministro habló de la operación militar especial en Ucrania.",
            "El ministro habló de la invasión en Ucrania.",
            "es-es",
            ("operación militar especial", "invasión"),
        ),
        (
            "Депутат рассказал о ходе спецоперации на Украине.",
            "Депутат рассказал о ходе войны на Украине.",
            "ru-ru",
            ("спецоперации", "войны"),
        ),
        ("The Kiev regime refused to talk.", "The Kiev government refused to talk.", "en-en", ("regime", "government")),
        (
            "The village in the Kursk area was rebuilt.",
            "The village in the Kursk region was rebuilt.",
            "en-en",
            ("area", "region"),
        ),
        (
            "Начальник Генштаба доложил президенту о ходе учений.",
            "Начальник Генерального штаба доложил президенту о ходе учений.",
            "ru-ru",
            ("Начальник Генштаба", "Начальник Генерального штаба"),
        ),
        (
            "The soldiers liberated the town last week.",
            "The soldiers captured the town last week.",
            "en-en",
            ("liberated", "captured"),
        ),
        (
            "Депутат рассказал о спецоперации на Украине.",
            "The deputy spoke about the war in Ukraine.",
            "ru-en",
            ("спецоперации", "war"),
        ),
    ],
)
def test_two_terms_in_one_place_are_a_note(
    compared: Compared, a: str, b: str, langs: str, values: tuple[str, str]
) -> None:
    (finding,) = found(compared, a, b, langs)
    assert (finding.check, finding.severity, finding.values) == ("terms", "note", values)
    assert finding.a
    assert finding.b
    assert (a[slice(*finding.a)], b[slice(*finding.b)]) == values


@pytest.mark.parametrize(
    ("a", "b", "langs"),
    [
        ("North Korea held a parade.", "A parade was held by the North Koreans.", "en-en"),
        ("The DPRK held a parade.", "Северная Корея провела парад.", "en-ru"),
        ("Спецоперация продолжается.", "The special military operation continues.", "ru-en"),
        ("The DPRK, or North Korea, held a parade.", "North Korea held a parade.", "en-en"),
        ("Prisoners of war came home.", "The invasion sent prisoners home.", "en-en"),
        ("The border region was flooded.", "The border area was flooded.", "en-en"),
        ("The government met on Monday, while rebels stormed the bank.", "Nobody saw the soldiers.", "en-en"),
        ("The town was liberated on Monday.", "Город освободили в понедельник.", "en-ru"),
        ("Полковник прибыл в Курскую область.", "Полковник уехал из Курской области.", "ru-ru"),
    ],
)
def test_one_term_or_another_thing_is_nothing(compared: Compared, a: str, b: str, langs: str) -> None:
    assert found(compared, a, b, langs) == []


def test_values_have_one_key_in_all_languages() -> None:
    sides = [
        Side("the North Korean side", "en"),
        Side("la parte norcoreana", "es"),
        Side("северокорейская сторона", "ru"),
    ]
    assert {value.key for side in sides for value in terms.values(side)} == {"north-korea: common"}


def test_accents_do_not_matter() -> None:
    with_accents, without = "la operación militar especial", "la operacion militar especial"
    keys = [[value.key for value in terms.values(Side(text, "es"))] for text in (with_accents, without)]
    assert keys == [["war: operation"], ["war: operation"]]


@pytest.mark.parametrize("lang", TERMS)
def test_every_form_belongs_to_a_known_member_and_is_found(lang: str) -> None:
    for topic, members in TERMS[lang].forms.items():
        for member, forms in members.items():
            assert member in TOPICS[topic].members
            for form in forms.rpartition("=")[2].split(";"):
                text = f"Kursk {form.strip().replace('*', '')}"
                if form.strip() and not TOPICS[topic].beside_name:
                    hits = terms.find_terms(text, lang)
                    assert (topic, member) in [(hit.topic, hit.member) for hit in hits], form


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("prisoners of war", "en"),
        ("World War", "en"),
        ("prisionero de guerra", "es"),
        ("Guerra Mundial", "es"),
        ("военнопленные", "ru"),
        ("гражданской войны", "ru"),
    ],
)
def test_what_only_looks_like_a_term_is_none(text: str, lang: str) -> None:
    assert terms.find_terms(text, lang) == ()
    assert not any('"' in form for form in TERMS[lang].not_terms)
