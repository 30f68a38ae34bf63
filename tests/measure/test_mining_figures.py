import numpy as np
import pytest

from xlingual.measure import MiningFigures, mean_figures, mining_figures


def figures(scores, right, *, wanted, cut=0.5):
    return mining_figures(np.array(scores, float), np.array(right, bool), wanted=wanted, cut=cut)


def test_precision_recall_and_f1_at_the_cut():
    found = figures([0.9, 0.8, 0.6, 0.4, 0.3], [1, 1, 0, 1, 0], wanted=4)
    assert found.precision == pytest.approx(2 / 3)
    assert found.recall == 2 / 4
    assert found.f1 == pytest.approx(4 / 7)
    assert found.best_f1 == pytest.approx(6 / 8)  # the cut at 0.4: three right ones among four kept


def test_what_lies_on_the_cut_is_kept():
    assert figures([0.5], [1], wanted=1).f1 == 1


def test_pairs_of_one_score_are_kept_or_dropped_together():
    # between the two of 0.7 no cut is possible: F1 is that of all three or of the first alone
    for right in ([1, 1, 0], [1, 0, 1]):
        assert figures([0.9, 0.7, 0.7], right, wanted=2).best_f1 == pytest.approx(4 / 5)


def test_the_order_of_pairs_changes_nothing():
    assert figures([0.3, 0.9, 0.6], [0, 1, 1], wanted=2) == figures([0.9, 0.6, 0.3], [1, 1, 0], wanted=2)


@pytest.mark.parametrize(("scores", "right"), [([], []), ([0.2, 0.1], [0, 0])])
def test_nothing_found_is_zero(scores, right):
    assert figures(scores, right, wanted=3) == MiningFigures(0, 0, 0, 0)


def test_draws_are_averaged():
    assert mean_figures([MiningFigures(1, 0.5, 0.6, 0.8), MiningFigures(0.5, 0.5, 0.5, 0.6)]) == MiningFigures(
        0.75, 0.5, 0.55, 0.7
    )
