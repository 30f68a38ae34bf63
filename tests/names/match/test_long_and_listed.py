"""Comparing cells that are no plain names: texts of any length, and lists of spellings."""

from __future__ import annotations

from xlingual.names import compare_names


def test_a_text_longer_than_any_name_is_told_at_once() -> None:
    found = compare_names("Ким Чен " * 2_000, "Kim Jong " * 2_000, explain=True)
    assert not found.same
    assert found.reason == "no name has more than 250 characters"


def test_the_nearest_of_several_listed_spellings_counts() -> None:
    assert compare_names("Anas Talous/Tlass", "Тласс").same
    assert compare_names("al-Chaar, al-Sha’ar, al-Cha’ar", "al-Shaar").same
    assert not compare_names("Putin, Vladimir", "Vladimir").same
