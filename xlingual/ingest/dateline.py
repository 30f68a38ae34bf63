"""The agency's signature before the first sentence: "Pyongyang, April 29 (KCNA) -- ". It stays in the text."""

from __future__ import annotations

import re

from xlingual.ingest import dates, phrases
from xlingual.ingest.reading import NOTHING, Found

_NAMES = {alias: name for name, aliases in phrases.AGENCIES.items() for alias in aliases}
_KNOWN = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_IN_BRACKETS = re.compile(
    r"(?P<place>[^()/:]{0,80}?)[(/]\s?(?P<agency>[^()/]{2,30}?)\s?[)/]\s?\.?(?:\s?(?:-{1,3}|[–—:.])|(?P<open>\s)(?=\w))"
)
_BEHIND_DASH = re.compile(rf"(?P<place>[^()/:]{{3,80}}?)[.,]?\s?[-–—.]\s(?P<agency>{_KNOWN})\s?[.:–—-]", re.IGNORECASE)


def read(line: str) -> Found:
    """Agency and date of the dateline at the line's beginning; nothing when there is none, no date without a year."""
    match = _IN_BRACKETS.match(line) or _BEHIND_DASH.match(line)
    if match is None:
        return NOTHING
    agency, place = match["agency"], match["place"]
    if match.groupdict().get("open") and not (agency.casefold() in _NAMES and dates.has_day(place)):
        return NOTHING  # no dash after the brackets: only an agency and a day make a dateline
    if agency.casefold() not in _NAMES and not (dates.has_day(place) and agency[:1].isupper()):
        return NOTHING
    if agency.casefold() in _NAMES and len(place.split()) > 4 and not dates.has_day(place):
        return NOTHING  # "a broadcast of the state agency (TASS) - " is a sentence
    return Found(source=_NAMES.get(agency.casefold(), agency), date=dates.first(place))
