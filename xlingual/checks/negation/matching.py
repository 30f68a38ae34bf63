"""Which negation of one side answers which of the other, and which are left over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.negation.markers import Marker

FAR = 8.0  # words between two negations from which they are two
NEAR = 6.0  # words between where a negation should stand on the other side and where one stands
MIDDLE = 4.0  # and the same for a word that denies by itself
CLOSE = 2.0  # and the same, where it can hardly be another
SURE = 0.5  # likeness from which two words mean the same
ELSEWHERE = 0.45  # likeness from which a word that denies by itself answers another word and no cue
DOUBLE = 3  # words from a cue to another that takes it back
GAP = 5  # words in a row without a counterpart from which a clause is missing: 98 % of planted negations have fewer
RENDERED = 0.3  # share of a clause's words with a counterpart below which it is missing
REPLACED = 0.5  # free words on the other side per word without a counterpart from which other words stand for it
REACH = 6  # words behind a counterpart among which the denied word is looked for
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
        return marker.place * float(m) / max(float(n), 1.0)

    def plain_of(self, marker: Marker, clear: float) -> tuple[int, int] | None:
        """The first denied word that stands clearly on the other side, and its counterpart there."""
        for head in marker.heads:
            row = self.likeness[head]
            if len(row) and row.max() >= clear:
                return head, int(row.argmax())
        return None

    def likely(self, marker: Marker, telling: frozenset[int]) -> int:
        """The word on the other side that stands where the denied word should: a telling one.

        It is the denied word's counterpart, or one without any behind the counterpart of the last word before the
        negation, the one most like what is denied; where there is none, the word in the right place is taken.
        """
        own = [j for head in marker.heads for j in self.counterparts.get(head, ()) if j in telling]
        if own:
            return own[0]
        linked = {j for found in self.counterparts.values() for j in found}
        before = next((self.counterparts[i][0] for i in range(marker.place, -1, -1) if i in self.counterparts), -1)
        free = [j for j in range(before + 1, before + 1 + REACH) if j in telling and j not in linked]
        place = min(max(round(self.place_of(marker)), 0), self.likeness.shape[1] - 1)
        heads = list(marker.heads)
        return max(free, key=lambda j: float(self.likeness[heads, j].max(initial=0.0)), default=place)

    def is_rendered(self, marker: Marker, clauses: tuple[int, ...]) -> bool:
        """Whether the clause of a marker stands on the other side at all: else it is cut, not turned round.

        ``clauses`` numbers the clause of each word.
        """
        own = set(marker.words)
        beside = [n for n, clause in enumerate(clauses) if clause == marker.clause and n not in own]
        shared = sum(n in self.counterparts for n in beside)
        return shared >= RENDERED * len(beside) and self._gap(marker) <= GAP

    def is_replaced(self, marker: Marker, clauses: tuple[int, ...], telling: tuple[frozenset[int], ...]) -> bool:
        """Whether the other side has other words for those of a marker's clause that have no counterpart.

        ``telling`` are the telling words of this side and of the other.
        """
        linked = {j for found in self.counterparts.values() for j in found}
        bare = [n for n in telling[0] if clauses[n] == marker.clause and n not in self.counterparts]
        return len(telling[1] - linked) >= REPLACED * len(bare)

    def _gap(self, marker: Marker) -> int:
        """How many words in a row around a marker have no counterpart."""
        low, high = marker.words[0] - 1, marker.words[0] + 1
        while low >= 0 and low not in self.counterparts:
            low -= 1
        while high < len(self.likeness) and high not in self.counterparts:
            high += 1
        return high - low - 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two markers that may be one negation: how far apart they stand and how alike what they deny is."""

    a: int
    b: int
    away: float
    alike: float
    elsewhere: float  # of a word that denies by itself: how alike its counterpart is beside what the cue denies

    @property
    def rank(self) -> float:
        """Lower is better."""
        return self.away / 10 - self.alike


