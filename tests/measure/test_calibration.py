import numpy as np
import pytest

from xlingual.measure import calibration


def measured(confidence, true):
    return calibration(np.array(confidence, float), np.array(true, bool))


def test_by_hand():
    # bins: (0.1, 0.2] holds 0.2 false; (0.7, 0.8] holds 0.8 true and 0.8 false; (0.9, 1] holds 1.0 true
    found = measured([0.2, 0.8, 0.8, 1.0], [0, 1, 0, 1])
    assert found.error == pytest.approx((1 * 0.2 + 2 * 0.3 + 1 * 0.0) / 4)
    assert found.brier == pytest.approx((0.04 + 0.04 + 0.64 + 0) / 4)
    assert found.skill == pytest.approx(1 - 0.18 / 0.25)


def test_bins_are_open_below_and_closed_above():
    found = measured([0, 0.1, 0.100001, 0.3, 0.7, 1], [0, 0, 0, 0, 1, 1])
    assert [one.count for one in found.bins] == [2, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    assert (found.bins[2].low, found.bins[2].high) == (0.2, 0.3)
    assert (found.bins[0].confidence, found.bins[0].true) == (pytest.approx(0.05), 0)
    assert (found.bins[3].confidence, found.bins[3].true) == (None, None)


def test_always_right_and_always_the_base_rate():
    true = [1, 0, 0, 0] * 5
    sure, dull = measured(true, true), measured([0.25] * 20, true)
    assert (sure.error, sure.brier, sure.skill) == (0, 0, 1)
    assert (dull.error, dull.brier, dull.skill) == (0, 0.1875, 0)


@pytest.mark.parametrize("true", [0, 1])
def test_no_skill_where_there_is_nothing_to_tell_apart(true):
    assert measured([0.5, 0.6], [true, true]).skill is None
