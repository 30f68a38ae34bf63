from dataclasses import replace

import pytest
from statements import statement

from xlingual.consistency import by_group, in_queue, score, sureness

TWO = [("en", "5 ships"), ("en", "6 ships")]


def differing(severity, confidence=0.95, group_id="group"):
    checked = statement(TWO, [(0, 1, "numbers", severity, "5", "6")])
    pairs = tuple(replace(pair, confidence=confidence) for pair in checked.pairs)
    return replace(checked, pairs=pairs, score=score(pairs), group_id=group_id)


def test_errors_of_sure_pairs_come_first():
    groups = [
        differing("note", 0.99),
        differing("error", 0.7),
        replace(statement(TWO), score=1),
        differing("error", 0.9),
    ]
    found = [(group.severity, round(group.score, 3)) for group in in_queue(groups)]
    assert found == [("error", 0.81), ("error", 0.63), ("note", 0.891), (None, 1)]


def test_the_surest_pair_with_the_gravest_finding_decides():
    (sure,) = differing("note", 0.99).pairs
    (doubtful,) = differing("error", 0.5).pairs
    assert score([sure, doubtful]) == sureness(doubtful) == pytest.approx(0.45)


def test_pairs_without_confidence_and_pairs_called_the_same():
    (pair,) = statement(TWO).pairs
    assert sureness(replace(pair, confidence=None)) == pytest.approx(0.81)
    assert sureness(replace(pair, confidence=0.1, verdict="same")) == pytest.approx(0.9)
    assert sureness(replace(pair, similarity=-0.2)) == 0
    assert score([]) == 0


def test_pairs_in_no_group_stand_alone_and_those_called_different_are_left_out():
    (pair,) = statement(TWO).pairs
    alone = replace(pair, group_id="")
    assert by_group([pair, alone, replace(pair, verdict="different"), pair]) == [[pair, pair], [alone]]
