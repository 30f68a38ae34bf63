"""Which letters stand for which, and at what price."""

from __future__ import annotations

import pytest

from xlingual.names.match.letters import TWICE, WORST, Lists, loose, sisterly, usual

LATN, CYRL = "Latn", "Cyrl"
ALL = [usual, sisterly, loose]


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("х", "kh"), ("х", "h"), ("х", "j"), ("щ", "shch"), ("ж", "zh"), ("ю", "yu"), ("г", "gu"), ("ч", "tch")],
)
def test_what_the_norms_and_practice_write_is_known(cyrillic: str, latin: str) -> None:
    prices = usual().prices
    assert prices[CYRL, LATN][cyrillic][latin] <= WORST
    assert prices[LATN, CYRL][latin][cyrillic] <= WORST


@pytest.mark.parametrize(("cyrillic", "latin"), [("п", "l"), ("м", "r"), ("з", "m"), ("л", "v")])
def test_what_nobody_writes_is_not(cyrillic: str, latin: str) -> None:
    assert latin not in usual().prices[CYRL, LATN].get(cyrillic, {})


@pytest.mark.parametrize("lists", ALL)
@pytest.mark.parametrize("script", [LATN, CYRL])
def test_within_a_script_the_way_back_costs_the_same(lists: object, script: str) -> None:
    prices = lists().prices[script, script]  # type: ignore[operator]
    for ours, others in prices.items():
        for theirs, price in others.items():
            assert prices[theirs][ours] == price, (ours, theirs)


def test_the_way_between_the_scripts_costs_the_same_back() -> None:
    for lists in (usual(), sisterly()):
        forth, back = lists.prices[CYRL, LATN], lists.prices[LATN, CYRL]
        for ours, others in forth.items():
            assert all(back[theirs][ours] == price for theirs, price in others.items())


def test_a_letter_for_itself_is_free_and_a_doubled_one_nearly() -> None:
    prices = usual().prices[LATN, LATN]
    assert prices["s"]["s"] == 0.0
    assert 0.0 < prices["ss"]["s"] <= TWICE


def test_two_latin_spellings_meet_through_a_cyrillic_letter() -> None:
    prices = usual().prices[LATN, LATN]
    assert "j" in prices["kh"]
    assert "tch" in prices["ch"]


def test_ukrainian_letters_only_in_the_sisterly_lists() -> None:
    assert "і" not in usual().prices[CYRL, CYRL].get("и", {})
    assert "і" in sisterly().prices[CYRL, CYRL]["и"]


def test_arabic_vowels_only_in_the_loose_lists() -> None:
    assert loose().prices[LATN, LATN]["u"].get("o", WORST) < usual().prices[LATN, LATN]["u"].get("o", WORST + 1)


@pytest.mark.parametrize("lists", ALL)
def test_no_string_is_longer_than_said(lists: object) -> None:
    found: Lists = lists()  # type: ignore[operator]
    assert max(len(letters) for prices in found.prices.values() for letters in prices) == found.longest
