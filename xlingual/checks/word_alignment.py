"""Word alignment inside a pair: which words of one side have a counterpart on the other.

The words' static vectors are compared, names by what they name or how they are spelled, numbers by their digits; of the
similarities, the links that are each other's best are taken, then again among what is left (Jalili Sabet et al. 2020,
"SimAlign: High Quality Word Alignments without Parallel Training Data using Static and Contextualized Embeddings",
itermax). Among equals the one in the nearer place wins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Indel

from xlingual.checks.side import Side, Word
from xlingual.checks.vectors import Vectors

FLOOR = 0.3  # a cosine below it is chance, not a counterpart
SAME_NAME = 0.7  # Indel similarity of two capitalised words in Latin letters from which they are one name
ROUNDS = 2  # of mutual best links
NEARNESS = 0.1  # what the distance of two words in their sentences takes off at most


@dataclass(frozen=True, slots=True)
class WordAlignment:
    """How the words of A (``Side.words``, n of them) answer to the words of B (m).

    ``likeness`` (n, m) is 0..1, 0 below chance; ``links`` are pairs of word numbers, each held to be the other's
    counterpart; ``weights_a`` (n,) and ``weights_b`` (m,) say how telling each word is (function words little);
    ``units_a`` (n, d) and ``units_b`` (m, d) are the words' vectors at length 1.
    """

    likeness: NDArray[np.float32]
    links: tuple[tuple[int, int], ...]
    weights_a: NDArray[np.float32]
    weights_b: NDArray[np.float32]
    units_a: NDArray[np.float32]
    units_b: NDArray[np.float32]

    def in_b(self, word: int) -> tuple[int, ...]:
        """The counterparts in B of a word of A; empty where it has none."""
        return tuple(j for i, j in self.links if i == word)

    def in_a(self, word: int) -> tuple[int, ...]:
        """The counterparts in A of a word of B; empty where it has none."""
        return tuple(i for i, j in self.links if j == word)


def align_words(a: Side, b: Side, vectors: Vectors) -> WordAlignment:
    """Align the words of two passages; a passage without words gives an alignment without links."""
    rows_a, rows_b = (vectors.rows_of([word.text for word in side.words]) for side in (a, b))
    likeness = vectors.likeness(rows_a, rows_b)
    likeness[likeness < FLOOR] = 0.0
    if likeness.size:
        _anchor(likeness, a, b)
    weights, units = ([read(rows) for rows in (rows_a, rows_b)] for read in (vectors.weights, vectors.units))
    return WordAlignment(likeness, _links(likeness), *weights, *units)


def _anchor(likeness: NDArray[np.float32], a: Side, b: Side) -> None:
    """Set what spelling, digits and known names say above what vectors say."""
    keys_a, keys_b = [_key(word.text) for word in a.words], [_key(word.text) for word in b.words]
    for i, key in enumerate(keys_a):
        for j, other in enumerate(keys_b):
            if key == other:
                likeness[i, j] = 1.0
            elif key[0].isdigit() and other[0].isdigit():
                likeness[i, j] = 0.0
    _anchor_spelling(likeness, a.words, b.words)
    for one in a.names:
        for other_name in b.names:
            if one.name_id == other_name.name_id:
                block = np.ix_(_inside(a.words, one.start, one.end), _inside(b.words, other_name.start, other_name.end))
                likeness[block] = np.maximum(likeness[block], 0.9)


def _anchor_spelling(likeness: NDArray[np.float32], a: Sequence[Word], b: Sequence[Word]) -> None:
    """Capitalised words of nearly the same Latin letters are one name, whatever their vectors say."""
    capitals = [[n for n, word in enumerate(words) if word.text[0].isupper()] for words in (a, b)]
    if not all(capitals):
        return
    keys = [[_key(words[n].text) for n in chosen] for words, chosen in zip((a, b), capitals, strict=True)]
    alike = process.cdist(*keys, scorer=Indel.normalized_similarity, score_cutoff=SAME_NAME, dtype=np.float32)
    block = np.ix_(*capitals)
    likeness[block] = np.maximum(likeness[block], alike)


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    """Lower-case Latin letters; digits without their marks."""
    if word[0].isdigit():
        return "".join(c for c in word if c.isdigit())
    return anyascii(word).lower() or word


def _inside(words: Sequence[Word], start: int, end: int) -> list[int]:
    return [number for number, word in enumerate(words) if word.start < end and start < word.end]


def _links(likeness: NDArray[np.float32]) -> tuple[tuple[int, int], ...]:
    """Mutual best links, round after round among the words that have none yet."""
    n, m = likeness.shape
    if not likeness.size:
        return ()
    away = np.abs(np.linspace(0, 1, n)[:, None] - np.linspace(0, 1, m)[None, :])
    score = np.where(likeness > 0, likeness - NEARNESS * away, 0.0)
    found: list[tuple[int, int]] = []
    for _ in range(ROUNDS):
        best_b, best_a = score.argmax(axis=1), score.argmax(axis=0)
        new = [(i, int(j)) for i, j in enumerate(best_b) if score[i, j] > 0 and best_a[j] == i]
        found += new
        for i, j in new:
            score[i, :] = 0.0
            score[:, j] = 0.0
    return tuple(sorted(found))
