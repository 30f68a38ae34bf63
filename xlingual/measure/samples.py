"""Which lines of parallel files a measurement takes, drawn with stated seeds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xlingual.records import text_key

FALSE_PARTNERS = 3  # of each line: the nearest wrong one, a neighbour in the file, a random one


def distinct_rows(a: Sequence[str], b: Sequence[str]) -> list[int]:
    """The rows (from 0) whose two texts both say something that no earlier row has said; case and punctuation apart.

    A line that stands twice has two right partners, and only one of them would count as right.
    """
    seen_a, seen_b = {text_key("")}, {text_key("")}
    rows = []
    for row, (one, other) in enumerate(zip(a, b, strict=True)):
        key_a, key_b = text_key(one), text_key(other)
        if key_a not in seen_a and key_b not in seen_b:
            rows.append(row)
        seen_a.add(key_a)
        seen_b.add(key_b)
    return rows


def thirds(count: int, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows for two sides, shuffled: a third of all stands on both, another third on one of them only, each its own.

    Both answers hold two thirds of the ``count`` rows; up to two rows are on neither side.
    """
    rng = np.random.default_rng(seed)
    third = count // 3
    both, only_a, only_b = np.split(rng.permutation(count)[: 3 * third], 3)
    return rng.permutation(np.concatenate([both, only_a])), rng.permutation(np.concatenate([both, only_b]))


def false_partners(nearest: NDArray[np.int64], seed: int) -> NDArray[np.int64]:
    """Three wrong partners for each row, (n, 3): the nearest wrong one, a neighbour in the file, a random one.

    ``nearest`` (n, 2) are the rows of the other side that are nearest to each row, best first; n is at least 4. The
    neighbour is the next row, round the end of the file, or the one before where the next is the nearest.
    """
    own = np.arange(len(nearest))
    near = np.where(nearest[:, 0] == own, nearest[:, 1], nearest[:, 0])
    beside = (own + 1) % len(own)
    beside = np.where(beside == near, (own - 1) % len(own), beside)
    rng = np.random.default_rng(seed)
    chance = own.copy()
    while (taken := (chance == own) | (chance == near) | (chance == beside)).any():
        chance[taken] = rng.integers(len(own), size=int(taken.sum()))
    return np.stack([near, beside, chance], axis=1)
