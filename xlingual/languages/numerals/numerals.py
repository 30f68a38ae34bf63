"""The shape of what is true of numbers in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from xlingual.languages.naming import plain

V = TypeVar("V")


def counted(text: str, first: int, step: int = 1) -> dict[str, int]:
    """The lines of ``text`` number by number from ``first`` on; a line holds all forms of one number word."""
    lines = [line.split() for line in plain(text).strip().splitlines()]
    return {form: first + step * n for n, forms in enumerate(lines) for form in forms}


def listed(**forms: str) -> dict[str, str]:
    """Each blank-separated form with its keyword: a unit and the words that say it."""
    return {form: unit for unit, text in forms.items() for form in plain(text).split()}


def all_forms(text: str, value: V) -> dict[str, V]:
    """Each blank-separated form with the one value that all of them have."""
    return dict.fromkeys(plain(text).split(), value)


@dataclass(frozen=True, slots=True)
class Numerals:
    """Number words and habits of one language; every word is plain: small letters, no accents."""

    code: str
    decimal_mark: str  # the language's own; the other one of "." and "," groups thousands
    groups_surely: bool  # whether the grouping mark is never a decimal mark: "5,000" in English
    cardinals: Mapping[str, int]  # 0 to 999, one word each
    hundred: frozenset[str]  # words that multiply what stands before by 100: "two hundred"
    scales: Mapping[str, int]  # thousand and above, abbreviations too
    glued_scales: Mapping[str, int]  # right behind digits: "2.5bn"
    plurals: Mapping[str, int]  # vague without a count: "dozens", "thousands"
    ordinals: Mapping[str, int]
    names_tenths: bool  # "vigésimo primero": both words are ordinals
    denominators: Mapping[str, int]  # behind a count: "two thirds"
    lone_denominators: Mapping[str, int]  # behind "one"
    parts: Mapping[str, Fraction]  # a part without a count: "half"
    fused: Mapping[str, Fraction]  # one word that multiplies a scale: "полтора"
    loose: Mapping[str, int]  # say a small number in passing: "both", "twice"
    ones: frozenset[str]  # of the cardinals, the ones that are also an article or a pronoun
    ands: frozenset[str]  # inside a number: "hundred and five", "treinta y cinco"
    and_behind_tens: bool  # "treinta y cinco"; else behind hundreds and thousands
    halves: tuple[str, ...]  # "and a half"
    wholes: frozenset[str]  # between a number and its decimals: "point", "coma", "целых"
    names_decimals: bool  # "две целых пять десятых"; else "two point five"
    some: frozenset[str]  # before a scale word: "several thousand"
    about: tuple[str, ...]  # before a number that is no exact one: "more than"
    articles: frozenset[str]  # "half a million"
    of: frozenset[str]  # between a number and its unit or scale: "millones de dólares"
    percents: tuple[str, ...]
    points: tuple[str, ...]  # percentage points
    units: Mapping[str, str]  # word or abbreviation to the unit's sign
    ordinal_endings: frozenset[str]  # right behind digits or a hyphen: "80th", "1-й"
    decade_endings: frozenset[str]  # "1990s", "90-х"
    decade_words: frozenset[str]  # around a decade: "años 90"
    cardinal_endings: frozenset[str]  # "5-ти"
    centuries: frozenset[str]  # beside a Roman numeral
    ranges: tuple[tuple[str, str], ...]  # what opens a range and what stands between its ends; "" opens too
    date_links: frozenset[str]  # inside a date: "of", "de"
    halves_of_day: Mapping[str, int]  # hours to add: "p.m."
    prefixes: Mapping[str, int] = field(default_factory=dict)  # first parts of compounds: "двух"летний
    tails: Mapping[str, str] = field(default_factory=dict)  # how their second parts begin, with the unit or ""
