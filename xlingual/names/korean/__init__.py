"""Korean names by syllables: a spelling is a set of possible Hangul syllables, and two may be one if the sets meet."""

from __future__ import annotations

from xlingual.names.korean.cases import nominatives
from xlingual.names.korean.compare import compare
from xlingual.names.korean.explain import explain
from xlingual.names.korean.parse import is_surname, parse
from xlingual.names.korean.records import KoreanMatch, KoreanName, Syllable
from xlingual.names.korean.same_word import same_word
from xlingual.names.korean.system import system_of

__all__ = [
    "KoreanMatch",
    "KoreanName",
    "Syllable",
    "compare",
    "explain",
    "is_surname",
    "nominatives",
    "parse",
    "same_word",
    "system_of",
]
