"""Stretches of a text's words that the other text seems to lack."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.side import Side, sentences_of
from xlingual.languages import LANGUAGES

SUPPORT = 0.45  # the support from which a word counts as said on the other side
FUNCTION_WORD = 2.0  # weights below it are those of "the", "of", "и"; they say little of what is lacking
HEAVY = 6.0  # no word counts more than one of this weight
_MARK = re.compile(r"[,;:—–()«»“”\".!?…]|\s-\s")


def support(likeness: NDArray[np.float32]) -> NDArray[np.float32]:
    """How well each word of the rows (n,) is said among the columns, 0..1.

    A column's word supports a row's as far as no other row's has it better: the one "ministry" there cannot stand for
    both ministries here.
    """
    if not likeness.size:
        return np.zeros(likeness.shape[0], np.float32)
    left = 2 * likeness - likeness.max(axis=0)[None, :]
    supported: NDArray[np.float32] = np.minimum(likeness, np.maximum(0.0, left)).max(axis=1)
    return supported


def lacking(supported: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float64]:
    """Evidence (n,) that the other side lacks each word: above 0 for it, below 0 against."""
    unsaid = 8.0 * (SUPPORT - supported.astype(np.float64))
    return unsaid * np.minimum(weights, HEAVY) / 4.0


def stretches(side: Side, evidence: NDArray[np.float64]) -> list[tuple[int, int]]:
    """What may be lacking: the best stretch of words, and clauses and their tails with evidence for it.

    A clause stands between two marks, a tail between a preposition or a conjunction and the next mark.
    """
    found = {best_stretch(evidence)}
    starters = LANGUAGES[side.lang].speech.not_subjects if side.lang in LANGUAGES else frozenset()
    for start, end in _between_marks(side):
        tails = [n for n in range(start + 1, end) if side.words[n].text.lower() in starters]
        found.update((first, end) for first in (start, *tails) if evidence[first:end].sum() > 0)
    return sorted((start, end) for start, end in found if start < end)


def _between_marks(side: Side) -> list[tuple[int, int]]:
    words, text = side.words, side.text
    cuts = [n for n in range(1, len(words)) if at_mark(text[words[n - 1].end : words[n].start])]
    return list(pairwise([0, *cuts, len(words)]))


def sentences(side: Side) -> list[tuple[int, int]]:
    """The words of each sentence, from and to; none for a text without words."""
    number = sentences_of(side.text)
    cuts = [n for n in range(1, len(side.words)) if number[n] != number[n - 1]]
    return list(pairwise([0, *cuts, len(side.words)])) if side.words else []


def at_mark(between: str) -> bool:
    """Whether a punctuation mark stands in the text between two words; a hyphen or an apostrophe is none."""
    return bool(_MARK.search(between))


def best_stretch(evidence: NDArray[np.float64]) -> tuple[int, int]:
    """The stretch (start, end) of words with the highest sum; (0, 0) where no word is lacking.

    The maximum subarray in one pass (Kadane's algorithm, in Bentley 1984, "Programming Pearls: Algorithm Design
    Techniques").
    """
    best, found, current, start = 0.0, (0, 0), 0.0, 0
    for place, value in enumerate(evidence.tolist()):
        if current <= 0:
            current, start = 0.0, place
        current += value
        if current > best:
            best, found = current, (start, place + 1)
    return found
