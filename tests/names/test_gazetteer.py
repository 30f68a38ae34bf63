"""Places known beforehand."""

from __future__ import annotations

from xlingual.names.gazetteer import place, place_names


def test_one_id_in_three_languages() -> None:
    assert place("Moscow") == place("Moscú") == place("Москва") == "city:Europe/Moscow"
    assert place("the DPRK") == place("la RPDC") == place("КНДР") == "territory:KP"


def test_unknown_is_none() -> None:
    assert place("Gerasimov") is None
    assert place("") is None


def test_names_of_a_place() -> None:
    assert "corea del norte" in place_names("territory:KP", "es")
    assert place_names("territory:nowhere", "en") == ()
