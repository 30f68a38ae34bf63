"""Numbers in words: "two hundred and five", "treinta y cinco mil", "полтора миллиона"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from xlingual.checks.numbers.found import Found, unit_at
from xlingual.checks.numbers.tokens import DASHES, Tokens
from xlingual.languages.numerals import NUMERALS, Numerals


def read_words(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    """The number in words that begins at ``place``, its unit included; None: no number begins there."""
    word = tokens[place].plain
    if word in numerals.plurals:
        return _read_vague(tokens, place, numerals)
    if word in numerals.parts:
        return _read_part(tokens, place, numerals)
    if word in numerals.loose:
        value = Fraction(numerals.loose[word])
        return Found(place, place + 1, place, ((value,),), worded=True, loose=True)
    if tokens.phrase_before(place + 1, numerals.percents):
        return None
    found = _Count(tokens, place, numerals).read()
    return _with_unit(found, tokens, numerals) if found else _read_compound(tokens, place, numerals)


class _Count:
    """A number in words, word by word."""

    def __init__(self, tokens: Tokens, place: int, numerals: Numerals) -> None:
        self.tokens, self.first, self.place, self.numerals = tokens, place, place, numerals
        self.total = Fraction(0)  # what scale words have closed
        self.current: Fraction | None = None  # what the next scale word multiplies
        self.scale = 0  # the last scale word; 0: none yet
        self.ordinal = False
        self.fraction = False

    def read(self) -> Found | None:
        while not self.fraction and (self._tenth() if self.ordinal else self._step()):
            self.place += 1
        if self.place == self.first:
            return None
        while self.tokens[self.place - 1].kind == "mark":
            self.place -= 1
        value = self.total + (self.current or 0)
        readings = (value, 1 / value) if self.ordinal and 2 < value <= 10 else (value,)
        kind = "ordinal" if self.ordinal else "fraction" if self.fraction else "cardinal"
        if self.ordinal and value % 10 == 0 and 20 <= value <= 90:
            readings = (value, 1900 + value)  # the nineties
        vague = self.scale > 0 and self.tokens[self.first - 1].plain in self.numerals.some
        return Found(
            self.first, self.place, self.place - 1, (readings,), kind,  # type: ignore[arg-type]
            scale=self.scale or 1, vague=vague, worded=True, loose=self.fraction,
        )  # fmt: skip

    def _step(self) -> bool:
        """Take the token at ``place``; False: the number ends before it."""
        word, numerals = self.tokens[self.place].plain, self.numerals
        if self.place > self.first and self._divide():
            return True
        if word in numerals.cardinals:
            return self._add(numerals.cardinals[word])
        if word in numerals.hundred:
            return self._hundred()
        if word in numerals.scales:
            return self._scale(numerals.scales[word])
        return self._start(word) or (self.place > self.first and self._go_on(word))

    def _start(self, word: str) -> bool:
        """Take a rank, or a word that can only begin a number."""
        if word in self.numerals.fused and self.place == self.first:
            self.current = self.numerals.fused[word]
            return True
        self.ordinal = word in self.numerals.ordinals and self._add(self.numerals.ordinals[word])
        return self.ordinal

    def _go_on(self, word: str) -> bool:
        return self._half() or self._decimals() or self._link() or self._multiply(word)

    def _tenth(self) -> bool:
        """Take the second word of "vigésimo primero"."""
        word = self.tokens[self.place].plain
        return word in self.numerals.ordinals and self.numerals.names_tenths and self._add(self.numerals.ordinals[word])

    def _add(self, value: int) -> bool:
        """Add a number below a thousand where it fits what stands before."""
        if self.current is None:
            fits = not self.scale or value < self.scale
            self.current = Fraction(value) if fits else None
            return fits
        now = self.current
        if self.numerals.hundred and not self.scale and 16 <= now <= 20 and value >= 10 and self._is_second():
            self.current = now * 100 + value
            return True
        if value and ((value < 10 and now % 10 == 0 and now % 100 > 10) or (value < 100 <= now and now % 100 == 0)):
            self.current = now + value
            return True
        return False

    def _is_second(self) -> bool:
        return self.place - self.first <= 2

    def _hundred(self) -> bool:
        if self.current is not None and self.current >= 100:
            return False
        self.current = (Fraction(1) if self.current is None else self.current) * 100
        return True

    def _scale(self, value: int) -> bool:
        if self.scale and value > self.scale:  # mil millones
            self.total = (self.total + (self.current or 0)) * value
        elif self.current is None and self.scale:
            return False
        else:
            self.total += (Fraction(1) if self.current is None else self.current) * value
        self.scale, self.current = value, None
        return True

    def _multiply(self, word: str) -> bool:
        """Take "dozen" behind a count."""
        value = self.numerals.plurals.get(word) or self.numerals.loose.get(word, 0)
        if value < 10 or self.current is None:
            return False
        self.current *= value
        return True

    def _denominator(self) -> int | None:
        """The denominator at ``place``, if a count stands before it."""
        if self.current is None or self.current > 20 or self.scale:
            return None
        table = self.numerals.lone_denominators if self.current == 1 else self.numerals.denominators
        return table.get(self.tokens[self.place].plain)

    def _divide(self) -> bool:
        """Take a denominator: "two thirds"."""
        denominator = self._denominator()
        if denominator is None or self.current is None:
            return False
        self.current, self.fraction = self.current / denominator, True
        return True

    def _half(self) -> bool:
        """Take "and a half": of the last scale word if nothing stands behind it."""
        length = self.tokens.phrase(self.place, self.numerals.halves)
        if not length:
            return False
        if self.current is not None:
            self.current += Fraction(1, 2)
        else:
            self.total += Fraction(self.scale, 2)
        self.place += length - 1
        return True

    def _decimals(self) -> bool:
        """Take "point five" or "целых пять десятых" behind a whole number."""
        if self.tokens[self.place].plain not in self.numerals.wholes or self.current is None:
            return False
        digit = self.numerals.cardinals.get(self.tokens[self.place + 1].plain)
        if digit is None or (digit > 9 and not self.numerals.names_decimals):
            return False
        if not self.numerals.names_decimals:
            self.current += Fraction(digit, 10)
            self.place += 1
            return True
        table = self.numerals.lone_denominators if digit == 1 else self.numerals.denominators
        denominator = table.get(self.tokens[self.place + 2].plain)
        if denominator is None:
            return False
        self.current += Fraction(digit, denominator)
        self.place += 2
        return True

    def _link(self) -> bool:
        """Pass over a hyphen or "and" if the number goes on behind it."""
        token, after = self.tokens[self.place], self.tokens[self.place + 1].plain
        known = self.numerals.cardinals.get(after) or self.numerals.ordinals.get(after)
        if token.text in DASHES:
            return token.glued and self.tokens[self.place + 1].glued and self._goes_on(after)
        if token.plain not in self.numerals.ands or known is None:
            return False
        beyond = self.tokens[self.place + 2].plain
        if beyond in self.numerals.hundred or self.numerals.scales.get(beyond, 0) >= (self.scale or 10**15):
            return False
        if self.numerals.and_behind_tens:
            tens = self.current is not None and self.current % 100 >= 30 and self.current % 10 == 0 and known < 10
            return tens or (self.current is None and self.scale == 1000 and known < 100)
        return known < 100 and (self.scale > 0 if self.current is None else self.current % 100 == 0 < self.current)

    def _goes_on(self, word: str) -> bool:
        """Whether the word behind a hyphen belongs to the number: "twenty-five", "two-thirds"."""
        numerals = self.numerals
        if word in numerals.scales or word in numerals.hundred:
            return True
        if self.current is None:
            return False
        table = numerals.lone_denominators if self.current == 1 else numerals.denominators
        if word in table:
            return True
        value = numerals.cardinals.get(word) or numerals.ordinals.get(word)
        return value is not None and value < 10 and self.current % 10 == 0 and self.current % 100 > 10


def _read_vague(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    """ "Dozens", "tens of thousands"."""
    value, last = numerals.plurals[tokens[place].plain], place + 1
    behind = last + (tokens[last].plain in numerals.of)
    if tokens[behind].plain in numerals.plurals:
        value, last = value * numerals.plurals[tokens[behind].plain], behind + 1
    found = Found(place, last, last - 1, ((Fraction(value),),), vague=True, worded=True)
    return _with_unit(found, tokens, numerals)


def _read_part(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    """ "Half", or the number it is a part of: "half a million"."""
    part, last = numerals.parts[tokens[place].plain], place + 1
    while tokens[last].plain in numerals.articles or tokens[last].plain in numerals.of:
        last += 1
    word = tokens[last].plain
    scale = 100 if word in numerals.hundred else numerals.scales.get(word) or numerals.loose.get(word, 0)
    if scale >= 10:
        found = Found(place, last + 1, last, ((part * scale,),), worded=True)
        return _with_unit(found, tokens, numerals)
    return Found(place, place + 1, place, ((part,),), "fraction", worded=True, loose=True)


def _with_unit(found: Found, tokens: Tokens, numerals: Numerals) -> Found | None:
    """The number with the unit behind it; None for "one" without any, which is an article or a pronoun."""
    if found.kind == "ordinal":
        return found
    at = found.last
    if tokens[at].text == "." and tokens[at - 1].plain in numerals.scales:
        at += 1
    unit, last = unit_at(tokens, at, numerals)
    if unit:
        return replace(found, last=last, unit=unit)
    alone = found.last == found.first + 1 and tokens[found.first].plain in numerals.ones
    return None if alone else found


def _read_compound(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    """A number inside an adjective: "двухлетний"."""
    word = tokens[place].plain
    match = _compounds(numerals.code).match(word) if numerals.prefixes and len(word) > 5 else None
    if match is None:
        return None
    value, unit = numerals.prefixes[match[1]], numerals.tails[match[2]]
    scale = int(unit) if unit.isdigit() else 1
    return Found(
        place, place + 1, place, ((Fraction(value * scale),),), unit="" if scale > 1 else unit,
        worded=True, loose=value <= 10 and scale == 1,
    )  # fmt: skip


@lru_cache(maxsize=8)
def _compounds(code: str) -> re.Pattern[str]:
    numerals = NUMERALS[code]
    prefixes, tails = (sorted(table, key=len, reverse=True) for table in (numerals.prefixes, numerals.tails))
    return re.compile(f"({'|'.join(prefixes)})({'|'.join(tails)})")
