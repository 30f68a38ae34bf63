"""Which negation of one side answers which of the other, and which are left over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.negation.markers import Marker

NEAR = 6.0  # words between where a negation should stand on the other side and where one stands
SURE = 0.5  # likeness from which two words mean the same
AROUND = 4  # words around a negation that say where its counterpart should stand


@dataclass(frozen=True, slots=True)
class Sight:
    """One side's markers as the other side sees them: ``likeness`` (n, m) is from this side's words to the other's."""

    markers: tuple[Marker, ...]
    likeness: NDArray[np.float32]
    counterparts: dict[int, tuple[int, ...]]

    def place_of(self, marker: Marker) -> float:
        """The number of the word on the other side where the counterpart of a marker should stand."""
        n, m = self.likeness.shape
        low, high = marker.words[0] - AROUND, marker.words[-1] + AROUND
        own = set(marker.words)
        seen = [j for i in range(low, high + 1) if i not in own for j in self.counterparts.get(i, ())]
        if len(seen) >= 2:
            return float(np.median(seen))
        return marker.place * m / max(n, 1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two markers that may be one negation: how far apart they stand and how alike what they deny is."""

    a: int
    b: int
    away: float
    alike: float

    @property
    def rank(self) -> float:
        """Lower is better."""
        return self.away / 10 - self.alike


def left_over(a: Sight, b: Sight) -> tuple[list[Marker], list[Marker]]:
    """The cues of each side that nothing answers."""
    candidates = _candidates(a, b)
    free_a, free_b = set(range(len(a.markers))), set(range(len(b.markers)))
    for may in _PASSES:
        chosen = (c for c in candidates if may(c, a.markers[c.a].weight == "lexical", b.markers[c.b].weight == "lexical"))
        for c in chosen:
            if c.a in free_a and c.b in free_b:
                free_a.discard(c.a)
                free_b.discard(c.b)
    return _standing(a.markers, free_a), _standing(b.markers, free_b)


def _candidates(a: Sight, b: Sight) -> list[Candidate]:
    places_a, places_b = [a.place_of(m) for m in a.markers], [b.place_of(m) for m in b.markers]
    found = [
        Candidate(
            i, j, min(abs(places_a[i] - other.place), abs(places_b[j] - one.place)), _alike(a.likeness, one, other)
        )
        for i, one in enumerate(a.markers)
        for j, other in enumerate(b.markers)
    ]
    return sorted(found, key=lambda c: c.rank)


def _alike(likeness: NDArray[np.float32], one: Marker, other: Marker) -> float:
    if not one.heads or not other.heads:
        return 0.0
    return float(max(likeness[i, j] for i in one.heads for j in other.heads))


Pass = Callable[[Candidate, bool, bool], bool]
_PASSES: tuple[Pass, ...] = (
    lambda c, a, b: not a and not b and (c.away <= NEAR or c.alike >= SURE),
    lambda c, a, b: a and b and c.alike >= SURE,
    lambda c, a, b: a != b and c.away <= NEAR,
    lambda _, a, b: not a and not b,
)


def _standing(markers: Sequence[Marker], free: Iterable[int]) -> list[Marker]:
    """Free cues that no free negation beside them takes back ("не мог не", "did not fail to")."""
    left = [markers[n] for n in sorted(free)]
    standing = []
    taken: set[int] = set()
    for n, marker in enumerate(left):
        if marker.weight == "lexical" or n in taken:
            continue
        partner = next((k for k in range(n + 1, len(left)) if left[k].place - marker.words[-1] <= 3), None)
        if partner is not None and partner not in taken:
            taken.add(partner)
            continue
        standing.append(marker)
    return standing
