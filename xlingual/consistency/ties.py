"""What ties places of different versions besides a finding between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from xlingual.consistency.places import Place, Touched

Tie = tuple[Place, Place]


def equal(places: Sequence[Place]) -> Iterator[Tie]:
    """Places with an equal reading: of two versions first, then of one."""
    by_key: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        for key in place.keys:
            by_key[key].append(place)
    ties = [tie for _, alike in sorted(by_key.items()) for tie in combinations(alike, 2)]
    yield from sorted(ties, key=lambda tie: tie[0].version == tie[1].version)


def opposed_alike(places: Sequence[Place], touched: Sequence[Touched]) -> Iterator[Tie]:
    """Places of two versions that differ from one same third version, and are not known to differ from each other.

    Such as a clause that two outlets have and the third lacks, in reading order. What was read there must not have an
    equal elsewhere in the other version; and where something was read, each version may have one such place only.
    """
    against = _against(touched)
    for one, other in combinations([place for place in places if against.get(place)], 2):
        rivals = against[one] & against[other]
        apart = one.version == other.version or other.version in against[one] or one.version in against[other]
        if rivals and not apart and not _answered(one, other, places):
            alone = all(_only_one(place, places, against, rivals) for place in (one, other))
            if alone or not (one.keys or other.keys):
                yield one, other


def answers_to_each(places: Sequence[Place], touched: Sequence[Touched]) -> Iterator[Tie]:
    """Places of one version at which nothing was read, each of which differs from other versions than the others do.

    "Directed" against "not aimed" in one version and "against third countries" against "no third country" in another
    are one missing "not"; two that one version has would be two.
    """
    against = _against(touched)
    unread = [place for place in places if not place.keys]
    for one, other in combinations(unread, 2):
        if one.version == other.version and not against[one] & against[other]:
            yield one, other


def _against(touched: Sequence[Touched]) -> dict[Place, set[int]]:
    """The versions from which a place differs, as findings say."""
    against: dict[Place, set[int]] = defaultdict(set)
    for found, a, b in touched:
        if a is not None:
            against[a].add(found.b)
        if b is not None:
            against[b].add(found.a)
    return against


def _answered(one: Place, other: Place, places: Sequence[Place]) -> bool:
    """Whether what is read in one place stands elsewhere in the other's version."""
    return any(
        (place.version == other.version and place.keys & one.keys)
        or (place.version == one.version and place.keys & other.keys)
        for place in places
    )


def _only_one(place: Place, places: Sequence[Place], against: dict[Place, set[int]], rivals: set[int]) -> bool:
    """Whether nothing else in its version differs from the same versions."""
    return not any(
        other is not place and other.version == place.version and against.get(other, set()) & rivals for other in places
    )
