"""Numbers: an amount, a share, a rank, a score or a year that the two sides give differently.

Numbers are compared by value: "five thousand tonnes", "5.000 toneladas" and "5 тыс. тонн" are the same, and so are 50 %
and one half, 10–15 and "between ten and fifteen", 21st and XXI. Where a figure can be read in two ways, as 5.000, one
reading in common will do. Approximate numbers ("about 70", "dozens") agree with what is near; amounts in other units of
the same dimension (kilometres, miles) are converted. Days and years beside a month belong to the check of dates.

Error: another number stands in a number's place. Warning: only one side has the number; a note where a text breaks off
in the number or before it. Small numbers in words ("both", "first", "three") are reported only where another one stands
before the same word.
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.breaks import is_behind_break, is_broken_off
from xlingual.checks.evidence import Evidence
from xlingual.checks.numbers.likeness import same_dimension
from xlingual.checks.numbers.match import Difference, differences
from xlingual.checks.numbers.number import Number
from xlingual.checks.numbers.parse import numbers_in
from xlingual.checks.side import Side
from xlingual.languages.numerals import NUMERALS
from xlingual.records import Pair
from xlingual.records.findings import Extent, Finding, Severity, Value

__all__ = ["Number", "check", "covers", "numbers_in", "values"]


def covers(lang: str) -> bool:
    """Whether number words and marks of a language are known."""
    return lang in NUMERALS


def values(side: Side) -> tuple[Value, ...]:
    """The numbers of one version outside dates; what is only said in passing ("both", "first") is left out."""
    return tuple(
        Value(number.key, number.start, number.end, side.text[number.start : number.end])
        for number in numbers_in(side.text, side.lang)
        if number.kind != "date" and not number.vague and not number.loose and not _is_small_rank(number)
    )


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Numbers that stand in each other's place and differ, then numbers that only one side has."""
    if covers(evidence.a.lang) and covers(evidence.b.lang):
        yield from (_finding(difference, evidence) for difference in differences(evidence))


def _is_small_rank(number: Number) -> bool:
    return number.soft and number.kind == "ordinal"


def _finding(difference: Difference, evidence: Evidence) -> Finding:
    a, b = difference.a, difference.b
    extents = _extent(a), _extent(b)
    written = tuple(
        side.text[extent[0] : extent[1]] if extent else ""
        for side, extent in zip((evidence.a, evidence.b), extents, strict=True)
    )
    severity, message = _judge(a, b, written[0], written[1])
    if _is_at_break(difference, evidence):
        severity = "note"
    return Finding("numbers", severity, *extents, (written[0], written[1]), message)


def _is_at_break(difference: Difference, evidence: Evidence) -> bool:
    """Whether only one side has the number because a text breaks off in it or before it."""
    a, b = difference.a, difference.b
    number, own, other = (a, evidence.a, evidence.b) if a else (b, evidence.b, evidence.a)
    if number is None or (a and b):
        return False
    digits = own.text[number.start : number.amount_end]
    rests = (other.text[one.start : one.amount_end] for one in numbers_in(other.text, other.lang))
    if is_broken_off(digits, other) or any(is_broken_off(rest, own) and rest.startswith(digits) for rest in rests):
        return True
    return is_behind_break(number.end, evidence, of_a=a is not None)


def _extent(number: Number | None) -> Extent | None:
    return (number.start, number.amount_end) if number else None


def _judge(a: Number | None, b: Number | None, text_a: str, text_b: str) -> tuple[Severity, str]:
    """How much a difference weighs, and the sentence about it."""
    if a and b:
        if same_dimension(a.unit, b.unit):
            return "warning", f"{text_a} here, {text_b} there, in other units: the amounts do not convert"
        return "error", f"{text_a} here, {text_b} there: the {_noun(a, b)} differ"
    number, text = (a, text_a) if a else (b, text_b)
    where = "the first side" if a else "the second side"
    if number and (number.kind == "code" or (number.values[0] == 1 and number.kind == "cardinal")):
        return "note", f"Only {where} has {text}"
    return "warning", f"Only {where} has the number {text}"


def _noun(a: Number, b: Number) -> str:
    """What the two numbers are."""
    kinds = {a.kind, b.kind}
    if len(kinds) > 1:
        return "numbers"
    plain = {"cardinal": "amounts", "ordinal": "ranks", "year": "years", "time": "times", "score": "scores"}
    return plain.get(a.kind, "numbers")
