"""How long 10,000 pairs take on one core."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product
from time import perf_counter

from differences_data import Row
from threadpoolctl import threadpool_limits

from xlingual import names
from xlingual.bitext import score_lines
from xlingual.records import Item

PAIRS = 10_000


def print_speed(rows: Sequence[Row]) -> None:
    """Seconds for all of ``score_lines``, and of them for finding the names; en-en, and ru-en."""
    for title, pairs in (("en-en", _renderings(rows)), ("ru-en", _sources(rows))):
        a, b = zip(*islice(pairs, PAIRS), strict=True)
        with threadpool_limits(1):
            begun = perf_counter()
            score_lines(a, b)
            whole = perf_counter() - begun
            begun = perf_counter()
            names.find_mentions(_items(a, title[:2]) + _items(b, title[3:]))
            of_names = perf_counter() - begun
        print(f"{title}: {len(a):,} pairs in {whole:.1f} s, {of_names:.1f} s of it names")


def _renderings(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from combinations([row.reference, *row.systems], 2)


def _sources(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from product([row.source], [row.reference, *row.systems])


def _items(lines: Sequence[str], lang: str) -> list[Item]:
    return [Item(path=str(number), text=line, source="", lang=lang) for number, line in enumerate(dict.fromkeys(lines))]
