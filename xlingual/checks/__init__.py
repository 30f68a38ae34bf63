"""Checks: what two renderings of one statement say differently, each kind of difference in one file or folder.

Every check offers the same three functions:

``check(pair, evidence) -> Iterator[Finding]``  what A and B say differently
``values(side) -> tuple[Value, ...]``           what one version carries, for the matrix; empty: nothing of the kind
``covers(lang) -> bool``                        whether the check has rules for a language; else it is "not checked"

The docstring of each check's module is its explanation for the user.
"""

from __future__ import annotations

from xlingual.checks.evidence import CompareNames, Evidence
from xlingual.checks.side import Side, Word, words_of
from xlingual.checks.vectors import Vectors, WordVectors
from xlingual.checks.word_alignment import WordAlignment, align_words

__all__ = [
    "CompareNames",
    "Evidence",
    "Side",
    "Vectors",
    "Word",
    "WordAlignment",
    "WordVectors",
    "align_words",
    "words_of",
]
