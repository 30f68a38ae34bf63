"""Compare Korean words that need not be names of persons: Hangul with Latin or Cyrillic, or two spellings."""

from __future__ import annotations

from functools import cache, lru_cache

from xlingual.names.korean.sounds import bodies, borders, ends
from xlingual.names.korean.southern import southern
from xlingual.names.korean.surnames import surname
from xlingual.names.korean.syllables import LONGEST, START, compose, decompose, place_behind, readings
from xlingual.names.korean.tables import KOREAN
from xlingual.names.korean.words import plain, script_of


@lru_cache(maxsize=16384)
def same_word(a: str, b: str) -> bool:
    """Whether two spellings may be one Korean word; False too where either does not read as Korean.

    Sounds that change where syllables touch may be written or not: 신라 is Silla, 독립 is Tongnip and Dongrip.
    """
    one, two = (plain(word).replace("-", "").replace(" ", "") for word in (a, b))
    scripts = script_of(one), script_of(two)
    if None in scripts or not one or not two:
        return False
    if scripts[0] == scripts[1] == KOREAN:
        return one == two
    if _one_surname((one, str(scripts[0])), (two, str(scripts[1]))):
        return True
    if scripts[1] == KOREAN:
        one, two, scripts = two, one, (scripts[1], scripts[0])
    if scripts[0] == KOREAN:
        return _spells(one, two, str(scripts[1]))
    return _meets(one, two, (str(scripts[0]), str(scripts[1])))


def _one_surname(*words: tuple[str, str]) -> bool:
    """Whether both words are spellings of one surname, custom's among them: 박 and Park."""
    families = [surname(word, script) for word, script in words]
    first, second = (family.readings.keys() if family else set() for family in families)
    return bool(first & second)


def _spells(hangul: str, spelled: str, script: str) -> bool:
    """Whether a Latin or Cyrillic word writes a Hangul word, as it is written or as it sounds."""
    letters = [decompose(syllable) for syllable in hangul]

    @cache
    def rest(at: int, initial: str, position: int) -> bool:
        if at == len(letters):
            return position == len(spelled)
        last = at + 1 == len(letters)
        final = letters[at][2]
        joints = [(end, "") for end in ends(final)] if last else borders(final, letters[at + 1][0])
        return any(
            rest(at + 1, following, end)
            for sounded, following in joints
            for body in bodies(initial, letters[at][1], at == 0)
            for end in _ends_of(compose(*body, sounded), spelled, position, script)
        )

    return rest(0, letters[0][0], 0)


def _ends_of(syllable: str, spelled: str, position: int, script: str) -> list[int]:
    """Where a syllable may end that begins at a position of a spelled word."""
    stops = range(position + 1, min(position + LONGEST, len(spelled)) + 1)
    return [
        stop for stop in stops if syllable in readings(spelled[position:stop], script, _place(spelled, position), True)
    ]


def _place(spelled: str, position: int) -> int:
    return place_behind(spelled[:position]) if position else START


def _meets(one: str, two: str, scripts: tuple[str, str]) -> bool:
    """Whether two spelled words can be cut into syllables that meet pair by pair."""

    @cache
    def rest(here: int, there: int) -> bool:
        if here == len(one) or there == len(two):
            return here == len(one) and there == len(two)
        return any(
            (left & right or (here == there == 0 and _southern(left) & _southern(right))) and rest(end, other)
            for end, left in _heads(one, here, scripts[0])
            for other, right in _heads(two, there, scripts[1])
        )

    return rest(0, 0)


def _southern(syllables: frozenset[str]) -> set[str]:
    return {southern(syllable) for syllable in syllables}


def _heads(word: str, position: int, script: str) -> list[tuple[int, frozenset[str]]]:
    """The syllables that may begin at a position, as (end, Hangul)."""
    stops = range(position + 1, min(position + LONGEST, len(word)) + 1)
    found = ((stop, frozenset(readings(word[position:stop], script, _place(word, position), True))) for stop in stops)
    return [(stop, hangul) for stop, hangul in found if hangul]
