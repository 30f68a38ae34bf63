"""The sample corpus: its gold names sentences and spellings that are really there, each exactly once."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from xlingual import ingest
from xlingual.languages import LANGUAGES
from xlingual.records import Item

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
LANGUAGE_OF = {
    "northern-wire-es": "es",
    "dos-orillas": "es",
    "vestnik-dvuh-rek": "ru",
    "vostochnaya-svodka": "ru",
}
CHECKS = {"numbers", "dates", "names", "negation", "omission", "terms", "speaker", "quotation"}
Key = tuple[str, int]


def gold(name: str) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((CORPUS / "gold" / f"{name}.toml").read_text(encoding="utf-8"))


GROUPS = gold("pairs")["group"]
TRAPS = gold("pairs")["trap"]
FAMILIES = gold("names")["family"]
DIFFERENCES = gold("differences")["difference"]


def key(member: dict[str, Any]) -> Key:
    return member["file"], member.get("record", 0)


def language(item: Item) -> str:
    return item.lang or LANGUAGE_OF.get(Path(item.path).parent.name, "en")


@pytest.fixture(scope="module")
def items() -> dict[Key, Item]:
    reading = ingest.read([str(CORPUS)])
    assert not reading.problems
    return {(Path(i.path).resolve().relative_to(CORPUS).as_posix(), i.position): i for i in reading.items}


def test_corpus_is_large_enough_and_speaks_every_language(items: dict[Key, Item]) -> None:
    assert len(items) == 35
    counts = Counter(language(item) for item in items.values())
    assert set(counts) == set(LANGUAGES)
    assert min(counts.values()) >= 8


def test_every_item_has_a_date_and_a_named_outlet(items: dict[Key, Item]) -> None:
    outlets = {item.source for item in items.values()}
    assert outlets == {
        *("Northern Wire", "Volga Daily Digest", "Two Harbours Post"),
        *("El Correo de las Dos Orillas", "Вестник двух рек", "Восточная сводка"),
    }
    assert all(re.fullmatch(r"202[45]-\d\d-\d\d", item.date or "") for item in items.values())


@pytest.mark.parametrize("entry", [*GROUPS, *TRAPS], ids=lambda entry: entry.get("id", "trap"))
def test_every_excerpt_stands_once_in_its_item(entry: dict[str, Any], items: dict[Key, Item]) -> None:
    for member in entry["members"]:
        for excerpt in filter(None, (member["text"], member.get("until"))):
            assert len(excerpt.split()) <= 12
            assert items[key(member)].text.count(excerpt) == 1, f"{key(member)}: {excerpt!r}"


def test_a_rendering_over_two_sentences_runs_forward(items: dict[Key, Item]) -> None:
    for member in (m for g in GROUPS for m in g["members"] if "until" in m):
        text = items[key(member)].text
        assert 0 < text.index(member["until"]) - text.index(member["text"]) < 300


def test_a_group_takes_each_item_once_and_its_sentences_belong_to_no_other() -> None:
    assert len({group["id"] for group in GROUPS}) == len(GROUPS)
    for group in GROUPS:
        keys = [key(m) for m in group["members"]]
        assert len(keys) == len(set(keys)) >= 2
    excerpts = [(key(m), m["text"]) for g in GROUPS for m in g["members"]]
    assert len(excerpts) == len(set(excerpts))


def test_sentences_of_a_trap_are_in_no_common_group() -> None:
    group_of = {(key(m), m["text"]): g["id"] for g in GROUPS for m in g["members"]}
    for trap in TRAPS:
        a, b = ((key(m), m["text"]) for m in trap["members"])
        assert a != b
        assert group_of.get(a, "none") != group_of.get(b, "no other")


def test_excerpts_of_one_item_do_not_overlap(items: dict[Key, Item]) -> None:
    spans: dict[Key, list[tuple[int, int]]] = {}
    for member in (m for g in GROUPS for m in g["members"]):
        start = items[key(member)].text.index(member["text"])
        spans.setdefault(key(member), []).append((start, start + len(member["text"])))
    assert all(a[1] <= b[0] for found in spans.values() for a, b in pairwise(sorted(found)))


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family["headword"])
def test_every_form_of_a_family_stands_in_its_language(family: dict[str, Any], items: dict[Key, Item]) -> None:
    assert family["kind"] in {"person", "place", "organisation"}
    for code in LANGUAGES:
        text = "\n".join(item.text for item in items.values() if language(item) == code)
        for form in family[code]:
            assert re.search(rf"\b{re.escape(form)}\b", text), f"{form!r} is in no item of {code}"


def test_no_form_belongs_to_two_families_and_names_apart_stay_apart(items: dict[Key, Item]) -> None:
    owners = Counter(form for family in FAMILIES for form in {*family["en"], *family["es"], *family["ru"]})
    assert [form for form, n in owners.items() if n > 1] == []
    text = "\n".join(item.text for item in items.values())
    headword_of = {form: f["headword"] for f in FAMILIES for code in LANGUAGES for form in f[code]}
    for apart in gold("names")["apart"]:
        a, b = apart["a"], apart["b"]
        assert a in text
        assert b in text
        assert headword_of.get(a, a) != headword_of.get(b, b)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d['group']}-{d['check']}")
def test_every_difference_joins_two_members_and_shows_their_values(
    difference: dict[str, Any], items: dict[Key, Item]
) -> None:
    assert difference["check"] in CHECKS
    assert difference["severity"] in {"error", "warning", "note"}
    members = {key(m): m for g in GROUPS if g["id"] == difference["group"] for m in g["members"]}
    sides = difference["members"]
    assert sides[0]["value"] != sides[1]["value"]
    for side in sides:
        text = items[key(side)].text
        start = text.index(members[key(side)]["text"])
        assert side["value"] in text[max(0, start - 120) : start + 420]
