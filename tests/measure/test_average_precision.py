import numpy as np
import pytest

from xlingual.measure import average_precision


def measured(scores, true):
    return average_precision(np.array(scores, float), np.array(true, bool))


def test_by_hand():
    assert measured([0.9, 0.8, 0.7, 0.6], [1, 0, 1, 0]) == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert measured([0.6, 0.9, 0.7, 0.8], [0, 1, 1, 0]) == pytest.approx((1 / 1 + 2 / 3) / 2)


def test_all_true_ones_first_is_one_and_last_is_low():
    assert measured([3, 2, 1], [1, 1, 0]) == 1
    assert measured([3, 2, 1], [0, 0, 1]) == pytest.approx(1 / 3)


def test_equal_scores_come_at_once():
    for true in ([1, 0, 0], [0, 0, 1]):
        assert measured([0.5, 0.5, 0.5], true) == pytest.approx(1 / 3)
    # the true 0.9 first, then both of 0.5 at once: half of the recall at a precision of 2/3
    assert measured([0.9, 0.5, 0.5], [1, 0, 1]) == pytest.approx((1 + 2 / 3) / 2)


@pytest.mark.parametrize("scores", [[], [0.1, 0.2]])
def test_nothing_true_has_none(scores):
    assert measured(scores, [0] * len(scores)) is None
