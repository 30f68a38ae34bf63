"""A pair as the one object that every command and every export prints."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NotRequired, TypedDict

from xlingual.export.finding import FindingObject, finding_object
from xlingual.records import Item, Pair, Passage


class SideObject(TypedDict):
    """One side of a pair; the sides of lines that belong to no item carry ``lang`` and ``text`` only.

    ``before``, ``after`` and ``marks`` are added by :mod:`xlingual.export.detail`.
    """

    passage_id: NotRequired[str]
    item_id: NotRequired[str]
    path: NotRequired[str]
    source: NotRequired[str]
    date: NotRequired[str | None]
    lang: str
    kind: NotRequired[str]
    speaker: NotRequired[str | None]
    start: NotRequired[int]
    end: NotRequired[int]
    text: str
    before: NotRequired[str]
    after: NotRequired[str]
    marks: NotRequired[list[str]]


class PairObject(TypedDict):
    """A pair, ready for JSON; ``stock`` stands only in pairs of stock phrases, ids only where there are items.

    ``features`` and ``contributions`` are added by :mod:`xlingual.export.detail`.
    """

    pair_id: NotRequired[str]
    group_id: NotRequired[str | None]
    similarity: float
    margin: float | None
    confidence: float | None
    kind: str
    a: SideObject
    b: SideObject
    findings: list[FindingObject]
    verdict: str | None
    model: str
    stock: NotRequired[bool]
    features: NotRequired[dict[str, float]]
    contributions: NotRequired[dict[str, float]]


def pair_object(pair: Pair, items: Mapping[str, Item]) -> PairObject:
    """The object of one pair; ``items`` holds the items of both sides. A pair outside any group has a null group."""
    found: PairObject = {
        "pair_id": pair.pair_id,
        "group_id": pair.group_id or None,
        "similarity": round(float(pair.similarity), 4),
        "margin": rounded(pair.margin),
        "confidence": rounded(pair.confidence),
        "kind": pair.kind,
        "a": side_object(pair.a, items[pair.a.item_id]),
        "b": side_object(pair.b, items[pair.b.item_id]),
        "findings": [finding_object(finding) for finding in pair.findings],
        "verdict": pair.verdict,
        "model": pair.model,
    }
    if pair.stock:
        found["stock"] = True
    return found


def side_object(passage: Passage, item: Item) -> SideObject:
    """One side: the passage with what its item knows of outlet and day."""
    return {
        "passage_id": passage.passage_id,
        "item_id": passage.item_id,
        "path": item.path,
        "source": item.source,
        "date": item.date,
        "lang": passage.lang,
        "kind": passage.kind,
        "speaker": passage.speaker,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
    }


def rounded(number: float | None) -> float | None:
    """Four decimals; a number that JSON cannot hold (infinite, undefined) is absent."""
    return None if number is None or not math.isfinite(number) else round(float(number), 4)
