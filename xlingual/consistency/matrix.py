"""The consistency matrix of one statement: each version, each check, the value it carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from xlingual.consistency.frame import Frame, in_order
from xlingual.consistency.queue import score
from xlingual.consistency.slots import Readings, slots
from xlingual.records import CheckName, GroupCheck, Item, Pair, Passage, Slot, Value, VersionFinding

Read = Mapping[CheckName, Mapping[Passage, Sequence[Value] | None]]  # None: no rules for the passage's language

_UNDATED = "9999"  # sorts after every date


def by_group(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """The pairs of each group; those that are in none stand alone, and those called *different* are left out."""
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        if pair.verdict != "different":
            groups.setdefault(pair.group_id or pair.pair_id, []).append(pair)
    return list(groups.values())


def check_group(pairs: Sequence[Pair], items: Mapping[str, Item], read: Read) -> GroupCheck:
    """What the versions of one statement carry and where they differ.

    ``pairs`` are those of the group, with their findings; their sides are the versions. ``read`` holds for each check
    what it reads in each passage; the checks that it holds are those that were asked for.
    """
    sides = dict.fromkeys(passage for pair in pairs for passage in (pair.a, pair.b))
    versions = tuple(sorted(sides, key=lambda passage: _when(passage, items)))
    readings = {check: [known[version] for version in versions] for check, known in read.items()}
    return GroupCheck(
        group_id=pairs[0].group_id,
        versions=versions,
        pairs=tuple(pairs),
        slots=tuple(_slots(versions, pairs, readings)),
        not_checked={
            check: tuple(number for number, values in enumerate(known) if values is None)
            for check, known in readings.items()
        },
        score=score(pairs),
    )


def _slots(
    versions: Sequence[Passage], pairs: Sequence[Pair], readings: Mapping[CheckName, Readings]
) -> Iterator[Slot]:
    """The slots check by check."""
    number = {passage: place for place, passage in enumerate(versions)}
    sides = [(number[pair.a], number[pair.b], pair) for pair in pairs]
    item_ids = [passage.item_id for passage in versions]
    frame = Frame({in_order(a, b) for a, b, _ in sides}, tuple(map(item_ids.index, item_ids)))
    told = [VersionFinding(a, b, finding) for a, b, pair in sides for finding in pair.findings]
    for check, known in readings.items():
        yield from slots(check, known, [found for found in told if found.finding.check == check], frame)


def _when(passage: Passage, items: Mapping[str, Item]) -> tuple[str, str, str, int]:
    item = items[passage.item_id]
    return item.date or _UNDATED, item.source, item.path, passage.start
