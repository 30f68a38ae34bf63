"""Weighted word coverage: how much of each passage is said in the other.

Every word takes its best counterpart in the other passage; the mean over the words, weighted by how telling they are,
is the coverage of one side. Two sentences about one event share their topic words and still leave much of each other
uncovered; two renderings of one statement do not. The idea is BERTScore's (Zhang et al. 2020, "BERTScore: Evaluating
Text Generation with BERT", eq. 1-2) with static word vectors, names and numbers compared by spelling and value.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Indel

from xlingual.align.words import Text, Words

FLOOR = 0.3  # a cosine below it is chance, not a counterpart
SAME_NAME = 0.7  # Indel similarity of two Latin keys from which capitalised words count as one name


def coverages(words: Words, one: Text, others: Sequence[Text]) -> NDArray[np.float64]:
    """How much of ``one`` each other text covers, and how much of each other text ``one`` covers: (len(others), 2).

    Each is 0..1, and 0 where a side has no words. All others are compared at once, as one long passage that is cut up
    again.
    """
    result = np.zeros((len(others), 2))
    filled = np.array([number for number, other in enumerate(others) if len(other.words)], np.int64)
    if not len(one.words) or not len(filled):
        return result
    compared = [others[number] for number in filled]
    starts = np.cumsum([0, *(len(other.words) for other in compared[:-1])])
    likeness = _likeness(words, one.words, np.concatenate([other.words for other in compared]))
    weights_a, weights_b = one.weights, np.concatenate([other.weights for other in compared])
    here = np.maximum.reduceat(likeness, starts, axis=1)
    there = np.add.reduceat(likeness.max(axis=0) * weights_b, starts)
    result[filled, 0] = weights_a @ here / max(float(weights_a.sum()), 1e-9)
    result[filled, 1] = there / np.maximum(np.add.reduceat(weights_b, starts), 1e-9)
    return np.minimum(result, 1.0)


def _likeness(words: Words, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float32]:
    """How well each word of ``a`` answers to each of ``b``, 0..1."""
    likeness: NDArray[np.float32] = words.units[a] @ words.units[b].T
    likeness[likeness < FLOOR] = 0.0
    names = np.flatnonzero(words.names[a]), np.flatnonzero(words.names[b])
    if len(names[0]) and len(names[1]):
        block = np.ix_(*names)
        likeness[block] = np.maximum(likeness[block], _spelled_alike(words, a[names[0]], b[names[1]]))
    numbers = np.flatnonzero(words.numbers[a]), np.flatnonzero(words.numbers[b])
    if len(numbers[0]) and len(numbers[1]):
        likeness[np.ix_(*numbers)] = words.key_numbers[a[numbers[0]]][:, None] == words.key_numbers[b[numbers[1]]]
    return likeness


def _spelled_alike(words: Words, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float32]:
    """Capitalised words with nearly the same Latin key are one name, whatever their vectors say; 0 for the others."""
    return process.cdist(
        [words.keys[i] for i in a.tolist()],
        [words.keys[i] for i in b.tolist()],
        scorer=Indel.normalized_similarity,
        score_cutoff=SAME_NAME,
        dtype=np.float32,
    )
