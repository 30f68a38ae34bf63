"""What a check may use besides the pair itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xlingual.checks.side import Side
from xlingual.checks.vectors import Vectors
from xlingual.checks.word_alignment import WordAlignment
from xlingual.records import NameComparison

if TYPE_CHECKING:
    from xlingual.checks.terms.learn import LearnedTerms

CompareNames = Callable[[str, str], NameComparison]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Both sides of a pair, the alignment of their words, whether two spellings can be one name, word vectors.

    ``learned_terms`` are terms that the renderings of the run exchange for each other.
    """

    a: Side
    b: Side
    words: WordAlignment
    compare_names: CompareNames
    vectors: Vectors
    learned_terms: Sequence[LearnedTerms] = ()
