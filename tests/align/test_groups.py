"""Groups: average linkage, so that a chain of near statements does not become one."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from xlingual.align.groups import FULL, groups


def grouped(pairs: dict[tuple[int, int], float], *, cut: float = 0.5, missing: float | None = None) -> list[list[int]]:
    a, b = np.array(list(pairs), np.int64).reshape(-1, 2).T
    score = np.array(list(pairs.values()), np.float64)
    found = groups(a, b, score, cut=cut, missing=None if missing is None else Constant(missing))
    return sorted(sorted(members) for members in found)


class Constant:
    """Scores every missing pair the same and remembers which were asked for."""

    def __init__(self, value: float) -> None:
        self.value = value
        self.asked: list[tuple[int, int]] = []

    def __call__(self, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        self.asked += zip(i.tolist(), j.tolist(), strict=True)
        return np.full(len(i), self.value)


def test_two_passages_make_a_group() -> None:
    assert grouped({(3, 8): 0.9}) == [[3, 8]]


def test_all_renderings_of_a_statement_make_one_group() -> None:
    assert grouped({(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.7}) == [[0, 1, 2]]


def test_a_chain_is_broken_at_its_weaker_link() -> None:
    assert grouped({(0, 1): 0.9, (1, 2): 0.8}) == [[0, 1]]
    assert grouped({(0, 1): 0.9, (1, 2): 0.8}, missing=0.1) == [[0, 1]]


def test_a_missing_pair_that_scores_well_closes_the_chain() -> None:
    assert grouped({(0, 1): 0.9, (1, 2): 0.8}, missing=0.6) == [[0, 1, 2]]


def test_one_bridge_does_not_merge_two_groups() -> None:
    bridged = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}
    assert grouped(bridged) == [[0, 1], [2, 3]]


def test_only_pairs_inside_a_component_are_asked_for() -> None:
    missing = Constant(0.9)
    groups(np.array([10, 20, 40]), np.array([20, 30, 50]), np.full(3, 0.9), cut=0.5, missing=missing)
    assert missing.asked == [(10, 30)]


@pytest.mark.parametrize(("size", "asks"), [(FULL, True), (FULL + 1, False)])
def test_large_components_are_not_scored_in_full(size: int, asks: bool) -> None:
    missing = Constant(0.9)
    chain = np.arange(size)
    found = groups(chain[:-1], chain[1:], np.full(size - 1, 0.9), cut=0.5, missing=missing)
    assert bool(missing.asked) is asks
    assert (max(map(len, found)) == size) is asks


def test_a_pair_given_twice_counts_with_its_best_score() -> None:
    once = {(0, 1): 0.9, (1, 2): 0.55, (0, 2): 0.55}
    assert grouped(once) == [[0, 1, 2]]
    a, b = np.array([0, 1, 1, 2, 0]), np.array([1, 0, 2, 1, 2])
    found = groups(a, b, np.array([0.9, 0.2, 0.2, 0.55, 0.55]), cut=0.5)
    assert [sorted(members) for members in found] == [[0, 1, 2]]


def test_order_and_direction_of_pairs_change_nothing() -> None:
    pairs = {(0, 1): 0.9, (1, 2): 0.7, (2, 3): 0.95, (5, 4): 0.8, (4, 6): 0.6, (6, 5): 0.9}
    turned = {(b, a): score for (a, b), score in reversed(pairs.items())}
    assert grouped(pairs) == grouped(turned) == [[0, 1], [2, 3], [4, 5, 6]]


def test_nobody_is_in_two_groups() -> None:
    random = np.random.default_rng(5)
    pairs = {(int(i), int(j)): float(random.uniform(0.5, 1)) for i, j in random.integers(0, 40, (60, 2)) if i != j}
    members = [member for group in grouped(pairs) for member in group]
    assert len(members) == len(set(members)) > 0


def test_no_pairs_make_no_groups() -> None:
    assert grouped({}) == []
