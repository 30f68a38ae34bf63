"""Two editions of one item: which statements one lacks, and which only stand elsewhere, merged or split."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from xlingual.consistency.edition_pairs import Candidate, sides_in
from xlingual.consistency.parting import Parting
from xlingual.consistency.units import covered
from xlingual.records import Editions, Fate, Pair, Passage, Statement

Told = Callable[[Passage, Passage], float]  # how much of a passage another has words for, 0..1

# How much of a sentence must have words in one of the other edition to be told in it, and to be told perhaps. Measured
# on 52 pairs of editions of one agency: 0.54 is the median of true counterparts, 0.48 passes 1 % of their neighbours.
MERGED = 0.55
PERHAPS = 0.45
AROUND = 1  # sentences of the other edition on both sides of where a sentence should stand


def compare(found: Candidate, told: Told, doubtful: Iterable[Pair] = ()) -> Editions:
    """All statements of both editions and what became of them; ``doubtful`` are pairs below the cut between both."""
    joined = _joined(found)
    paired = _in_place(joined)
    unsure = [sides_in(found.a, pair) for pair in doubtful]
    judged = [_judged(statement, found, paired, told, unsure) for statement in _alone(found, paired, 0)]
    for statement in _alone(found, [*paired, *(s for s in judged if s.fate in ("same", "doubtful"))], 1):
        judged.append(_judged(statement, found, paired, told, unsure))
    return Editions(found.a, found.b, found.share, tuple(_in_order([*paired, *judged])))


def _joined(found: Candidate) -> list[Statement]:
    """The sentences of both that pairs tie, in the order of A."""
    sides = [[(side, number) for number in range(len(held))] for side, held in enumerate(found.units)]
    tied: Parting[tuple[int, int]] = Parting([*sides[0], *sides[1]], lambda _a, _b: False)
    for pair in found.pairs:
        met = [
            (side, number)
            for side, held in enumerate(found.units)
            for number, unit in enumerate(held)
            if covered(unit, [pair[side]])
        ]
        if {side for side, _ in met} == {0, 1}:
            for one in met[1:]:
                tied.tie(met[0], one)
    return [_statement(found, members) for members in tied.sets if len(members) > 1]


def _statement(found: Candidate, members: Sequence[tuple[int, int]]) -> Statement:
    a, b = (tuple(found.units[side][n] for at, n in sorted(members) if at == side) for side in (0, 1))
    fate: Fate = (
        "regrouped" if len(a) > 1 and len(b) > 1 else "merged" if len(a) > 1 else "split" if len(b) > 1 else "same"
    )
    return Statement(fate, a, b)


def _in_place(statements: Sequence[Statement]) -> list[Statement]:
    """Those that break the order of the others are *moved*: as few as can be."""
    ordered = sorted(statements, key=lambda statement: statement.a[0].start)
    kept = _longest_rise([statement.b[0].start for statement in ordered])
    return [
        statement if number in kept or statement.fate != "same" else replace(statement, fate="moved")
        for number, statement in enumerate(ordered)
    ]


def _longest_rise(places: Sequence[int]) -> set[int]:
    """The numbers of a longest rising subsequence."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
    kept, number = set(), last[-1] if last else -1
    while number >= 0:
        kept.add(number)
        number = before[number]
    return kept


def _alone(found: Candidate, paired: Sequence[Statement], side: int) -> list[Statement]:
    """The sentences of one edition that no pair ties."""
    tied = {passage for statement in paired for passage in (statement.a, statement.b)[side]}
    own = [unit for unit in found.units[side] if unit not in tied]
    return [Statement("missing", *(((unit,), ()) if side == 0 else ((), (unit,)))) for unit in own]


def _judged(
    statement: Statement,
    found: Candidate,
    paired: Sequence[Statement],
    told: Told,
    doubtful: Sequence[tuple[Passage, Passage]],
) -> Statement:
    """What became of a sentence that no pair ties: told within another, perhaps there, or missing."""
    side = 0 if statement.a else 1
    (unit,) = statement.a or statement.b
    near = _near(unit, side, found, paired)
    best = max(near, key=lambda other: told(unit, other), default=None)
    share = told(unit, best) if best else 0.0
    unsure = [pair[1 - side] for pair in doubtful if covered(unit, [pair[side]])]
    if best and share >= MERGED:
        free = all(best not in (s.a, s.b)[1 - side] for s in paired)  # nothing else in it is known to be told here
        return _with(replace(statement, fate="same" if free else "merged", told=share), side, best)
    if unsure or (best and share >= PERHAPS):
        return _with(replace(statement, fate="doubtful", told=share), side, unsure[0] if unsure else best)
    return replace(statement, told=share)


def _with(statement: Statement, side: int, other: Passage | None) -> Statement:
    """The statement with its likely counterpart."""
    beside = (other,) if other else ()
    return replace(statement, b=beside) if side == 0 else replace(statement, a=beside)


def _near(unit: Passage, side: int, found: Candidate, paired: Sequence[Statement]) -> list[Passage]:
    """The sentences of the other edition about where a sentence should stand."""
    own, others = found.units[side], found.units[1 - side]
    place = own.index(unit)
    beside = set(own[max(0, place - AROUND) : place + AROUND + 1])
    across = [(s.a, s.b)[1 - side] for s in paired if beside & set((s.a, s.b)[side])]
    numbers = [others.index(passage) for passages in across for passage in passages]
    if not numbers:
        numbers = [round(place * (len(others) - 1) / max(1, len(own) - 1))] if others else []
    return list(others[max(0, min(numbers, default=0) - AROUND) : max(numbers, default=-1) + AROUND + 1])


def _in_order(statements: Sequence[Statement]) -> list[Statement]:
    """In the order of A; what A lacks behind the statement of B that precedes it."""
    in_a = sorted((s for s in statements if s.a), key=lambda s: s.a[0].start)
    for statement in sorted((s for s in statements if not s.a), key=lambda s: s.b[0].start):
        before = [n for n, s in enumerate(in_a) if s.b and s.b[-1].start < statement.b[0].start]
        latest = max(before, key=lambda n: in_a[n].b[-1].start, default=-1)
        in_a.insert(latest + 1, statement)
    return in_a
