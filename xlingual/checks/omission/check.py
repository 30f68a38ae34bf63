"""The check for omissions: from stretches of words to findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.evidence import Evidence
from xlingual.checks.omission.segments import FUNCTION_WORD, best_stretch, lacking, support
from xlingual.checks.omission.weighing import Half, features, probability
from xlingual.checks.side import Side
from xlingual.languages import LANGUAGES
from xlingual.records import Extent, Finding, Pair, Value

LIKELY = 0.5  # the probability from which a stretch is held to be lacking
FEWEST = 2  # telling words of an omission
MOST = 3  # omissions told of one side


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Spans of either side that the other lacks."""
    a, b = halves(evidence)
    for start, end in missing(a, b):
        yield _finding(a.side, start, end, lacks="b")
    for start, end in missing(b, a):
        yield _finding(b.side, start, end, lacks="a")


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
    """The stretches of words of one side that the other lacks, the surest first.

    Each is looked for in what the ones before leave.
    """
    found: list[tuple[int, int]] = []
    if not len(other.weights):
        return found
    evidence = half.evidence.copy()
    for _ in range(MOST):
        start, end, total = best_stretch(evidence)
        if int((half.weights[start:end] >= FUNCTION_WORD).sum()) < FEWEST:
            break
        if probability(features(half, other, start, end, total)) < LIKELY:
            break
        found.append((start, end))
        evidence[start:end] = -np.inf
    return found


def _half(side: Side, units: NDArray[np.float32], weights: NDArray[np.float32], likeness: NDArray[np.float32]) -> Half:
    return Half(side, units * weights[:, None], weights, lacking(support(likeness), weights), np.zeros(0, np.int64))


def _answers(links: tuple[tuple[int, int], ...], n: int, side: int) -> NDArray[np.int64]:
    """The number of each word's counterpart on the other side, or -1."""
    answers = np.full(n, -1, np.int64)
    for link in links:
        answers[link[side]] = link[1 - side]
    return answers


def _finding(side: Side, start: int, end: int, *, lacks: str) -> Finding:
    span: Extent = (side.words[start].start, side.words[end - 1].end)
    text = side.text[slice(*span)]
    message = f"Only one version says: {text}"
    if lacks == "b":
        return Finding("omission", "warning", span, None, (text, ""), message)
    return Finding("omission", "warning", None, span, ("", text), message)
