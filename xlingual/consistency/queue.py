"""The queue: "high similarity, hard disagreement" first.

Groups with errors come before groups with warnings, those before groups with notes, those before the rest. Within such
a class the surest pair with a finding of that severity decides: its score is confidence × cosine, so that sides that
are surely one statement, look alike to an encoder and contradict each other stand above sides that may be two
statements. A pair without confidence (languages that are not calibrated) counts with its cosine squared; one that a
human called the same counts as certain.
"""

from __future__ import annotations

from collections.abc import Iterable

from xlingual.records import SEVERITIES, GroupCheck, Pair, gravest


def sureness(pair: Pair) -> float:
    """How surely and how closely both sides render one statement, 0..1."""
    cosine = max(0.0, min(1.0, pair.similarity))
    if pair.verdict == "same":
        return cosine
    return cosine * (cosine if pair.confidence is None else pair.confidence)


def score(pairs: Iterable[Pair]) -> float:
    """The surest of the pairs with a finding of the gravest severity; of all pairs where there is no finding."""
    known = list(pairs)
    worst = gravest(finding for pair in known for finding in pair.findings)
    grave = [pair for pair in known if worst in {finding.severity for finding in pair.findings}]
    return max(map(sureness, grave or known), default=0.0)


def in_queue(checked: Iterable[GroupCheck]) -> list[GroupCheck]:
    """The groups in the order in which they are worth a look."""
    return sorted(checked, key=_place)


def _place(checked: GroupCheck) -> tuple[int, float, int, str]:
    worst = checked.severity
    rank = SEVERITIES.index(worst) if worst else len(SEVERITIES)
    return rank, -checked.score, -checked.findings[worst] if worst else 0, checked.group_id
