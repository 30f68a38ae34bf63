from importlib import import_module

import numpy as np
import pytest

from xlingual.measure import Retrieval, retrieval

ROWS = np.eye(6, dtype=np.float32)


def test_all_found_half_found_none_found():
    assert retrieval(ROWS, ROWS) == Retrieval(1.0, 1.0)
    assert retrieval(ROWS, ROWS[[0, 1, 2, 4, 5, 3]]) == Retrieval(0.5, 0.5)
    assert retrieval(ROWS, np.roll(ROWS, 1, axis=0), margin=False).mean == 0
    assert retrieval(ROWS[:0], ROWS[:0]) == Retrieval(0.0, 0.0)


def test_the_margin_sees_through_a_text_that_is_near_to_everything():
    scores = np.array([[0.60, 0.55, 0.1], [0.65, 0.60, 0.1], [0.70, 0.1, 0.68]], dtype=np.float32)
    unit = np.eye(3, dtype=np.float32)
    assert retrieval(scores, unit, margin=False).mean < retrieval(scores, unit).mean


def test_both_directions_are_told_apart():
    a = np.array([[1, 0], [0.96, 0.28]], dtype=np.float32)
    b = np.array([[1, 0], [0.28, 0.96]], dtype=np.float32)
    # cosines: 1 and 0.28 from the first row of a; 0.96 and 0.54 from the second, which prefers the first of b
    assert retrieval(a, b, margin=False) == Retrieval(0.5, 1.0)
    assert retrieval(b, a, margin=False) == Retrieval(1.0, 0.5)


@pytest.mark.parametrize("margin", [True, False])
def test_equally_near_rows_share_the_hit(margin):
    a, b = ROWS[[0, 1, 2, 3]], ROWS[[0, 0, 2, 3]]
    # row 0 of a has two equal texts on the other side: half a hit; row 1 finds nothing but ties of zeros
    found = retrieval(a, b, margin=margin)
    assert found.a_to_b == pytest.approx((0.5 + 0.25 + 1 + 1) / 4)
    assert found.b_to_a == pytest.approx((1 + 0 + 1 + 1) / 4)


def test_rows_of_zeros_find_no_more_than_chance():
    nothing = np.zeros((50, 8), dtype=np.float32)
    assert retrieval(nothing, nothing).mean == pytest.approx(0.02)
    assert retrieval(nothing, nothing, margin=False).mean == pytest.approx(0.02)


def test_many_rows_are_compared_block_by_block(monkeypatch):
    rng = np.random.default_rng(0)
    a = rng.normal(size=(60, 8)).astype(np.float32)
    b = a + rng.normal(scale=0.6, size=a.shape).astype(np.float32)
    a, b = (rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in (a, b))
    whole = retrieval(a, b)
    monkeypatch.setattr(import_module("xlingual.measure.retrieval"), "BLOCK", 7)
    assert retrieval(a, b) == whole
    assert 0.2 < whole.mean < 1
