"""From items to name families: found, gathered, and tied by the user's list, verdicts and aligned pairs."""

from __future__ import annotations

from pathlib import Path

from xlingual import pipeline
from xlingual.names.authority import Authority, Entry
from xlingual.records import Item, NameFamily, NameVerdict, Pair, Passage

ENGLISH = Item("a.txt", "The minister Pavel Orlov arrived at the harbour on Monday, the agency said.", "Post", None)
RUSSIAN = Item("b.txt", "Министр Павел Орлов прибыл в порт в понедельник, сообщило агентство.", "Вестник", "en")


def persons(found: list[NameFamily]) -> list[tuple[str, set[str]]]:
    return [(family.headword, {form.name for form in family.forms}) for family in found if family.kind == "person"]


def test_items_are_taken_once_and_in_the_language_of_their_text() -> None:
    (family,) = pipeline.name_families([ENGLISH, RUSSIAN, ENGLISH])
    assert [(form.name, form.lang, form.count) for form in family.forms] == [
        ("Pavel Orlov", "en", 1),
        ("Павел Орлов", "ru", 1),
    ]


def test_the_list_names_the_family() -> None:
    authority = Authority((Entry("ORLOV, P.", "person", ("Pavel Orlov", "Павел Орлов")),))
    assert persons(pipeline.name_families([ENGLISH, RUSSIAN], authority=authority)) == [
        ("ORLOV, P.", {"Pavel Orlov", "Павел Орлов"})
    ]


def test_a_verdict_parts_what_the_letters_tie() -> None:
    verdicts = [NameVerdict("different", ("Pavel Orlov", "Павел Орлов"), "2025-05-01T00:00:00Z")]
    found = persons(pipeline.name_families([ENGLISH, RUSSIAN], verdicts=verdicts))
    assert sorted(found) == [("Pavel Orlov", {"Pavel Orlov"}), ("Павел Орлов", {"Павел Орлов"})]


def test_two_spellings_in_one_place_of_two_renderings_are_one_name() -> None:
    one = Item("c.txt", "The minister Pavel Orlov thanked the crew.", "Post", "en", date="2025-05-01")
    other = Item("d.txt", "The minister Pavel Orkov thanked all of the crew.", "Herald", "en", date="2025-05-01")
    a, b = (Passage(item.item_id, 0, len(item.text), item.text, "en", "sentence") for item in (one, other))
    assert len(persons(pipeline.name_families([one, other]))) == 2
    pair = Pair(a, b, 0.9, 1.5, 0.99, "builtin@2")
    assert persons(pipeline.name_families([one, other], pairs=[pair])) == [
        ("Pavel Orkov", {"Pavel Orlov", "Pavel Orkov"})
    ]


def test_stages_tell_their_progress() -> None:
    told: list[str] = []
    pipeline.name_families([ENGLISH], progress=lambda stage, *_: told.append(stage))
    assert list(dict.fromkeys(told)) == ["find names", "gather names"]


def test_files_are_read_first(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH.text, encoding="utf-8")
    reading, found = pipeline.name_families_in_files([str(tmp_path / "a.txt"), str(tmp_path / "none.txt")])
    assert (len(reading.items), len(reading.problems), len(persons(found))) == (1, 1, 1)


def test_no_items_have_no_names() -> None:
    assert pipeline.name_families([]) == []
