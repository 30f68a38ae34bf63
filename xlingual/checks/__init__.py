"""Checks: what two renderings of one statement say differently, each kind of difference in one file or folder.

Every check offers the same three functions:

``check(pair, evidence) -> Iterator[Finding]``  what A and B say differently
``values(side) -> tuple[Value, ...]``           what one version carries, for the matrix; empty: nothing of the kind
``covers(lang) -> bool``                        whether the check has rules for a language; else it is "not checked"

The docstring of each check's module is its explanation for the user.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from xlingual.checks import dates, names, negation, numbers, omission, quotation, speaker, terms
from xlingual.checks.evidence import CompareNames, Evidence
from xlingual.checks.gather import Known
from xlingual.checks.side import Side, Word, words_of
from xlingual.checks.vectors import Vectors, WordVectors
from xlingual.checks.word_alignment import WordAlignment, align_words
from xlingual.records import CheckName, Finding, Pair, Value


class Check(Protocol):
    """What the module of a check offers."""

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        """What it looks for, for the user."""

    def check(self, pair: Pair, evidence: Evidence) -> Iterator[Finding]:
        """What both sides say differently."""

    def values(self, side: Side) -> tuple[Value, ...]:
        """What one version carries; empty: nothing of the kind."""

    def covers(self, lang: str) -> bool:
        """Whether there are rules for a language."""


LONGEST = 3_000  # words of a side; aligning two takes their product, and a passage of news seldom has 300

CHECKS: dict[CheckName, Check] = {
    "numbers": numbers,
    "dates": dates,
    "names": names,
    "negation": negation,
    "omission": omission,
    "terms": terms,
    "speaker": speaker,
    "quotation": quotation,
}


def findings_of(pair: Pair, evidence: Evidence) -> tuple[Finding, ...]:
    """All findings on a pair, check by check; checks without rules for one of its languages find nothing.

    A side without a word has nothing that could differ.
    """
    if not (evidence.a.words and evidence.b.words):
        return ()
    without_rules = unchecked(evidence.a.lang, evidence.b.lang)
    checks = (check for name, check in CHECKS.items() if name not in without_rules)
    return tuple(finding for check in checks for finding in check.check(pair, evidence))


def is_too_long(*texts: str) -> bool:
    """Whether a text has more than ``LONGEST`` words, so that its pairs are not checked."""
    return any(len(text) > LONGEST and len(words_of(text)) > LONGEST for text in texts)


def unchecked(*langs: str) -> tuple[CheckName, ...]:
    """The checks that have no rules for one of the languages."""
    return tuple(name for name, check in CHECKS.items() if not all(map(check.covers, langs)))


__all__ = [
    "CHECKS",
    "Check",
    "CompareNames",
    "Evidence",
    "Known",
    "Side",
    "Vectors",
    "Word",
    "WordAlignment",
    "WordVectors",
    "align_words",
    "findings_of",
    "is_too_long",
    "unchecked",
    "words_of",
]
