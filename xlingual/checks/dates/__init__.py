"""Dates: another day, month, year or weekday on one side (error), or a date that only one side gives (warning).

Dates are compared by what they mean, however they are written: "April 26", "26.04.2025", "el sábado 26", "в субботу".
"Yesterday" is counted from the item's day where that is known; one day apart it is a note, for outlets write in
different time zones. Words that another language often does without ("today", a season, a decade) are never more than
a note. A year alone is a number and belongs to that check.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from xlingual.checks.breaks import is_behind_break
from xlingual.checks.dates.compare import facets
from xlingual.checks.dates.lacking import weight_of_lack
from xlingual.checks.dates.matching import Dates, dates_of, match
from xlingual.checks.dates.mention import DateMention
from xlingual.checks.dates.parse import Reading, dates_in, read_dates
from xlingual.checks.evidence import Evidence
from xlingual.checks.side import Side
from xlingual.languages.calendar import CALENDARS
from xlingual.records import Pair
from xlingual.records.findings import Finding, Severity, Value

__all__ = ["DateMention", "check", "covers", "dates_in", "values"]


def covers(lang: str) -> bool:
    """Whether there is a calendar for a language."""
    return lang in CALENDARS


def values(side: Side) -> tuple[Value, ...]:
    """The dates of one version, a weekday apart from its day: 2025-04-26, --04-26, 2018-05, --05, weekday 7."""
    found = facets(_read(side).mentions)
    return tuple(Value(one.key, one.start, one.end, side.text[one.start : one.end]) for one in found if one.key)


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """What two renderings say differently of days, months and weekdays."""
    a, b = evidence.a, evidence.b
    if not (covers(a.lang) and covers(b.lang)):
        return
    readings = _read(a), _read(b)
    if not any(reading.mentions for reading in readings):
        return
    dates = dates_of(readings[0], len(a.text)), dates_of(readings[1], len(b.text))
    matching = match(*dates)
    for one, other, severity in matching.against:
        yield _difference(_shown(a, one), _shown(b, other), severity)
    yield from _lacks(_due(matching.only_a, evidence, of_a=True), dates, a, in_a=True)
    yield from _lacks(_due(matching.only_b, evidence, of_a=False), dates[::-1], b, in_a=False)


def _due(left: tuple[DateMention, ...], evidence: Evidence, *, of_a: bool) -> tuple[DateMention, ...]:
    """The dates that the other side has not merely broken off before."""
    return tuple(facet for facet in left if not is_behind_break(facet.end, evidence, of_a=of_a))


def _read(side: Side) -> Reading:
    """The dates of a side, without those that are part of a person's name."""
    reading = read_dates(side.text, side.lang, side.date)
    people = [name for name in side.names if name.kind == "person"]
    if not (people and reading.mentions):
        return reading
    kept = [
        mention
        for mention in reading.mentions
        if not any(name.start <= mention.start and mention.end <= name.end for name in people)
    ]
    return replace(reading, mentions=tuple(kept))


Shown = tuple[DateMention, str]


def _shown(side: Side, mention: DateMention) -> Shown:
    return mention, side.text[mention.start : mention.end]


def _difference(one: Shown, other: Shown, severity: Severity) -> Finding:
    (a, text_a), (b, text_b) = one, other
    what = "the weekdays differ" if a.weekday and b.weekday else "the dates differ"
    if severity == "note":
        what = "no more than a day apart, or another word for it"
    return Finding(
        "dates",
        severity,
        (a.start, a.end),
        (b.start, b.end),
        (text_a, text_b),
        f"{text_a} here, {text_b} there: {what}",
    )


def _lacks(left: tuple[DateMention, ...], dates: tuple[Dates, Dates], side: Side, *, in_a: bool) -> Iterator[Finding]:
    for facet in left:
        severity = weight_of_lack(facet, *dates)
        if severity:
            text, span = side.text[facet.start : facet.end], (facet.start, facet.end)
            message = f"{text} stands on one side only"
            if in_a:
                yield Finding("dates", severity, span, None, (text, ""), message)
            else:
                yield Finding("dates", severity, None, span, ("", text), message)
