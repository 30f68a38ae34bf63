"""Organisations known beforehand."""

from __future__ import annotations

from xlingual.names.organisations import organisation


def test_acronyms_and_names_in_three_languages() -> None:
    assert (
        organisation("NATO")
        == organisation("Otan")
        == organisation("Североатлантический альянс")
        == "organisation:nato"
    )


def test_an_acronym_counts_only_in_capitals() -> None:
    assert organisation("UN") == "organisation:un"
    assert organisation("un") is None
