"""Where something stands in a version: what a check reads there, and what its findings point at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlingual.records import Extent, Value, VersionFinding


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a version with all keys that a check reads there; no keys where only a finding points at it.

    ``extent`` is None for what is said of the version as a whole, such as a speaker who is not named in it.
    """

    version: int
    extent: Extent | None
    text: str
    keys: frozenset[str] = frozenset()

    def shared_with(self, extent: Extent) -> float:
        """The part of both together that both cover, 0..1."""
        if self.extent is None:
            return 0.0
        both = min(self.extent[1], extent[1]) - max(self.extent[0], extent[0])
        whole = max(self.extent[1], extent[1]) - min(self.extent[0], extent[0])
        return max(0, both) / whole if whole else 1.0


Touched = tuple[VersionFinding, Place | None, Place | None]


def read_places(version: int, values: Iterable[Value]) -> list[Place]:
    """The places of what a check reads in a version, in reading order; readings of one span are one place."""
    by_extent: dict[Extent, list[Value]] = {}
    for value in sorted(values, key=lambda value: (value.start, value.end)):
        by_extent.setdefault((value.start, value.end), []).append(value)
    return [
        Place(version, extent, read[0].text, frozenset(value.key for value in read))
        for extent, read in by_extent.items()
    ]


def places_touched(
    read: Sequence[Sequence[Place]], findings: Sequence[VersionFinding]
) -> tuple[list[Place], list[Touched]]:
    """All places by version and offset, and for each finding those that it points at; None for the side that lacks it.

    ``read`` holds the places of what was read in each version. A finding that meets none of them makes one; such
    places that overlap are one.
    """
    made: list[list[Place]] = [list(places) for places in read]
    for found in findings:
        for version, extent, text in _sides(found):
            if extent is not None or text:
                _make_room(made[version], version, extent, text)
    touched: list[Touched] = []
    for found in findings:
        a, b = (_best(made[version], extent, text) for version, extent, text in _sides(found))
        touched.append((found, a, b))
    return [place for places in made for place in sorted(places, key=_order)], touched


def missing_in(touched: Sequence[Touched]) -> dict[Place, set[int]]:
    """The versions that lack what stands at a place, as findings say."""
    missing: dict[Place, set[int]] = defaultdict(set)
    for found, a, b in touched:
        if a is not None and b is None:
            missing[a].add(found.b)
        elif b is not None and a is None:
            missing[b].add(found.a)
    return missing


def _sides(found: VersionFinding) -> tuple[tuple[int, Extent | None, str], tuple[int, Extent | None, str]]:
    """Version, span and value of both sides."""
    finding = found.finding
    return (found.a, finding.a, finding.values[0]), (found.b, finding.b, finding.values[1])


def _make_room(places: list[Place], version: int, extent: Extent | None, text: str) -> None:
    """Add a place for what a finding points at, unless something was read there."""
    if extent is None:
        if not any(place.text == text for place in places):
            places.append(Place(version, None, text))
        return
    met = [place for place in places if place.shared_with(extent)]
    if any(place.keys for place in met):
        return
    for place in met:
        places.remove(place)
    extents = [extent, *(place.extent for place in met if place.extent)]
    widest = max([*(place.text for place in met), text], key=len)
    places.append(Place(version, (min(start for start, _ in extents), max(end for _, end in extents)), widest))


def _best(places: Sequence[Place], extent: Extent | None, text: str) -> Place | None:
    """The place that a finding points at; None where it says that the thing is missing."""
    if extent is not None:
        return max(places, key=lambda place: place.shared_with(extent))
    return next((place for place in places if text and place.text == text), None)


def _order(place: Place) -> Extent:
    return place.extent or (-1, -1)
