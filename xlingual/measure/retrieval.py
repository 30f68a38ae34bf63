"""How often each text of a set finds its own rendering among all others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 4  # k of the ratio margin, as in Artetxe and Schwenk 2019
BLOCK = 1_024  # rows compared with all of the other side at once: 40 MB against 10,000
TIE = 1e-6  # float32 products of equal texts differ by a few 1e-7, by where in the matrix they stand


@dataclass(frozen=True, slots=True)
class Retrieval:
    """The share of the rows of ``a`` that find their own among those of ``b``, and the other way, 0..1."""

    a_to_b: float
    b_to_a: float

    @property
    def mean(self) -> float:
        """The mean of both directions."""
        return (self.a_to_b + self.b_to_a) / 2


def retrieval(a: NDArray[np.float32], b: NDArray[np.float32], *, margin: bool = True) -> Retrieval:
    """How many rows find the row of the same number as their best match; 0.0 for no rows.

    ``a`` and ``b`` are ``(n, d)`` with L2-normalised rows. With ``margin``, a cosine is divided by the mean cosine of
    both texts to their four nearest on the other side (ratio margin, Artetxe and Schwenk 2019, "Margin-based Parallel
    Corpus Mining with Multilingual Sentence Embeddings", equations 2 and 3). Where t rows are equally near, the right
    one among them, the row counts 1/t: what choosing among them at random would give.
    """
    if not len(a):
        return Retrieval(0.0, 0.0)
    near_a, near_b = (_nearness(a, b), _nearness(b, a)) if margin else (_halves(a), _halves(b))
    return Retrieval(_found(a, b, near_a, near_b), _found(b, a, near_b, near_a))


def _found(
    a: NDArray[np.float32], b: NDArray[np.float32], near_a: NDArray[np.float32], near_b: NDArray[np.float32]
) -> float:
    """The share of the rows of ``a`` whose own row of ``b`` scores best."""
    hits = 0.0
    for start in range(0, len(a), BLOCK):
        rows = np.arange(start, min(start + BLOCK, len(a)))
        scores = (a[rows] @ b.T) / (near_a[rows][:, None] + near_b[None, :])
        own = scores[rows - start, rows][:, None]
        tied = (np.abs(scores - own) <= TIE).sum(axis=1)
        hits += float(np.where((scores > own + TIE).any(axis=1), 0.0, 1.0 / tied).sum())
    return hits / len(a)


def _nearness(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Half the mean of each row's highest cosines; at least a hair above zero, so that it can divide."""
    k = min(NEIGHBOURS, len(b))
    blocks = (a[start : start + BLOCK] @ b.T for start in range(0, len(a), BLOCK))
    means = np.concatenate([np.partition(scores, -k, axis=1)[:, -k:].mean(axis=1) for scores in blocks])
    return np.asarray(np.maximum(means / 2, 1e-6))


def _halves(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """What leaves a cosine as it is."""
    return np.full(len(rows), 0.5, np.float32)
