from __future__ import annotations

from xlingual.names.find import find_mentions
from xlingual.records import Item


def test_names_of_one_sentence() -> None:
    text = "The foreign minister, Andrei Belov, met Choe Yong Nam in the town hall. Belov's visit ended late."
    found = find_mentions([Item(path="a", text=text, source="s", lang="en")])
    assert [(one.name, one.full) for one in found] == [
        ("Andrei Belov", None),
        ("Choe Yong Nam", None),
        ("Belov", "Andrei Belov"),
    ]
