"""A scored pair of lines as a pair object without ids, for texts that belong to no item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from xlingual.export.finding import finding_object
from xlingual.export.pair import PairObject, rounded
from xlingual.records import Finding


class Scored(Protocol):
    """What scoring two lines gives."""

    @property
    def similarity(self) -> float:
        """Cosine, -1..1."""

    @property
    def margin(self) -> float | None:
        """Ratio margin against the other lines; None with too few of them."""

    @property
    def confidence(self) -> float | None:
        """Probability of "same statement"; None where it is not calibrated."""

    @property
    def kind(self) -> str:
        """``same-language`` or ``cross-language``."""

    @property
    def lang_a(self) -> str:
        """Language of the first line."""

    @property
    def lang_b(self) -> str:
        """Language of the second line."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What both lines say differently."""

    @property
    def model(self) -> str:
        """The encoder's name."""


def line_object(scored: Scored, text_a: str, text_b: str) -> PairObject:
    """The object of one pair of lines."""
    return {
        "similarity": round(float(scored.similarity), 4),
        "margin": rounded(scored.margin),
        "confidence": rounded(scored.confidence),
        "kind": scored.kind,
        "a": {"lang": scored.lang_a, "text": text_a},
        "b": {"lang": scored.lang_b, "text": text_b},
        "findings": [finding_object(finding) for finding in scored.findings],
        "verdict": None,
        "model": scored.model,
    }
