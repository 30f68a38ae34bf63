"""Which numbers are days and years of a date; dates have a check of their own."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from xlingual.checks.numbers.found import Found
from xlingual.checks.numbers.tokens import DASHES, Tokens
from xlingual.languages import LANGUAGES
from xlingual.languages.naming import plain
from xlingual.languages.numerals import Numerals

_AND = frozenset({",", "and", "y", "e", "и", "to", "a", "al", "по", "до", "or", "o", "или"}) | DASHES
_AMBIGUOUS = frozenset({"may", "march", "mar"})


def mark_dates(found: list[Found], tokens: Tokens, numerals: Numerals) -> list[Found]:
    """The same numbers, those beside a month's name as dates."""
    by_first = {number.first: n for n, number in enumerate(found)}
    by_last = {number.last: n for n, number in enumerate(found)}
    marked: set[int] = set()
    for place in range(len(tokens)):
        if _is_month(tokens, place, numerals.code):
            marked |= _days_before(place, found, by_last, tokens, numerals)
            marked |= _rest_behind(place, found, by_first, tokens, numerals)
    return [replace(number, kind="date") if n in marked else number for n, number in enumerate(found)]


@lru_cache(maxsize=8)
def _months(lang: str) -> frozenset[str]:
    return frozenset(plain(form) for month in LANGUAGES[lang].months for form in month)


def _is_month(tokens: Tokens, place: int, lang: str) -> bool:
    token = tokens[place]
    return token.plain in _months(lang) and (token.plain not in _AMBIGUOUS or lang != "en" or token.text[0].isupper())


def _days_before(
    place: int, found: list[Found], by_last: dict[int, int], tokens: Tokens, numerals: Numerals
) -> set[int]:
    """Days before the month: "10, 11 and 12 de mayo"."""
    marked: set[int] = set()
    last = place
    while True:
        before = last
        while tokens[before - 1].plain in numerals.date_links:
            before -= 1
        if marked and tokens[before - 1].plain in _AND:
            before -= 1
        number = by_last.get(before)
        if number is None or not _is_day(found[number]) or (marked and before == last):
            return marked
        marked.add(number)
        last = found[number].first


def _rest_behind(
    place: int, found: list[Found], by_first: dict[int, int], tokens: Tokens, numerals: Numerals
) -> set[int]:
    """Day and year behind the month: "May 15, 2018"."""
    marked: set[int] = set()
    at = _skip(place + 1, tokens, numerals)
    day = by_first.get(at)
    if numerals.month_first and day is not None and _is_day(found[day]) and tokens[at - 1].text != ",":
        marked.add(day)
        at = _skip(found[day].last, tokens, numerals)
    year = by_first.get(at)
    if year is not None and found[year].kind in {"year", "cardinal"} and 1000 <= found[year].value < 2100:
        marked.add(year)
    return marked


def _skip(place: int, tokens: Tokens, numerals: Numerals) -> int:
    while tokens[place].text in {".", ","} or tokens[place].plain in numerals.date_links:
        place += 1
    return place


def _is_day(number: Found) -> bool:
    """A whole number up to 31 without a unit, or a range of such."""
    whole = all(1 <= end[0] <= 31 and end[0].denominator == 1 for end in number.ends)
    return whole and not number.unit and number.kind in {"cardinal", "ordinal", "score"} and number.scale == 1
