"""Slots: which places of the versions of a statement are about one thing.

Findings tie first, for the alignment of the words stands behind them, then equal readings. Two different readings of
one version are never one thing, and what a finding calls missing in a version is not tied to anything in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from xlingual.consistency.camps import settle
from xlingual.consistency.frame import Frame
from xlingual.consistency.parting import Parting
from xlingual.consistency.places import Place, Touched, places_touched, read_places
from xlingual.records import SEVERITIES, CheckName, Slot, Value, VersionFinding

Readings = Sequence[Sequence[Value] | None]  # what a check reads in each version; None where it has no rules


def slots(check: CheckName, readings: Readings, findings: Sequence[VersionFinding], frame: Frame) -> list[Slot]:
    """The slots of one check: those with findings first, the gravest first, the others in reading order."""
    read = [read_places(version, values or ()) for version, values in enumerate(readings)]
    places, touched = places_touched(read, findings)
    missing = _missing(touched)
    tied = _tie(places, touched, missing)
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


def _missing(touched: Sequence[Touched]) -> dict[Place, set[int]]:
    """The versions that lack what stands at a place, as findings say."""
    missing: dict[Place, set[int]] = defaultdict(set)
    for found, a, b in touched:
        if a is not None and b is None:
            missing[a].add(found.b)
        elif b is not None and a is None:
            missing[b].add(found.a)
    return missing


def _versions(places: Sequence[Place], missing: Mapping[Place, set[int]]) -> set[int]:
    return {version for place in places for version in missing.get(place, ())}


def _tie(places: Sequence[Place], touched: Sequence[Touched], missing: Mapping[Place, set[int]]) -> Parting[Place]:
    """The places, those about one thing tied."""

    def parted(one: Place, other: Place) -> bool:
        if one.version == other.version:
            return not one.keys & other.keys
        return other.version in missing.get(one, ()) or one.version in missing.get(other, ())

    tied = Parting(places, parted)
    by_weight = sorted(touched, key=lambda touch: SEVERITIES.index(touch[0].finding.severity))
    for _, a, b in by_weight:
        if a is not None and b is not None:
            tied.tie(a, b)
    for one, other in (*_equal(places), *_lacking_alike(places, missing)):
        tied.tie(one, other)
    return tied


def _equal(places: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Places with an equal reading: of two versions first, then of one."""
    by_key: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        for key in place.keys:
            by_key[key].append(place)
    pairs = [pair for _, alike in sorted(by_key.items()) for pair in combinations(alike, 2)]
    yield from sorted(pairs, key=lambda pair: pair[0].version == pair[1].version)


def _lacking_alike(places: Sequence[Place], missing: Mapping[Place, set[int]]) -> Iterator[tuple[Place, Place]]:
    """Places that only findings point at and that one same version lacks, such as a clause, in reading order."""
    unread = [place for place in places if not place.keys and missing.get(place)]
    for one, other in combinations(unread, 2):
        if one.version != other.version and missing[one] & missing[other]:
            yield one, other
