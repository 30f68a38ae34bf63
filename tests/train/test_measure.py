import numpy as np

from xlingual.train import measure
from xlingual.train.measure import Found, retrieval, retrieval_accuracy

ROWS = np.eye(6, dtype=np.float32)


def test_all_found_half_found_none_found():
    assert retrieval_accuracy(ROWS, ROWS) == 1
    assert retrieval_accuracy(ROWS, ROWS[[0, 1, 2, 4, 5, 3]]) == 0.5
    assert retrieval_accuracy(ROWS, np.roll(ROWS, 1, axis=0), margin=False) == 0
    assert retrieval_accuracy(ROWS[:0], ROWS[:0]) == 0


def test_the_margin_sees_through_a_text_that_is_near_to_everything():
    scores = np.array([[0.60, 0.55, 0.1], [0.65, 0.60, 0.1], [0.70, 0.1, 0.68]], dtype=np.float32)
    plain = retrieval_accuracy(scores, np.eye(3, dtype=np.float32), margin=False)
    assert plain < retrieval_accuracy(scores, np.eye(3, dtype=np.float32))


def test_each_direction_is_told_by_itself():
    a, b = ROWS[:3], ROWS[[0, 1, 1]]
    assert retrieval(a, b, margin=False) == Found(3, there=2 / 3, back=2 / 3)
    assert retrieval(ROWS[[0, 1, 1]], (ROWS[:3] + 0.1 * ROWS[[1, 2, 0]]), margin=False).there == 2 / 3
    assert retrieval(ROWS[:0], ROWS[:0]) == Found(0, 0.0, 0.0)


def test_blocks_do_not_matter(monkeypatch):
    a, b = np.random.default_rng(0).normal(size=(2, 50, 8)).astype(np.float32)
    b += a
    whole = retrieval(a, b)
    monkeypatch.setattr(measure, "_BLOCK", 7)
    assert retrieval(a, b) == whole
    assert 0.1 < whole.share < 1
