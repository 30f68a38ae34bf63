"""A language's words of dates in one table, made once from its calendar data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from xlingual.languages import LANGUAGES
from xlingual.languages.calendar import CALENDARS, Calendar
from xlingual.languages.naming import plain

PARTS = ("early", "mid", "late")
Tagged = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``tags``: plain word to its tag and number; ``phrases``: first word to relative days, longest first."""

    calendar: Calendar
    token: re.Pattern[str]
    tags: Mapping[str, Tagged]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    bans: Mapping[str, frozenset[str]]


@cache
def lexicon_of(lang: str) -> Lexicon | None:
    """The words of a language's dates; None for a language without a calendar."""
    calendar = CALENDARS.get(lang)
    if calendar is None:
        return None
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase in sorted(calendar.relative, key=lambda words: -len(words)):
        words = tuple(phrase.split())
        phrases.setdefault(words[0], []).append((words, calendar.relative[phrase]))
    frozen = {first: tuple(found) for first, found in phrases.items()}
    return Lexicon(calendar, _token(calendar), dict(_tags(calendar)), frozen, calendar.relative_bans)


def _token(calendar: Calendar) -> re.Pattern[str]:
    """Dates in digits, numbers with their ending, words (an abbreviation of a month with its stop), single marks."""
    endings = "|".join(map(re.escape, (*calendar.decade_endings, *calendar.ordinal_endings)))
    short = "|".join(sorted(calendar.short_months | set(calendar.short_weekdays), key=len, reverse=True))
    return re.compile(
        r"(?P<date>\b(?:\d{4}([-./])\d\d?\2\d\d?|\d\d?([-./])\d\d?\3\d{4}|\d\d?/\d\d?/\d\d|\d\d\.\d\d\.\d\d)(?![\d]))"
        rf"|(?P<digits>\d+(?:[.:]\d+|,\d{{1,3}}(?!\d))*)(?P<ending>-?(?:{endings})(?!\w))?"
        rf"|\b(?:{short})\.|[^\W\d_]+|\S",
        re.IGNORECASE,
    )


def _tags(calendar: Calendar) -> Iterator[tuple[str, Tagged]]:
    """Every word with its tag, the more telling ones last, so that they win."""
    yield from ((plain(word), ("s", 0)) for word in LANGUAGES[calendar.code].stop_words)
    simple = {"L": calendar.links, "o": calendar.on, "i": calendar.day_nouns, "q": calendar.month_only}
    simple |= {"c": calendar.joiners, "G": calendar.year_words, "C": calendar.centuries, "J": calendar.juche}
    simple |= {"K": calendar.decade_words}
    for tag, words in simple.items():
        yield from ((word, (tag, 0)) for word in words)
    yield "-", ("-", 0)
    yield from ((word, ("P", PARTS.index(part))) for word, part in calendar.parts.items())
    yield from _numbered("d", calendar.day_words)
    yield from _numbered("t", calendar.tens)
    yield from _numbered("S", calendar.seasons)
    yield from _numbered("a", calendar.month_adjectives)
    yield from _numbered("w", calendar.short_weekdays)
    yield from _months(calendar)
    yield from _numbered("W", calendar.weekdays)


def _months(calendar: Calendar) -> Iterator[tuple[str, Tagged]]:
    yield from _numbered("M", calendar.month_forms)
    for number, forms in enumerate(LANGUAGES[calendar.code].months, 1):
        for form in map(plain, forms):
            yield form, ("m" if form in calendar.short_months else "M", number)


def _numbered(tag: str, words: Mapping[str, int]) -> Iterator[tuple[str, Tagged]]:
    yield from ((word, (tag, number)) for word, number in words.items())
