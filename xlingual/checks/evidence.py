"""What a check may use besides the pair itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xlingual.checks.side import Side
from xlingual.checks.word_alignment import WordAlignment
from xlingual.records import NameComparison

CompareNames = Callable[[str, str], NameComparison]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Both sides of a pair, the alignment of their words, and whether two spellings can be one name."""

    a: Side
    b: Side
    words: WordAlignment
    compare_names: CompareNames
