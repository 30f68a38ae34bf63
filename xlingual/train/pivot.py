"""Makes pairs of two languages out of pairs that each has with a third."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from xlingual.train.rows import Row

FAN_OUT = 3  # renderings kept per side of one pivot text: "run" has dozens in a dictionary, and most do not fit

Languages = tuple[str, str]
Renderings = Mapping[str, Sequence[str]]


def pivot(rows: Sequence[Row]) -> list[Row]:
    """Pairs joined on equal first texts: en-es and en-ru rows with one English text give es-ru rows.

    Only rows that tell their languages take part, and only pairs that are not among the rows come back, in the order of
    the rows. An empty answer means that no two pairs of languages share their first.
    """
    sides = _sides(rows)
    known = {(row.a, row.b) for row in rows}
    joined = (
        Row(a, b, "pivot", (one[1], two[1]))
        for one, two in _joinable(sides)
        for a, b in _join(sides[one], sides[two])
        if (a, b) not in known
    )
    return list({row[:2]: row for row in joined}.values())


def _joinable(pairs: Iterable[Languages]) -> Iterator[tuple[Languages, Languages]]:
    """Two pairs of languages with one first, so ordered that what they give is in the order of known pairs."""
    pairs = list(pairs)
    for one, two in combinations(pairs, 2):
        if one[0] == two[0]:
            yield (two, one) if (two[1], one[1]) in pairs else (one, two)


def _sides(rows: Iterable[Row]) -> Mapping[Languages, Renderings]:
    """Of each pair of languages, what each first text is rendered by."""
    sides: dict[Languages, dict[str, list[str]]] = {}
    for row in rows:
        if row.languages:
            renderings = sides.setdefault(row.languages, defaultdict(list))[row.a]
            if row.b not in renderings:
                renderings.append(row.b)
    return sides


def _join(one: Renderings, two: Renderings) -> Iterable[tuple[str, str]]:
    for text in (text for text in one if text in two):
        for a in islice(one[text], FAN_OUT):
            for b in islice(two[text], FAN_OUT):
                yield a, b
