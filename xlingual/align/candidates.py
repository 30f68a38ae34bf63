"""Candidates: pairs of passages near enough to be looked at, out of all that could be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag

BLOCK = 50_000  # pairs whose vectors are held at once: 100 MB at 256 dimensions


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of passage numbers, ``a < b``, each pair once, with their cosine; all (m,)."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    similarity: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.a)

    def only(self, keep: NDArray[np.bool_] | NDArray[np.int64]) -> Candidates:
        """Those that a mask or an order selects."""
        return Candidates(self.a[keep], self.b[keep], self.similarity[keep])


def candidates(bag: Bag, neighbours: Sequence[NDArray[np.int64]], floor: float) -> Candidates:
    """The comparable pairs among each passage's neighbours; each block is (n, k) passage numbers, -1 for none.

    ``floor`` is the cosine below which a pair is noise; it belongs to the model that gave the vectors.
    """
    if not neighbours:
        return Candidates(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    rows = np.concatenate([np.repeat(np.arange(len(block)), block.shape[1]) for block in neighbours])
    columns = np.concatenate([block.ravel() for block in neighbours])
    found = (columns >= 0) & (columns != rows)
    a, b = np.minimum(rows[found], columns[found]), np.maximum(rows[found], columns[found])
    a, b = np.unique(np.stack([a, b]), axis=1)
    keep = comparable(bag, a, b)
    a, b = a[keep], b[keep]
    similarity = cosines(bag.vectors, a, b)
    near = similarity >= floor
    return Candidates(a[near], b[near], similarity[near])


def merged(one: Candidates, other: Candidates) -> Candidates:
    """Both, one behind the other."""
    return Candidates(
        np.concatenate([one.a, other.a]),
        np.concatenate([one.b, other.b]),
        np.concatenate([one.similarity, other.similarity]),
    )


def comparable(bag: Bag, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each pair may be compared: across items always, inside one only in two languages and at two places."""
    apart = (bag.languages[a] != bag.languages[b]) & (
        (bag.places[a, 1] < bag.places[b, 0]) | (bag.places[b, 1] < bag.places[a, 0])
    )
    return np.asarray((bag.items[a] != bag.items[b]) | apart)


def cosines(vectors: NDArray[np.float32], a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float32]:
    """The cosine of each pair of rows, (m,), a block at a time so that memory stays small."""
    blocks = (slice(start, start + BLOCK) for start in range(0, len(a), BLOCK))
    parts = [np.einsum("ij,ij->i", vectors[a[block]], vectors[b[block]]) for block in blocks]
    return np.concatenate([np.zeros(0, np.float32), *parts])
