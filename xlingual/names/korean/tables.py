"""The tables of Korean spelling: which system writes which letter how."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from xlingual.names.tables import read_rows

DPRK, MCCUNE, REVISED, KONTSEVICH, HANGUL, PRESS, RARE, CUSTOM, WORD = (1 << bit for bit in range(9))
STRICT = DPRK | MCCUNE | REVISED | KONTSEVICH | HANGUL
SYSTEMS = {  # what a letter of the tables allows: any system's letter may stand in the press, the press's in rare forms
    "D": DPRK | PRESS | RARE | WORD,
    "M": MCCUNE | PRESS | RARE | WORD,
    "R": REVISED | PRESS | RARE | WORD,
    "K": KONTSEVICH | PRESS | RARE | WORD,
    "P": PRESS | RARE | WORD,
    "X": RARE | WORD,
    "W": WORD,
}
LATIN, CYRILLIC, KOREAN = "latin", "cyrillic", "hangul"


@dataclass(frozen=True, slots=True)
class Letter:
    """One way to write a Korean letter: the bits of the systems and the place where they do (see the tables)."""

    jamo: str
    systems: int
    place: str


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one script by their spelling; ``syllables`` are written whole."""

    initial: dict[str, list[Letter]]
    vowel: dict[str, list[Letter]]
    final: dict[str, list[Letter]]
    syllable: dict[str, list[Letter]]


@cache
def letters(script: str) -> Letters:
    """The letters of a script: spelling → what it may stand for."""
    parts: dict[str, dict[str, list[Letter]]] = {
        part: defaultdict(list) for part in ("initial", "vowel", "final", "syllable")
    }
    for part, jamo, systems, spellings, *place in read_rows(f"korean_{script}.tsv"):
        letter = Letter(jamo.replace("-", ""), bits(systems), place[0] if place else "")
        for spelling in spellings.split():
            parts[part][spelling.replace("-", "")].append(letter)
    return Letters(**{part: dict(table) for part, table in parts.items()})


def bits(systems: str) -> int:
    """The bits of the systems named by their letters."""
    found = 0
    for system in systems:
        found |= SYSTEMS[system]
    return found


@cache
def given_rank() -> dict[str, int]:
    """Syllables that stand in given names → their place by frequency, from 0."""
    syllables = [syllable for row in read_rows("korean_given.txt") for syllable in row[0].split()]
    return {syllable: rank for rank, syllable in enumerate(dict.fromkeys(syllables))}
