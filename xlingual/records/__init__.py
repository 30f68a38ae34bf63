"""What flows between the stages: frozen values with short properties, no I/O.

The invariant behind every offset: ``item.text[p.start:p.end] == p.text`` for each passage ``p`` of ``item``. Text is
normalised once, at ingest (NFC, ``\\n`` newlines), and only sliced after that. Offsets count code points.
"""

from __future__ import annotations

from xlingual.records.findings import CheckName, Extent, Finding, Severity, Value
from xlingual.records.items import Item, Passage, PassageKind
from xlingual.records.keys import content_id, language_pair, text_key
from xlingual.records.names import (
    Mention,
    NameComparison,
    NamedSpan,
    NameFamily,
    NameForm,
    NameKind,
    NameUse,
    NameVerdict,
    NameWarning,
    WarningKind,
    spans_inside,
)
from xlingual.records.pairs import Alignment, Group, Judgement, Pair, PairKind, Refit, TextKeys, Verdict
from xlingual.records.passport import Attestation, Claim, Claimed, Passport, Period, Quote, QuoteVerdict, Wording

__all__ = [
    "Alignment",
    "Attestation",
    "CheckName",
    "Claim",
    "Claimed",
    "Extent",
    "Finding",
    "Group",
    "Item",
    "Judgement",
    "Mention",
    "NameComparison",
    "NameFamily",
    "NameForm",
    "NameKind",
    "NameUse",
    "NameVerdict",
    "NameWarning",
    "NamedSpan",
    "Pair",
    "PairKind",
    "Passage",
    "PassageKind",
    "Passport",
    "Period",
    "Quote",
    "QuoteVerdict",
    "Refit",
    "Severity",
    "TextKeys",
    "Value",
    "Verdict",
    "WarningKind",
    "Wording",
    "content_id",
    "language_pair",
    "spans_inside",
    "text_key",
]
