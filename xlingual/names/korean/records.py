"""What stands for a Korean name: each syllable with the Hangul that may be behind its spelling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Syllable:
    """One spelled syllable; ``readings`` is Hangul → the systems (bits of ``tables``) that write it so.

    Syllables are compared by identity: equal spellings in equal places are one cached object.
    """

    spelled: str
    readings: Mapping[str, int]

    @property
    def hangul(self) -> frozenset[str]:
        """The Hangul syllables that may be meant."""
        return frozenset(self.readings)


@dataclass(frozen=True, slots=True)
class KoreanName:
    """A name that reads wholly as Korean; every reading holds the surname first, then the given syllables.

    ``systems`` are the bits of the systems that can write the whole name; ``surname_last`` says how it is written.
    """

    spelled: str
    key: str
    readings: tuple[tuple[Syllable, ...], ...]
    systems: int
    surname_last: bool = False

    @property
    def sets(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """Per reading, the sets of Hangul syllables."""
        return tuple(tuple(syllable.hangul for syllable in reading) for reading in self.readings)


@dataclass(frozen=True, slots=True)
class KoreanMatch:
    """Whether two names may be one: ``score`` 0..1, at least 0.5 where ``same``."""

    same: bool
    score: float
