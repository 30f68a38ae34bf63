"""Search among passages of about the same day, where a statement's other renderings mostly stand.

A phrase that an agency prints every day has hundreds of neighbours as near as its own translation of that day; a search
in the whole corpus would drown the translation, a search in the days around it does not.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def nearest_in_time(
    database: NDArray[np.float32],
    database_days: NDArray[np.int64],
    queries: NDArray[np.float32],
    query_days: NDArray[np.int64],
    *,
    k: int,
    window: int,
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The ``k`` nearest database rows at most ``window`` days away from each query; (m, k), best first.

    Days are ordinals; a negative day is unknown and takes no part. Where fewer than ``k`` rows lie in the window, the
    rest is -1 with product -1.
    """
    products = np.full((len(queries), k), -1, np.float32)
    rows = np.full((len(queries), k), -1, np.int64)
    if not len(database) or not len(queries):
        return products, rows
    by_day = np.argsort(database_days, kind="stable")
    sorted_days = database_days[by_day]
    for day in np.unique(query_days[query_days >= 0]):
        first, last = np.searchsorted(sorted_days, (max(0, day - window), day + window + 1))
        asking = np.flatnonzero(query_days == day)
        near = by_day[first:last]
        if len(near):
            products[asking], rows[asking] = _search(database[near], queries[asking], k, near)
    return products, rows


def _search(
    database: NDArray[np.float32], queries: NDArray[np.float32], k: int, names: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Exact search in a slice, with the slice's row numbers turned into those of the whole."""
    from xlingual.index import exact

    products, rows = exact.search(database, queries, k)
    found = rows >= 0
    products[~found] = -1
    return products, np.where(found, names[np.where(found, rows, 0)], -1)
