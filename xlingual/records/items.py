"""Items and their passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from xlingual.records.keys import content_id

PassageKind = Literal["sentence", "quote", "reported", "join"]


@dataclass(frozen=True, slots=True)
class Item:
    """One news item. ``lang`` is what the data said before ``detect``, and what the text says after it."""

    path: str
    text: str
    source: str
    lang: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    position: int = 0  # the record's number inside its file, from 0

    @property
    def item_id(self) -> str:
        """The same text from the same outlet on the same day is the same item, wherever its file lies."""
        return content_id(self.source, self.date, self.title, self.url, self.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of an item's text that can be compared; ``count`` says how often the item repeats it."""

    item_id: str
    start: int
    end: int
    text: str
    lang: str
    kind: PassageKind
    speaker: str | None = None
    count: int = 1

    @property
    def passage_id(self) -> str:
        """Hash of item and offsets."""
        return content_id(self.item_id, self.start, self.end)

    def overlaps(self, other: Passage) -> bool:
        """Whether both cover some of the same characters of one item."""
        return self.item_id == other.item_id and self.start < other.end and other.start < self.end
