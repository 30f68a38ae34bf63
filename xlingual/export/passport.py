"""A passport on its way out: a page for a person, one attestation per line or row for machines.

A line of jsonl is a pair object whose ``a`` is the quotation, a side without ids, and ``b`` the passage, with what its
item knows of its address. Instead of a human's word, ``verdict`` says what the whole passport says; ``relation`` says
what this passage is to the quotation, ``changes`` and ``disagrees`` why, ``searched`` what ``absent`` rests on. A
passport without attestations is one line whose ``b`` is null.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TextIO, TypedDict

from xlingual.export import Cell, writer
from xlingual.export.finding import FindingObject, finding_object
from xlingual.export.flat import SIDE
from xlingual.export.jsonl import line
from xlingual.export.pair import SideObject, rounded, side_object
from xlingual.records import Attestation, Passport

_B = (*SIDE, "url")
COLUMNS = (
    "verdict",
    "relation",
    "similarity",
    "margin",
    "confidence",
    "kind",
    *(f"a_{name}" for name in ("lang", "speaker", "text")),
    *(f"b_{name}" for name in _B),
    "changes",
    "disagrees",
    "findings",
    "model",
    "items",
    "passages",
)


class FoundObject(SideObject):
    """The passage that attests the quotation, with the address of its item."""

    url: str | None


class AttestationObject(TypedDict):
    """One attestation, ready for JSON; of an absent quotation ``relation``, ``b`` and all scores are null."""

    verdict: str
    relation: str | None
    similarity: float | None
    margin: float | None
    confidence: float | None
    kind: str | None
    a: dict[str, Any]
    b: FoundObject | None
    changes: list[list[str]]
    disagrees: list[str]
    findings: list[FindingObject]
    model: str | None
    searched: dict[str, Any]


def write_passport(passport: Passport, format_: str, out: TextIO, *, limit: int | None = None) -> None:
    """Print a passport with its best ``limit`` attestations, or all."""
    if format_ == "table":
        from xlingual.export.passport_page import print_passport

        print_passport(passport, out, limit=limit)
    elif format_ == "jsonl":
        out.writelines(line(found) for found in passport_objects(passport, limit=limit))
    else:
        rows = (_row(found) for found in passport_objects(passport, limit=limit))
        writer(format_).write_rows(COLUMNS, rows, out)


def passport_objects(passport: Passport, *, limit: int | None = None) -> Iterator[AttestationObject]:
    """An object per attestation, best first; one without ``b`` where there is none."""
    if not passport.attestations:
        yield _nothing(passport)
    for found in passport.attestations[:limit]:
        yield _object(passport, found)


def _nothing(passport: Passport) -> AttestationObject:
    claim = passport.claim
    return {
        "verdict": passport.verdict,
        "relation": None,
        "similarity": None,
        "margin": None,
        "confidence": None,
        "kind": None,
        "a": {"lang": claim.lang, "speaker": claim.speaker, "text": claim.statement},
        "b": None,
        "changes": [],
        "disagrees": [],
        "findings": [],
        "model": None,
        "searched": {
            "items": len(passport.items),
            "passages": passport.passages,
            "languages": passport.languages,
            "covered": claim.covered,
        },
    }


def _object(passport: Passport, found: Attestation) -> AttestationObject:
    pair, item = found.pair, passport.items[found.pair.b.item_id]
    empty = _nothing(passport)
    return {
        **empty,
        "relation": found.relation,
        "similarity": rounded(pair.similarity),
        "margin": rounded(pair.margin),
        "confidence": rounded(pair.confidence),
        "kind": pair.kind,
        "a": {**empty["a"], "text": pair.a.text},
        "b": {**side_object(pair.b, item), "url": item.url},
        "changes": [[*words] for words in found.changes],
        "disagrees": [*found.disagrees],
        "findings": [finding_object(finding) for finding in pair.findings],
        "model": pair.model,
    }


def _row(found: AttestationObject) -> Sequence[Cell]:
    flat: dict[str, Any] = {**found, **found["searched"]}
    flat |= {f"a_{name}": value for name, value in found["a"].items()}
    flat |= {f"b_{name}": value for name, value in (found["b"] or {}).items()}
    flat["changes"] = "; ".join(f"{one or '–'} → {other or '–'}" for one, other in found["changes"])
    flat["disagrees"] = ", ".join(found["disagrees"])
    flat["findings"] = "; ".join(f"{finding['check']}: {finding['message']}" for finding in found["findings"])
    return tuple(flat.get(name) for name in COLUMNS)
