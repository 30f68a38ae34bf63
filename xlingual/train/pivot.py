"""Makes pairs of two languages out of pairs that each has with a third."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, islice
from pathlib import Path

from xlingual.train.rows import Row

FAN_OUT = 3  # renderings kept per side of one pivot text: "run" has dozens in a dictionary, and most do not fit
_LANGUAGES = re.compile(r"(?<![a-z])([a-z]{2,3})-([a-z]{2,3})(?=\.tsv)")


def languages_of(path: str | Path) -> tuple[str, str] | None:
    """The two languages that a file's name ends in (``news_en-ru.tsv.gz``); None if it names none."""
    found = _LANGUAGES.search(Path(path).name)
    return (found[1], found[2]) if found else None


def pivot(files: Mapping[Path, Sequence[Row]]) -> list[Row]:
    """Pairs joined on equal first texts: en-es and en-ru rows with one English text give es-ru rows.

    Only files whose names tell their languages take part, and only pairs that no file holds come back, in the order
    of the files. An empty answer means that no two languages share a first language.
    """
    sides: dict[tuple[str, str], dict[str, list[str]]] = {}
    for path, rows in files.items():
        languages = languages_of(path)
        if languages:
            _add(sides.setdefault(languages, defaultdict(list)), rows)
    known = {(row.a, row.b) for rows in files.values() for row in rows}
    joined = (pair for one, two in combinations(sides, 2) if one[0] == two[0] for pair in _join(sides[one], sides[two]))
    return [Row(a, b, "pivot") for a, b in dict.fromkeys(joined) if (a, b) not in known]


def _add(side: dict[str, list[str]], rows: Iterable[Row]) -> None:
    for row in rows:
        if row.b not in side[row.a]:
            side[row.a].append(row.b)


def _join(one: Mapping[str, list[str]], two: Mapping[str, list[str]]) -> Iterable[tuple[str, str]]:
    for text in (text for text in one if text in two):
        for a in islice(one[text], FAN_OUT):
            for b in islice(two[text], FAN_OUT):
                yield a, b
