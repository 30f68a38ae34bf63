"""Which date of one side answers which of the other; what is left over, and what of that contradicts each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from operator import itemgetter

from xlingual.checks.dates.compare import conflict, could_be, facets, far_apart, likeness
from xlingual.checks.dates.mention import DateMention
from xlingual.checks.dates.parse import Reading
from xlingual.records.findings import Severity

_GENTLE: tuple[Severity, ...] = ("note", "warning", "error")
Couple = tuple[DateMention, DateMention]
Rank = tuple[float, float]


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
    """Match the dates of two sides one to one, the most alike first, among equals the nearer in place.

    Of what is left over, dates of one kind that contradict are set against each other before a weekday or a relative
    day is held to be a date that says nothing of it, and only then dates of two kinds.
    """
    left = _Left(list(a.facets), list(b.facets))
    same = left.take(_ranked(left, a, b, likeness))
    against = left.take(_contradicting(left, a, b, alike=True))
    same += left.take(_ranked(left, a, b, lambda one, other: int(_loose(one, other, a, b))))
    against += left.take(_contradicting(left, a, b, alike=False))
    judged = [(one, other, conflict(one, other) or "note") for one, other in against]
    return Matching(tuple(same), tuple(judged), tuple(left.a), tuple(left.b))


def attested(facet: DateMention, other: Dates) -> bool:
    """Whether anything on the other side can mean it and says as much."""
    return any(not conflict(facet, one) and likeness(facet, one) for one in other.facets)


@dataclass(frozen=True, slots=True)
class _Left:
    """What no couple has yet."""

    a: list[DateMention]
    b: list[DateMention]

    def couples(self) -> Iterator[Couple]:
        return product(self.a, self.b)

    def take(self, ranked: Iterable[tuple[Rank, Couple]]) -> list[Couple]:
        """The couples from the best on, each date in one only; they are left over no longer."""
        taken = []
        for _, (one, other) in sorted(ranked, key=itemgetter(0)):
            if any(one is left for left in self.a) and any(other is left for left in self.b):
                taken.append((one, other))
                self.a[:] = [left for left in self.a if left is not one]
                self.b[:] = [left for left in self.b if left is not other]
        return taken


def _ranked(
    left: _Left, a: Dates, b: Dates, score: Callable[[DateMention, DateMention], int]
) -> Iterator[tuple[Rank, Couple]]:
    for one, other in left.couples():
        common = 0 if conflict(one, other) else score(one, other)
        if common:
            yield (-common, abs(a.place(one) - b.place(other))), (one, other)


def _loose(one: DateMention, other: DateMention, a: Dates, b: Dates) -> bool:
    """Whether both may be one day though nothing tells; a date with its own weekday answers no other weekday."""
    return could_be(one, other) and not a.siblings(one) and not b.siblings(other)


def _contradicting(left: _Left, a: Dates, b: Dates, *, alike: bool) -> Iterator[tuple[Rank, Couple]]:
    """Couples that contradict, the gentlest first; dates that are said again elsewhere are no evidence."""
    for one, other in left.couples():
        severity = conflict(one, other)
        of_one_kind = one.kind == other.kind and bool(one.weekday) == bool(other.weekday)
        if not severity or of_one_kind != alike or (not alike and far_apart(one, other)):
            continue
        if not (attested(one, b) and attested(other, a)):
            yield (_GENTLE.index(severity), abs(a.place(one) - b.place(other))), (one, other)
