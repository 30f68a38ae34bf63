"""What the makers of planted changes are given and give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Literal, Protocol, TypeVar

Kind = Literal["digit", "name", "date", "negation", "clause"]
Extent = tuple[int, int]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text: ``form`` as it stands there, ``name`` its dictionary form."""

    start: int
    end: int
    form: str
    name: str
    kind: str  # person, place, organisation; other: a capitalised word of which nothing is known


@dataclass(frozen=True, slots=True)
class Text:
    """One side of a pair, its names, and by kind the names of its language that it may be given instead."""

    text: str
    lang: str
    names: tuple[Name, ...] = ()
    pool: Mapping[str, Sequence[Name]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Planted:
    """A text with one change: at ``start`` to ``end`` stands ``now`` where ``was`` stood; one of them may be empty.

    A finding of any of ``checks`` finds it.
    """

    text: str
    start: int
    end: int
    was: str
    now: str
    checks: tuple[str, ...]


class Planter(Protocol):
    """One kind of change."""

    def changes(self, given: Text, rng: Random) -> Iterator[Planted]:
        """Changes of this kind that can be made to a text, in random order; none where there is nothing to change."""

    def answers(self, planted: Planted, given: Text, other: Text) -> tuple[Extent, ...] | None:
        """Where the other side says what stood there before; None where it does not, or where that is unsure."""


def replaced(text: str, extent: Extent, now: str, checks: tuple[str, ...]) -> Planted:
    """The text with ``now`` in place of an extent."""
    start, end = extent
    return Planted(text[:start] + now + text[end:], start, start + len(now), text[start:end], now, checks)


def shuffled(found: Sequence[T], rng: Random) -> list[T]:
    """In random order."""
    return rng.sample(found, len(found))
