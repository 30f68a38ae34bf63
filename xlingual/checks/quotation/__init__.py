"""Quotation: word for word in one rendering, reported in the other.

A *note* where one side gives somebody's words as direct speech, between quotation marks of any style or behind a dash,
and the other reports them: «she said that …». The style of the marks never matters, nor do marks around an expression
or the title of a work. Nothing is said of a side that tells a thing without saying that anybody said it.
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.quotation.marks import FEWEST, direct_speech
from xlingual.checks.quotation.reported import reported_statement
from xlingual.checks.side import Side
from xlingual.checks.surroundings import after_in_sentence, before_in_sentence
from xlingual.languages import LANGUAGES
from xlingual.records import Extent, Finding, Pair, Value

_SPEECH = {"direct": "direct speech", "reported": "reported speech"}

HALF = 0.5  # of a passage's characters; direct speech below it is a part quoted inside a report


def covers(lang: str) -> bool:
    """Whether the language's verbs of saying are known."""
    return lang in LANGUAGES


def values(side: Side) -> tuple[Value, ...]:
    """Whether a passage quotes or reports; empty where it plainly does neither."""
    direct = _direct(side)
    if direct:
        return tuple(Value("direct", start, end, side.text[start:end]) for start, end in direct)
    reported = _reported(side)
    return (Value("reported", *reported, side.text[reported[0] : reported[1]]),) if reported else ()


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """A note where one side speaks word for word and the other reports."""
    a, b = values(evidence.a), values(evidence.b)
    if not a or not b or a[0].key == b[0].key:
        return
    message = f"{_SPEECH[a[0].key]} here, {_SPEECH[b[0].key]} there"
    yield Finding("quotation", "note", _extent(a), _extent(b), (_said(evidence.a, a), _said(evidence.b, b)), message)


def _direct(side: Side) -> tuple[Extent, ...]:
    """Its direct speech: all of a quotation that stands alone, or most of what the passage says."""
    if side.kind == "quote":
        return ((0, len(side.text)),) if len(side.words) >= FEWEST else ()
    found = _spoken(side)
    said = sum(end - start for start, end in found)
    return found if said >= HALF * len(side.text) else ()


def _reported(side: Side) -> Extent | None:
    """Its reported statement; None where a part of it is quoted, for then it is neither."""
    return None if _spoken(side) else reported_statement(side)


def _spoken(side: Side) -> tuple[Extent, ...]:
    """Its direct speech; the marks or the dash that open it may stand before the passage, in its sentence."""
    before = before_in_sentence(side)
    found = direct_speech(before + side.text + after_in_sentence(side), side.lang)
    inside = ((max(0, start - len(before)), min(len(side.text), end - len(before))) for start, end in found)
    return tuple((start, end) for start, end in inside if start < end)


def _extent(found: tuple[Value, ...]) -> Extent:
    return found[0].start, found[-1].end


def _said(side: Side, found: tuple[Value, ...]) -> str:
    start, end = _extent(found)
    return side.text[start:end]
