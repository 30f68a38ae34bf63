"""The consistency matrix on its way out: an object per group for JSON Lines, a row per version and slot for sheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from xlingual.export import Cell, writer
from xlingual.export.finding import finding_object
from xlingual.export.jsonl import line
from xlingual.export.labels import label
from xlingual.export.pair import rounded, side_object
from xlingual.records import Carried, CheckName, GroupCheck, Item, Pair, Slot

COLUMNS = (
    *("group_id", "score", "check", "slot", "severity", "version", "source", "date", "lang", "path", "passage_id"),
    *("state", "value", "spans", "camp", "stands", "messages"),
)
APART = " | "  # between the values or messages of a cell


def write_matrix(
    checked: Iterable[GroupCheck], items: Mapping[str, Item], format_: str, out: TextIO, *, agreeing: bool = False
) -> None:
    """Print groups: blocks as a table, an object per line as jsonl, a row per version and slot as csv and tsv.

    A table shows what all versions agree on only with ``agreeing``; the other formats hold everything.
    """
    if format_ == "table":
        from xlingual.export.matrix_table import print_matrix

        print_matrix(checked, items, out, agreeing=agreeing)
    elif format_ == "jsonl":
        out.writelines(line(group_object(group, items)) for group in checked)
    else:
        writer(format_).write_rows(COLUMNS, matrix_rows(checked, items), out)


def group_object(group: GroupCheck, items: Mapping[str, Item]) -> dict[str, Any]:
    """A group, ready for JSON; its versions are called a, b, c ... in order of time."""
    versions = [
        {"version": label(number), **side_object(passage, items[passage.item_id])}
        for number, passage in enumerate(group.versions)
    ]
    found: dict[str, Any] = {
        "group_id": group.group_id or None,
        "severity": group.severity,
        "score": rounded(group.score),
        "findings": dict(group.findings),
        "versions": versions,
        "checks": {check: _check_object(group, check) for check in group.not_checked},
        "pairs": [_pair_object(group, pair) for pair in group.pairs],
    }
    if group.stock:
        found["stock"] = True
    return found


def _pair_object(group: GroupCheck, pair: Pair) -> dict[str, Any]:
    return {
        "pair_id": pair.pair_id,
        "versions": [label(group.versions.index(side)) for side in (pair.a, pair.b)],
        "similarity": rounded(pair.similarity),
        "confidence": rounded(pair.confidence),
    }


def _check_object(group: GroupCheck, check: CheckName) -> dict[str, Any]:
    unread = group.not_checked[check]
    return {
        "covered": [label(number) for number in range(len(group.versions)) if number not in unread],
        "not_checked": [label(number) for number in unread],
        "slots": [_slot_object(slot) for slot in group.slots if slot.check == check],
    }


def _slot_object(slot: Slot) -> dict[str, Any]:
    return {
        "severity": slot.severity,
        "values": {label(number): _carried_object(carried) for number, carried in enumerate(slot.carried)},
        "camps": [[*map(label, camp)] for camp in slot.camps],
        "majority": [*map(label, slot.majority)],
        "majority_value": camp_value(slot, slot.majority),
        "deviants": [*map(label, slot.deviants)],
        "findings": [
            {"versions": [label(told.a), label(told.b)], **finding_object(told.finding)} for told in slot.findings
        ],
    }


def _carried_object(carried: Carried) -> dict[str, Any]:
    return {"state": carried.state, "text": carried.text, "spans": [[*span] for span in carried.spans]}


def camp_value(slot: Slot, camp: Sequence[int]) -> str | None:
    """What most of some versions write, the first of equally frequent ones; None for no version."""
    written = Counter(slot.carried[version].text for version in camp)
    return written.most_common(1)[0][0] if written else None


def matrix_rows(checked: Iterable[GroupCheck], items: Mapping[str, Item]) -> Iterator[Sequence[Cell]]:
    """The cells of ``COLUMNS``: a row per version and slot, and one without a slot where a check has no rules.

    ``stands`` is ``majority``, ``alone`` or empty; ``messages`` are those of the findings that the version is part of.
    """
    for group in checked:
        counts: Counter[str] = Counter()
        for slot in group.slots:
            counts[slot.check] += 1
            for version in range(len(group.versions)):
                if slot.carried[version].state != "not checked":
                    yield _row(group, items, slot.check, version, _cells(slot, version), counts[slot.check])
        for check, unread in group.not_checked.items():
            for version in unread:
                yield _row(group, items, check, version, (None, "not checked", *[None] * 5), None)


def _row(
    group: GroupCheck, items: Mapping[str, Item], check: str, version: int, cells: Sequence[Cell], number: int | None
) -> Sequence[Cell]:
    severity, *rest = cells
    side = group.versions[version]
    item = items[side.item_id]
    named = (label(version), item.source, item.date, side.lang, item.path, side.passage_id)
    return group.group_id or None, rounded(group.score), check, number, severity, *named, *rest


def _cells(slot: Slot, version: int) -> Sequence[Cell]:
    """The severity, and from the state on what a slot says of one version."""
    carried = slot.carried[version]
    spans = " ".join(f"{start}-{end}" for start, end in carried.spans)
    stands = "majority" if version in slot.majority else "alone" if version in slot.deviants else None
    told = dict.fromkeys(found.finding.message for found in slot.findings if version in (found.a, found.b))
    camp = None if carried.camp is None else carried.camp + 1
    return slot.severity, carried.state, carried.text or None, spans or None, camp, stands, APART.join(told) or None
