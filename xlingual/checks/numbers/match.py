"""Which numbers of one side are missing on the other, and which stand in their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from xlingual.checks.evidence import Evidence
from xlingual.checks.numbers.likeness import alike, attested
from xlingual.checks.numbers.number import Number
from xlingual.checks.numbers.parse import numbers_in
from xlingual.checks.side import Side

IN_PLACE = 1.5  # of 4: two left-over numbers are one another's counterpart from here on
SOFT_IN_PLACE = 2.5  # the same where one is a small number in words
NEXT, BEFORE = 1.0, 0.5  # what a link of the words behind and before the numbers counts


@dataclass(frozen=True, slots=True)
class Difference:
    """Two numbers in one place that say different things, or one that only its own side has."""

    a: Number | None
    b: Number | None


def differences(evidence: Evidence) -> Iterator[Difference]:
    """What the numbers of A and B say differently, in A's order, then what only B has."""
    in_a, in_b = (numbers_in(side.text, side.lang) for side in (evidence.a, evidence.b))
    left_a, left_b = _left(in_a, in_b), _left(in_b, in_a)
    for a, b in _in_place(left_a, left_b, evidence):
        yield Difference(a, b)
        left_a.remove(a)
        left_b.remove(b)
    for a, b in _in_place(left_a, _surplus(in_b, in_a), evidence) if left_a else ():
        yield Difference(a, b)
        left_a.remove(a)
    for a, b in _in_place(_surplus(in_a, in_b), left_b, evidence) if left_b else ():
        yield Difference(a, b)
        left_b.remove(b)
    yield from (Difference(a, None) for a in left_a if not a.soft)
    yield from (Difference(None, b) for b in left_b if not b.soft)


def _left(numbers: tuple[Number, ...], others: tuple[Number, ...]) -> list[Number]:
    """The numbers that the other side has nowhere; dates have a check of their own.

    "Thousands" on the other side is no figure's counterpart where this side says "thousands" as well.
    """
    said = {number.values for number in numbers if number.vague}
    free = tuple(other for other in others if not (other.vague and other.values in said))
    return [
        number for number in numbers if number.kind != "date" and not attested(number, others if number.vague else free)
    ]


def _surplus(numbers: tuple[Number, ...], others: tuple[Number, ...]) -> list[Number]:
    """The numbers in digits that this side repeats more often than the other has them."""
    own, there = (Counter(number.values[0] for number in side) for side in (numbers, others))
    return [
        number
        for number in numbers
        if number.kind != "date" and not number.worded and own[number.values[0]] > max(there[number.values[0]], 1)
    ]


def _in_place(left_a: list[Number], left_b: list[Number], evidence: Evidence) -> list[tuple[Number, Number]]:
    """Pairs of left-over numbers, the surest first, each number once."""
    sole = sum(not a.vague for a in left_a) == 1 == sum(not b.vague for b in left_b)
    scored = sorted(
        ((score, a, b) for a in left_a for b in left_b if (score := _score(a, b, evidence, sole=sole)) is not None),
        key=lambda found: -found[0],
    )
    pairs: list[tuple[Number, Number]] = []
    for _, a, b in scored:
        if not any(a is one or b is other for one, other in pairs):
            pairs.append((a, b))
    return sorted(pairs, key=lambda pair: pair[0].start)


def _score(a: Number, b: Number, evidence: Evidence, *, sole: bool) -> float | None:
    """How surely the two stand in one place; None: they do not. ``sole``: no other number is left over."""
    loose = (a.loose or b.loose) and {a.kind, b.kind} != {"fraction"}
    if a.vague or b.vague or loose or (not sole and _is_name_only(a, b)):
        return None
    linked = _linked(a, b, evidence)
    if a.soft and b.soft and (linked < NEXT or a.kind != b.kind):
        return None
    away = abs(a.start / max(len(evidence.a.text), 1) - b.start / max(len(evidence.b.text), 1))
    score = alike(a, b) + linked + 1 - away
    floor = SOFT_IN_PLACE if (a.soft or b.soft) and not sole else IN_PLACE
    return score if score >= floor else None


def _is_name_only(a: Number, b: Number) -> bool:
    """Whether one is a name with digits and the other a number in digits; G7 may be "the seven"."""
    return (a.kind == "code") != (b.kind == "code") and not (a.worded or b.worded)


def _linked(a: Number, b: Number, evidence: Evidence) -> float:
    """Whether the words around the two answer to each other."""
    before_a, behind_a = _beside(a, evidence.a)
    before_b, behind_b = _beside(b, evidence.b)
    links = set(evidence.words.links)
    around = {(i, j) for i in (before_a, behind_a) for j in (before_b, behind_b)}
    return NEXT * ((behind_a, behind_b) in links) + BEFORE * bool((around - {(behind_a, behind_b)}) & links)


def _beside(number: Number, side: Side) -> tuple[int, int]:
    """The places of the words before and behind an amount."""
    inside = [n for n, word in enumerate(side.words) if word.start < number.amount_end and number.start < word.end]
    return (inside[0] - 1, inside[-1] + 1) if inside else (-1, -1)
