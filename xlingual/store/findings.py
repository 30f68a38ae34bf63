"""Findings as the text that a pair's row holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple

from xlingual.records import Extent, Finding


def dump_findings(findings: Sequence[Finding]) -> str:
    """JSON: one list per finding, its fields in the order of the record."""
    return json.dumps([astuple(finding) for finding in findings], ensure_ascii=False)


def load_findings(kept: str) -> tuple[Finding, ...]:
    """The findings again; none for pairs of stores that knew of no checks."""
    return tuple(
        Finding(check, severity, _extent(a), _extent(b), (values[0], values[1]), message)
        for check, severity, a, b, values, message in json.loads(kept)
    )


def _extent(span: list[int] | None) -> Extent | None:
    return None if span is None else (span[0], span[1])
