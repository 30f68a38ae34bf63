"""Consistency: what all versions of one statement carry side by side, and what editions of one item lack."""

from __future__ import annotations

from xlingual.consistency.edition_pairs import DAYS, Candidate, edition_pairs
from xlingual.consistency.editions import Told, compare
from xlingual.consistency.matrix import Read, by_group, check_group
from xlingual.consistency.outlet import outlet
from xlingual.consistency.queue import in_queue, score, sureness

__all__ = [
    "DAYS",
    "Candidate",
    "Read",
    "Told",
    "by_group",
    "check_group",
    "compare",
    "edition_pairs",
    "in_queue",
    "outlet",
    "score",
    "sureness",
]
