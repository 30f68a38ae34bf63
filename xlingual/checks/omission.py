"""Text that one rendering lacks: a clause-sized span without counterpart in the other."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.side import Side
from xlingual.languages import LANGUAGES
from xlingual.records import Finding, Pair, Value


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Spans of either side that the other lacks."""
    yield from ()


def values(side: Side) -> tuple[Value, ...]:
    """None: an omission shows only against another version."""
    return ()


def covers(lang: str) -> bool:
    """Every language whose words the builtin encoder knows."""
    return lang in LANGUAGES
