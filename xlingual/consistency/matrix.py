"""The consistency matrix of one statement: each version, each check, the value it carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from xlingual.consistency.queue import score
from xlingual.consistency.slots import slots
from xlingual.records import CheckName, Group, GroupCheck, Item, Pair, Passage, Value, VersionFinding

Read = Mapping[CheckName, Mapping[Passage, Sequence[Value] | None]]  # None: no rules for the passage's language

_UNDATED = "9999"  # sorts after every date


def check_group(group: Group, pairs: Iterable[Pair], items: Mapping[str, Item], read: Read) -> GroupCheck:
    """What the versions of a group carry and where they differ.

    ``pairs`` are those between its passages, with their findings; a passage in none of them is left out. ``read`` holds
    for each check what it reads in each passage; the checks that it holds are those that were asked for.
    """
    known = tuple(pairs)
    paired = {passage for pair in known for passage in (pair.a, pair.b)}
    versions = tuple(sorted(paired & set(group.passages), key=lambda passage: _when(passage, items)))
    number = {passage: place for place, passage in enumerate(versions)}
    compared = {_in_order(number[pair.a], number[pair.b]) for pair in known}
    found = []
    for check, readings in read.items():
        told = [
            VersionFinding(number[pair.a], number[pair.b], finding)
            for pair in known
            for finding in pair.findings
            if finding.check == check
        ]
        found += slots(check, [readings[version] for version in versions], told, compared)
    uncovered = {
        check: tuple(number[version] for version in versions if readings[version] is None)
        for check, readings in read.items()
    }
    return GroupCheck(group.group_id, versions, known, tuple(found), uncovered, score(known), group.stock)


def _in_order(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def _when(passage: Passage, items: Mapping[str, Item]) -> tuple[str, str, str, int]:
    item = items[passage.item_id]
    return item.date or _UNDATED, item.source, item.path, passage.start
