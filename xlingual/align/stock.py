"""Stock phrases: what an outlet prints again and again, in item after item, about other events."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates

LIKE = 0.75  # cosine of two printings of one phrase
OFTEN = 4  # further items of the same outlet and language in which it stands
SAME_NEWS = 2  # days between the editions of one text
EDITIONS = 0.5  # run support from which two items are editions of one text, so that their phrases belong together


def stock_passages(
    bag: Bag, asked: NDArray[np.int64], products: NDArray[np.float32], rows: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which passages ``asked`` (m,) stand in ``OFTEN`` other items of their outlet, going by neighbours (m, k)."""
    known = np.where(rows >= 0, rows, 0)
    like = (rows >= 0) & (products >= LIKE) & (bag.sources[known] == bag.sources[asked][:, None])
    items = np.where(like, bag.items[known], bag.items[asked][:, None])
    items.sort(axis=1)
    return np.asarray((np.diff(items, axis=1) != 0).sum(axis=1) >= OFTEN)


def stock_pairs(
    bag: Bag, found: Candidates, stock: NDArray[np.bool_], support: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Which pairs (m,) tie no more than a phrase: a side is stock, and the items are not editions of one text."""
    apart = np.abs(bag.days[found.a] - bag.days[found.b])
    editions = (apart <= SAME_NEWS) & (support >= EDITIONS)
    return np.asarray((stock[found.a] | stock[found.b]) & ~editions)
