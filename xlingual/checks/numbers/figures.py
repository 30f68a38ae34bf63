"""What a figure can mean: 1.234,5 · 5,000 · 5 000 · 10:30 · 2/3."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from xlingual.checks.numbers.number import NumberKind, Readings
from xlingual.languages.numerals import Numerals

PARTS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
    "⅕": Fraction(1, 5),
}
_DATE = re.compile(r"\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{4}\.\d\d\.\d\d")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:[.,'’ ]\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}")
_ONE_MARK = re.compile(r"(\d+)([.,])(\d+)")
_TWO_MARKS = re.compile(r"(\d+(?:([.,'’ ])\d{2,3})(?:\2\d{3})*)([.,])(\d+)")


@dataclass(frozen=True, slots=True)
class Figure:
    """The readings of each end, and what kind of number it is by its look."""

    ends: tuple[Readings, ...]
    kind: NumberKind = "cardinal"


def read_figure(text: str, numerals: Numerals) -> Figure:
    """Read digits with their marks; what cannot be read as a number is a code of its runs of digits."""
    text = re.sub(r"[\u00a0\u2009\u202f]", " ", text)
    if text.isdigit():
        value = Fraction(int(text))
        return Figure(((value,),), "year" if len(text) == 4 and 1000 <= value < 2100 else "cardinal")
    if _DATE.fullmatch(text):
        return Figure(_runs(text), "date")
    if ":" in text:
        return _read_colon(text)
    if "/" in text:
        return _read_slash(text)
    readings = _read_marks(text, numerals)
    return Figure((readings,)) if readings else Figure(_runs(text), "code")


def _read_marks(text: str, numerals: Numerals) -> Readings:
    """Values by marks of thousands and decimals, the likeliest first; empty: not a number."""
    two = _TWO_MARKS.fullmatch(text)
    if two and two[2] != two[3] and _GROUPS.fullmatch(two[1]):
        return (_decimal(_joined(two[1]), two[4]),)
    grouped = Fraction(int(_joined(text))) if _GROUPS.fullmatch(text) else None
    one = _ONE_MARK.fullmatch(text)
    if one is None:
        return (grouped,) if grouped is not None else ()
    decimal = _decimal(one[1], one[3])
    if grouped is None:
        return (decimal,)
    foreign = one[2] != numerals.decimal_mark
    if foreign and numerals.groups_surely:
        return (grouped,)
    return (grouped, decimal) if foreign or one[3] == "000" else (decimal, grouped)


def _read_colon(text: str) -> Figure:
    """A time of day, else a score; a time may be written without a mark: 1030."""
    runs = text.split(":")
    if not all(run.isdigit() for run in runs):
        return Figure(_runs(text), "code")
    numbers = [int(run) for run in runs]
    if len(runs[1]) == 2 and numbers[0] <= 24 and max(numbers[1:]) < 60:
        hours = Fraction(numbers[0]) + Fraction(numbers[1], 60)
        return Figure(((hours, Fraction(100 * numbers[0] + numbers[1])),), "time")
    return Figure(_runs(text), "score")


def _read_slash(text: str) -> Figure:
    """A fraction where the upper number is the smaller one, else numbers side by side."""
    runs = _runs(text)
    if len(runs) == 2 and text.count("/") == 1 and 0 < runs[0][0] < runs[1][0] <= 20:
        return Figure(((runs[0][0] / runs[1][0],),), "fraction")
    return Figure(runs, "code")


def _runs(text: str) -> tuple[Readings, ...]:
    return tuple((Fraction(int(run)),) for run in re.findall(r"\d+", text))


def _joined(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _decimal(whole: str, decimals: str) -> Fraction:
    return Fraction(int(whole + decimals), 10 ** len(decimals))


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_LOOK_ALIKES = str.maketrans("ХІ", "XI")
_ROMAN_SHAPE = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def roman(word: str) -> int | None:
    """The value of a Roman numeral below 90, in capitals; None: it is none."""
    word = word.translate(_LOOK_ALIKES)
    if not word or not _ROMAN_SHAPE.fullmatch(word):
        return None
    values = [_ROMAN[c] for c in word]
    return sum(-v if v < after else v for v, after in pairwise([*values, 0]))
