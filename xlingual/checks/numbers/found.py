"""A number while its text is still being read: where its tokens stand, and what may still be joined to it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from xlingual.checks.numbers.number import NumberKind, Readings
from xlingual.checks.numbers.tokens import DASHES, Tokens
from xlingual.languages.numerals import Numerals


@dataclass(frozen=True, slots=True)
class Found:
    """A number in ``tokens[first:last]``; ``core`` is the last token of its digits or number words.

    ``scale`` is what its scale words multiplied by: "3 to 6 thousand" shares it.
    """

    first: int
    last: int
    core: int
    ends: tuple[Readings, ...]
    kind: NumberKind = "cardinal"
    unit: str = ""
    scale: int = 1
    vague: bool = False
    worded: bool = False
    loose: bool = False

    @property
    def value(self) -> Fraction:
        """The likeliest value of its first end."""
        return self.ends[0][0]


def unit_at(tokens: Tokens, place: int, numerals: Numerals) -> tuple[str, int]:
    """The unit that stands at ``place`` and the place behind it; ("", ``place``) without one."""
    for sign, phrases in (("pp", numerals.points), ("%", numerals.percents)):
        length = tokens.phrase(place, phrases)
        if length:
            return sign, place + length
    start = place + (tokens[place].plain in numerals.of)
    if tokens[start].text in DASHES and tokens[start].glued and tokens[start + 1].glued:
        start += 1
    token = tokens[start]
    joint = token.plain + tokens[start + 1].plain + tokens[start + 2].plain
    if tokens[start + 1].text == "/" and joint in numerals.units:
        return numerals.units[joint], start + 3
    if token.plain in numerals.units:
        return numerals.units[token.plain], start + 1
    return _compound_unit(tokens, start, numerals)


def _compound_unit(tokens: Tokens, place: int, numerals: Numerals) -> tuple[str, int]:
    """The unit inside an adjective behind a hyphen: "50-процентный"."""
    token = tokens[place]
    if token.text in DASHES and tokens[place + 1].glued:
        token, place = tokens[place + 1], place + 1
    if token.glued and tokens[place - 1].text in DASHES:
        for tail, unit in numerals.tails.items():
            if token.plain.startswith(tail) and not unit.isdigit():
                return unit, place + 1
    return "", place
