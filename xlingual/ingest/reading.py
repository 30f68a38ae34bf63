"""What ingest passes around: what a file said about its item, what the user says, what came of it all."""

from __future__ import annotations

from dataclasses import dataclass, fields

from xlingual.errors import InputError
from xlingual.records import Item


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of an item besides its text; ``date`` is ISO."""

    source: str | None = None
    date: str | None = None
    lang: str | None = None
    title: str | None = None
    url: str | None = None

    def or_else(self, other: Found) -> Found:
        """This, with its gaps filled from the other."""
        if other == NOTHING:
            return self
        return Found(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(Found)))


NOTHING = Found()


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the user says of every item; replaces what was found."""

    source: str | None = None
    date: str | None = None
    lang: str | None = None
    title: str | None = None
    url: str | None = None

    @property
    def given(self) -> dict[str, str]:
        """The fields that are set."""
        return {f.name: v for f in fields(self) if (v := getattr(self, f.name)) is not None}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the files held. ``items`` have different ids; ``read`` counts them with their repeats."""

    items: tuple[Item, ...]
    problems: tuple[InputError, ...]
    skipped: int  # files in folders that no reader claims; a hidden folder counts as one
    read: int

    @property
    def repeated(self) -> int:
        """How many items were exact repeats of an earlier one."""
        return self.read - len(self.items)
