"""Stretches of a text's words that the other text seems to lack."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SUPPORT = 0.45  # the support from which a word counts as said on the other side
FUNCTION_WORD = 2.0  # weights below it are those of "the", "of", "и"; they say little of what is lacking
HEAVY = 6.0  # no word counts more than one of this weight


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


def best_stretch(evidence: NDArray[np.float64]) -> tuple[int, int, float]:
    """The stretch (start, end) of words with the highest sum, and that sum; (0, 0, 0.0) where no word is lacking.

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
    return (*found, best)
