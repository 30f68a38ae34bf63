"""Where passages stand in their items: their places in reading order, and the cores of reported sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from xlingual.records import Passage

Span = tuple[int, int]

CORE = 0.4  # of a reported sentence's characters that its quote or clause must hold; less is a word in quotation marks


def places(passages: Sequence[Passage]) -> NDArray[np.int64]:
    """The first and the last place of each passage in its item, (n, 2), from 0.

    Passages that share characters share a place, as a sentence and its that-clause do; a quote of several sentences has
    the places of its sentences. ``passages`` stand item by item, each item's in the order of their starts.
    """
    found = np.zeros((len(passages), 2), np.int64)
    for start, members in _by_item(passages):
        inside = [_inside(members, number) for number in range(len(members))]
        whole = [number for number in range(len(members)) if not _several(members, inside[number])]
        place, covered = -1, -1
        for number in whole:
            place += members[number].start >= covered
            covered = max(covered, members[number].end)
            found[start + number] = place
        for number in set(range(len(members))) - set(whole):
            parts = found[[start + part for part in inside[number] if part in set(whole)]]
            found[start + number] = parts.min(), parts.max()
    return found


def cores(passages: Sequence[Passage]) -> list[Span | None]:
    """For a sentence around its quote or that-clause, the span of that in it; else None."""
    found: list[Span | None] = [None] * len(passages)
    for start, members in _by_item(passages):
        inside = [_inside(members, number) for number in range(len(members))]
        clauses = {part for parts in inside for part in parts if members[part].kind == "reported"}
        for number, outer in enumerate(members):
            if outer.kind == "reported" and number not in clauses:
                found[start + number] = _core(outer, [members[part] for part in inside[number]])
    return found


def _by_item(passages: Sequence[Passage]) -> Iterator[tuple[int, list[Passage]]]:
    """Each item's passages with the number of the first."""
    start = 0
    for _, group in groupby(passages, key=lambda passage: passage.item_id):
        members = list(group)
        yield start, members
        start += len(members)


def _inside(members: Sequence[Passage], number: int) -> list[int]:
    """The other passages that lie inside one and are shorter."""
    outer = members[number]
    first = number
    while first and members[first - 1].start == outer.start:
        first -= 1
    found = []
    for other in range(first, len(members)):
        inner = members[other]
        if inner.start >= outer.end:
            break
        if inner.end <= outer.end and inner.end - inner.start < outer.end - outer.start:
            found.append(other)
    return found


def _several(members: Sequence[Passage], inside: Sequence[int]) -> bool:
    """Whether two of the passages inside one stand apart."""
    return bool(inside) and max(members[n].start for n in inside) >= min(members[n].end for n in inside)


def _core(outer: Passage, inner: Sequence[Passage]) -> Span | None:
    """The span from the first to the last of the passages inside a reported sentence, where it is large enough."""
    if not inner:
        return None
    start, end = min(p.start for p in inner) - outer.start, max(p.end for p in inner) - outer.start
    return (start, end) if end - start >= CORE * (outer.end - outer.start) else None
