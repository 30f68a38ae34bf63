"""Whether two terms stand in the same place of two renderings."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.checks.evidence import Evidence
from xlingual.checks.side import Word

NEAR = 2  # words on either side of a term that are its surroundings

Extent = tuple[int, int]


def same_place(evidence: Evidence, a: Extent, b: Extent) -> bool:
    """Whether the words of both extents are aligned, or else those on both sides of them."""
    inside_a, inside_b = _inside(evidence.a.words, *a), _inside(evidence.b.words, *b)
    if not inside_a or not inside_b:
        return False
    links = evidence.words.links
    if any(i in inside_a and j in inside_b for i, j in links):
        return True
    if any((i in inside_a) != (j in inside_b) for i, j in links):
        return False  # one of them has its counterpart elsewhere
    before = _linked(links, _before(inside_a), _before(inside_b))
    return before and _linked(links, _behind(inside_a), _behind(inside_b))


def _inside(words: Sequence[Word], start: int, end: int) -> range:
    held = [number for number, word in enumerate(words) if word.start < end and start < word.end]
    return range(held[0], held[-1] + 1) if held else range(0)


def _before(inside: range) -> range:
    return range(inside.start - NEAR, inside.start)


def _behind(inside: range) -> range:
    return range(inside.stop, inside.stop + NEAR)


def _linked(links: Sequence[tuple[int, int]], one: range, other: range) -> bool:
    return any(i in one and j in other for i, j in links)
