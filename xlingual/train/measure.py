"""How often each text of a set finds its own rendering among all others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 4  # k of the ratio margin, as in Artetxe and Schwenk 2019
_BLOCK = 4_096  # rows compared at once: 100,000 against each other would take 40 GB


@dataclass(frozen=True, slots=True)
class Found:
    """Of ``rows`` pairs of texts, the share whose first texts find their second among all, and the other way."""

    rows: int
    there: float
    back: float

    @property
    def share(self) -> float:
        """Mean of both directions."""
        return (self.there + self.back) / 2


def retrieval_accuracy(a: NDArray[np.float32], b: NDArray[np.float32], *, margin: bool = True) -> float:
    """Share of rows whose best match is the row of the same number, mean of both directions; 0.0 for no rows.

    ``a`` and ``b`` are ``(n, d)`` with L2-normalised rows. With ``margin``, a cosine is divided by the mean cosine of
    both texts to their four nearest (ratio margin, Artetxe and Schwenk 2019, equation 2).
    """
    return retrieval(a, b, margin=margin).share


def retrieval(a: NDArray[np.float32], b: NDArray[np.float32], *, margin: bool = True) -> Found:
    """The same, each direction by itself."""
    if not len(a):
        return Found(0, 0.0, 0.0)
    if margin:
        near_a, near_b = _nearness(a, b), _nearness(b, a)
    else:
        near_a, near_b = np.ones(len(a), np.float32), np.ones(len(b), np.float32)
    return Found(len(a), _right(a, b, near_a, near_b), _right(b, a, near_b, near_a))


def _right(
    a: NDArray[np.float32],
    b: NDArray[np.float32],
    near_a: NDArray[np.float32],
    near_b: NDArray[np.float32],
) -> float:
    """Share of the rows of ``a`` that score best with the row of ``b`` of the same number."""
    right = 0
    for rows, cosines in _scores(a, b):
        scores = cosines / (near_a[rows, None] + near_b[None, :])
        right += int((scores.argmax(axis=1) == rows).sum())
    return right / len(a)


def _nearness(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean of the highest cosines of each row of ``a``, halved; at least a hair above zero, so that it can divide."""
    k = min(NEIGHBOURS, len(b))
    top = [np.partition(scores, -k, axis=1)[:, -k:].mean(axis=1) for _, scores in _scores(a, b)]
    return np.asarray(np.maximum(np.concatenate(top) / 2, 1e-6))


def _scores(a: NDArray[np.float32], b: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float32]]]:
    """Row numbers of ``a`` and their cosines with all of ``b``, block by block."""
    for start in range(0, len(a), _BLOCK):
        rows = np.arange(start, min(start + _BLOCK, len(a)))
        yield rows, a[rows] @ b.T
