"""How often each text of a set finds its own rendering among all others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEIGHBOURS = 4  # k of the ratio margin, as in Artetxe and Schwenk 2019


def retrieval_accuracy(a: NDArray[np.float32], b: NDArray[np.float32], *, margin: bool = True) -> float:
    """Share of rows whose best match is the row of the same number, mean of both directions; 0.0 for no rows.

    ``a`` and ``b`` are ``(n, d)`` with L2-normalised rows. With ``margin``, a cosine is divided by the mean cosine of
    both texts to their four nearest (ratio margin, Artetxe and Schwenk 2019, equation 2).
    """
    if not len(a):
        return 0.0
    scores = a @ b.T
    if margin:
        scores = scores / (_nearness(scores)[:, None] + _nearness(scores.T)[None, :])
    rows = np.arange(len(a))
    return float(((scores.argmax(axis=1) == rows).mean() + (scores.argmax(axis=0) == rows).mean()) / 2)


def _nearness(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean of each row's highest scores, halved; at least a hair above zero, so that it can divide."""
    k = min(NEIGHBOURS, scores.shape[1])
    top = np.partition(scores, -k, axis=1)[:, -k:]
    return np.asarray(np.maximum(top.mean(axis=1) / 2, 1e-6))
