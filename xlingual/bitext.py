"""Lines instead of items: mining two files for renderings, and scoring lines that are given as pairs.

    lines ─ detect ─ embed ─> vectors ─ index ─> neighbours ─ align ─> scored pairs of lines

The stages of :mod:`xlingual.pipeline` without segmentation, surroundings, groups or store.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from xlingual.errors import UsageError
from xlingual.pipeline import Progress, check_pairs, open_means, silent
from xlingual.records import Finding, Item, Pair, PairKind

if TYPE_CHECKING:
    from xlingual.align import Bag, Means, Neighbours
    from xlingual.embed import Encoder

LANGUAGE_SAMPLE = 500  # lines whose language decides for the file


@dataclass(frozen=True, slots=True)
class Mined:
    """Two lines, numbered from 1, that render each other; the score is the confidence."""

    score: float
    line_a: int
    line_b: int


@dataclass(frozen=True, slots=True)
class ScoredLine:
    """How well two given lines render each other; ``confidence`` is None where it would be no probability."""

    similarity: float
    margin: float | None
    confidence: float | None
    model: str
    lang_a: str
    lang_b: str
    findings: tuple[Finding, ...] = ()

    @property
    def kind(self) -> PairKind:
        """Whether both lines are written in one language."""
        return "same-language" if self.lang_a == self.lang_b else "cross-language"


def mine_lines(
    a: Sequence[str],
    b: Sequence[str],
    *,
    model: str | Encoder = "builtin",
    cut: float | None = None,
    progress: Progress = silent,
) -> list[Mined]:
    """Bitext mining: the lines of two files that render each other, best first, each line used once.

    A lower ``cut`` adds pairs behind the others.
    """
    from xlingual import align

    bag, near, means = _prepare(a, b, model, progress)
    mined = align.mine(bag, near=near, means=means, cut=align.CUT if cut is None else cut)
    rows = zip(mined.probability.tolist(), mined.a.tolist(), mined.b.tolist(), strict=True)
    return [Mined(score, row_a + 1, row_b + 1 - len(a)) for score, row_a, row_b in rows]


def score_lines(
    a: Sequence[str], b: Sequence[str], *, model: str | Encoder = "builtin", progress: Progress = silent
) -> list[ScoredLine]:
    """Score line 1 of ``a`` with line 1 of ``b`` and so on; the other lines are the margin's background.

    :raises UsageError: there are not as many lines in ``a`` as in ``b``
    """
    import numpy as np

    from xlingual import align

    if len(a) != len(b):
        raise UsageError(f"{len(a):,} lines against {len(b):,}; both sides need the same number")
    bag, near, means = _prepare(a, b, model, progress)
    rows = np.arange(len(a))
    scored = align.score_given(bag, rows, rows + len(a), near=near, means=means)
    pairs = zip(bag.languages[scored.a].tolist(), bag.languages[scored.b].tolist(), strict=True)
    findings = _findings(bag, scored.similarity.tolist(), means.model, progress)
    return [
        ScoredLine(
            similarity=float(scored.similarity[row]),
            margin=None if np.isnan(scored.margin[row]) else float(scored.margin[row]),
            confidence=float(scored.probability[row]) if means.is_calibrated(one, other) else None,
            model=means.model,
            lang_a=one,
            lang_b=other,
            findings=findings[row],
        )
        for row, (one, other) in enumerate(pairs)
    ]


def _findings(bag: Bag, similarities: Sequence[float], model: str, progress: Progress) -> list[tuple[Finding, ...]]:
    """What the checks find between the first half of a bag's lines and the second, row by row."""
    lines = [Item(path="", text=passage.text, source="", lang=passage.lang) for passage in bag.passages]
    ids = [line.item_id for line in lines]
    items = dict(zip(ids, lines, strict=True))
    sides = [replace(passage, item_id=item_id) for passage, item_id in zip(bag.passages, ids, strict=True)]
    half = len(sides) // 2
    pairs = [
        Pair(one, other, similarity=similarity, margin=None, confidence=None, model=model)
        for one, other, similarity in zip(sides[:half], sides[half:], similarities, strict=True)
    ]
    return [pair.findings for pair in check_pairs(pairs, items, progress=progress)]


def _prepare(
    a: Sequence[str], b: Sequence[str], model: str | Encoder, progress: Progress
) -> tuple[Bag, Neighbours, Means]:
    """The lines of both files as one bag, those of ``a`` first, with their neighbours in the other file."""
    import numpy as np

    from xlingual import align, index

    lines = [*a, *b]
    encoder, means = open_means(model)
    vectors = encoder.encode(lines, progress=lambda done: progress("embed", done, len(lines)))
    sides = ["a"] * len(a) + ["b"] * len(b)
    languages = [language_of(a)] * len(a) + [language_of(b)] * len(b)
    bag = align.fill_lines(lines, languages, sides=sides, vectors=vectors, means=means)
    progress("search", 0, 1)
    firsts = np.unique(bag.items, return_index=True)[1]  # equal lines of one file are one item
    among = firsts[firsts < len(a)], firsts[firsts >= len(a)] - len(a)
    near = index.across(vectors[: len(a)], vectors[len(a) :], among)
    progress("search", 1, 1)
    return bag, near, means


def language_of(lines: Sequence[str]) -> str:
    """The language of a file of lines."""
    from xlingual import detect

    return detect.item_language(Item(path="", text="\n".join(lines[:LANGUAGE_SAMPLE]), source=""))
