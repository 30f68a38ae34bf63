"""Which pairs are printed, by what the user asked for; nothing here changes what is found or kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import click

from xlingual.cli import options
from xlingual.records import Alignment, Item, Pair


@dataclass(frozen=True, slots=True)
class Wanted:
    """Conditions on pairs; all must hold. The empty ones hold always."""

    min_confidence: float | None = None
    min_similarity: float | None = None
    max_similarity: float | None = None
    since: str | None = None
    until: str | None = None
    sources: Sequence[str] = ()
    langs: Sequence[str] = ()
    cross_only: bool = False

    def __call__(self, pair: Pair, items: Mapping[str, Item]) -> bool:
        """Whether the pair is wanted."""
        sides = [items[pair.a.item_id], items[pair.b.item_id]]
        return (
            self._scored(pair)
            and all(in_period(item.date, self.since, self.until) for item in sides)
            and _sides_meet(self.langs, [{lang for lang in self.langs if lang == p.lang} for p in (pair.a, pair.b)])
            and _sides_meet(self.sources, [outlets(item.source, self.sources) for item in sides])
            and not (self.cross_only and pair.kind == "same-language")
        )

    def item(self, item: Item) -> bool:
        """Whether an item by itself is wanted: its day, its outlet, its language."""
        return (
            in_period(item.date, self.since, self.until)
            and (not self.sources or bool(outlets(item.source, self.sources)))
            and (not self.langs or item.lang in self.langs)
        )

    def _scored(self, pair: Pair) -> bool:
        """A pair without a confidence has none to reach a minimum with; one that a human called *same* needs none."""
        enough = self.min_confidence is None or (pair.confidence is not None and pair.confidence >= self.min_confidence)
        if not enough and pair.verdict != "same":
            return False
        low = -1 if self.min_similarity is None else self.min_similarity
        high = 1 if self.max_similarity is None else self.max_similarity
        # A cosine may pass its bounds by rounding.
        return low <= max(-1.0, min(1.0, pair.similarity)) <= high


def wanted_among(given: Mapping[str, Any]) -> Wanted:
    """The filters among the options of a command.

    :raises UsageError: no pair can pass them
    """
    options.check_period(given)
    low, high = given["min_similarity"], given["max_similarity"]
    if low is not None and high is not None and low > high:
        raise click.UsageError(f"--min-similarity {low} is above --max-similarity {high}.")
    return Wanted(**{field.name: given[field.name] for field in fields(Wanted)})


def in_period(day: str | None, since: str | None, until: str | None) -> bool:
    """Whether a day lies within both ends; an undated item is in no period."""
    if not (since or until):
        return True
    return day is not None and (since or day) <= day <= (until or day)


def outlets(source: str, asked: Sequence[str]) -> set[str]:
    """Those of the outlets asked for that an item's outlet is, by a part of its name."""
    return {name for name in asked if name.casefold() in source.casefold()}


def _sides_meet(asked: Sequence[str], sides: Sequence[Collection[str]]) -> bool:
    """Asked for one: on one side at least; asked for several: each side is one of them."""
    if len(set(asked)) > 1:
        return all(sides)
    return not asked or any(sides)


def select(found: Alignment, wanted: Wanted, *, doubtful: bool, stock: bool) -> tuple[list[Pair], int]:
    """The pairs to print in their order, and how many stock pairs were folded away among those wanted.

    A human's word is final: what was called *different* is not listed, what was called *same* is no longer in doubt.
    """
    pool = found.undecided if doubtful else found.standing
    chosen = [pair for pair in pool if wanted(pair, found.items)]
    shown = [pair for pair in chosen if stock or not pair.stock]
    return shown, len(chosen) - len(shown)
