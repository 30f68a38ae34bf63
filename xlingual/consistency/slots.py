"""Slots: which places of the versions of a statement are about one thing.

Findings tie first, for the alignment of the words stands behind them, then equal readings. Two different readings of
one version are never one thing, and what a finding calls missing in a version is not tied to anything in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from xlingual.consistency.camps import settle
from xlingual.consistency.frame import Frame
from xlingual.consistency.parting import Parting
from xlingual.consistency.places import Place, Touched, missing_in, places_touched, read_places
from xlingual.consistency.ties import answers_to_each, equal, opposed_alike
from xlingual.records import SEVERITIES, CheckName, Slot, Value, VersionFinding

Readings = Sequence[Sequence[Value] | None]  # what a check reads in each version; None where it has no rules

# Each version has one answer: it has one speaker, and quotes or reports.
WHOLE: tuple[CheckName, ...] = ("speaker", "quotation")
# Where the thing is missing, nothing is read; what each other version's thing answers to may be another word each time.
UNREAD: tuple[CheckName, ...] = ("negation",)


def slots(check: CheckName, readings: Readings, findings: Sequence[VersionFinding], frame: Frame) -> list[Slot]:
    """The slots of one check: those with findings first, the gravest first, the others in reading order."""
    read = [read_places(version, values or ()) for version, values in enumerate(readings)]
    places, touched = places_touched(read, findings)
    missing = missing_in(touched)
    tied = _tie(check, places, touched)
    told = defaultdict(list)
    for found, a, b in touched:
        if (place := a or b) is not None:
            told[id(tied.with_(place))].append(found)
    checked = [values is not None for values in readings]
    made = [
        settle(
            check,
            together,
            told[id(together)],
            missing=_versions(together, missing),
            checked=checked,
            frame=frame,
        )
        for together in tied.sets
    ]
    return sorted(made, key=lambda slot: SEVERITIES.index(slot.severity) if slot.severity else len(SEVERITIES))


def _versions(places: Sequence[Place], missing: Mapping[Place, set[int]]) -> set[int]:
    return {version for place in places for version in missing.get(place, ())}


def _tie(check: CheckName, places: Sequence[Place], touched: Sequence[Touched]) -> Parting[Place]:
    """The places, those about one thing tied."""
    missing = missing_in(touched)

    def parted(one: Place, other: Place) -> bool:
        if one.version == other.version:
            return not one.keys & other.keys and bool(one.keys or other.keys or check not in UNREAD)
        lacks_it = other.version in missing.get(one, ()) or one.version in missing.get(other, ())
        return lacks_it and bool(one.keys and other.keys)

    tied = Parting(places, parted)
    by_weight = sorted(touched, key=lambda touch: SEVERITIES.index(touch[0].finding.severity))
    for _, a, b in by_weight:
        if a is not None and b is not None:
            tied.tie(a, b)
    for one, other in (*equal(places), *opposed_alike(places, touched)):
        tied.tie(one, other)
    if check in UNREAD:
        for one, other in answers_to_each(places, touched):
            tied.tie(one, other)
    if check in WHOLE:
        for one, other in combinations(places, 2):
            tied.tie(one, other)
    return tied
