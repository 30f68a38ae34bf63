"""Reasons: every piece of evidence has its words, and the numbers are those of the pair."""

from __future__ import annotations

from dataclasses import replace

from xlingual.align.context import CONTEXT
from xlingual.align.contributions import PARTS
from xlingual.align.evidence import FEATURES
from xlingual.export.detail import detailed
from xlingual.export.reasons import WORDS, reasons


def test_every_feature_has_its_words() -> None:
    assert {*FEATURES, *CONTEXT, *PARTS} <= WORDS.keys()
    assert all(len(words) > 10 for words in WORDS.values())


def test_values_and_contributions_stand_in_the_order_of_the_score_with_their_sum(world) -> None:
    parts = {"constant": -1.5, "coverage": 4.25, "margin": 0.75, "unheard": -0.02}
    [shown] = detailed([replace(world.pair(0, 1), contributions=parts, confidence=0.97)], world.items)
    lines = list(reasons(shown))
    assert [line.split()[0] for line in lines] == ["constant", "coverage", "margin", "unheard", "sum"]
    assert lines[0].split()[1] == "-1.50"
    assert lines[1].startswith("coverage    0.75   +4.25  share of both wordings")
    assert lines[2].split()[1:3] == ["1.25", "+0.75"]
    assert lines[3] == "unheard     0.50   -0.02"
    assert lines[4].split()[1] == "+3.48"
    assert "confidence of 0.97" in lines[4]
    assert shown["contributions"] == parts


def test_a_sum_that_is_no_probability_says_so(world) -> None:
    pair = replace(world.pair(0, 1), contributions={"constant": 1.0}, confidence=None)
    assert "no probability" in list(reasons(detailed([pair], world.items)[0]))[-1]


def test_pairs_of_older_stores_show_values_alone(world) -> None:
    [shown] = detailed([world.pair(0, 1)], world.items)
    assert shown["contributions"] == {}
    assert list(reasons(shown)) == [
        "coverage    0.75  share of both wordings that is found on the other side",
        "unheard     0.50",
    ]
