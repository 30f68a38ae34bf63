"""Chooses rows that training never sees, so that scores can be fitted and measured on them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from xlingual.records import text_key
from xlingual.train.rows import Row

BLOCK = 50  # rows in a run: neighbours of one article stay together, so context can be measured too
SHARE = 0.05  # of all rows is kept out where nothing else was asked for ...
PER_PAIR, MOST = 1_000, 5_000  # ... at most so many per pair of languages, and in all: 1,000 tell 97 from 98 %


def usual_count(rows: Sequence[Row]) -> int:
    """How many of these rows to keep out, if nobody says; fewer than a run (below 1,000 rows) is none."""
    pairs = len({row.languages for row in rows})
    return min(int(len(rows) * SHARE), pairs * PER_PAIR, MOST) // BLOCK * BLOCK


def held_out_rows(rows: Sequence[Row], count: int, *, domain: str = "", seed: int = 0) -> list[int]:
    """Row numbers (from 0, ascending) of ``count`` rows in whole runs of 50 that follow each other in the file.

    Only rows whose third column is ``domain`` are taken; an empty domain takes any row. The same rows, count and seed
    give the same numbers on every machine. An empty answer means that no run of the domain is long enough.
    """
    blocks = list(_blocks(rows, domain))
    chosen = random.Random(seed).sample(blocks, min(count // BLOCK, len(blocks)))  # noqa: S311 - not a secret
    return sorted(row for start in chosen for row in range(start, start + BLOCK))


def without(rows: Iterable[Row], keys: AbstractSet[str]) -> list[Row]:
    """The rows neither side of which has one of these text keys, in their order."""
    if not keys:
        return list(rows)
    return [row for row in rows if text_key(row.a) not in keys and text_key(row.b) not in keys]


def keys_of(rows: Iterable[Row]) -> set[str]:
    """The text keys of both sides of all rows."""
    return {text_key(text) for row in rows for text in (row.a, row.b)}


def telling(rows: Iterable[Row]) -> list[Row]:
    """The rows to measure by: each text once, so that there is one right answer, and none that is its own rendering."""
    seen_a, seen_b, kept = set[str](), set[str](), list[Row]()
    for row in rows:
        a, b = text_key(row.a), text_key(row.b)
        if a != b and a not in seen_a and b not in seen_b:
            kept.append(row)
        seen_a.add(a)
        seen_b.add(b)
    return kept


def _blocks(rows: Sequence[Row], domain: str) -> Iterable[int]:
    """Starts of the runs of 50 rows of the domain, one behind the other."""
    length = 0
    for number, row in enumerate(rows):
        length = length + 1 if not domain or row.domain == domain else 0
        if length == BLOCK:
            length = 0
            yield number - BLOCK + 1
