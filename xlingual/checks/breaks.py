"""Texts that break off in mid-sentence: what would have stood behind the break is not missing."""

from __future__ import annotations

import re

from xlingual.checks.evidence import Evidence
from xlingual.checks.side import Side
from xlingual.languages import LANGUAGES

_CLOSED = re.compile(r"[.!?…][»”\"’)\]]*\s*$")
_DIGITS = re.compile(r"(?<![\d.,])\d+\s*$")


def breaks_off(side: Side) -> bool:
    """Whether a text ends without a mark and with a word that needs another behind it: "decided to convene the"."""
    if not side.words or _CLOSED.search(side.text) or side.lang not in LANGUAGES:
        return False
    speech = LANGUAGES[side.lang].speech
    return side.words[-1].text.lower() in speech.articles | speech.prepositions | speech.that


def is_behind_break(end: int, evidence: Evidence, *, of_a: bool) -> bool:
    """Whether nothing behind ``end`` on one side is answered on the other, which breaks off."""
    own, other = (evidence.a, evidence.b) if of_a else (evidence.b, evidence.a)
    if not breaks_off(other):
        return False
    answered = (i if of_a else j for i, j in evidence.words.links)
    return not any(own.words[n].start >= end for n in answered)


def is_broken_off(digits: str, side: Side) -> bool:
    """Whether a text ends with the first digits of a number, as "a ship of 5" does of 5,000."""
    rest = _DIGITS.search(side.text)
    return rest is not None and digits.startswith(rest[0].strip())
