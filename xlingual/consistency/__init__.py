"""Consistency: what all versions of one statement carry side by side, and what editions of one item lack."""

from __future__ import annotations

from xlingual.consistency.matrix import Read, by_group, check_group
from xlingual.consistency.queue import in_queue, score, sureness

__all__ = ["Read", "by_group", "check_group", "in_queue", "score", "sureness"]
