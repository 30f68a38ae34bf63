"""Two words: may they be spellings of one?"""

from __future__ import annotations

import pytest

from xlingual.names.match.plain import plain
from xlingual.names.match.words import Likeness, Manner, alike, in_latin


def like(a: str, b: str, manner: Manner = "usual") -> Likeness | None:
    return alike(plain(a), plain(b), manner)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gerassimov", "Герасимов"),
        ("Zajárova", "Захарова"),
        ("Chruschtschow", "Хрущёв"),
        ("Tchaikovsky", "Chaikovski"),
        ("Ziuganov", "Зюганов"),
        ("Navalny", "Навальный"),
    ],
)
def test_one_word(a: str, b: str) -> None:
    found = like(a, b)
    assert found is not None
    assert 0.5 <= found.strength < 1.0
    assert "".join(x for x, _ in found.path) == plain(a).letters
    assert "".join(y for _, y in found.path) == plain(b).letters


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gerasimov", "Geraslmov"),
        ("Lavrov", "Larov"),
        ("Lavrov", "Lavrova"),
        ("Иванов", "Иванова"),
        ("Alexandr", "Aleksandra"),
        ("Petrov", "Petrovsky"),
        ("Медведев", "Медведчук"),
        ("Lavrov", "김정은"),
    ],
)
def test_a_letter_that_no_table_explains_parts_two_words(a: str, b: str) -> None:
    assert like(a, b) is None


def test_the_same_letters_need_no_path() -> None:
    assert like("Lavrov", "LAVROV") == Likeness(1.0, ())
    assert like("", "") is None


def test_rarer_letters_are_weaker() -> None:
    usual, rare = like("Khrushchev", "Хрущёв"), like("Jruschov", "Хрущёв")
    assert usual is not None
    assert rare is not None
    assert usual.strength > rare.strength


def test_ukrainian_spellings_in_the_sisterly_manner() -> None:
    assert like("Олексій", "Алексей") is None
    assert like("Зеленський", "Зеленский", "sisterly")
    assert like("Лукашэнка", "Лукашенко", "sisterly")


@pytest.mark.parametrize(
    ("a", "b"), [("Volkonskaya", "Волконська"), ("Dzenisenka", "Денисенко"), ("Siarhei", "Сергей"), ("Dzina", "Дина")]
)
def test_russian_and_sisterly_spellings_across_the_scripts(a: str, b: str) -> None:
    assert like(a, b, "sisterly")


@pytest.mark.parametrize(("a", "b"), [("Subotin", "Субботин"), ("Lissovski", "Лисовский"), ("Lappo", "Лапо")])
def test_a_consonant_that_only_one_script_doubles(a: str, b: str) -> None:
    assert like(a, b)


def test_arabic_vowels_in_the_loose_manner() -> None:
    assert like("Hussein", "Husayn", "loose")
    assert like("Gaddafi", "Qadhafi") is None
    assert like("Gaddafi", "Qadhafi", "loose")


def test_rough_latin_letters_of_any_script() -> None:
    assert in_latin(plain("Лавров")) == "lavrov"
    assert in_latin(plain("Guerásimov")) == "guerasimov"
