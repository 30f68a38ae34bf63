"""Exact search: every query against every row."""

from __future__ import annotations

import faiss
import numpy as np
from numpy.typing import NDArray


def search(
    database: NDArray[np.float32], queries: NDArray[np.float32], k: int
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The ``k`` nearest rows by inner product, exactly; (m, k) products and row numbers, -1 where there are too few."""
    index = faiss.IndexFlatIP(database.shape[1])
    index.add(database)
    products, rows = index.search(queries, k)
    return products, rows
