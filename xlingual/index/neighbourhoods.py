"""The neighbours of every passage of a run: in each language, and in each language at about the same day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.index.in_time import nearest_in_time
from xlingual.index.search import nearest

NEAREST = 16  # per language: the margin wants four from other items, and one item may fill several places
NEAREST_IN_TIME = 4
WINDOW = 3  # days

Block = tuple[NDArray[np.float32], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Neighbourhoods:
    """For each language, the products and passage numbers of the nearest passages in it, (n, k) each, best first."""

    anytime: dict[str, Block]
    in_time: dict[str, Block]

    def rows(self) -> list[NDArray[np.int64]]:
        """All blocks of passage numbers, -1 where there are no more."""
        return [rows for blocks in (self.anytime, self.in_time) for _, rows in blocks.values()]


def neighbourhoods(
    vectors: NDArray[np.float32], languages: NDArray[np.str_], days: NDArray[np.int64]
) -> Neighbourhoods:
    """Search language by language, so that a large language does not crowd out a small one.

    ``vectors`` (n, d) have length 1; ``days`` (n,) are ordinals, negative where unknown.
    """
    anytime: dict[str, Block] = {}
    in_time: dict[str, Block] = {}
    for language in np.unique(languages).tolist():
        members = np.flatnonzero(languages == language)
        rows = nearest(vectors[members], vectors, k=NEAREST)
        anytime[language] = _renamed(rows, members)
        rows = nearest_in_time(vectors[members], days[members], vectors, days, k=NEAREST_IN_TIME, window=WINDOW)
        in_time[language] = _renamed(rows, members)
    return Neighbourhoods(anytime, in_time)


def _renamed(block: Block, members: NDArray[np.int64]) -> Block:
    """Row numbers of the language's own table turned into those of the whole."""
    products, rows = block
    return products, np.where(rows < 0, -1, members[np.where(rows < 0, 0, rows)])
