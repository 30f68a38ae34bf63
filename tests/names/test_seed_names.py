"""The names of the five real items: each person in one family, titles apart, no family of two."""

from __future__ import annotations

from pathlib import Path

import pytest

from xlingual import ingest
from xlingual.pipeline import name_families
from xlingual.records import NameFamily

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the five real items are not beside the project")

PERSONS = [
    {"Valery Gerassimov", "Valery Gerasimov", "Gerasimov"},
    {"Mariya Zaharova", "Maria Zakharova", "Zakharova"},
    {"Kim Jong Un", "Kim Jong-un"},
    {"Vladimir Putin", "Putin"},
]
COUNTRY = {"DPRK", "Democratic People's Republic of Korea", "North Korea"}


@pytest.fixture(scope="module")
def found() -> list[NameFamily]:
    return name_families(ingest.read([str(SEEDS)]).items)


def _forms(family: NameFamily) -> set[str]:
    return {form.name for form in family.forms}


@pytest.mark.parametrize("names", PERSONS, ids=min)
def test_one_person_is_one_family(found: list[NameFamily], names: set[str]) -> None:
    holding = [family for family in found if _forms(family) & names]
    assert [(family.kind, _forms(family)) for family in holding] == [("person", names)]


def test_titles_stand_apart_from_names(found: list[NameFamily]) -> None:
    by_surname = {family.headword.split()[-1]: family for family in found if family.kind == "person"}
    told = {name: " ".join(by_surname[name].titles).lower() for name in ("Gerasimov", "Zakharova", "Putin")}
    assert "general" in told["Gerasimov"]
    assert "spokeswoman" in told["Zakharova"]
    assert "president" in told["Putin"]
    words = {word.lower() for family in by_surname.values() for name in _forms(family) for word in name.split()}
    assert not words & {"president", "general", "comrade", "spokeswoman", "minister", "army"}


def test_one_country_is_one_family(found: list[NameFamily]) -> None:
    holding = [family for family in found if _forms(family) & COUNTRY]
    assert [(family.kind, _forms(family)) for family in holding] == [("place", COUNTRY)]


def test_the_two_koreas_are_two(found: list[NameFamily]) -> None:
    south = [family for family in found if "South Korea" in _forms(family)]
    assert len(south) == 1
    assert not _forms(south[0]) & COUNTRY


def test_every_other_person_stands_alone(found: list[NameFamily]) -> None:
    """Whoever reads the items finds no other person in two spellings."""
    others = [family for family in found if family.kind == "person" and not any(_forms(family) & p for p in PERSONS)]
    assert all(len(family.forms) == 1 for family in others), [_forms(family) for family in others]
