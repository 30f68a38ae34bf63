"""The reading of numbers: three files of cases, one a line, with the keys of the numbers outside dates."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from xlingual.checks.numbers import numbers_in

RIGHT = 0.98
Case = tuple[str, str, list[str]]


def cases(lang: str) -> list[Case]:
    lines = (Path(__file__).parent / f"cases.{lang}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(lang, text, keys.split(" | ") if keys else []) for text, keys in rows]


def read(text: str, lang: str) -> list[str]:
    return [number.key for number in numbers_in(text, lang) if number.kind != "date"]


@pytest.mark.parametrize("lang", ["en", "es", "ru"])
def test_cases_are_read_right(lang: str) -> None:
    wrong = [(text, keys, read(text, lang)) for lang, text, keys in cases(lang) if read(text, lang) != keys]
    assert len(cases(lang)) >= 110
    assert len(wrong) <= (1 - RIGHT) * len(cases(lang)), wrong


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "five thousand tonnes"),
        ("en", "5,000 tons"),
        ("es", "5.000 toneladas"),
        ("es", "cinco mil toneladas"),
        ("ru", "5 тыс. тонн"),
        ("ru", "5\u00a0000 тонн"),
        ("ru", "5\u202f000 т"),
        ("ru", "пятью тысячами тонн"),
    ],
)
def test_one_amount_has_one_key(lang: str, text: str) -> None:
    assert read(text, lang) == ["5000 t"]


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("es", "5.000", {5000, 5}),
        ("es", "5,000", {5000, 5}),
        ("en", "5.000", {5000, 5}),
        ("ru", "5.000", {5000, 5}),
        ("ru", "5,125", {5125, Fraction("5.125")}),
        ("en", "5,000", {5000}),
        ("en", "0.500", {Fraction(1, 2)}),
        ("es", "0,500", {Fraction(1, 2)}),
        ("en", "12.5", {Fraction(25, 2)}),
        ("es", "1.234,5", {Fraction("1234.5")}),
        ("en", "1,234.5", {Fraction("1234.5")}),
        ("ru", "1 234,5", {Fraction("1234.5")}),
        ("en", "1'234'567", {1234567}),
        ("en", "1,00,000", {100000}),
    ],
)
def test_what_is_ambiguous_keeps_its_readings(lang: str, text: str, values: set[Fraction]) -> None:
    (number,) = numbers_in(text, lang)
    assert set(number.values) == values


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "On May 15, 2018, and on 3 June 2019", 4),
        ("en", "December 11", 1),
        ("en", "10-11 July", 1),
        ("en", "the 9th of May", 1),
        ("es", "del 10 al 12 de julio de 2025", 2),
        ("es", "el primero de mayo", 1),
        ("ru", "15 мая 2018 года", 2),
        ("ru", "10 и 11 июля", 2),
        ("ru", "12.05.2018", 1),
        ("en", "2018-05-12", 1),
    ],
)
def test_days_and_years_beside_months_are_dates(lang: str, text: str, days: int) -> None:
    assert [number.kind for number in numbers_in(text, lang)] == ["date"] * days


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "about 70 ships"), ("es", "unos 70 barcos"), ("ru", "около 70 кораблей"), ("en", "more than 70 ships")],
)
def test_about(lang: str, text: str) -> None:
    (number,) = numbers_in(text, lang)
    assert number.about
    assert not number.vague


def test_spans_are_what_is_written() -> None:
    text = "Some 5,000 tons, $2.5bn and 80-летие"
    assert [text[number.start : number.end] for number in numbers_in(text, "en")][:2] == ["5,000 tons", "$2.5bn"]


def test_soft_numbers() -> None:
    softness = [number.soft for number in numbers_in("both, five men, 5 men, fifteen men, half, 5 percent", "en")]
    assert softness == [True, True, False, False, True, False]


def test_no_numerals_no_numbers() -> None:
    assert numbers_in("fünftausend 5000", "de") == ()
