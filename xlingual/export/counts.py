"""Counts in the order in which people read them."""

from __future__ import annotations

from collections.abc import Mapping


def most_frequent_first(counts: Mapping[str, int]) -> dict[str, int]:
    """Counts from the highest to the lowest, equal ones in the order of their names."""
    return dict(sorted(counts.items(), key=lambda named: (-named[1], named[0])))
