"""Dates as outlets write them, in the languages of ``LANGUAGES``; a date without a year is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from xlingual.languages import LANGUAGES

_MONTHS = {
    form: number for language in LANGUAGES.values() for number, forms in enumerate(language.months, 1) for form in forms
}
_NAME = "(?:" + "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True)) + r")\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|º|er|o|\.|-?го|-?е)?"
_JOIN = r"(?:\s+|-)(?:de\s+|of\s+)?"
_CLOCK = r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?"
_DATE = re.compile(
    rf"(?<![\d.])(?:"
    rf"Juche\s?(?P<juche>\d{{2,3}})\s?\.\s?(?P<mj>\d{{1,2}})\s?\.\s?(?P<dj>\d{{1,2}})"
    rf"|(?P<y1>\d{{4}})(?P<s1>[-/.])(?P<m1>\d{{1,2}})(?P=s1)(?P<d1>\d{{1,2}}){_CLOCK}"
    rf"|(?P<d2>\d{{1,2}})(?P<s2>[-/.])(?P<m2>\d{{1,2}})(?P=s2)(?P<y2>\d{{4}}|\d{{2}})"
    rf"|(?P<d3>{_DAY}){_JOIN}(?P<n3>{_NAME}),?(?:\s+|-)(?:del?\s+)?(?P<y3>\d{{4}})(?:\s?(?:года?\b|г\.?))?"
    rf"|(?P<n4>{_NAME})\s+(?P<d4>{_DAY}),?\s+(?:del?\s+)?(?P<y4>\d{{4}})"
    rf")(?!\d)",
    re.IGNORECASE,
)
_YEARLESS = re.compile(rf"(?<!\d)(?:{_DAY}{_JOIN}{_NAME}|{_NAME}\s+{_DAY})(?!\d)", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")
_IN_URL = re.compile(r"(?<!\d)(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)")

MONTHS = frozenset(_MONTHS)  # every form and abbreviation, lower case


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, ISO date) of each date with a year; 05/04/2025 is the fifth of April."""
    for match in _DATE.finditer(text):
        iso = _read(match)
        if iso is not None:
            yield match.start(), match.end(), iso


def first(text: str) -> str | None:
    """The first date with a year, as ISO."""
    return next((iso for _, _, iso in spans(text)), None)


def without(text: str) -> str:
    """The text less its dates, those without a year too."""
    return _YEARLESS.sub(" ", _DATE.sub(" ", text))


def has_day(text: str) -> bool:
    """Whether a day and a month stand in the text, with or without a year."""
    return bool(_YEARLESS.search(text) or _DATE.search(text))


def of_value(value: object) -> str | None:
    """The date in a record's field: any spelling, 20250428, or seconds or milliseconds since 1970 (UTC)."""
    text = str(value).strip()
    if match := _COMPACT.fullmatch(text):
        return _iso(*match.groups())
    if _EPOCH.fullmatch(text):
        seconds = float(text)
        return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).date().isoformat()
    return first(text[:200])


def of_url(url: str) -> str | None:
    """The date in an address such as /2025/04/28/."""
    return next((iso for m in _IN_URL.finditer(url) if (iso := _iso(m[1], m[3], m[4]))), None)


def _read(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    if found["juche"]:
        return _iso(1911 + int(found["juche"]), found["mj"], found["dj"])
    if found["y1"]:
        return _iso(found["y1"], found["m1"], found["d1"])
    if found["y2"]:
        return _day_first(found["d2"], found["m2"], found["y2"])
    month = _MONTHS.get((found["n3"] or found["n4"]).casefold().rstrip("."))
    day = re.sub(r"\D", "", found["d3"] or found["d4"])
    return _iso(found["y3"] or found["y4"], month, day) if month else None


def _day_first(day: str, month: str, year: str) -> str | None:
    """Outlets outside the United States write the day first; a month over 12 says that this one is not."""
    if int(month) > 12:
        day, month = month, day
    return _iso(year if len(year) == 4 else f"20{year}", month, day)


def _iso(year: int | str, month: int | str, day: int | str) -> str | None:
    if not 1900 <= int(year) <= 2100:
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
