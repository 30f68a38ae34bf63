"""Which cases and genders the words of a name share, and the nominative of each way to read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xlingual.names.find.morphology import WordReading
from xlingual.names.find.spelling import as_capitals

_SURE = 3.0  # what a preposition, a title or a verb says weighs more than any dictionary's score
_LIKELY = 0.5  # a name without a preposition is more often a subject

Way = tuple[str, str]
"""A case and a gender."""
Endings = Sequence[tuple[str, str]]
Words = Sequence[tuple[WordReading, ...]]
"""The readings of each word of a name; empty for a word that allows everything."""


def shared(words: Words) -> list[Way]:
    """The cases and genders that every word allows; of words that do not agree, the first one, a forename, decides."""
    telling = [found for found in words if found]
    if not telling:
        return []
    ways = _ways(telling[0])
    for found in telling[1:]:
        ways &= _ways(found)
    return sorted(ways or _ways(telling[0]))


def _ways(found: Sequence[WordReading]) -> set[Way]:
    return {(one.case, gender) for one in found for gender in (one.gender or "mf")}


def weight(way: Way, words: Words, hint: frozenset[str], verb: str) -> float:
    """How likely a way is: by the dictionary, by the cases that the word before allows, by the verb's gender."""
    case, gender = way
    total = sum(max((one.score for one in found if fits(one, way)), default=0.0) for found in words)
    if hint:
        total += _SURE if case in hint else 0.0
    if verb in {"m", "f"} and case == "nomn":
        total += _SURE / 2 if gender == verb else -_SURE / 2
    elif case == "nomn" and not hint:
        total += _LIKELY
    return total


def fits(one: WordReading, way: Way) -> bool:
    """Whether a reading is of this case and gender."""
    return one.case == way[0] and one.gender in {"", way[1]}


def form(word: str, found: Sequence[WordReading], way: Way, endings: Mapping[str, Endings]) -> str:
    """The nominative of a word read in one way; the word itself where nothing fits."""
    fitting = [one for one in found if fits(one, way)]
    if fitting:
        best = max(
            fitting,
            key=lambda one: (_alike(one.nominative, word.lower()) > 2, one.score, _alike(one.nominative, word.lower())),
        )
        return as_capitals(word, best.nominative)
    return _replaced(word, endings.get(way[0], ())) if found and way[1] == "m" else word


def _alike(form: str, word: str) -> int:
    """How many letters two words have in common at their beginning."""
    return next((at for at, (one, other) in enumerate(zip(form, word, strict=False)) if one != other), len(word))


def _replaced(word: str, endings: Endings) -> str:
    """A foreign surname whose guess is wrong, by the case of the forename: ``Хартвелла``."""
    for ending, other in endings:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + other
    return word
