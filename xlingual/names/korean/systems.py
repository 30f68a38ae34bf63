"""Whether the systems that write two names speak against their being one."""

from __future__ import annotations

from functools import lru_cache

from xlingual.names.korean.records import KoreanName, Syllable
from xlingual.names.korean.tables import DPRK, MCCUNE, REVISED, given_rank

LATIN = (DPRK, MCCUNE, REVISED)
LATIN_SYSTEMS = DPRK | MCCUNE | REVISED
FREE, AMBIGUOUS, CONFLICT = 1.0, 0.75, 0.6
DIFFERENT = 0.4


def ceiling(a: KoreanName, b: KoreanName) -> float:
    """The highest score that two names whose syllables meet can have.

    ``FREE`` unless a system that writes both would have meant two names. Then ``AMBIGUOUS`` where two systems make
    them one (Kim Jong Un, Kim Jeong-eun), ``CONFLICT`` where only the press does (Kim Jong Il, Kim Jung Il), and
    ``DIFFERENT`` where none but the DPRK's writes either and the press knows nothing of it (Jong Chon, Jong Jon).
    """
    shared = a.systems & b.systems & LATIN_SYSTEMS
    if not shared or any(shared & system and _meet(a, b, system, system) for system in LATIN):
        return FREE
    if not a.systems == b.systems == DPRK:
        return AMBIGUOUS if _crosses(a, b) else CONFLICT
    return CONFLICT if _pressed(a, b) else DIFFERENT


def _crosses(a: KoreanName, b: KoreanName) -> bool:
    return any(
        one != two and a.systems & one and b.systems & two and _meet(a, b, one, two) for one in LATIN for two in LATIN
    )


def _meet(a: KoreanName, b: KoreanName, one: int, two: int) -> bool:
    """Whether the names are one where ``one`` writes the first and ``two`` the second."""
    return any(
        len(left) == len(right) and all(map(_pair, left[1:], right[1:], (one,) * 3, (two,) * 3))
        for left in a.readings
        for right in b.readings
    )


@lru_cache(maxsize=131072)
def _pair(one: Syllable, two: Syllable, first: int, second: int) -> bool:
    return one is two or any(
        systems & first and two.readings.get(hangul, 0) & second and hangul in given_rank()
        for hangul, systems in one.readings.items()
    )


def _pressed(a: KoreanName, b: KoreanName) -> bool:
    """Whether a spelling that only the press has joins every pair of syllables that the system parts."""
    return any(
        len(left) == len(right) and all(map(_familiar, left[1:], right[1:], (a.systems,) * 3))
        for left in a.readings
        for right in b.readings
    )


@lru_cache(maxsize=65536)
def _familiar(one: Syllable, two: Syllable, system: int) -> bool:
    if _pair(one, two, system, system):
        return True
    common = one.readings.keys() & two.readings.keys()
    return any(not (one.readings[hangul] & LATIN_SYSTEMS and two.readings[hangul] & LATIN_SYSTEMS) for hangul in common)
