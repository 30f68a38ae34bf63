"""Lines of two files: mining the pairs among them, and scoring pairs that are given. Texts alone count here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag, fill
from xlingual.align.candidates import Candidates, candidates, cosines
from xlingual.align.evidence import weigh
from xlingual.align.judge import judge_texts, rivalry
from xlingual.align.margin import margins
from xlingual.align.means import Means, Neighbours
from xlingual.align.rivals import Rivals, rivals
from xlingual.align.score import probability
from xlingual.records import Item, Passage

ByText = tuple[NDArray[np.float64], NDArray[np.float64]]  # margins and log-odds of candidates, (m,) each
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
    """Lines as passages; ``sides`` says which file a line is from. Equal lines of one file are one item."""
    ids: dict[tuple[str, str], str] = {}
    items = [ids.setdefault(key, str(n)) for n, key in enumerate(zip(sides, lines, strict=True))]
    passages = [
        Passage(item, 0, len(line), line, language, "sentence")
        for item, line, language in zip(items, lines, languages, strict=True)
    ]
    known = {item: Item(path=side, text=line, source=side) for (side, line), item in ids.items()}
    return fill(passages, known, vectors=vectors, words=means.words, encode=means.encode)


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
    found, around = Candidates(a, b, cosines(bag.vectors, a, b)), _all(bag, near, means)
    competing = rivals(bag, around, _by_text(bag, around, near, means, group_of)[1], group_of)
    return _scored(found, _by_text(bag, found, near, means, group_of), competing, means)


def mine(bag: Bag, *, near: Neighbours, means: Means, cut: float) -> ScoredLines:
    """The pairs of lines across the two sides that render each other, best first; each line is used once.

    Where a line stands several times in a file, its copies are paired with those of its rendering, one by one.
    """
    found = _all(bag, near, means)
    texts = _by_text(bag, found, near, means, NO_GROUPS)
    scored = _scored(found, texts, rivals(bag, found, texts[1], NO_GROUPS), means)
    order = np.lexsort((scored.b, scored.a, -scored.probability))
    used: set[int] = set()
    kept: list[int] = []
    for number in order[scored.probability[order] >= cut].tolist():
        ends = {int(bag.items[scored.a[number]]), int(bag.items[scored.b[number]])}
        if not ends & used:
            used |= ends
            kept.append(number)
    return _with_copies(bag, scored.only(np.array(kept, np.int64)))


def _with_copies(bag: Bag, mined: ScoredLines) -> ScoredLines:
    """Each pair as often as both its lines stand in their files."""
    rows: dict[int, list[int]] = {}
    for row, item in enumerate(bag.items.tolist()):
        rows.setdefault(item, []).append(row)
    sides = zip(bag.items[mined.a].tolist(), bag.items[mined.b].tolist(), strict=True)
    pairs = [(n, a, b) for n, (one, other) in enumerate(sides) for a, b in zip(rows[one], rows[other], strict=False)]
    numbers, a, b = np.array(pairs, np.int64).reshape(-1, 3).T
    return replace(mined.only(numbers), a=a, b=b)


def _all(bag: Bag, near: Neighbours, means: Means) -> Candidates:
    """All candidates across the two sides."""
    return candidates(bag, [rows for _, rows in near.anytime.values()], means.floor)


def _scored(found: Candidates, texts: ByText, competing: Rivals, means: Means) -> ScoredLines:
    """Candidates scored by their texts, margins and rivals."""
    margin, by_text = texts
    shifts = rivalry(found, by_text, margin, score=means.score, rivals=competing)
    return ScoredLines(found.a, found.b, found.similarity, margin, probability(by_text + shifts))


def _by_text(bag: Bag, found: Candidates, near: Neighbours, means: Means, group_of: Mapping[int, int]) -> ByText:
    """Margins and log-odds of candidates, (m,) each."""
    margin = margins(bag, found, near, group_of)
    return margin, judge_texts(bag, found, weigh(bag, means.words, found), score=means.score, margin=margin)
