"""The shape of what is true of dates in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Part = Literal["early", "mid", "late"]


def numbered(text: str) -> dict[str, int]:
    """Words by the number of their line, from 1: each line holds the forms of one weekday, season or number."""
    lines = text.strip().splitlines()
    return {word: number for number, line in enumerate(lines, 1) for word in line.split()}


@dataclass(frozen=True, slots=True)
class Calendar:
    """Facts about dates in one language; every word is plain (small letters, no accents).

    The months themselves stand in ``LANGUAGES[code].months``, full names and the abbreviations of ``short_months``.
    """

    code: str
    capitals: bool  # months and weekdays take capitals; where they do not, a capital in mid-sentence is a name's
    month_first: bool  # "April 26" is written too
    month_forms: Mapping[str, int]  # further forms of the months' full names
    short_months: frozenset[str]  # abbreviations: dates only beside a day or a year
    month_adjectives: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 1
    short_weekdays: Mapping[str, int]  # dates only beside a day
    unsure: Mapping[str, frozenset[str]]  # also other words; dates beside a day or a year, or behind one of these words
    capital_only: frozenset[str]  # written small they are other words: "to march", "an august body"
    heralds: frozenset[str]  # before a capitalised weekday or month they make it a date where capitals are a name's
    not_after: frozenset[str]  # a weekday behind one of these is a feast's or an event's: "Good Friday"
    not_before: frozenset[str]  # a weekday before one of these is a name's: "Sunday Times"
    day_words: Mapping[str, int]  # "first", "primero", "первого"
    tens: Mapping[str, int]  # before a day word: "twenty-sixth"
    ordinal_endings: tuple[str, ...]  # of a day in digits: "26th", "26-го"
    links: frozenset[str]  # between day, month and year: "of the"
    on: frozenset[str]  # before a weekday or a day: "11 декабря, в субботу", "el 26"
    day_nouns: frozenset[str]  # beside a number that is a day of some month: "el día 7", "26 числа"
    the_day: bool  # a number behind the article alone is a day: "el 13 en Moscú"
    month_only: frozenset[str]  # a number behind a month that follows one of these is no day: "In May 5 people"
    joiners: frozenset[str]  # between the days of a list or a range
    year_words: frozenset[str]
    parts: Mapping[str, Part]  # "end of June"
    relative: Mapping[str, int]  # days from the item's own, one or more words: "day before yesterday"
    relative_bans: Mapping[str, frozenset[str]]  # these words before it make it something else: "la mañana"
    seasons: Mapping[str, int]  # spring is 1, winter 4
    centuries: frozenset[str]
    century_first: bool  # the word stands before its number: "siglo XIX"
    decade_words: frozenset[str]  # before a number that is a decade: "años 90"
    decade_endings: tuple[str, ...]  # of a number that is a decade: "1990s"
    juche: frozenset[str]
