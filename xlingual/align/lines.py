"""Lines of two files: mining the pairs among them, and scoring pairs that are given. Texts alone count here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag, fill
from xlingual.align.candidates import Candidates, candidates, cosines
from xlingual.align.evidence import weigh
from xlingual.align.judge import judge_texts
from xlingual.align.margin import margins
from xlingual.align.means import Means, Neighbours
from xlingual.records import Item, Passage

NO_GROUPS: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ScoredLines:
    """Pairs of rows of a bag of lines with cosine, margin (NaN for none) and probability; all (m,)."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    similarity: NDArray[np.float32]
    margin: NDArray[np.float64]
    probability: NDArray[np.float64]

    def only(self, keep: NDArray[np.int64]) -> ScoredLines:
        """Those that an order selects."""
        return ScoredLines(self.a[keep], self.b[keep], self.similarity[keep], self.margin[keep], self.probability[keep])


def fill_lines(
    lines: Sequence[str], languages: Sequence[str], *, sides: Sequence[str], vectors: NDArray[np.float32], means: Means
) -> Bag:
    """Lines as passages, each an item of its own; ``sides`` says which file a line is from."""
    items = {
        str(n): Item(path=side, text=line, source=side) for n, (line, side) in enumerate(zip(lines, sides, strict=True))
    }
    passages = [
        Passage(str(n), 0, len(line), line, language, "sentence")
        for n, (line, language) in enumerate(zip(lines, languages, strict=True))
    ]
    return fill(passages, items, vectors=vectors, words=means.words, encode=means.encode)


def score_given(
    bag: Bag,
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    *,
    near: Neighbours,
    means: Means,
    group_of: Mapping[int, int] = NO_GROUPS,
) -> ScoredLines:
    """The scores of given pairs of rows (m,), in their order.

    ``group_of`` maps rows to groups of renderings that are known; a margin leaves out those of its two sides.
    """
    return _scored(bag, Candidates(a, b, cosines(bag.vectors, a, b)), near, means, group_of)


def mine(bag: Bag, *, near: Neighbours, means: Means, cut: float) -> ScoredLines:
    """The pairs of lines across the two sides that render each other, best first; each line is used once."""
    found = candidates(bag, [rows for _, rows in near.anytime.values()], means.floor)
    scored = _scored(bag, found, near, means, NO_GROUPS)
    order = np.lexsort((scored.b, scored.a, -scored.probability))
    used: set[int] = set()
    kept: list[int] = []
    for number in order[scored.probability[order] >= cut].tolist():
        ends = {int(scored.a[number]), int(scored.b[number])}
        if not ends & used:
            used |= ends
            kept.append(number)
    return scored.only(np.array(kept, np.int64))


def _scored(bag: Bag, found: Candidates, near: Neighbours, means: Means, group_of: Mapping[int, int]) -> ScoredLines:
    """Candidates scored by their texts and margins."""
    evidence = weigh(bag, means.words, found)
    margin = margins(bag, found, near, group_of)
    _, probability = judge_texts(bag, found, evidence, score=means.score, margin=margin)
    return ScoredLines(found.a, found.b, found.similarity, margin, probability)
