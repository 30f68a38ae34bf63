"""Hand-made items and pairs in three languages."""

from __future__ import annotations

import pytest

from xlingual.records import Group, Item, Pair, Passage

BEFORE, AFTER = "The ferry had left at noon. ", " Rain fell later. Nobody minded."


class World:
    """Three outlets' renderings of one statement, and the pairs among them."""

    def __init__(self, texts: list[tuple[str, str | None, str, str]]) -> None:
        items = [Item(f"{source}.txt", BEFORE + text + AFTER, source, lang, day) for source, day, lang, text in texts]
        self.items = {item.item_id: item for item in items}
        self.passages = [
            Passage(item.item_id, len(BEFORE), len(BEFORE) + len(text), text, lang, "quote", "Olga Belova")
            for item, (_, _, lang, text) in zip(items, texts, strict=True)
        ]
        self.group = Group(tuple(self.passages))

    def pair(self, a: int, b: int, *, grouped: bool = True, stock: bool = False) -> Pair:
        return Pair(
            self.passages[a],
            self.passages[b],
            similarity=0.812345,
            margin=1.25,
            confidence=0.97,
            model="builtin@2",
            group_id=self.group.group_id if grouped else "",
            features={"coverage": 0.75, "unheard": 0.5},
            stock=stock,
        )


@pytest.fixture
def make_world():
    return World


@pytest.fixture
def world() -> World:
    return World(
        [
            ("Harbour Post", "2025-04-28", "en", "Minister Gerassimov praised the honour of 5,000 sailors."),
            ("River Digest", "2025-04-27", "en", "Minister Gerasimov praised the honor of 6,000 sailors."),
            ("Речной вестник", "2025-04-26", "ru", "Министр Герасимов отметил честь 5 тысяч моряков."),
        ]
    )
