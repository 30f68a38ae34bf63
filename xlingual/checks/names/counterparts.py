"""Which words of a name have a counterpart on the other side."""

from __future__ import annotations

import numpy as np
from rapidfuzz.distance import Indel

from xlingual.checks.evidence import Evidence
from xlingual.checks.names.mentions import Mentioned
from xlingual.checks.names.spelling import ALIKE, latin, nearness
from xlingual.checks.side import Side, Word

MEANT = 0.36  # likeness of two words by their vectors from which they can name one thing
STEM = 4  # letters that two forms of one name share at their beginning, at least


class Sight:
    """One side of a pair looked at from the other: what of a name is there, in whatever form."""

    def __init__(self, own: Side, other: Side, likeness: np.ndarray, same_language: bool) -> None:
        self.own, self.other, self.likeness, self.same_language = own, other, likeness, same_language

    def is_there(self, number: int) -> bool:
        word = self.own.words[number]
        for j in np.flatnonzero(self.likeness[number] >= MEANT):
            if not self._by_letters(word, self.other.words[j], float(self.likeness[number, j])):
                return True
        return any(self.is_form(word.text, other.text) for other in self.other.words)

    def _by_letters(self, one: Word, other: Word, likeness: float) -> bool:
        """Whether a likeness is no more than that of the letters of two words with capitals."""
        if not (one.text[0].isupper() and other.text[0].isupper()):
            return False
        letters = Indel.normalized_similarity(latin(one.text), latin(other.text))
        return letters < 1 and letters >= 0.7 and likeness <= letters + 0.01

    def is_form(self, one: str, other: str) -> bool:
        a, b = latin(one), latin(other)
        if a == b:
            return True
        shared = 0
        for x, y in zip(a, b):
            if x != y:
                break
            shared += 1
        if shared >= STEM and shared >= min(len(a), len(b)) - 2 and shared >= 0.5 * max(len(a), len(b)):
            return True
        return not self.same_language and len(b) > 2 and nearness(one, other) >= ALIKE


def leftover(one: Mentioned, sight: Sight) -> tuple[int, ...]:
    """The words of a name that have no counterpart on the other side."""
    missing = tuple(n for n in one.words if not sight.is_there(n))
    if one.kind == "organisation" and len(missing) * 2 <= len(one.words):
        return ()
    return missing
