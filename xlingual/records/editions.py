"""Editions: one item in two languages of one outlet, statement by statement."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from xlingual.records.items import Item, Passage

Fate = Literal["same", "moved", "merged", "split", "regrouped", "doubtful", "missing"]

FATES: tuple[Fate, ...] = ("same", "moved", "merged", "split", "regrouped", "doubtful", "missing")


@dataclass(frozen=True, slots=True)
class Statement:
    """What became of a statement; ``a`` and ``b`` are the sentences of both editions, empty on the side that lacks it.

    ``same``: there, in the same order. ``moved``: there, in another place. ``merged``: several sentences of A are one
    of B, or one edition tells it within a sentence that says something else as well. ``split``: one sentence of A is
    several of B. ``regrouped``: several are several others. ``doubtful``: perhaps there, in a pair below the cut or a
    sentence with some of its words. ``missing``: nothing in the other edition tells it.

    ``told`` (0..1) is how much of what stands in one edition only has words in the other; None where it is paired.
    """

    fate: Fate
    a: tuple[Passage, ...]
    b: tuple[Passage, ...]
    told: float | None = None


@dataclass(frozen=True, slots=True)
class Editions:
    """Two editions of one item; ``a`` is the earlier, or the longer of one day.

    ``share`` (0..1) is how much of both texts is paired. ``statements`` stand in the order of A; what only B has stands
    behind what precedes it there.
    """

    a: Item
    b: Item
    share: float
    statements: tuple[Statement, ...]

    @property
    def fates(self) -> Counter[Fate]:
        """How many statements of each fate."""
        counts = Counter(dict.fromkeys(FATES, 0))
        counts.update(statement.fate for statement in self.statements)
        return counts

    @property
    def missing_in_a(self) -> tuple[Statement, ...]:
        """What only B tells."""
        return tuple(told for told in self.statements if told.fate == "missing" and not told.a)

    @property
    def missing_in_b(self) -> tuple[Statement, ...]:
        """What only A tells."""
        return tuple(told for told in self.statements if told.fate == "missing" and not told.b)
