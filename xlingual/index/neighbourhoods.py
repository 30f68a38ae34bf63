"""The neighbours of every passage of a run: in each language, and in each language at about the same day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.index.in_time import nearest_in_time
from xlingual.index.search import nearest

NEAREST = 16  # per language: the margin wants four from other items, and one item may fill several places
NEAREST_IN_TIME = 4
NEAREST_LINES = 6  # the four best candidates of each line, and more for the margin's mean of four others
WINDOW = 3  # days

Block = tuple[NDArray[np.float32], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Neighbourhoods:
    """For each label, the products and passage numbers of the nearest passages with it, (n, k) each, best first."""

    labels: NDArray[np.str_]  # of each passage, (n,): its language, or the file that it is a line of
    anytime: dict[str, Block]
    in_time: dict[str, Block]


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
    return Neighbourhoods(languages, anytime, in_time)


def across(
    a: NDArray[np.float32], b: NDArray[np.float32], among: tuple[NDArray[np.int64], NDArray[np.int64]]
) -> Neighbourhoods:
    """The neighbours of each line of two files in the other one, rows of ``b`` numbered behind those of ``a``.

    ``among`` are the rows of each file, from 0, that may be neighbours: one of each different line, for the copies of
    one line would take all the places.
    """
    to_b, to_a = nearest(b[among[1]], a, k=NEAREST_LINES), nearest(a[among[0]], b, k=NEAREST_LINES)
    rows_a, rows_b = among[0], among[1] + len(a)
    blank = np.full((len(b), NEAREST_LINES), -1), np.full((len(a), NEAREST_LINES), -1)
    anytime = {
        "b": _stacked(_renamed(to_b, rows_b), (blank[0].astype(np.float32), blank[0])),
        "a": _stacked((blank[1].astype(np.float32), blank[1]), _renamed(to_a, rows_a)),
    }
    return Neighbourhoods(np.repeat(["a", "b"], [len(a), len(b)]), anytime, {})


def _stacked(one: Block, other: Block) -> Block:
    """One block behind the other."""
    return np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])


def _renamed(block: Block, members: NDArray[np.int64]) -> Block:
    """Row numbers of the language's own table turned into those of the whole."""
    products, rows = block
    return products, np.where(rows < 0, -1, members[np.where(rows < 0, 0, rows)] if len(members) else -1)
