"""Statements made by hand: versions, their pairs and findings, and toy readings of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from xlingual.consistency import check_group
from xlingual.records import CheckName, Finding, GroupCheck, Item, Pair, Passage, Severity, Slot, Value

Told = tuple[
    int, int, CheckName, Severity, str, str
]  # two versions, a check, a severity, what stands in both ("" none)


def extent(text: str, words: str) -> tuple[int, int] | None:
    """Where some words stand; None for no words and for words that do not stand there."""
    start = text.find(words) if words else -1
    return None if start < 0 else (start, start + len(words))


def digits(text: str) -> tuple[Value, ...]:
    """A toy reading: every run of digits, read without its points and commas."""
    found = re.finditer(r"\d[\d.,]*\d|\d", text)
    return tuple(Value(re.sub(r"\D", "", match[0]), match.start(), match.end(), match[0]) for match in found)


def statement(
    texts: Sequence[tuple[str, str]],
    told: Sequence[Told] = (),
    *,
    apart: Sequence[tuple[int, int]] = (),
    readings: Mapping[CheckName, Sequence[Sequence[Value] | None]] | None = None,
) -> GroupCheck:
    """The check of a group whose versions are (language, text), all compared but those of ``apart``."""
    items = [Item(f"{n}.txt", text, f"Outlet {n}", lang, f"2025-04-{n + 1:02}") for n, (lang, text) in enumerate(texts)]
    sides = [Passage(item.item_id, 0, len(item.text), item.text, item.lang or "", "sentence") for item in items]
    pairs = []
    for a, b in combinations(range(len(sides)), 2):
        if (a, b) not in apart:
            found = tuple(finding(sides[a], sides[b], *rest) for one, other, *rest in told if (one, other) == (a, b))
            pairs.append(Pair(sides[a], sides[b], 0.9, 1.2, 0.95, "builtin@2", "group", findings=found))
    read = readings or {"numbers": [digits(text) for _, text in texts]}
    known = {check: dict(zip(sides, values, strict=True)) for check, values in read.items()}
    return check_group(pairs, {item.item_id: item for item in items}, known)


def finding(a: Passage, b: Passage, check: CheckName, severity: Severity, one: str, other: str) -> Finding:
    """A finding on what stands in both."""
    return Finding(check, severity, extent(a.text, one), extent(b.text, other), (one, other), f"{one} | {other}")


def shown(slot: Slot) -> list[str]:
    """What each version carries, in a word."""
    return [told.text or told.state for told in slot.carried]
