"""One negation more or less: was found, was not found; не пришли, пришли.

English: "not" behind an auxiliary, half of the time as n't, and do-support for common verbs; Spanish "no" before a
common finite verb; Russian "не" before a finite verb or a short participle. The same ones are taken out again; idioms
stay (not only, no longer, не раз, если не, no obstante), so do Russian sentences where another negative word needs the
"не". In half of the rows something is taken out where it can be. It is left out there where only one side has an odd
number of negative words; nothing is left out where a negation is put in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from planting import english, russian, spanish
from planting.record import Extent, Planted, Text, replaced, shuffled
from planting.tokens import Token, tokens
from planting.words import WORDS

Change = tuple[int, int, str]  # what stands between start and end becomes this
TAKERS: dict[str, Callable[[Sequence[Token], int], Change | None]] = {
    "en": english.take,
    "es": spanish.take,
    "ru": russian.take,
}
PUTTERS: dict[str, Callable[[Sequence[Token], int], Change | None]] = {
    "en": english.put,
    "es": spanish.put,
    "ru": russian.put,
}


def changes(given: Text, rng: Random) -> Iterator[Planted]:
    """Negations taken out, then negations put in; or the other way round."""
    words = tokens(given.text)
    makers = [TAKERS[given.lang], PUTTERS[given.lang]]
    for make in makers if rng.random() < 0.5 else makers[::-1]:
        for number in shuffled(range(len(words)), rng):
            change = make(words, number)
            if change is not None:
                start, end, now = change
                yield replaced(given.text, (start, end), now, ("negation",))


def answers(planted: Planted, given: Text, other: Text) -> tuple[Extent, ...] | None:
    """The other side's negative words; None where one was taken out that the other side may not have."""
    before, after, theirs = cues(given), cues(Text(planted.text, given.lang)), cues(other)
    if len(after) > len(before):
        return theirs
    return theirs if theirs and len(before) % 2 == len(theirs) % 2 else None


def cues(given: Text) -> tuple[Extent, ...]:
    """Where the negative words are."""
    negative = WORDS[given.lang].negatives
    found = tokens(given.text)
    return tuple((one.start, one.end) for one in found if one.low in negative or one.low.endswith("n't"))
