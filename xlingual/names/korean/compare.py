"""Compare two Korean names syllable by syllable: they may be one where every pair of syllables can meet."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from xlingual.names.korean.records import KoreanMatch, KoreanName, Syllable
from xlingual.names.korean.southern import southern
from xlingual.names.korean.systems import ceiling
from xlingual.names.korean.tables import DPRK, PRESS, STRICT, given_rank

ALIKE, SYSTEMATIC, WEAKEST = 1.0, 0.93, 0.55  # the same letters; every syllable by a system; the least that is "same"
DIFFERENT = (0.4, 0.4, 0.2, 0.0)  # by the syllables that cannot meet
PRESS_COST, RARE_COST, UNCOMMON_COST, SOUTHERN_COST = 0.04, 0.12, 0.08, 0.06
APART: Final = 9.0  # a cost beyond any that two meeting syllables can have
SAME = KoreanMatch(True, ALIKE)


def compare(a: KoreanName, b: KoreanName) -> KoreanMatch:
    """Whether two names may be one, and how surely (see the constants); symmetric."""
    if a.key == b.key:
        return SAME
    cost, apart = best(a, b)
    if apart or cost >= APART:
        return KoreanMatch(False, DIFFERENT[min(apart, 3)])
    score = min(max(WEAKEST, SYSTEMATIC - cost), ceiling(a, b))
    return KoreanMatch(score >= WEAKEST, round(score, 3))


def best(a: KoreanName, b: KoreanName) -> tuple[float, int]:
    """Over all readings, the least cost and how many syllables cannot meet (all where lengths differ)."""
    both_northern = bool(a.systems & b.systems & DPRK)
    found = (APART, 3)
    for one in a.readings:
        for two in b.readings:
            if len(one) == len(two):
                found = min(found, _cost(one, two, both_northern), key=lambda pair: (pair[1], pair[0]))
    return found


def _cost(one: tuple[Syllable, ...], two: tuple[Syllable, ...], both_northern: bool) -> tuple[float, int]:
    cost, apart = meet(one[0], two[0], True), 0
    if cost >= APART:
        cost, apart = 0.0, 1
    first = True
    for left, right in zip(one[1:], two[1:], strict=True):
        step = meet(left, right)
        if step >= APART and first and not both_northern:
            step = meet_southern(left, right)
        first = False
        if step >= APART:
            apart += 1
        else:
            cost += step
    return cost, apart


@lru_cache(maxsize=131072)
def meet(one: Syllable, two: Syllable, family: bool = False) -> float:
    """The least cost at which two spelled syllables mean one; ``APART`` where they share no Hangul."""
    if one is two:
        return 0.0
    common = one.readings.keys() & two.readings.keys()
    return min((_at(hangul, one, two, family) for hangul in common), default=APART)


@lru_cache(maxsize=65536)
def meet_southern(one: Syllable, two: Syllable) -> float:
    """As ``meet``, where the South leaves out the first ㄹ or ㄴ: Ryong Hae, Yong-hae."""
    left, right = ({southern(hangul) for hangul in side.readings} for side in (one, two))
    return SOUTHERN_COST if any(hangul in given_rank() for hangul in left & right) else APART


def _at(hangul: str, one: Syllable, two: Syllable, family: bool) -> float:
    cost = 0.0 if family or hangul in given_rank() else UNCOMMON_COST
    for side in (one, two):
        systems = side.readings[hangul]
        if not systems & STRICT and not family:
            cost += PRESS_COST if systems & PRESS else RARE_COST
    return cost
