"""What flows between the stages: frozen values with short properties, no I/O.

The invariant behind every offset: ``item.text[p.start:p.end] == p.text`` for each passage ``p`` of ``item``. Text is
normalised once, at ingest (NFC, ``\\n`` newlines), and only sliced after that. Offsets count code points.
"""

from __future__ import annotations

from xlingual.records.consistency import (
    SEVERITIES,
    Carried,
    CarriedState,
    GroupCheck,
    Slot,
    VersionFinding,
    gravest,
)
from xlingual.records.editions import FATES, Editions, Fate, Statement
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
from xlingual.records.terms import TermFamily, TermForm, TermKind, TermUse

__all__ = [
    "FATES",
    "SEVERITIES",
    "Alignment",
    "Attestation",
    "Carried",
    "CarriedState",
    "CheckName",
    "Claim",
    "Claimed",
    "Editions",
    "Extent",
    "Fate",
    "Finding",
    "Group",
    "GroupCheck",
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
    "Slot",
    "Statement",
    "TermFamily",
    "TermForm",
    "TermKind",
    "TermUse",
    "TextKeys",
    "Value",
    "Verdict",
    "VersionFinding",
    "WarningKind",
    "Wording",
    "content_id",
    "gravest",
    "language_pair",
    "spans_inside",
    "text_key",
]
