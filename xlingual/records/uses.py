"""Counting where something is used: by outlet, over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Protocol


class Used(Protocol):
    """How often one item uses something."""

    @property
    def source(self) -> str:
        """The item's outlet."""

    @property
    def date(self) -> str | None:
        """The item's day."""

    @property
    def count(self) -> int:
        """How often."""


def by_source(uses: Iterable[Used]) -> Counter[str]:
    """How often each outlet uses it."""
    counts: Counter[str] = Counter()
    for use in uses:
        counts[use.source] += use.count
    return counts


def days_of(uses: Iterable[Used]) -> tuple[str | None, str | None]:
    """The first and the last day of some uses; None for both where no item has a date."""
    days = sorted(use.date for use in uses if use.date)
    return (days[0], days[-1]) if days else (None, None)
