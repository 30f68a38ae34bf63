"""Two words: may they be spellings of one?"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import Indel

from xlingual.names.match import letters
from xlingual.names.match.align import Path, cheapest
from xlingual.names.match.plain import Word

Manner = Literal["usual", "sisterly", "loose"]
LISTS: dict[Manner, Callable[[], letters.Lists]] = {
    "usual": letters.usual,
    "sisterly": letters.sisterly,
    "loose": letters.loose,
}

EACH = 0.6  # nats a letter, and ...
BASE = 1.0  # ... for the word: 0.92 of the renderings of any name in any language stay below, no other name does
FAR = 0.4  # Indel similarity in Latin letters below which no path is looked for: 7 of 8,897 right pairs are farther
TWICE, MORE = 2, 2  # times and letters that a word may be longer than the other


class Likeness(NamedTuple):
    """How two words can be one: ``strength`` 0.5 (just) to 1 (the same letters), and which letters stand for which."""

    strength: float
    path: Path


def alike(a: Word, b: Word, manner: Manner) -> Likeness | None:
    """None where a letter is left that no table explains, or where all in all it takes too rare ones."""
    if not a.letters or not b.letters:
        return None
    if a == b:
        return Likeness(1.0, ())
    length, other = len(a.letters), len(b.letters)
    if length > TWICE * other + MORE or other > TWICE * length + MORE:
        return None
    edges = LISTS[manner]().edges.get((a.script, b.script))
    if (
        edges is None
        or a.letters[0] + b.letters[0] not in edges.first
        or a.letters[-1] + b.letters[-1] not in edges.last
    ):
        return None
    return _alike(a, b, manner)


@lru_cache(maxsize=500_000)
def _alike(a: Word, b: Word, manner: Manner) -> Likeness | None:
    lists = LISTS[manner]()
    prices = lists.prices[a.script, b.script]
    if Indel.normalized_similarity(in_latin(a), in_latin(b)) < FAR:
        return None
    limit = BASE + EACH * max(len(a.letters), len(b.letters))
    found = cheapest(a.letters, b.letters, prices, longest=lists.longest, limit=limit)
    return found and Likeness(1 - 0.5 * found[0] / limit, found[1])


@lru_cache(maxsize=200_000)
def in_latin(word: Word) -> str:
    """In rough Latin letters, to leave out quickly what is far."""
    if word.script == "Latn":
        return word.letters
    from anyascii import anyascii

    return "".join(c for c in anyascii(word.letters) if c.isalpha())
