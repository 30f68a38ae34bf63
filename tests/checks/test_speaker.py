"""The speaker check: another person's words, and all that only looks like it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from xlingual import names
from xlingual.checks import Evidence, Side, speaker
from xlingual.records import Finding, Pair

Compared = Callable[..., tuple[Pair, Evidence]]

BRIDGE = {
    "en": "The bridge will be open before the winter comes.",
    "es": "El puente se abrirá antes de que llegue el invierno.",
    "ru": "Мост откроют ещё до прихода зимы.",
}


def found(compared: Compared, one: str | None, other: str | None, langs: str = "en-en") -> list[Finding]:
    texts = [BRIDGE[lang] for lang in langs.split("-")]
    pair, evidence = compared(*texts, langs)
    spoken = replace(evidence, a=replace(evidence.a, speaker=one), b=replace(evidence.b, speaker=other))
    return list(speaker.check(pair, spoken))


@pytest.mark.parametrize(
    ("one", "other", "langs"),
    [
        ("Maria Zakharova", "Sergey Lavrov", "en-en"),
        ("María Zajárova", "Сергей Лавров", "es-ru"),
        ("Sergei Lavrov", "Дмитрий Песков", "en-ru"),
        ("Kim Jong Un", "Choe Son Hui", "en-en"),
        ("Putin", "Lavrov", "en-en"),
        ("Joe Biden", "Jill Biden", "en-en"),
        ("Kim Jong Un", "Ким Ё Чжон", "en-ru"),
        ("Kim Jong Un", "Kim Jong Il", "en-en"),
        ("Emmanuel Macron", "Олаф Шольц", "en-ru"),
    ],
)
def test_two_people_are_an_error(compared: Compared, one: str, other: str, langs: str) -> None:
    (finding,) = found(compared, one, other, langs)
    assert (finding.check, finding.severity, finding.values) == ("speaker", "error", (one, other))
    assert one in finding.message
    assert other in finding.message


@pytest.mark.parametrize(
    ("one", "other", "langs"),
    [
        ("Maria Zakharova", None, "en-en"),
        (None, None, "en-en"),
        ("Valery Gerassimov", "Valery Gerasimov", "en-en"),
        ("Mariya Zaharova", "Мария Захарова", "en-ru"),
        ("Serguéi Lavrov", "Сергей Лавров", "es-ru"),
        ("Lavrov", "Sergey Lavrov", "en-en"),
        ("Kim Jong Un", "Ким Чен Ын", "en-ru"),
        ("Kim", "Kim Jong-un", "en-en"),
        ("Choe Son Hui", "Чхве Сон Хи", "en-ru"),
        ("Maria Zakharova", "Марией Захаровой", "en-ru"),
        ("Лаврова", "Sergei Lavrov", "ru-en"),
    ],
)
def test_one_person_or_nobody_is_nothing(compared: Compared, one: str | None, other: str | None, langs: str) -> None:
    assert found(compared, one, other, langs) == []


def test_a_speaker_from_a_sentence_before_is_a_note(compared: Compared) -> None:
    before = "Anna Lund thanked Petra Holm. "
    pair, evidence = compared(BRIDGE["en"], BRIDGE["es"], "en-es")
    a = replace(evidence.a, speaker="Anna Lund", kind="reported", item_text=before + BRIDGE["en"], start=len(before))
    b = replace(evidence.b, speaker="Petra Holm", kind="reported")
    (finding,) = speaker.check(pair, replace(evidence, a=a, b=b))
    assert finding.severity == "note"


def test_a_speaker_in_the_sentence_is_an_error_in_reported_speech(compared: Compared) -> None:
    texts = [f"{name} said that the bridge will be open soon." for name in ("Anna Lund", "Petra Holm")]
    pair, evidence = compared(*texts, "en-en")
    a, b = (
        replace(side, speaker=name, kind="reported")
        for side, name in ((evidence.a, "Anna Lund"), (evidence.b, "Petra Holm"))
    )
    assert [finding.severity for finding in speaker.check(pair, replace(evidence, a=a, b=b))] == ["error"]


def test_a_statement_that_names_both_is_no_error(compared: Compared) -> None:
    pair, evidence = compared(
        "Dmitry Peskov said that Vladimir Putin considers the talks useful.",
        "The talks are useful, Vladimir Putin said.",
        "en-en",
    )
    a, b = replace(evidence.a, speaker="Dmitry Peskov"), replace(evidence.b, speaker="Vladimir Putin")
    assert list(speaker.check(pair, replace(evidence, a=a, b=b))) == []


def test_spans_are_where_the_name_stands(compared: Compared) -> None:
    pair, evidence = compared(
        "The road is safe again, said Anna Kowalska.", "Дорога снова безопасна, заявил Пётр Новак.", "en-ru"
    )
    a, b = replace(evidence.a, speaker="Anna Kowalska"), replace(evidence.b, speaker="Пётр Новак")
    (finding,) = speaker.check(pair, replace(evidence, a=a, b=b))
    assert finding.a
    assert a.text[slice(*finding.a)] == "Anna Kowalska"
    assert finding.b
    assert b.text[slice(*finding.b)] == "Пётр Новак"


def test_a_surname_in_the_text_stands_for_the_speaker() -> None:
    side = Side("The road is safe, Kowalska said.", "en", speaker="Anna Kowalska")
    (value,) = speaker.values(side)
    assert (value.text, side.text[value.start : value.end]) == ("Anna Kowalska", "Kowalska")


def test_nobody_is_no_value() -> None:
    assert speaker.values(Side(BRIDGE["en"], "en")) == ()


def test_one_speaker_takes_a_surname_for_the_full_name() -> None:
    assert speaker.one_speaker("Lavrov", "Сергей Лавров", names.compare_names)
    assert not speaker.one_speaker("Lavrov", "Мария Захарова", names.compare_names)


@pytest.mark.parametrize("other", ["Цой Сон Хи", "Чхве Сон Хи", "Choe Son Hui"])
def test_korean_names_that_sound_alike_are_one_speaker(other: str) -> None:
    assert speaker.one_speaker("Choe Sun-hui", other, names.compare_names)
    assert not speaker.one_speaker("Kim Sun-hui", other, names.compare_names)
