"""Organisations known beforehand, in three languages."""

from __future__ import annotations

import pytest

from xlingual.names.known_names.organisations import organisation
from xlingual.names.tables import read_table


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("un", "UN|U.N.|ONU|ООН|the United Nations|las Naciones Unidas|Организация Объединенных Наций"),
        ("un-security-council", "UN Security Council|Consejo de Seguridad de la ONU|Совет Безопасности ООН"),
        ("nato", "NATO|Nato|OTAN|Otan|НАТО|Североатлантический альянс"),
        ("eu", "EU|UE|ЕС|the European Union|la Unión Europea|Евросоюз"),
        ("iaea", "IAEA|OIEA|МАГАТЭ"),
        ("wpk", "Workers' Party of Korea|Workers’ Party of Korea|Partido del Trabajo de Corea|Трудовая партия Кореи"),
        ("kpa", "KPA|EPC|КНА|Korean People's Army|Ejército Popular de Corea|Корейская народная армия"),
        ("state-duma", "State Duma|la Duma Estatal|Госдума|Государственная Дума"),
        ("kcna", "KCNA|ACNC|ЦТАК"),
        ("who", "WHO|OMS|ВОЗ"),
        ("hezbollah", "Hezbollah|Hezbolá|«Хезболла»"),
        ("icrc", "ICRC|CICR|МККК"),
    ],
)
def test_one_id_in_three_languages(key: str, names: str) -> None:
    assert {organisation(name) for name in names.split("|")} == {f"organisation:{key}"}


def test_an_acronym_counts_only_in_capitals() -> None:
    assert [organisation(name) for name in ("un", "Who", "who", "Pace")] == [None] * 4


def test_a_short_acronym_is_known_in_its_own_language_only() -> None:
    assert organisation("UN", "es") is None
    assert organisation("UN", "en") == "organisation:un"
    assert organisation("NATO", "es") == "organisation:nato"


def test_unknown_is_none() -> None:
    assert organisation("Party of Nobody") is None
    assert organisation("") is None


def test_every_name_stands_for_one_organisation() -> None:
    for key, columns in read_table("organisations").items():
        for lang, column in zip(("en", "es", "ru"), columns, strict=True):
            for name in filter(None, column.split("|")):
                assert organisation(name, lang) == f"organisation:{key}", name
