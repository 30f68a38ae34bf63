"""Findings: what two renderings of one statement say differently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CheckName = Literal["numbers", "dates", "names", "negation", "omission", "terms", "speaker", "quotation"]
Severity = Literal["error", "warning", "note"]
Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference inside a pair: its kind, its weight, where it stands on both sides, and one sentence about it.

    ``a`` and ``b`` are (start, end) in code points within the passages' texts; the side that lacks the thing has None,
    and an empty string among the ``values``, which are what both sides say there.

    ``error``: the facts differ. ``warning``: something may be lost. ``note``: another way of saying the same.
    """

    check: CheckName
    severity: Severity
    a: Extent | None
    b: Extent | None
    values: tuple[str, str]
    message: str


@dataclass(frozen=True, slots=True)
class Value:
    """Something that a check reads in one passage: ``key`` is equal for what means the same in any language.

    ``start`` and ``end`` are code points within the passage's text, ``text`` is what stands there.
    """

    key: str
    start: int
    end: int
    text: str
