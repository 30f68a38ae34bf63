"""Ranges, scores and codes: two numbers and what stands between them."""

from __future__ import annotations

from dataclasses import replace

from xlingual.checks.numbers.found import Found
from xlingual.checks.numbers.tokens import DASHES, Tokens
from xlingual.languages.numerals import Numerals

_JOINABLE = frozenset({"cardinal", "year", "ordinal", "time", "decade"})


def join(found: list[Found], tokens: Tokens, numerals: Numerals) -> list[Found]:
    """Join each two neighbours that are the ends of a range or the halves of a score."""
    joined: list[Found] = []
    for number in found:
        one = _joined(joined[-1], number, tokens, numerals) if joined else None
        if one is None:
            joined.append(number)
        else:
            joined[-1] = one
    return joined


def _joined(low: Found, high: Found, tokens: Tokens, numerals: Numerals) -> Found | None:
    between = high.first - low.last
    dash = between == 1 and tokens[low.last].text in DASHES
    if dash and low.kind in {"score", "code"} and len(low.ends) > 1 and tokens[low.last].glued and not high.worded:
        return replace(low, last=high.last, core=high.core, ends=low.ends + high.ends, kind="code")
    if low.kind not in _JOINABLE or high.kind not in _JOINABLE or len(low.ends) > 1 or low.vague or high.vague:
        return None
    if dash:
        return _by_dash(low, high, tokens)
    return _range(low, high) if between == 1 and _by_words(low, high, tokens, numerals) else None


def _by_dash(low: Found, high: Found, tokens: Tokens) -> Found | None:
    """10–15 is a range; 3-0 without blanks is a score; with blanks a falling pair is none."""
    if low.worded != high.worded:
        return None
    if high.value > low.value or high.scale > low.scale:
        return _range(low, high)
    glued = tokens[low.last].glued and tokens[high.first].glued
    return replace(_range(low, high), kind="score") if glued and not low.unit else None


def _by_words(low: Found, high: Found, tokens: Tokens, numerals: Numerals) -> bool:
    """Whether "from … to …" stands around the numbers, or "to" between rising ones."""
    before, middle = tokens[low.first - 1].plain, tokens[low.last].plain
    rising = high.value * high.scale > low.value and not low.unit and not low.worded and not high.worded
    return any(
        middle == between and (before == opener if opener else rising and high.kind == low.kind)
        for opener, between in numerals.ranges
    )


def _range(low: Found, high: Found) -> Found:
    """Both ends in one number; a scale word or unit behind the second is the first's too."""
    values = low.ends[0]
    if low.scale == 1 and high.scale > 1 and not low.unit and low.value < high.value:
        values = tuple(value * high.scale for value in values) + values
    kind = high.kind if low.kind != "time" else "time"
    return replace(
        low, last=high.last, core=high.core, ends=(values, *high.ends), unit=high.unit or low.unit,
        kind=kind, scale=high.scale, loose=low.loose and high.loose,
    )  # fmt: skip
