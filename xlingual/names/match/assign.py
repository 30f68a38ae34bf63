"""Which word of one name stands for which of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from xlingual.names.match.parts import Name, Part
from xlingual.names.match.plain import Word
from xlingual.names.match.words import Likeness, Manner, alike

Tie = Literal["letters", "given", "pet", "father", "initial", "joined"]

GIVEN, PET, FATHER, INITIAL = 0.8, 0.6, 0.8, 0.6  # strengths of ties by something else than letters
JOINED = 0.9  # times the likeness, of two words that the other name writes as one


@dataclass(frozen=True, slots=True)
class Match:
    """Parts ``a`` and ``b`` (indices; two of them where two words are one) that stand for each other."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    tie: Tie
    strength: float
    likeness: Likeness | None = None


def assign(a: Name, b: Name, manner: Manner) -> list[Match]:
    """The best matches first, each part in at most one of them."""
    found = sorted(_single(a, b, manner), key=lambda match: (-match.strength, abs(match.a[0] - match.b[0])))
    chosen = _choose(found, [])
    if len(a.parts) == len(b.parts):
        return chosen
    return _choose(sorted(_joined(a, b, manner, chosen), key=lambda match: -match.strength), chosen)


def _choose(found: Sequence[Match], chosen: list[Match]) -> list[Match]:
    used_a = {index for match in chosen for index in match.a}
    used_b = {index for match in chosen for index in match.b}
    kept = list(chosen)
    for match in found:
        if used_a.isdisjoint(match.a) and used_b.isdisjoint(match.b):
            kept.append(match)
            used_a.update(match.a)
            used_b.update(match.b)
    return kept


def _single(a: Name, b: Name, manner: Manner) -> Iterator[Match]:
    for i, one in enumerate(a.parts):
        for j, other in enumerate(b.parts):
            tie = _tie(one, other, manner)
            if tie:
                yield Match((i,), (j,), *tie)


Tied = tuple[Tie, float, Likeness | None]


def _tie(one: Part, other: Part, manner: Manner) -> Tied | None:
    if one.numeral or other.numeral:
        return ("letters", 1.0, None) if one.word.letters == other.word.letters else None
    if one.initial or other.initial:
        return ("initial", INITIAL, None) if _first_letters(one.word, other.word, manner) else None
    likeness = None if _are_two_givens(one, other) else alike(one.word, other.word, manner)
    if likeness and one.patronymic == other.patronymic:
        return "letters", likeness.strength, likeness
    rough: Tied | None = ("letters", likeness.strength * JOINED, likeness) if likeness else None
    return _by_forms(one, other) or rough


def _by_forms(one: Part, other: Part) -> Tied | None:
    """By what is known of given names, not by the letters."""
    if one.given & other.given:
        return "given", GIVEN, None
    if one.father & other.father:
        return "father", FATHER, None
    return ("pet", PET, None) if one.pet & other.given or other.pet & one.given or one.pet & other.pet else None


def _are_two_givens(one: Part, other: Part) -> bool:
    """Ahmad and Hamid, Alexander and Alexandra: known given names of which no form is shared."""
    return bool(one.given and other.given) and not one.given & other.given and one.word != other.word


def _first_letters(one: Word, other: Word, manner: Manner) -> bool:
    """Whether a name may begin so in both: ``Ю`` and ``Yuri``."""
    lengths = range(1, 3)
    return any(
        alike(Word(one.letters[:n], one.script), Word(other.letters[:m], other.script), manner)
        for n in lengths
        for m in lengths
    )


def _joined(a: Name, b: Name, manner: Manner, chosen: Sequence[Match]) -> Iterator[Match]:
    """Two neighbours of one side that the other writes as one word."""
    free_a = sorted(set(range(len(a.parts))) - {i for match in chosen for i in match.a})
    free_b = sorted(set(range(len(b.parts))) - {j for match in chosen for j in match.b})
    for i, after in pairwise(free_a):
        for j in free_b if after == i + 1 else ():
            likeness = alike(a.pairs[i], b.parts[j].word, manner)
            if likeness:
                yield Match((i, after), (j,), "joined", likeness.strength * JOINED, likeness)
    for j, after in pairwise(free_b):
        for i in free_a if after == j + 1 else ():
            likeness = alike(a.parts[i].word, b.pairs[j], manner)
            if likeness:
                yield Match((i,), (j, after), "joined", likeness.strength * JOINED, likeness)
