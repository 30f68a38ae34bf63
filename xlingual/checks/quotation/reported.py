"""Reported speech: a verb of saying, and the statement that depends on it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from xlingual.checks.side import Side
from xlingual.checks.surroundings import after_in_sentence, before_in_sentence
from xlingual.languages import LANGUAGES
from xlingual.records import Extent

MAX_TO_THAT = 12  # words between "said" and "that"


def says(text: str, lang: str) -> bool:
    """Whether a text holds a verb of saying, or "according to"."""
    return lang in LANGUAGES and bool(_verb(lang).search(text.lower()))


@lru_cache(maxsize=65_536)
def that_clause(text: str, lang: str) -> Extent | None:
    """Where the statement behind "said that" stands; None where there is none."""
    if lang not in LANGUAGES:
        return None
    found = _that(lang).search(text.lower())
    return (found.end(), len(text.rstrip(" \n.!?…"))) if found else None


def reported_statement(side: Side) -> Extent | None:
    """Where a passage reports speech in its own words; None where it tells no words of anybody, or not plainly so.

    A statement that goes on after "said as follows:" is nobody's report: it is speech without marks.
    """
    clause = that_clause(side.text, side.lang)
    if clause:
        return clause
    if side.kind != "reported" or not (says(side.text, side.lang) or _said_around(side)):
        return None
    return 0, len(side.text.rstrip(" \n.!?…"))


def _said_around(side: Side) -> bool:
    """Whether the rest of the passage's own sentence says who says it, and does not announce it with a colon."""
    before = before_in_sentence(side)
    if before.rstrip().endswith(":"):
        return False
    return says(before, side.lang) or says(after_in_sentence(side), side.lang)


@cache
def _verb(lang: str) -> re.Pattern[str]:
    speech = LANGUAGES[lang].speech
    return re.compile(rf"(?<!\w)(?:{_any_of(speech.verbs | frozenset(speech.according))})(?!\w)")


@cache
def _that(lang: str) -> re.Pattern[str]:
    speech = LANGUAGES[lang].speech
    between = rf"(?:\s+[^\s:;«“\"]+){{0,{MAX_TO_THAT}}}?"
    return re.compile(rf"(?<!\w)(?:{_any_of(speech.verbs)})[,]?{between}\s+(?:{_any_of(speech.that)})\s+(?=\w)")


def _any_of(words: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
