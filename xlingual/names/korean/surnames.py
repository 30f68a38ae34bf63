"""Korean surnames: the systems' spellings and those that custom has kept."""

from __future__ import annotations

from functools import cache, lru_cache

from xlingual.names.korean.records import Syllable
from xlingual.names.korean.syllables import INSIDE, readings
from xlingual.names.korean.tables import (
    CUSTOM,
    CYRILLIC,
    KONTSEVICH,
    KOREAN,
    LATIN,
    MCCUNE,
    PRESS,
    RARE,
    REVISED,
    STRICT,
    WORD,
)
from xlingual.names.tables import read_rows

FREQUENT = 30  # some nine Koreans in ten have one of these
KEPT = {LATIN: MCCUNE | REVISED | PRESS | RARE, CYRILLIC: KONTSEVICH | PRESS | RARE}


@cache
def northern() -> dict[str, str]:
    """Every surname in Hangul → how the North writes it (이 → 리)."""
    return {form: row[0].split()[0] for row in read_rows("korean_surnames.tsv") for form in row[0].split()}


@cache
def customary(script: str) -> dict[str, dict[str, int]]:
    """Spelling → surname → systems, where custom spells."""
    found: dict[str, dict[str, int]] = {}
    for hangul, latin, cyrillic in read_rows("korean_surnames.tsv"):
        for spelled in (latin if script == LATIN else cyrillic).split():
            found.setdefault(spelled, {})[hangul.split()[0]] = KEPT[script] | CUSTOM
    return found


@cache
def frequent() -> frozenset[str]:
    """The surnames of most Koreans: the first ``FREQUENT`` rows of the table, which goes by frequency."""
    return frozenset(row[0].split()[0] for row in read_rows("korean_surnames.tsv")[:FREQUENT])


@lru_cache(maxsize=8192)
def surname(spelled: str, script: str) -> Syllable | None:
    """The surname of one or two syllables that a word spells (small letters); None where it is none."""
    found = dict(customary(script).get(spelled, {})) if script != KOREAN else {}
    for hangul, systems in _systematic(spelled, script).items():
        found[hangul] = found.get(hangul, 0) & (~CUSTOM if systems & STRICT else ~0) | systems
    return Syllable(spelled, found) if found else None


def _systematic(spelled: str, script: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for hangul, systems in _spelled_out(spelled, script).items():
        if hangul in northern():
            form = northern()[hangul]
            found[form] = found.get(form, 0) | systems
    return found


def _spelled_out(spelled: str, script: str) -> dict[str, int]:
    """The one- and two-syllable Hangul words that a spelling reads as, rare readings left out."""
    found = {hangul: systems for hangul, systems in readings(spelled, script).items() if systems & ~(RARE | WORD)}
    for cut in range(1, len(spelled)):
        for one, systems in readings(spelled[:cut], script).items():
            for two, others in readings(spelled[cut:], script, INSIDE).items():
                if one + two in northern() and systems & others & ~(RARE | WORD):
                    found[one + two] = systems & others
    return found
