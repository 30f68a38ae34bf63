"""Which date of one side answers which of the other; what is left over, and what of that contradicts each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlingual.checks.dates.compare import conflict, could_be, facets, likeness
from xlingual.checks.dates.mention import DateMention
from xlingual.checks.dates.parse import Reading
from xlingual.records.findings import Severity

_GENTLE: tuple[Severity, ...] = ("note", "warning", "error")
Couple = tuple[DateMention, DateMention]


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of one side, weekdays apart, and the length of its text."""

    reading: Reading
    facets: tuple[DateMention, ...]
    length: int

    def place(self, mention: DateMention) -> float:
        """Where it stands, 0 at the beginning of the text and 1 at its end."""
        return mention.start / self.length

    def siblings(self, facet: DateMention) -> list[DateMention]:
        """The other facets of the same words."""
        return [other for other in self.facets if other is not facet and other.start == facet.start]


@dataclass(frozen=True, slots=True)
class Matching:
    """``same``: dates that can mean one; ``against``: left over on both sides and contradicting; then the rest."""

    same: tuple[Couple, ...]
    against: tuple[tuple[DateMention, DateMention, Severity], ...]
    only_a: tuple[DateMention, ...]
    only_b: tuple[DateMention, ...]


def dates_of(reading: Reading, length: int) -> Dates:
    """The dates of a side ready to be matched."""
    return Dates(reading, tuple(facets(reading.mentions)), max(length, 1))


def match(a: Dates, b: Dates) -> Matching:
    """Match the dates of two sides one to one, the most alike first, among equals the nearer in place."""
    same = _same(a, b)
    left_a, left_b = _left(a, [one for one, _ in same]), _left(b, [other for _, other in same])
    against = _against(a, b, left_a, left_b)
    left_a = [one for one in left_a if not any(one is taken for taken, _, _ in against)]
    left_b = [other for other in left_b if not any(other is taken for _, taken, _ in against)]
    return Matching(tuple(same), tuple(against), tuple(left_a), tuple(left_b))


def attested(facet: DateMention, other: Dates) -> bool:
    """Whether anything on the other side can mean it and says as much."""
    return any(not conflict(facet, one) and likeness(facet, one) for one in other.facets)


def _same(a: Dates, b: Dates) -> list[Couple]:
    ranked = []
    for i, one in enumerate(a.facets):
        for j, other in enumerate(b.facets):
            if conflict(one, other):
                continue
            score = float(likeness(one, other)) or (0.5 if _loose(one, other, a, b) else 0.0)
            if score:
                ranked.append((-score, abs(a.place(one) - b.place(other)), i, j))
    return [(a.facets[i], b.facets[j]) for i, j in _one_to_one([(i, j) for _, _, i, j in sorted(ranked)])]


def _loose(one: DateMention, other: DateMention, a: Dates, b: Dates) -> bool:
    """Whether both may be one day though nothing tells; a date with its own weekday answers no other weekday."""
    return could_be(one, other) and not a.siblings(one) and not b.siblings(other)


def _one_to_one(ranked: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    chosen: list[tuple[int, int]] = []
    for i, j in ranked:
        if all(i != one and j != other for one, other in chosen):
            chosen.append((i, j))
    return chosen


def _left(side: Dates, used: Sequence[DateMention]) -> list[DateMention]:
    return [facet for facet in side.facets if not any(facet is one for one in used)]


def _against(
    a: Dates, b: Dates, left_a: Sequence[DateMention], left_b: Sequence[DateMention]
) -> list[tuple[DateMention, DateMention, Severity]]:
    """Couples of left-over dates that contradict, like ones first; dates said again elsewhere are no evidence."""
    ranked = []
    for i, one in enumerate(left_a):
        for j, other in enumerate(left_b):
            severity = conflict(one, other)
            if severity and not (attested(one, b) and attested(other, a)):
                alien = one.kind != other.kind or bool(one.weekday) != bool(other.weekday)
                away = abs(a.place(one) - b.place(other))
                ranked.append((alien, _GENTLE.index(severity), away, i, j))
    couples = _one_to_one([(i, j) for *_, i, j in sorted(ranked)])
    levels = {(i, j): _GENTLE[level] for _, level, _, i, j in ranked}
    return [(left_a[i], left_b[j], levels[i, j]) for i, j in couples]
