"""A name taken apart."""

from __future__ import annotations

import pytest

from xlingual.names.match.parts import Name, take_apart


def words(name: str) -> list[str]:
    return [part.text for part in take_apart(name).parts]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("PUTIN, Vladimir V.", ["Vladimir", "V.", "PUTIN"]),
        ("V.V. Putin", ["V.", "V.", "Putin"]),
        ("В.В. Путин", ["В.", "В.", "Путин"]),
        ("Президент Владимир Путин", ["Владимир", "Путин"]),
        ("President Vladimir Putin (born 1952)", ["Vladimir", "Putin"]),
        ("Juan Carlos de la Cruz", ["Juan", "Carlos", "Cruz"]),
        ("Miguel Díaz-Canel", ["Miguel", "Díaz", "Canel"]),
        ("Bashar al-Assad", ["Bashar", "Assad"]),
        ("«Лавров»", ["Лавров"]),
        ("Putin,", ["Putin"]),
    ],
)
def test_words_in_order_without_titles_particles_and_brackets(name: str, parts: list[str]) -> None:
    assert words(name) == parts


@pytest.mark.parametrize("name", ["", " ", "…", ", ,", "()"])
def test_nothing_in_a_name_without_letters(name: str) -> None:
    assert take_apart(name).parts == ()
    assert take_apart(name).joined.letters == ""


def test_a_name_of_nothing_but_a_title_or_a_particle_stays() -> None:
    assert words("President") == ["President"]
    assert words("El") == ["El"]


def marked(name: Name, what: str) -> list[str]:
    return [part.text for part in name.parts if getattr(part, what)]


def test_patronymics_stand_behind_a_given_name_and_before_or_behind_a_surname() -> None:
    assert marked(take_apart("Сергей Викторович Лавров"), "patronymic") == ["Викторович"]
    assert marked(take_apart("Лавров Сергей Викторович"), "patronymic") == ["Викторович"]
    assert marked(take_apart("Maria Vladimirovna Zakharova"), "patronymic") == ["Vladimirovna"]
    assert marked(take_apart("Ivan Petrovich"), "patronymic") == []


def test_given_names_and_short_forms() -> None:
    assert marked(take_apart("Владимир Путин"), "given") == ["Владимир"]
    assert take_apart("Pablo").parts[0].given & take_apart("Павел").parts[0].given
    assert take_apart("Саша").parts[0].pet & take_apart("Alexander").parts[0].given


def test_initials() -> None:
    assert marked(take_apart("В. В. Путин"), "initial") == ["В.", "В."]


@pytest.mark.parametrize(
    ("name", "manner"),
    [
        ("Vladimir Putin", "usual"),
        ("Владимир Путин", "usual"),
        ("Володимир Зеленський", "sisterly"),
        ("Київ", "sisterly"),
        ("Аляксандр Лукашэнка", "sisterly"),
        ("Mykola Azarov", "sisterly"),
        ("Muhammad bin Salman", "loose"),
    ],
)
def test_the_lists_of_letters_by_which_it_is_compared(name: str, manner: str) -> None:
    assert take_apart(name).manner == manner
