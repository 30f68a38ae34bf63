"""Find the dates of a text, written any way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from xlingual.checks.dates.builders import BUILDERS
from xlingual.checks.dates.grammar import pattern
from xlingual.checks.dates.mention import DateMention
from xlingual.checks.dates.tokens import Token, tokens_of
from xlingual.languages.calendar import CALENDARS


@dataclass(frozen=True, slots=True)
class Reading:
    """The dates of a text, and what else in it can answer a date of another text.

    ``months``, ``weekdays`` and ``numbers`` hold all that stand anywhere, also where it is no sure date.
    """

    mentions: tuple[DateMention, ...]
    months: frozenset[int]
    weekdays: frozenset[int]
    numbers: frozenset[int]
    item: date | None = None


def dates_in(text: str, lang: str, item_date: str | None = None) -> tuple[DateMention, ...]:
    """The dates of a text in reading order; empty also for a language without a calendar.

    ``item_date`` (ISO) is the day of the item the text is from: "yesterday" is counted from it.
    """
    return read_dates(text, lang, item_date).mentions


@lru_cache(maxsize=65_536)
def read_dates(text: str, lang: str, item_date: str | None = None) -> Reading:
    """The dates of a text and all of its words and numbers that may belong to one."""
    tokens = tokens_of(text, lang)
    item = _day(item_date)
    found = [replace(mention, item=item) for mention in _mentions(text, tokens, lang)]
    return Reading(
        tuple(_with_months(list(_with_years(found, text)))),
        frozenset(token.number for token in tokens if token.tag in "Mma" and token.number),
        frozenset(token.number for token in tokens if token.tag in "Ww"),
        frozenset(token.number for token in tokens if token.tag in "DEYynXZ"),
        item,
    )


def _day(item_date: str | None) -> date | None:
    try:
        return date.fromisoformat(item_date[:10]) if item_date else None
    except ValueError:
        return None


def _mentions(text: str, tokens: Sequence[Token], lang: str) -> Iterator[DateMention]:
    tags = "".join(token.tag for token in tokens)
    for match in pattern(lang).finditer(tags) if tags else ():
        part = tokens[match.start() : match.end()]
        if _is_feast(tokens, match, lang):
            continue
        yield from BUILDERS[match.lastgroup or ""](text, part)


def _is_feast(tokens: Sequence[Token], match: re.Match[str], lang: str) -> bool:
    """Whether a lone weekday belongs to a name: "Good Friday", "Sunday Times"."""
    if match.lastgroup != "weekday":
        return False
    before = tokens[match.start() - 1].word if match.start() else ""
    after = tokens[match.end()].word if match.end() < len(tokens) else ""
    return before in CALENDARS[lang].not_after or after in CALENDARS[lang].not_before


def _with_years(found: Sequence[DateMention], text: str) -> Iterator[DateMention]:
    """A year at the end of a list or a range is the year of all of it: "April 1 to June 30, 2021"."""
    later: DateMention | None = None
    shared = []
    for mention in reversed(found):
        if later and later.years and mention.month and later.month and not mention.years:
            between = text[mention.end : later.start]
            if len(between.split()) <= 2 and not any(char in ".;:" for char in between) and later.kind == "date":
                mention = replace(mention, years=later.years)  # noqa: PLW2901
        shared.append(mention)
        later = mention
    yield from reversed(shared)


def _with_months(found: Sequence[DateMention]) -> Iterator[DateMention]:
    """A day without month and weekday is a day only beside a month in the same text, and of the month before it."""
    months = [mention for mention in found if mention.month]
    for mention in found:
        if mention.day is None or mention.month or mention.weekday or (mention.weak and not months):
            yield mention
        elif months:
            near = [other for other in months if other.start < mention.start] or months
            yield replace(mention, month=near[-1].month if near is not months else near[0].month)
