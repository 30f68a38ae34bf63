"""A finding as the object inside a pair's ``findings``."""

from __future__ import annotations

from typing import TypedDict

from xlingual.records import Finding


class FindingObject(TypedDict):
    """A difference, ready for JSON; the side that lacks the thing has a null span and an empty value."""

    check: str
    severity: str
    a: list[int] | None
    b: list[int] | None
    values: list[str]
    message: str


def finding_object(finding: Finding) -> FindingObject:
    """The object of one finding."""
    return {
        "check": finding.check,
        "severity": finding.severity,
        "a": None if finding.a is None else list(finding.a),
        "b": None if finding.b is None else list(finding.b),
        "values": list(finding.values),
        "message": finding.message,
    }
