"""Groups: all renderings of one statement, by average linkage of the pairs.

Never single linkage: a chain of near statements (A like B, B like C) would tie A to C.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import squareform

# Scores of the pairs (i, j), both (m,), of passage numbers.
PairScores = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.float64]]

LARGE = 1_000  # members of a component up to which the full matrix is held: 8 MB
SUREST = 0.99  # floor of the pairs along which a component is no longer split
FULL = 60  # members of a component up to which every pair in it is scored; past it missing pairs count as 0


def groups(
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    score: NDArray[np.float64],
    *,
    cut: float,
    missing: PairScores | None = None,
) -> list[list[int]]:
    """Passage numbers of each group with two members or more, given the pairs (m,) that passed the cut.

    ``missing`` scores pairs of one component that were no candidates themselves; without it they count as 0.
    """
    if not len(a):
        return []
    a, b, score = _distinct(a, b, score)
    members, rows = np.unique(np.concatenate([a, b]), return_inverse=True)
    left, right = rows[: len(a)], rows[len(a) :]
    graph = coo_matrix((score, (left, right)), shape=(len(members), len(members))).tocsr()
    graph = graph.maximum(graph.T)
    found: list[list[int]] = []
    for component in _components(graph, np.arange(len(members))):
        scores = graph[component][:, component].toarray()
        if missing is not None and 2 < len(component) <= FULL:
            _fill(scores, members[component], missing)
        found += [members[component[part]].tolist() for part in _link(scores, cut) if len(part) > 1]
    return found


def _components(graph: csr_matrix, rows: NDArray[np.int64], floor: float = 0.0) -> Iterator[NDArray[np.int64]]:
    """The connected rows with two members or more; one that is too large is split along its weakest pairs.

    What is still too large when only the surest pairs are left, a phrase printed a thousand times, is given in pieces.
    """
    inside = graph[rows][:, rows]
    inside.data[inside.data < floor] = 0.0
    inside.eliminate_zeros()
    for part in _by_label(connected_components(inside, directed=False)[1]):
        if len(part) <= LARGE:
            if len(part) > 1:
                yield rows[part]
        elif floor < SUREST:
            yield from _components(graph, rows[part], floor + (1.0 - floor) / 2)
        else:
            yield from np.split(rows[part], range(LARGE, len(part), LARGE))


def _distinct(
    a: NDArray[np.int64], b: NDArray[np.int64], score: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Each pair once, with its best score."""
    order = np.lexsort((-score, np.maximum(a, b), np.minimum(a, b)))
    ends = np.stack([np.minimum(a, b)[order], np.maximum(a, b)[order]])
    _, first = np.unique(ends, axis=1, return_index=True)
    return ends[0, first], ends[1, first], score[order][first]


def _by_label(labels: NDArray[np.int32]) -> Sequence[NDArray[np.int64]]:
    """The rows of each label."""
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)


def _fill(scores: NDArray[np.float64], members: NDArray[np.int64], missing: PairScores) -> None:
    """Score what was no candidate."""
    rows, columns = np.nonzero(np.triu(scores == 0, k=1))
    if len(rows):
        scores[rows, columns] = scores[columns, rows] = missing(members[rows], members[columns])


def _link(scores: NDArray[np.float64], cut: float) -> Sequence[NDArray[np.int64]]:
    """Split one component where the mean score between two parts falls below the cut."""
    distances = 1.0 - scores
    np.fill_diagonal(distances, 0.0)
    tree = linkage(squareform(distances, checks=False), method="average")
    return _by_label(fcluster(tree, t=1.0 - cut, criterion="distance"))
