"""Sixty people of the DPRK as five ways of writing spell them: who is who, and nobody is somebody else.

Each row of ``fifty.tsv``: Hangul, the DPRK's spelling, McCune-Reischauer, South Korean and press spellings, Cyrillic.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from xlingual.names.korean import compare, parse

ROWS = [line.split("\t") for line in (Path(__file__).parent / "fifty.tsv").read_text(encoding="utf-8").splitlines()]
FORMS = [(person, name) for person, row in enumerate(ROWS) for name in row]


def same(a: str, b: str) -> bool:
    one, two = parse(a), parse(b)
    return one is not None and two is not None and compare(one, two).same


def test_every_spelling_reads_as_korean() -> None:
    assert [name for _, name in FORMS if parse(name) is None] == []


def test_spellings_of_one_person_are_found_same() -> None:
    pairs = [(a, b) for row in ROWS for a, b in combinations(row, 2)]
    missed = [pair for pair in pairs if not same(*pair)]
    recall = 1 - len(missed) / len(pairs)
    assert 2 * recall / (1 + recall) >= 0.97, missed  # F1 where nobody is confused, see below


def test_nobody_is_taken_for_another() -> None:
    pairs = [(a, b) for (one, a), (two, b) in combinations(FORMS, 2) if one != two]
    assert len(pairs) > 50_000
    assert [pair for pair in pairs if same(*pair)] == []
