"""The check for omissions: from stretches of words to findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.evidence import Evidence
from xlingual.checks.omission.excuses import is_attribution, is_cut_off, stands_near
from xlingual.checks.omission.segments import FUNCTION_WORD, lacking, sentences, stretches, support
from xlingual.checks.omission.weighing import Half, features, probability, running_sums
from xlingual.checks.side import Side
from xlingual.languages import LANGUAGES
from xlingual.records import Extent, Finding, Pair, Severity, Value

LIKELY = 0.4  # probability from which a stretch is lacking: 9 of 10 cut clauses, 1 in 40 whole pairs (rows 1-1,000)
STRANGE = 0.25  # mean support up to which a whole sentence is none of the other side's
FEWEST = 2  # telling words of an omission
TOLD = 90  # characters of it in a message


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Spans of either side that the other lacks."""
    a, b = halves(evidence)
    for half, other in ((a, b), (b, a)):
        for stretch in missing(half, other):
            if is_cut_off(half, other, stretch[1]) or is_attribution(half, other, stretch):
                continue
            near = stands_near(half, other, stretch, evidence)
            yield _finding(half.side, stretch, of_a=half is a, near=near)


def values(side: Side) -> tuple[Value, ...]:
    """None: an omission shows only against another version."""
    return ()


def covers(lang: str) -> bool:
    """Every language whose words the builtin encoder knows."""
    return lang in LANGUAGES


def halves(evidence: Evidence) -> tuple[Half, Half]:
    """Both sides with what comparing them takes."""
    words = evidence.words
    there, back = (
        _answers(words.links, n, forth) for n, forth in ((len(words.weights_a), 0), (len(words.weights_b), 1))
    )
    a = _half(evidence.a, words.units_a, words.weights_a, words.likeness)
    b = _half(evidence.b, words.units_b, words.weights_b, words.likeness.T)
    return replace(a, answers=there), replace(b, answers=back)


def missing(half: Half, other: Half) -> list[tuple[int, int]]:
    """The stretches of words of one side that the other lacks, the surest first; none overlaps another."""
    if not len(other.weights):
        return []
    other = without_strangers(other)
    found: list[tuple[int, int]] = []
    for start, end, _ in sorted(likely(half, other), key=lambda stretch: -stretch[2]):
        if all(end <= first or last <= start for first, last in found):
            found.append((start, end))
    return found


def without_strangers(half: Half) -> Half:
    """The side without the weight of its sentences that the other side says nothing of, if it has others.

    A passage that was joined from two sentences may have one too many; its bulk must not hide what the other lacks.
    """
    told = [
        (
            start,
            end,
            float(half.weights[start:end] @ half.support[start:end]) / max(float(half.weights[start:end].sum()), 1e-6),
        )
        for start, end in sentences(half.side)
    ]
    strange = [(start, end) for start, end, said in told if said < STRANGE]
    if not strange or len(strange) == len(told):
        return half
    weights = half.weights.copy()
    for start, end in strange:
        weights[start:end] = 0.0
    vectors = half.vectors * (weights > 0)[:, None]
    return replace(half, weights=weights, vectors=vectors, sums=running_sums(vectors))


def likely(half: Half, other: Half) -> Iterator[tuple[int, int, float]]:
    """The stretches that are lacking more likely than not, and how likely; some overlap."""
    for start, end in stretches(half.side, half.evidence):
        if int((half.weights[start:end] >= FUNCTION_WORD).sum()) >= FEWEST:
            sure = probability(features(half, other, start, end))
            if sure >= LIKELY:
                yield start, end, sure


def _half(side: Side, units: NDArray[np.float32], weights: NDArray[np.float32], likeness: NDArray[np.float32]) -> Half:
    said = support(likeness)
    vectors = units * weights[:, None]
    answers = np.zeros(0, np.int64)
    return Half(side, vectors, running_sums(vectors), weights, said, lacking(said, weights), answers)


def _answers(links: tuple[tuple[int, int], ...], n: int, side: int) -> NDArray[np.int64]:
    """The number of each word's counterpart on the other side, or -1."""
    answers = np.full(n, -1, np.int64)
    for link in links:
        answers[link[side]] = link[1 - side]
    return answers


def _finding(side: Side, stretch: tuple[int, int], *, of_a: bool, near: bool) -> Finding:
    span: Extent = (side.words[stretch[0]].start, side.words[stretch[1] - 1].end)
    text = side.text[slice(*span)]
    severity: Severity = "note" if near else "warning"
    where = "In another sentence of the other item" if near else "In one version only"
    message = f"{where}: {_shortened(text)}"
    if of_a:
        return Finding("omission", severity, span, None, (text, ""), message)
    return Finding("omission", severity, None, span, ("", text), message)


def _shortened(text: str) -> str:
    """The text, its middle left out where it is long."""
    if len(text) <= TOLD:
        return text
    return f"{text[: TOLD * 2 // 3].rstrip()} … {text[-TOLD // 3 :].lstrip()}"
