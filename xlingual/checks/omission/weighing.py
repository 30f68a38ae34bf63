"""How likely a stretch of words is lacking on the other side: a logistic regression on what can be seen of it.

Fitted by ``benchmarks/fit_omission.py`` on clauses cut out of renderings.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.omission.segments import FUNCTION_WORD, at_mark
from xlingual.checks.side import Side

FEATURES = (
    "evidence",  # log(1 + sum of the evidence of its words)
    "words",  # log(1 + telling words in it)
    "unsaid",  # share of its weight in words with evidence
    "heavier",  # how much more its side weighs than the other, log
    "longer",  # the same in characters
    "rest",  # what is left of that when the stretch is taken out, absolute
    "phrase",  # cosine of the stretch with the likest stretch of the other side
    "free_phrase",  # the same among words that answer to nothing outside of the stretch
    "instead",  # weight of those words as against the stretch's own, log: what the other side may say in its place
    "gap",  # the same of those that stand where the stretch would stand
    "rest_said",  # support of its side's words outside of the stretch
    "other_said",  # support of the other side's words
    "starts",  # 1 where it starts at a mark or the text's start
    "ends",  # 1 where it ends at one
    "share",  # of its side's weight
    "cross",  # 1 between two languages
    "constant",
)
WEIGHTS = Path(__file__).with_name("weights.json")
STRETCHED = (0.7, 1.0, 1.4)  # lengths of a counterpart, times the stretch's
REACH = 2  # words around the place of a stretch that may stand in for it


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a pair with what comparing it to the other takes.

    ``vectors`` (n, d) are its words' vectors times their weights (n,), ``sums`` their running sums; ``support`` (n,)
    says how well each is said over there, ``evidence`` (n,) which are lacking; ``answers`` (n,) is the number of each
    word's counterpart there, or -1.
    """

    side: Side
    vectors: NDArray[np.float32]
    sums: NDArray[np.float32]
    weights: NDArray[np.float32]
    support: NDArray[np.float32]
    evidence: NDArray[np.float64]
    answers: NDArray[np.int64]

    @property
    def mass(self) -> float:
        """What it weighs, as if it were English."""
        return float(self.weights.sum()) / _typical()[0].get(self.side.lang, 1.0)

    @property
    def length(self) -> float:
        """Its characters, as if it were English."""
        return len(self.side.text) / _typical()[1].get(self.side.lang, 1.0)


def probability(features: NDArray[np.float64]) -> float:
    """How likely a stretch with these features is lacking on the other side, 0..1."""
    return float(1.0 / (1.0 + np.exp(-features @ _coefficients())))


def features(half: Half, other: Half, start: int, end: int) -> NDArray[np.float64]:
    """What can be seen of the stretch ``start`` to ``end`` of one side: (len(FEATURES),)."""
    weights = half.weights[start:end]
    mass = float(weights.sum())
    whole = max(float(half.weights.sum()), 1e-6)
    heavier = np.log(max(half.mass, 1e-6) / max(other.mass, 1e-6))
    rest = heavier + np.log(max(whole - mass, 1e-2) / whole)
    free = _free(half, other, start, end)
    phrase, free_phrase = _phrases(half.vectors[start:end].sum(axis=0), other, free, end - start)
    gap = _gap(half, start, end, len(free))
    starts, ends = _at_marks(half.side, start, end)
    found = {
        "evidence": np.log1p(max(0.0, float(half.evidence[start:end].sum()))),
        "words": np.log1p(int((weights >= FUNCTION_WORD).sum())),
        "unsaid": float(weights[half.evidence[start:end] > 0].sum()) / max(mass, 1e-6),
        "heavier": heavier,
        "longer": np.log(max(half.length, 1.0) / max(other.length, 1.0)),
        "rest": abs(rest),
        "phrase": phrase,
        "free_phrase": free_phrase,
        "instead": _as_against(float(free @ other.weights), mass),
        "gap": _as_against(float(free[gap] @ other.weights[gap]), mass),
        "rest_said": _said(half, outside=(start, end)),
        "other_said": _said(other),
        "starts": float(starts),
        "ends": float(ends),
        "share": mass / whole,
        "cross": float(half.side.lang != other.side.lang),
        "constant": 1.0,
    }
    return np.array([found[name] for name in FEATURES])


def _free(half: Half, other: Half, start: int, end: int) -> NDArray[np.float32]:
    """1 for the other side's telling words (m,) that answer to nothing outside of a stretch, else 0."""
    outside = (other.answers >= 0) & ((other.answers < start) | (other.answers >= end))
    found: NDArray[np.float32] = (~outside & (other.weights >= FUNCTION_WORD)).astype(np.float32)
    return found


def _gap(half: Half, start: int, end: int, length: int) -> slice:
    """The words of the other side between the counterparts of the words before and behind a stretch."""
    before = next((int(at) for at in half.answers[:start][::-1] if at >= 0), -1)
    behind = next((int(at) for at in half.answers[end:] if at >= 0), length)
    low, high = min(before, behind), max(before, behind)
    return slice(max(0, low - REACH), min(length, high + REACH + 1))


def _as_against(free: float, mass: float) -> float:
    return float(np.log((free + 1.0) / (mass + 1.0)))


def _said(half: Half, outside: tuple[int, int] = (0, 0)) -> float:
    """Mean support of the words outside of a stretch, by weight; 1 where there are none."""
    weights = half.weights.copy()
    weights[slice(*outside)] = 0.0
    mass = float(weights.sum())
    return float(weights @ half.support) / mass if mass > 0 else 1.0


def _phrases(stretch: NDArray[np.float32], other: Half, free: NDArray[np.float32], length: int) -> tuple[float, float]:
    """Cosines of a stretch's vector (d,) with the likest stretch of the other side, and of its free words."""
    lengths = {min(max(1, int(times * length)), len(free)) for times in STRETCHED} - {0}
    norm = max(float(np.linalg.norm(stretch)), 1e-9)
    every, unanswered = (
        max((_likest(stretch / norm, sums, length) for length in lengths), default=0.0)
        for sums in (other.sums, running_sums(other.vectors * free[:, None]))
    )
    return every, unanswered


def running_sums(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n + 1, d): the sum of the first 0, 1, ... n vectors (n, d)."""
    found: NDArray[np.float32] = np.concatenate(
        [np.zeros((1, vectors.shape[1]), np.float32), np.cumsum(vectors, axis=0)]
    )
    return found


def _likest(stretch: NDArray[np.float32], sums: NDArray[np.float32], length: int) -> float:
    """The highest cosine of a vector (d,) of length 1 with the sum of ``length`` neighbours, by their running sums."""
    windows = sums[length:] - sums[:-length]
    norms = np.sqrt(np.einsum("ij,ij->i", windows, windows))
    return float((windows @ stretch / np.maximum(norms, 1e-9)).max())


def _at_marks(side: Side, start: int, end: int) -> tuple[bool, bool]:
    """Whether a stretch of words starts, and ends, at a punctuation mark or an end of the text."""
    words, text = side.words, side.text
    before = text[words[start - 1].end : words[start].start] if start else "."
    after = text[words[end - 1].end : words[end].start] if end < len(words) else "."
    return at_mark(before), at_mark(after)


@lru_cache(maxsize=1)
def _coefficients() -> NDArray[np.float64]:
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))["coefficients"]
    return np.array([kept[name] for name in FEATURES])


@lru_cache(maxsize=1)
def _typical() -> tuple[dict[str, float], dict[str, float]]:
    """How much heavier, and longer, a text usually is in each language than in English."""
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return kept["typical_weight"], kept["typical_length"]
