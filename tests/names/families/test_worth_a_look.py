"""Warnings: two spellings in one item, an outlet that switched, a lone form near a frequent one."""

from __future__ import annotations

from newsroom import Newsroom

from xlingual.records import NameWarning


def warned(room: Newsroom) -> list[NameWarning]:
    return [warning for family in room.families() for warning in family.warnings]


def test_two_spellings_in_one_item() -> None:
    room = Newsroom()
    item = room.prints("Valery Gerasimov", "Valery Gerassimov", date="2024-02-03")
    (warning,) = warned(room)
    assert (warning.kind, set(warning.forms)) == ("within-item", {"Valery Gerasimov", "Valery Gerassimov"})
    assert (warning.source, warning.item_id, warning.date) == ("Morning Wire", item.item_id, "2024-02-03")
    assert "Valery Gerassimov" in warning.message


def test_accents_capitals_and_surnames_alone_are_no_other_spelling() -> None:
    room = Newsroom()
    room.prints("Nicolás Maduro", "Nicolas Maduro", "Maduro < Nicolás Maduro", lang="es")
    room.prints("V. Gerasimov", "Valery Gerasimov")
    assert warned(room) == []


def test_one_spelling_in_each_item_is_no_warning() -> None:
    room = Newsroom()
    room.prints("Valery Gerasimov")
    room.prints("Valery Gerassimov", source="Evening Post")
    assert warned(room) == []


def test_an_outlet_that_switched() -> None:
    room = Newsroom()
    for day in range(1, 6):
        room.prints("Maria Zaharova", date=f"2023-05-0{day}")
        room.prints("Maria Zakharova", date=f"2024-05-0{day}")
    (warning,) = warned(room)
    assert (warning.kind, warning.forms, warning.date) == (
        "switch",
        ("Maria Zaharova", "Maria Zakharova"),
        "2024-05-01",
    )
    assert warning.source == "Morning Wire"


def test_two_outlets_that_keep_to_theirs_or_one_that_wavers_did_not_switch() -> None:
    room = Newsroom()
    for day in range(1, 6):
        room.prints("Maria Zaharova", date=f"2023-05-0{day}")
        room.prints("Maria Zakharova", source="Evening Post", date=f"2024-05-0{day}")
        room.prints("Sergei Shoigu", date=f"2023-06-0{day}")
        room.prints("Sergey Shoigu", date=f"2023-06-0{day}")
    assert [warning for warning in warned(room) if warning.kind == "switch"] == []


def test_a_lone_form_one_letter_from_a_frequent_one() -> None:
    room = Newsroom()
    for _ in range(20):
        room.prints("Valery Gerasimov")
    room.prints("Valery Geraslmov", source="Evening Post")
    (warning,) = warned(room)
    assert (warning.kind, warning.forms) == ("lone", ("Valery Geraslmov", "Valery Gerasimov"))
    assert warning.source == "Evening Post"


def test_no_korean_name_is_a_slip_of_another_and_no_rare_name_of_a_rare_one() -> None:
    room = Newsroom()
    for _ in range(20):
        room.prints("Kim Jong Un")
    room.prints("Kim Jong In", source="Evening Post")
    room.prints("Valery Gerasimov")
    room.prints("Valery Geraslmov", source="Evening Post")
    assert [warning for warning in warned(room) if warning.kind == "lone"] == []
