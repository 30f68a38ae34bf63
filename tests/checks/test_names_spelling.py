"""What the names check knows of words: near spellings, forms of one name, peoples and capitals."""

from __future__ import annotations

import pytest

from xlingual.checks.names.capitals import is_acronym, may_name
from xlingual.checks.names.peoples import capital_of, countries_of, people_of
from xlingual.checks.names.spelling import consonants, nearness, one_form, one_root
from xlingual.languages.demonyms import DEMONYMS
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS

ALIKE = 0.75


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zemmour", "Земмур"),
        ("Pecresse", "Pekres"),
        ("Elysee", "Elisea"),
        ("Шольца", "Scholz"),
        ("Коули", "Cawley"),
        ("Хьюстон", "Houston"),
        ("Гарвард", "Harvard"),
        ("Лейквуд", "Lakewood"),
        ("Моравецкий", "Morawiecki"),
        ("Zaharova", "Zakharova"),
        ("Guerásimov", "Gerassimov"),
        ("Son", "Sun"),
    ],
)
def test_spellings_of_one_name_are_near(one: str, other: str) -> None:
    assert nearness(one, other) >= ALIKE
    assert nearness(other, one) >= ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Petrov", "Ivanov"),
        ("Andrei", "Sergei"),
        ("Un", "Il"),
        ("Moscow", "Minsk"),
        ("Trump", "Truss"),
        ("Petrov", "Pavlov"),
    ],
)
def test_other_names_are_not_near(one: str, other: str) -> None:
    assert nearness(one, other) < ALIKE


def test_consonants_are_what_spellings_share() -> None:
    assert consonants("Zemmour") == consonants("Земмур") == "smr"
    assert consonants("Джонсон") == consonants("Johnson")


def test_forms_of_one_name() -> None:
    russian, english = FORMS["ru"].endings, FORMS["en"].endings
    assert one_form("Петрова", "Петровым", russian)
    assert one_form("Сумской", "Sumy", russian | english)
    assert one_form("Ukraine's", "Ukrainian", english)
    assert not one_form("Петров", "Павлов", russian)
    assert one_root("Caledonia", "каледонцы")
    assert not one_root("Oslo", "Ослу")


def test_peoples_and_capitals() -> None:
    assert people_of("польскому", "ru") == people_of("Polish", "en") == people_of("polacas", "es") == ("poland",)
    assert set(people_of("Korean", "en")) == {"north korea", "south korea"}
    assert capital_of("Варшавой", "ru") == capital_of("Varsovia", "es") == ("poland",)
    assert countries_of("table", "en") == ()


@pytest.mark.parametrize(
    ("word", "lang", "may"),
    [
        ("Gerasimov", "en", True),
        ("President", "en", False),
        ("Monday", "en", False),
        ("Polish", "en", False),
        ("I'm", "en", False),
        ("president", "en", False),
        ("Президентом", "ru", False),
        ("Вам", "ru", False),
        ("Восточного", "ru", False),
        ("Герасимовым", "ru", True),
        ("Ministro", "es", False),
        ("Guerasimov", "es", True),
    ],
)
def test_words_with_capitals_that_may_be_names(word: str, lang: str, may: bool) -> None:
    assert may_name(word, NAMINGS[lang]) is may


def test_acronyms() -> None:
    assert all(map(is_acronym, ("МГУ", "УрФО", "UN")))
    assert not any(map(is_acronym, ("Moscow", "un", "McDonald")))


def test_every_language_has_its_tables() -> None:
    assert set(FORMS) == set(DEMONYMS) == set(NAMINGS)
    for lang, forms in FORMS.items():
        assert forms.code == DEMONYMS[lang].code == lang
        assert set(forms.stand_ins) == {"person", "place", "organisation"}
    countries = {lang: set().union(*table.countries.values()) for lang, table in DEMONYMS.items()}
    assert countries["en"] == countries["es"] == countries["ru"]
