"""Numbers in digits with what belongs to them: $2.5bn · 80-летие · 1990s · T-72 · 21x17x4 · XXI век."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from xlingual.checks.numbers.figures import PARTS, read_figure, roman
from xlingual.checks.numbers.found import Found, unit_at
from xlingual.checks.numbers.number import NumberKind, Readings
from xlingual.checks.numbers.tokens import DASHES, Tokens
from xlingual.languages.numerals import SIGNS, Numerals

_TIMES = frozenset({"x", "х", "×", "*"})
_SIGN_PREFIXES = frozenset({"us", "u.s", "a", "c", "au", "ca"})
_UNSURE = frozenset({"m", "b"})  # scale words that may be a unit or a letter of a name
_CERTAIN_ROMAN = 2  # letters from which a Roman numeral needs no century beside it


def read_digits(tokens: Tokens, place: int, numerals: Numerals) -> Found:
    """The number whose digits stand at ``place``, with its scale words, unit and sign."""
    figure = read_figure(tokens[place].text, numerals)
    found = Found(place, place + 1, place, figure.ends, figure.kind)
    if figure.kind == "date":
        return found
    if _is_name(tokens, place):
        return _read_name(replace(found, kind="code"), tokens)
    found = _read_size(found, tokens)
    if len(found.ends) == 1 and found.kind in {"cardinal", "year"}:
        found = _read_ending(found, tokens, numerals)
        if found.kind in {"code", "ordinal", "decade"}:
            return found
        found = _read_scales(_read_half(found, tokens, numerals), tokens, numerals)
    return _read_hours(_read_unit(_read_sign(found, tokens), tokens, numerals), tokens, numerals)


def _is_name(tokens: Tokens, place: int) -> bool:
    """Whether letters stand right before the digits, as in MIR24 and T-72."""
    if not tokens[place].glued or tokens[place - 1].text in SIGNS:
        return False
    before = tokens[place - 1]
    named = tokens[place - 2].kind == "word" and not (tokens[place - 2].glued and tokens[place - 3].kind == "figure")
    dash = before.text in DASHES and before.glued and named
    return before.kind == "word" or dash


def _read_name(found: Found, tokens: Tokens) -> Found:
    """All runs of digits of a name with digits: BNT162b2."""
    last, ends = found.last, list(found.ends)
    while tokens[last].glued and tokens[last].kind in {"word", "figure"}:
        if tokens[last].kind == "figure":
            ends += [(Fraction(int(run)),) for run in [tokens[last].text] if run.isdigit()]
        last += 1
    return replace(found, last=last, core=last - 1, ends=tuple(ends), kind="code")


def _read_size(found: Found, tokens: Tokens) -> Found:
    """21x17x4, with blanks or without."""
    last, ends = found.last, list(found.ends)
    while tokens[last].plain in _TIMES and tokens[last + 1].kind == "figure" and tokens[last + 1].text.isdigit():
        ends.append((Fraction(int(tokens[last + 1].text)),))
        last += 2
    kind = "size" if len(ends) > len(found.ends) else found.kind
    return replace(found, last=last, core=last - 1, ends=tuple(ends), kind=kind)


def _read_ending(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """What is glued to the digits: 5th, 1-й, 1.º, 1990s, 3-х, 3AA; units and scale words are left for later."""
    at = found.last
    parted = (tokens[at].text in DASHES and tokens[at].glued) or (
        tokens[at].text == "." and tokens[at + 1].plain in {"º", "ª"}
    )
    ending = at + parted
    word = tokens[ending]
    if not word.glued or (word.kind != "word" and word.text != "°"):
        return found
    measures = (numerals.glued_scales, numerals.scales, numerals.units)
    if not parted and any(word.plain in table for table in measures):
        return found
    kind = _kind_by_ending(found.value, tokens, ending, numerals)
    if kind is None:
        return found if parted or word.text == "°" else _read_name(found, tokens)
    ends = (_decade(found.value),) if kind == "decade" else found.ends
    return replace(found, last=ending + 1, core=ending, ends=ends, kind=kind)


def _decade(value: Fraction) -> Readings:
    """The 80s are the 1980s, the 1800s the 19th century."""
    if value < 100:
        return (value, 1900 + value)
    return (value, value / 100 + 1) if value % 100 == 0 else (value,)


def _kind_by_ending(value: Fraction, tokens: Tokens, place: int, numerals: Numerals) -> NumberKind | None:
    """What the ending at ``place`` makes of a number; None: it is no ending."""
    word = tokens[place].plain
    if word in numerals.decade_endings and value % 10 == 0 and value >= 20:
        return "decade"
    if word in numerals.cardinal_endings:
        return "cardinal"
    return "ordinal" if word in numerals.ordinal_endings and not _is_degree(tokens, place, numerals) else None


def _is_degree(tokens: Tokens, place: int, numerals: Numerals) -> bool:
    """Whether a ring behind digits is a degree, not a Spanish ordinal mark."""
    if tokens[place].text != "°" or "°" not in numerals.ordinal_endings:
        return tokens[place].text == "°"
    return tokens[place + 1].plain in {"c", "f"} or tokens[place + 1].kind != "word"


def _read_half(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """2½ and "2 and a half"."""
    if tokens[found.last].kind == "part":
        return _plus(found, PARTS[tokens[found.last].text], found.last + 1)
    length = tokens.phrase(found.last, numerals.halves)
    return _plus(found, Fraction(1, 2), found.last + length) if length else found


def _plus(found: Found, value: Fraction, last: int) -> Found:
    return replace(found, ends=((found.value + value,),), last=last, core=last - 1)


def _read_scales(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """Scale words behind the digits: "5 thousand", "2 mil millones", "$2.5bn", "5 млн 300 тыс."."""
    scale, last = 1, found.last
    while value := _scale_at(tokens, last, numerals, first=scale == 1):
        scale, last = scale * value, last + 1 + (tokens[last].text in DASHES)
    if scale == 1:
        return _maybe_million(found, tokens, numerals)
    ends = (tuple(value * scale for value in found.ends[0]),)
    more = _more(tokens, last, scale, numerals)
    if more is not None:
        return replace(found, ends=((ends[0][0] + more.value,),), last=more.last, core=more.core, kind="cardinal")
    return replace(found, ends=ends, last=last, core=last - 1, scale=scale, kind="cardinal")


def _scale_at(tokens: Tokens, place: int, numerals: Numerals, *, first: bool) -> int:
    """What the scale word at ``place`` multiplies by; 0: none stands there."""
    token = tokens[place]
    if token.text in DASHES and token.glued and tokens[place + 1].glued:
        return numerals.scales.get(tokens[place + 1].plain, 0)
    if first and token.glued and token.plain in numerals.glued_scales and token.plain not in _UNSURE:
        return numerals.glued_scales[token.plain]
    if token.plain in numerals.hundred:
        return 100
    multiplier = numerals.scales.get(token.plain) or numerals.plurals.get(token.plain, 0)
    if not multiplier and first and numerals.loose.get(token.plain, 0) >= 10:
        return numerals.loose[token.plain]
    return multiplier


def _more(tokens: Tokens, place: int, scale: int, numerals: Numerals) -> Found | None:
    """A further part of the number: "300 тыс." behind "5 млн"."""
    place += tokens[place].text == "."
    token = tokens[place]
    if token.kind != "figure" or not token.text.isdigit() or int(token.text) >= 1000:
        return None
    part = _scale_at(tokens, place + 1, numerals, first=True)
    if not 1 < part < scale:
        return None
    return Found(place, place + 2, place + 1, ((Fraction(int(token.text) * part),),))


def _maybe_million(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """A glued "m" behind a sum is a million, a "b" a billion; elsewhere "5m" may be one, "802.11b" is a name."""
    token = tokens[found.last]
    scale = numerals.glued_scales.get(token.plain, 0) if token.glued else 0
    if not scale:
        return found
    big: Readings = tuple(value * scale for value in found.ends[0])
    if tokens[found.first - 1].text in SIGNS:
        return replace(found, ends=(big,), last=found.last + 1, core=found.last, scale=scale)
    return replace(found, ends=(found.ends[0] + big,)) if token.plain in numerals.units else _read_name(found, tokens)


def _read_unit(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """The unit behind the number; of an ordinal only a year's."""
    at = found.last
    abbreviated = tokens[at].text == "." and at > found.first + 1
    unit, last = unit_at(tokens, at + abbreviated, numerals)
    if not unit and tokens[at].text in SIGNS:
        unit, last = SIGNS[tokens[at].text], at + 1
    if not unit:
        return found
    if found.kind == "year" and unit in {"y", "g"} and "." not in tokens[found.first].text:
        return replace(found, last=last)
    kind = "cardinal" if found.kind == "year" else found.kind
    return replace(found, last=last, unit=found.unit or unit, kind=kind)


