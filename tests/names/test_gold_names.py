"""The families of the sample corpus against those that were read by hand."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from xlingual import ingest
from xlingual.languages.naming import NAMINGS
from xlingual.pipeline import name_families
from xlingual.records import NameFamily

CORPUS = Path(__file__).parents[2] / "corpus"
GOLD: dict[str, Any] = tomllib.loads((CORPUS / "gold" / "names.toml").read_text(encoding="utf-8"))

FOUND = 0.97  # gold forms that any family holds
TOGETHER = 0.95  # of these, the ones in the family that holds most forms of their gold family

Form = tuple[str, str]  # a language and a spelling


@pytest.fixture(scope="module")
def homes() -> dict[Form, set[int]]:
    """In which families (by number) each form stands, as it is listed and as it is spelled in the texts."""
    return _homes(name_families(ingest.read([str(CORPUS)]).items))


def _homes(families: list[NameFamily]) -> dict[Form, set[int]]:
    found: dict[Form, set[int]] = defaultdict(set)
    for number, family in enumerate(families):
        for form in family.forms:
            for spelled in {form.name, *form.spelled}:
                found[form.lang, spelled].add(number)
    return found


def _gold_forms(family: dict[str, Any]) -> list[Form]:
    return [(lang, name) for lang in NAMINGS for name in family.get(lang, [])]


def _owned(homes: dict[Form, set[int]], family: dict[str, Any]) -> Counter[int]:
    """How many forms of a gold family each family holds."""
    return Counter(number for form in _gold_forms(family) for number in homes.get(form, ()))


def test_nearly_all_forms_are_found(homes: dict[Form, set[int]]) -> None:
    forms = [form for family in GOLD["family"] for form in _gold_forms(family)]
    missing = [form for form in forms if form not in homes]
    assert len(missing) <= (1 - FOUND) * len(forms), missing


def test_forms_stand_with_their_family(homes: dict[Form, set[int]]) -> None:
    found, strayed = 0, []
    for family in GOLD["family"]:
        owned = _owned(homes, family)
        home = owned.most_common(1)[0][0] if owned else None
        for form in _gold_forms(family):
            found += form in homes
            if form in homes and home not in homes[form]:
                strayed.append((family["headword"], form))
    assert len(strayed) <= (1 - TOGETHER) * found, strayed


def test_no_family_holds_two(homes: dict[Form, set[int]]) -> None:
    owners: dict[int, set[str]] = defaultdict(set)
    for family in GOLD["family"]:
        for number in _owned(homes, family):
            owners[number].add(family["headword"])
    assert [names for names in owners.values() if len(names) > 1] == []


@pytest.mark.parametrize("apart", GOLD["apart"], ids=lambda apart: f"{apart['a']} {apart['b']}")
def test_what_looks_alike_stays_apart(homes: dict[Form, set[int]], apart: dict[str, str]) -> None:
    a, b = ({number for lang in NAMINGS for number in homes.get((lang, apart[side]), ())} for side in ("a", "b"))
    assert a, apart["a"]
    assert b, apart["b"]
    assert not a & b
