from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        (
            "en",
            "The Norwegian People's Army and the Fishers' Party of Norway met.",
            ["Norwegian People's Army", "Fishers' Party of Norway"],
        ),
        (
            "en",
            "The Central Fishing Commission of the Fishers’ Party spoke.",
            ["Central Fishing Commission", "Fishers’ Party"],
        ),
        ("en", "NATO and the Ministry of Foreign Affairs kept silent.", ["NATO", "Ministry of Foreign Affairs"]),
        (
            "es",
            "El Ejercito Popular de Noruega y la Comisión Militar Central callaron.",
            ["Ejercito Popular de Noruega", "Comisión Militar Central"],
        ),
        (
            "es",
            "Según la OTAN y el Ministerio de Relaciones Exteriores.",
            ["OTAN", "Ministerio de Relaciones Exteriores"],
        ),
        (
            "ru",
            "Солдаты Норвежской народной армии ушли. В Министерстве обороны молчат.",
            ["Норвежская народная армия", "Министерство обороны"],
        ),
        ("ru", "Об этом сообщили в Совете безопасности и в НАТО.", ["Совет безопасности", "НАТО"]),
    ],
)
def test_organisations(find, lang: str, text: str, names: list[str]) -> None:
    assert [one.name for one in find(lang, text) if one.kind == "organisation"] == names


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "Rain fell in Oslo, in the village of Lomen and in south Korea.", ["Oslo", "Lomen", "South Korea"]),
        ("en", "The Tromdal Region, Mount Sula and the Blue Sea are far.", ["Tromdal", "Mount Sula", "Blue Sea"]),
        ("es", "Llovió en la provincia de Lomen y en Corea del Norte.", ["Lomen", "Corea del Norte"]),
        (
            "ru",
            "В Москве и в Северной Корее тепло, в Сумской области дождь.",
            ["Москва", "Северная Корея", "Сумская область"],
        ),
    ],
)
def test_places(find, lang: str, text: str, names: list[str]) -> None:
    assert [one.name for one in find(lang, text) if one.kind == "place"] == names


def test_a_place_may_be_a_surname_too(find) -> None:
    found = find("en", "Mr. Washington lives in Washington. Ann Washington does not.")
    assert [(one.name, one.kind) for one in found] == [
        ("Washington", "person"),
        ("Washington", "place"),
        ("Ann Washington", "person"),
    ]


def test_the_run_decides_where_a_mention_says_nothing(find) -> None:
    plain = "The mood around Lomen grew better."
    assert find("en", plain) == []
    assert {one.kind for one in find("en", plain, "He left the village of Lomen.")} == {"place"}


def test_headlines_say_nothing_by_their_capitals(find) -> None:
    body = "The pilot Andrei Belov came to Oslo. The storm was strong, and he was late. We thank all."
    for headline in ("BELOV THANKS OSLO AFTER STORM", "Belov Thanks Oslo After Strong Storm"):
        found = find("en", f"{headline}\n{body}")
        assert [one.name for one in found] == ["Belov", "Oslo", "Andrei Belov", "Oslo"]
        assert found[0].full == "Andrei Belov"


def test_acronyms_in_brackets_and_articles(find) -> None:
    found = find("en", "The DPRK and the U.S. agreed.")
    assert [one.name for one in found] == ["DPRK", "U.S."]
    assert find("en", "The New Zealand team won.")[0].name == "New Zealand"


def test_other_languages_give_nothing(find) -> None:
    assert find("de", "Andrei Belov kam nach Oslo.") == []
    assert find("en", "") == []