def _read_sign(found: Found, tokens: Tokens) -> Found:
    """A sign before the digits: "$5", "US$ 5"."""
    before = found.first - 1
    sign = SIGNS.get(tokens[before].text, "")
    if len(sign) != 3 or found.unit:
        return found
    start = before - (tokens[before].glued and tokens[before - 1].plain in _SIGN_PREFIXES)
    return replace(found, first=start, unit=sign, kind="cardinal" if found.kind == "year" else found.kind)


def _read_hours(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """An hour with its half of the day, "3 p.m.", may be 15 on the other side."""
    length = tokens.phrase(found.last, numerals.halves_of_day)
    if not length or found.unit or found.value > 12:
        return found
    phrase = "".join(tokens[found.last + n].plain for n in range(length))
    added = next(hours for key, hours in numerals.halves_of_day.items() if key.replace(" ", "") == phrase)
    late = tuple(value + (added if value < 13 else 100 * added) for value in found.ends[0] if added)
    return replace(found, ends=(found.ends[0] + late,), last=found.last + length, kind="time")


def read_roman(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    """A Roman numeral of two letters or more, or one beside a century; None: it is a word."""
    word = tokens[place].text
    value = roman(word)
    if value is None or (tokens[place + 1].text == "." and tokens[place - 1].text == "."):
        return None
    beside = {tokens[place + 1].plain, tokens[place - 1].plain} & numerals.centuries
    in_range = tokens[place + 1].text in DASHES and roman(tokens[place + 2].text)
    certain = len(word) >= _CERTAIN_ROMAN and "L" not in word  # XL is a size
    if not certain and not beside and not in_range:
        return None
    return Found(place, place + 1, place, ((Fraction(value),),), "ordinal", worded=True, loose=value <= 10)
