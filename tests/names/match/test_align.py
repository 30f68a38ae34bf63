"""The cheapest way to read two words as one."""

from __future__ import annotations

import pytest

from xlingual.names.match.align import cheapest

PRICES = {
    "k": {"к": 0.1},
    "h": {"х": 0.7, "": 1.5},
    "kh": {"х": 0.3},
    "a": {"а": 0.0},
    "r": {"р": 0.0},
    "": {"ь": 0.2},
}


def test_the_price_is_the_sum_and_the_path_names_the_letters() -> None:
    assert cheapest("har", "хар", PRICES, longest=2, limit=5) == (0.7, (("h", "х"), ("a", "а"), ("r", "р")))


def test_two_letters_for_one_where_that_is_cheaper() -> None:
    found = cheapest("khar", "хар", PRICES, longest=2, limit=5)
    assert found == (0.3, (("kh", "х"), ("a", "а"), ("r", "р")))


def test_letters_may_stand_for_nothing_on_either_side() -> None:
    found = cheapest("arh", "арь", PRICES, longest=2, limit=5)
    assert found is not None
    assert found[0] == pytest.approx(1.7)
    assert set(found[1]) == {("a", "а"), ("r", "р"), ("h", ""), ("", "ь")}


def test_none_where_a_letter_is_unknown_or_the_price_too_high() -> None:
    assert cheapest("harm", "хар", PRICES, longest=2, limit=5) is None
    assert cheapest("har", "харм", PRICES, longest=2, limit=5) is None
    assert cheapest("har", "хар", PRICES, longest=2, limit=0.6) is None


def test_two_empty_words_are_one_for_nothing() -> None:
    assert cheapest("", "", PRICES, longest=2, limit=1) == (0.0, ())
