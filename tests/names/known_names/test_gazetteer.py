"""Places known beforehand: one id however a name is written, in three languages."""

from __future__ import annotations

import pytest

from xlingual.names.known_names.cldr import cldr_names
from xlingual.names.known_names.gazetteer import place
from xlingual.names.tables import read_table


@pytest.mark.parametrize(
    ("place_id", "names"),
    [
        ("city:Europe/Moscow", "Moscow|Moscú|MOSCU|Москва"),
        ("city:Europe/Kiev", "Kiev|Kyiv|Kíev|Киев"),
        ("city:beijing", "Peking|Pekín|Beijing|Пекин"),
        ("city:Asia/Pyongyang", "Pyongyang|Pionyang|Пхеньян"),
        ("city:mumbai", "Bombay|Mumbai|Мумбаи"),
        ("city:saint-petersburg", "St. Petersburg|Saint Petersburg|San Petersburgo|Санкт-Петербург|Санкт Петербург"),
        ("city:luhansk", "Luhansk|Lugansk|Луганск"),
        ("city:the-hague", "The Hague|La Haya|Гаага"),
        ("territory:KP", "the DPRK|la RPDC|КНДР|North Korea|Corea del Norte|Северная Корея"),
        ("territory:KP", "Democratic People's Republic of Korea|la República Popular Democrática de Corea"),
        ("territory:KP", "Корейская Народно-Демократическая Республика"),
        ("territory:KR", "ROK|Republic of Korea|República de Corea|Республика Корея|Южная Корея"),
        ("territory:US", "USA|U.S.|EE.UU.|EE. UU.|США|United States of America|Estados Unidos"),
        ("territory:RU", "Russian Federation|РФ|РОССИЯ|Federación de Rusia|Rusia"),
        ("territory:MM", "Burma|Myanmar|Birmania|Мьянма"),
        ("territory:KN", "St. Kitts & Nevis|Saint Kitts and Nevis|San Cristóbal y Nieves"),
        ("territory:CX", "Christmas Island|о-в Рождества|Остров Рождества"),
        ("territory:SD", "Sudan|the Sudan|Sudán (el)|Судан"),
        ("territory:BO", "Bolivia (Plurinational State of)|Estado Plurinacional de Bolivia"),
        ("territory:150", "Europe|Europa|Европа"),
        ("region:kursk", "Kursk region|Kursk Oblast|región de Kursk|la región de Kursk|Курская область"),
        ("region:dagestan", "Dagestan|the Republic of Dagestan|la República de Daguestán|Республика Дагестан"),
        ("region:north-hamgyong", "North Hamgyong Province|Hamgyong del Norte|Хамгён-Пукто"),
        ("place:donbas", "Donbas|Donbass|Donbás|Донбасс"),
        ("place:black-sea", "the Black Sea|mar Negro|Черное море|Чёрное море"),
    ],
)
def test_one_id_however_it_is_written(place_id: str, names: str) -> None:
    assert {name: place(name) for name in names.split("|")} == dict.fromkeys(names.split("|"), place_id)


@pytest.mark.parametrize(
    ("country", "names"),
    [
        ("AL", "the Republic of Albania|la República de Albania|Республика Албания"),
        ("NO", "Kingdom of Norway|Reino de Noruega|Королевство Норвегия"),
        (
            "AF",
            "the Islamic Republic of Afghanistan|la República Islámica del Afganistán|Исламская Республика Афганистан",
        ),
        ("AD", "Principality of Andorra|Principado de Andorra|Княжество Андорра"),
        ("NG", "Federal Republic of Nigeria|República Federal de Nigeria|Федеративная Республика Нигерия"),
    ],
)
def test_long_official_names_are_their_country(country: str, names: str) -> None:
    assert {place(name) for name in names.split("|")} == {f"territory:{country}"}


def test_a_country_goes_before_its_city_of_the_same_name() -> None:
    assert place("Panama", "en") == place("Panamá", "es") == "territory:PA"
    assert place("Ciudad de Panamá", "es") == "city:panama-city"


@pytest.mark.parametrize(
    "name", ["Gerasimov", "", "(", "Republic of Letters", "Королевство кривых зеркал", "us", "мир"]
)
def test_unknown_is_none(name: str) -> None:
    assert place(name) is None


def test_what_could_be_several_is_none() -> None:
    assert place("Виргинские острова", "ru") is None


def test_acronyms_count_in_capitals_and_short_ones_in_their_language() -> None:
    assert place("US", "en") == "territory:US"
    assert place("us", "en") is None
    assert place("US", "es") is None


def test_own_ids_of_countries_and_zones_are_those_of_cldr() -> None:
    known = {known_id for known_id, _, _ in cldr_names()}
    table = read_table("places")
    assert {f"territory:{code}" for code in table["territory"]} <= known
    assert {f"city:{zone}" for zone in table["city"] if "/" in zone} <= known


def test_every_own_name_leads_to_its_place_unless_it_is_several() -> None:
    table = read_table("places")
    several = {"saint john's", "сент-джонс", "belén"}  # Antigua and Newfoundland, Palestine and Brazil
    for kind in ("city", "region", "place"):
        for key, columns in table[kind].items():
            for lang, column in zip(("en", "es", "ru"), columns, strict=True):
                for name in filter(None, column.split("|")):
                    assert place(name, lang) == (None if name in several else f"{kind}:{key}"), name
