"""What speaks for two passages rendering one statement: named features, the columns of the statement score.

Features of the two texts alone; what their surroundings say is in :mod:`xlingual.align.context`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates, cosines
from xlingual.align.coverage import coverages
from xlingual.align.words import Words
from xlingual.languages import LANGUAGES

FEATURES = ("coverage", "uncovered", "similarity", "names", "numbers", "length", "brevity")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Features (m, len(FEATURES)) in the order of ``FEATURES``, and the coverage of each side (m, 2).

    - coverage: harmonic mean of the weighted word coverage of both sides, 0..1
    - uncovered: what the worse covered side leaves uncovered, 0..1
    - similarity: cosine; of a reported sentence, that of its quote or that-clause counts
    - names: share of the names of the side with fewer names that the other side has in any spelling, minus one half; 0
      without names
    - numbers: 1 where each side has a number in digits that the other lacks, else 0
    - length: absolute logarithm of the ratio of lengths in characters
    - brevity: 1 / words of the shorter side: short passages are alike by chance
    """

    features: NDArray[np.float64]
    sides: NDArray[np.float64]

    def only(self, keep: NDArray[np.bool_] | NDArray[np.int64]) -> Evidence:
        """Those that a mask or an order selects."""
        return Evidence(self.features[keep], self.sides[keep])

    def column(self, feature: str) -> NDArray[np.float64]:
        """One feature of all candidates, (m,)."""
        return self.features[:, FEATURES.index(feature)]


def weigh(bag: Bag, words: Words, found: Candidates) -> Evidence:
    """The evidence of each candidate; quickest when candidates with one ``a`` stand together.

    In languages whose words have no vectors here, the cosine of the passages stands in for the coverage: 0.5 and less
    is none, 1 is all.
    """
    similarity = cosines(bag.core_vectors, found.a, found.b)
    sides = _sides(bag, words, found)
    foreign = ~np.isin(bag.languages, list(LANGUAGES))
    covered_by_cosine = foreign[found.a] | foreign[found.b]
    sides[covered_by_cosine] = np.maximum(0.0, 2 * similarity[covered_by_cosine] - 1)[:, None]
    ends = [(bag.texts[a], bag.texts[b]) for a, b in zip(found.a.tolist(), found.b.tolist(), strict=True)]
    features = np.stack(
        [
            2 * sides.prod(axis=1) / np.maximum(sides.sum(axis=1), 1e-9),
            1 - sides.min(axis=1, initial=1.0),
            similarity,
            np.array([_share(a.names, b.names) for a, b in ends], np.float64),
            np.array([bool(a.digits - b.digits) and bool(b.digits - a.digits) for a, b in ends], np.float64),
            np.array([abs(log(max(1, a.length) / max(1, b.length))) for a, b in ends], np.float64),
            np.array([1 / max(1, min(len(a.words), len(b.words))) for a, b in ends], np.float64),
        ],
        axis=1,
    )
    return Evidence(features, sides)


def joined(parts: Sequence[Evidence]) -> Evidence:
    """All parts, one behind the other."""
    return Evidence(np.concatenate([p.features for p in parts]), np.concatenate([p.sides for p in parts]))


def _sides(bag: Bag, words: Words, found: Candidates) -> NDArray[np.float64]:
    """The coverage of both sides of each candidate, (m, 2)."""
    sides = np.zeros((len(found), 2))
    edges = np.flatnonzero(np.diff(found.a, prepend=-1, append=-1))
    with threadpool_limits(limits=1, user_api="blas"):  # products this small are slower on two threads than on one
        for start, end in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
            others = [bag.texts[b] for b in found.b[start:end].tolist()]
            sides[start:end] = coverages(words, bag.texts[found.a[start]], others)
    return sides


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that the larger one has, minus one half; 0 where a set is empty."""
    return len(one & other) / min(len(one), len(other)) - 0.5 if one and other else 0.0
