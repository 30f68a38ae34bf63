"""What kind of line a line of a saved page is: bare date, list heading, link heading, call or credit, headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xlingual.ingest import dates, phrases
from xlingual.ingest.normalise import fold, unaccented

LONGEST_FURNITURE = 300  # characters; what pages say about themselves is short
_LONGEST_HEADING = 100
_LONGEST_DATE = 160
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\b|\b\d{1,2}(?= ?[ap]\.?m\b)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\w+")
_ENDS_SENTENCE = re.compile(r"[.!?…;:,][\"'”’»)\]]*$")


def _any_of(patterns: Sequence[str], tail: str = "") -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(map(unaccented, patterns)) + ")" + tail)


_LIST = _any_of(phrases.LIST_HEADINGS, r"\s?:?")
_LINK = _any_of(phrases.LINK_HEADINGS, r"\s?:?")
_LINK_WITH_HEADLINE = _any_of(phrases.LINK_HEADINGS, r"\s?:\s?\S.{0,200}")
_CALL = _any_of(phrases.CALLS)
_NOTICE = _any_of(phrases.NOTICES)
_CREDIT = re.compile("|".join(f"(?:{p})" for p in phrases.CREDITS))
_CREDIT_TAIL = re.compile("|".join(phrases.CREDIT_TAILS))
_DATE_WORDS = phrases.DATE_WORDS | {fold(month) for month in dates.MONTHS}


def is_bare_date(line: str) -> bool:
    """Whether the line holds a date or a time of day, and at most weekdays and words such as "updated" beside it."""
    if len(line) > _LONGEST_DATE or not _DIGIT.search(line):
        return False
    said = fold(_WEB.sub(" ", line))
    if not all(word in _DATE_WORDS for word in _LETTERS.findall(said)):
        return False
    if not (dates.has_day(line) or _CLOCK.search(line)):
        return False
    rest = _CLOCK.sub(" ", dates.without(_WEB.sub(" ", line)))
    return all(word in phrases.DATE_WORDS for word in _WORD.findall(fold(rest)))


def is_list_heading(line: str) -> bool:
    """Whether a list of other stories begins here ("More from ...")."""
    return len(line) <= _LONGEST_HEADING and bool(_LIST.fullmatch(fold(line)))


def is_link_heading(line: str) -> bool:
    """Whether headlines of other stories are linked below ("Related:")."""
    return len(line) <= _LONGEST_HEADING and bool(_LINK.fullmatch(fold(line)))


def is_furniture(line: str) -> bool:
    """Whether the line belongs to the page, not to a story: calls, credits, sign-offs, rules, addresses, bare dates."""
    if len(line) > LONGEST_FURNITURE:
        return False
    if not any(c.isalnum() for c in line):
        return True
    folded = fold(line)
    if _CALL.fullmatch(folded) or _LINK_WITH_HEADLINE.fullmatch(folded) or _NOTICE.search(folded):
        return True
    return bool(_CREDIT.fullmatch(line) or _CREDIT_TAIL.search(line)) or is_bare_date(line)


def is_headline(line: str) -> bool:
    """Whether the line is short and does not end as a sentence does."""
    return 0 < len(line) <= 200 and not _ENDS_SENTENCE.search(line)
