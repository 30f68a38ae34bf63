"""Reading all numbers of a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from xlingual.checks.numbers.days import mark_dates
from xlingual.checks.numbers.digits import read_digits, read_roman
from xlingual.checks.numbers.figures import PARTS
from xlingual.checks.numbers.found import Found, unit_at
from xlingual.checks.numbers.joins import join
from xlingual.checks.numbers.number import Number
from xlingual.checks.numbers.tokens import Tokens
from xlingual.checks.numbers.words import read_words
from xlingual.languages.numerals import NUMERALS, Numerals

_ABBREVIATED = 5  # letters below which a scale word may end in a dot: "тыс.", "млрд."


@lru_cache(maxsize=65_536)
def numbers_in(text: str, lang: str) -> tuple[Number, ...]:
    """The numbers of ``text`` in reading order, those inside dates as kind "date".

    Articles and pronouns ("one of them") are none. Empty as well for a language without numerals.
    """
    numerals = NUMERALS.get(lang)
    if numerals is None:
        return ()
    tokens = Tokens(text)
    found = join(list(_found(tokens, numerals)), tokens, numerals)
    return tuple(_number(one, tokens, numerals) for one in mark_dates(found, tokens, lang))


def _found(tokens: Tokens, numerals: Numerals) -> Iterator[Found]:
    place = 0
    while place < len(tokens):
        one = _read(tokens, place, numerals)
        if one is not None:
            yield one
        place = one.last if one else place + 1


def _read(tokens: Tokens, place: int, numerals: Numerals) -> Found | None:
    token = tokens[place]
    if token.kind == "figure":
        return read_digits(tokens, place, numerals)
    if token.kind == "part":
        found = Found(place, place + 1, place, ((PARTS[token.text],),), "fraction")
        unit, last = unit_at(tokens, place + 1, numerals)
        return replace(found, unit=unit, last=last) if unit else found
    if token.kind != "word":
        return None
    found_roman = read_roman(tokens, place, numerals) if token.text[0] in "IVXLХІ" else None
    return found_roman or read_words(tokens, place, numerals)


def _number(found: Found, tokens: Tokens, numerals: Numerals) -> Number:
    found = _as_decade(found, tokens, numerals)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    amount = end if found.unit in {"%", "pp", "deg"} else tokens[found.core].end
    if tokens[found.core].plain in numerals.scales and len(tokens[found.core].text) < _ABBREVIATED:
        amount += tokens.text.startswith(".", amount)
    return Number(
        start=start,
        end=max(end, amount),
        amount_end=amount,
        ends=found.ends,
        kind=found.kind,
        unit=found.unit,
        vague=found.vague,
        about=tokens.phrase_before(found.first, numerals.about) > 0,
        worded=found.worded,
        loose=found.loose,
    )


def _as_decade(found: Found, tokens: Tokens, numerals: Numerals) -> Found:
    """ "Los años 90", "la década de 1990"."""
    before = tokens[found.first - 1]
    if before.plain in numerals.date_links:
        before = tokens[found.first - 2]
    beside = {before.plain, tokens[found.last].plain} & numerals.decade_words
    if not beside or found.kind not in {"cardinal", "year"} or found.unit or len(found.ends) > 1 or found.value % 10:
        return found
    value = found.value
    if value >= 1000:
        return replace(found, kind="decade")
    return replace(found, ends=((value, 1900 + value),), kind="decade") if 20 <= value <= 90 else found
