"""Spanish negations: put in and taken out."""

from __future__ import annotations

from collections.abc import Sequence

from planting import verbs
from planting.tokens import Token, near

Change = tuple[int, int, str]


def put(words: Sequence[Token], number: int) -> Change | None:
    """No before a common finite verb, in front of the pronoun that belongs to it."""
    word, before = words[number], near(words, number, -1)
    if word.low not in verbs.SPANISH_FINITE or word.text != word.low or not before:
        return None
    if near(words, number - 1, -1) in verbs.SPANISH_NEGATIVE or before in verbs.SPANISH_NEGATIVE:
        return None
    if before in verbs.SPANISH_CLITICS:
        clitic = words[number - 1]
        return (clitic.start, word.end, f"no {clitic.text} {word.text}") if clitic.text == clitic.low else None
    return word.start, word.end, f"no {word.text}"


def take(words: Sequence[Token], number: int) -> Change | None:
    """Without a no before a verb, where no other word needs it."""
    word, before, after = words[number], near(words, number, -1), near(words, number, 1)
    if word.low != "no" or not before or after in verbs.SPANISH_IDIOMS or before in ("si", "o"):
        return None
    if any(one.low in verbs.SPANISH_NEGATIVE - {"no"} for one in words):
        return None
    behind = near(words, number + 1, 1) if after in verbs.SPANISH_CLITICS else after
    if behind not in verbs.SPANISH_FINITE:
        return None
    return words[number - 1].end, word.end, ""


def is_finite(word: str) -> bool:
    """Whether it is a finite form of a common verb."""
    return word in verbs.SPANISH_FINITE
