"""Variants: passages of one item that carry the same statement, as a sentence and its that-clause do."""

from __future__ import annotations

from collections.abc import Iterable

from xlingual.align.bag import Bag

SHARED = 0.5  # of the characters that either covers


def variants(bag: Bag, members: Iterable[int]) -> dict[int, int]:
    """Each member's representative: the first of the members of its item that cover nearly the same characters.

    A reported sentence counts with its quote or that-clause alone.
    """
    spans: dict[int, list[tuple[int, int, int]]] = {}
    result: dict[int, int] = {}
    for member in sorted(set(members)):
        start, end = _span(bag, member)
        known = spans.setdefault(int(bag.items[member]), [])
        like = (first for s, e, first in known if _shared(s, e, start, end) >= SHARED)
        result[member] = next(like, member)
        known.append((start, end, result[member]))
    return result


def _span(bag: Bag, member: int) -> tuple[int, int]:
    """The characters of the item that carry the statement."""
    passage, core = bag.passages[member], bag.cores[member]
    return (passage.start, passage.end) if core is None else (passage.start + core[0], passage.start + core[1])


def _shared(start: int, end: int, other_start: int, other_end: int) -> float:
    """The Jaccard index of two spans."""
    both = max(0, min(end, other_end) - max(start, other_start))
    return both / max(1, (end - start) + (other_end - other_start) - both)
