"""A name that was seen, before the run has said what it is."""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.records import NameKind

STRONG = 3  # a title, a forename, an organisation's head, a place in the gazetteer
FAIR = 2
WEAK = 1  # a preposition, a verb of speech


@dataclass(frozen=True, slots=True)
class Candidate:
    """``names`` are its possible dictionary forms, the likeliest first; ``kind`` is what its surroundings say."""

    item_id: str
    start: int
    end: int
    names: tuple[str, ...]
    kind: NameKind | None
    strength: int
    title: str | None = None
    korean: bool = False  # the surname stands first
    single: bool = False  # one word: a person's surname, if it is a person's
    generic: bool = False  # an organisation's kind only: "Foreign Ministry"


@dataclass(frozen=True, slots=True)
class Span:
    """Words ``first`` to ``last`` (exclusive) of a text, and what they are."""

    first: int
    last: int
    kind: NameKind | None
    strength: int
    korean: bool = False
    after: int = 0  # where reading goes on; words up to there belong to the name's surroundings

    @property
    def next(self) -> int:
        """The first word that is still to be read."""
        return max(self.last, self.after)
