"""Say in one sentence why two Korean names are one, or are not."""

from __future__ import annotations

from xlingual.names.korean.compare import APART, compare, meet, meet_southern
from xlingual.names.korean.records import KoreanName, Syllable
from xlingual.names.korean.tables import (
    CUSTOM,
    DPRK,
    HANGUL,
    KONTSEVICH,
    MCCUNE,
    PRESS,
    REVISED,
    STRICT,
    given_rank,
)

SOURCES = (  # the first that fits names the spelling
    (HANGUL, "as written"),
    (CUSTOM, "by custom"),
    (DPRK, "in the DPRK's system"),
    (KONTSEVICH, "in Kontsevich's"),
    (MCCUNE, "in McCune-Reischauer"),
    (REVISED, "in the Revised Romanisation"),
    (PRESS, "in the press"),
)
ORDINALS = ("surnames", "second syllables", "third syllables", "fourth syllables", "fifth syllables")
COUNTS = ("none", "one", "two", "three", "four", "five")


def explain(a: KoreanName, b: KoreanName) -> str:
    """One sentence with the Hangul that joins the names or the syllables that part them."""
    if a.key == b.key:
        return f"{a.spelled} = {b.spelled}: the same letters"
    pairs = [(one, two) for one in a.readings for two in b.readings if len(one) == len(two)]
    if not pairs:
        return f"one has {_count(a)}, the other {_count(b)}"
    one, two = min(pairs, key=lambda pair: _cost(*pair))
    apart = [at for at, _ in enumerate(one) if _step(one, two, at) >= APART]
    if apart:
        return _differ(one, two, apart[0])
    if not compare(a, b).same:
        return f"{a.spelled} and {b.spelled} are two names in the DPRK's system, and no other writes both so"
    steps = [_joined(left, right) for left, right in zip(one, two, strict=True) if left.spelled != right.spelled]
    return f"{a.spelled} = {b.spelled}: " + ("; ".join(steps) or "the same syllables")


def _cost(one: tuple[Syllable, ...], two: tuple[Syllable, ...]) -> float:
    return sum(_step(one, two, at) for at, _ in enumerate(one))


def _step(one: tuple[Syllable, ...], two: tuple[Syllable, ...], at: int) -> float:
    cost = meet(one[at], two[at], at == 0)
    return min(cost, meet_southern(one[at], two[at])) if at == 1 else cost


def _count(name: KoreanName) -> str:
    sizes = sorted({len(reading) for reading in name.readings})
    return " or ".join(COUNTS[size] for size in sizes) + " syllables"


def _differ(one: tuple[Syllable, ...], two: tuple[Syllable, ...], at: int) -> str:
    left, right = one[at].spelled.capitalize(), two[at].spelled.capitalize()
    return f"the {ORDINALS[at]} differ: {left} and {right} share no Hangul syllable"


def _joined(left: Syllable, right: Syllable) -> str:
    one, two = left.spelled.capitalize(), right.spelled.capitalize()
    common = left.readings.keys() & right.readings.keys()
    if not common:
        return f"the South leaves out the first consonant of {one} in {two}, or the other way round"
    hangul = min(common, key=lambda syllable: _order(syllable, left, right))
    here, there = _source(left.readings[hangul]), _source(right.readings[hangul])
    if here == there:
        return f"{hangul} is {one} or {two} {here}"
    return f"{hangul} is {one} {here} and {two} {there}"


def _order(hangul: str, left: Syllable, right: Syllable) -> tuple[int, int]:
    loose = sum(not side.readings[hangul] & STRICT for side in (left, right))
    return loose, given_rank().get(hangul, len(given_rank()))


def _source(systems: int) -> str:
    return next((words for bit, words in SOURCES if systems & bit), "in rare spellings")