def left_over(a: Sight, b: Sight) -> tuple[list[Marker], list[Marker]]:
    """The negations of each side that nothing answers, words that deny by themselves among them."""
    candidates = _candidates(a, b)
    free_a, free_b = set(range(len(a.markers))), set(range(len(b.markers)))
    for may in _PASSES:
        chosen = (
            c for c in candidates if may(c, a.markers[c.a].weight == "lexical", b.markers[c.b].weight == "lexical")
        )
        for c in chosen:
            if c.a in free_a and c.b in free_b:
                free_a.discard(c.a)
                free_b.discard(c.b)
    return _standing(a, free_a, _denies(b, free_b)), _standing(b, free_b, _denies(a, free_a))


def _candidates(a: Sight, b: Sight) -> list[Candidate]:
    places_a, places_b = [a.place_of(m) for m in a.markers], [b.place_of(m) for m in b.markers]
    found = [
        Candidate(
            i,
            j,
            min(_away(a, one, other, places_a[i]), _away(b, other, one, places_b[j])),
            _alike(a.likeness, one, other),
            max(_elsewhere(a, one, other), _elsewhere(b, other, one)),
        )
        for i, one in enumerate(a.markers)
        for j, other in enumerate(b.markers)
    ]
    return sorted(found, key=lambda c: c.rank)


def _away(sight: Sight, own: Marker, other: Marker, place: float) -> float:
    """How far the other marker stands from where the own one's counterpart should."""
    if own.weight != "lexical" and other.weight == "lexical":
        found = sight.plain_of(own, SURE)
        if found and _alike(sight.likeness, own, other) < SURE:
            return 2.0 * abs(found[1] - other.place)
    return abs(place - other.place)


def _alike(likeness: NDArray[np.float32], one: Marker, other: Marker) -> float:
    if one.denied & other.denied:
        return 1.0
    if not one.heads or not other.heads:
        return 0.0
    return float(max(likeness[i, j] for i in one.heads for j in other.heads))


def _elsewhere(sight: Sight, own: Marker, other: Marker) -> float:
    """How alike the best counterpart of a word that denies by itself is, leaving out what the other marker denies."""
    if own.weight != "lexical" or other.weight == "lexical" or own.denied & other.denied:
        return 0.0
    row = sight.likeness[own.place].copy()
    row[[*other.words, *other.heads]] = 0.0
    return float(row.max())


Pass = Callable[[Candidate, bool, bool], bool]
_PASSES: tuple[Pass, ...] = (
    lambda c, a, b: not a and not b and (c.away <= CLOSE or c.alike >= SURE),
    lambda c, a, b: a and b and (c.alike >= SURE or c.away <= NEAR / 2),
    lambda c, a, b: a != b and (c.away <= CLOSE or c.alike >= SURE) and c.elsewhere < ELSEWHERE,
    lambda c, a, b: not a and not b and c.away <= NEAR,
    lambda c, a, b: a != b and c.away <= MIDDLE and c.elsewhere < ELSEWHERE,
    lambda c, a, b: not a and not b and c.away <= FAR,
)


def _denies(side: Sight, free: Iterable[int]) -> bool:
    """Whether a word that denies by itself is still free."""
    return any(side.markers[n].weight == "lexical" for n in free)


def _standing(own: Sight, free: Iterable[int], denied: bool) -> list[Marker]:
    """Free cues that no other free negation takes back ("не мог не", "did not fail to").

    ``denied``: the other side denies by a word that is free, so that such a word here may be its counterpart.
    """
    left = [own.markers[n] for n in sorted(free)]
    standing: list[Marker] = []
    taken: set[int] = set()
    for n, marker in enumerate(left):
        if n in taken:
            continue
        if marker.weight == "lexical":
            standing.append(marker)
            continue
        partner = next(
            (k for k, other in enumerate(left) if k not in taken and _undoes(own, marker, other, denied)), None
        )
        if partner is None:
            standing.append(marker)
        else:
            taken.add(partner)
    return standing


def _undoes(own: Sight, marker: Marker, other: Marker, denied: bool) -> bool:
    """Whether a negation right behind a cue takes it back; a word that stands on the other side too does not."""
    if other.weight != "lexical":
        return marker.clause == other.clause and 0 < other.place - marker.words[-1] <= DOUBLE
    return not denied and other.place in marker.heads[:1] and float(own.likeness[other.place].max()) < ELSEWHERE
