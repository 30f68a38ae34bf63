"""When two numbers say the same, and how well two that differ stand in each other's place."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from xlingual.checks.numbers.number import Number, Readings
from xlingual.languages.numerals import DIMENSIONS

CONVERTED = 0.06  # how far rounding may lead two amounts in different units apart: 100 km, 60 miles
ROUNDED = 0.06  # how far an approximate number may be from the exact one
MAGNITUDES = 1000  # "thousands" are fewer than a million


def attested(number: Number, others: Iterable[Number]) -> bool:
    """Whether each end of a number stands somewhere among the others, in any form; what stands twice, twice."""
    ends = [(other, end) for other in others for end in other.ends]
    for end in number.ends:
        match = next((n for n, (other, other_end) in enumerate(ends) if _same(number, end, other, other_end)), None)
        if match is None:
            return False
        del ends[match]
    return True


def _same(a: Number, end_a: Readings, b: Number, end_b: Readings) -> bool:
    if not set(end_a).isdisjoint(end_b):
        return not _are_other_amounts(a, b)
    if a.vague or b.vague:
        return _fits_vague(a, b)
    if "%" in {a.unit, b.unit} and "fraction" in {a.kind, b.kind}:
        return any(x == 100 * y or 100 * x == y for x in end_a for y in end_b)
    if a.unit != b.unit:
        return _converts(a.unit, end_a[0], b.unit, end_b[0])
    if a.about == b.about:
        return False
    rough, exact = (end_a, end_b) if a.about else (end_b, end_a)
    return _rounds(exact[0], rough[0])


def _are_other_amounts(a: Number, b: Number) -> bool:
    """Whether one figure stands with two units that convert: 19 kilometres are not 19 miles; miles may be nautical."""
    exact = {a.kind, b.kind} == {"cardinal"} and not (a.vague or b.vague)
    return exact and same_dimension(a.unit, b.unit) and {a.unit, b.unit} != {"mi", "nmi"}


def _fits_vague(a: Number, b: Number) -> bool:
    """ "Thousands" may be 5,000; "dozens" may be 36."""
    vague, exact = (a, b) if a.vague else (b, a)
    return exact.vague or vague.values[0] <= exact.values[0] * 2 < 2 * vague.values[0] * MAGNITUDES


def _converts(unit_a: str, a: Fraction, unit_b: str, b: Fraction) -> bool:
    """Whether two amounts in different units of one dimension are about the same."""
    if not same_dimension(unit_a, unit_b):
        return False
    one, other = float(a) * DIMENSIONS[unit_a][1], float(b) * DIMENSIONS[unit_b][1]
    return abs(one - other) <= CONVERTED * max(one, other)


def same_dimension(unit_a: str, unit_b: str) -> bool:
    """Whether both are units of length, of mass …, and not the same one."""
    known = unit_a in DIMENSIONS and unit_b in DIMENSIONS and unit_a != unit_b
    return known and DIMENSIONS[unit_a][0] == DIMENSIONS[unit_b][0]


def _rounds(exact: Fraction, rough: Fraction) -> bool:
    """Whether ``rough`` has fewer leading digits and is near."""
    if not exact or _digits(rough) >= _digits(exact):
        return False
    return abs(exact - rough) <= ROUNDED * exact


def _digits(value: Fraction) -> int:
    """Significant digits."""
    return len(f"{float(value):.9g}".partition("e")[0].replace(".", "").strip("0"))


def alike(a: Number, b: Number) -> float:
    """How alike in kind two different numbers are, from about −1 to 3: unit, kind, digits, size."""
    units = 1.0 if a.unit and a.unit == b.unit else -0.5 if a.unit and b.unit else 0.0
    if {a.unit, b.unit} & {"%", "pp"} and a.unit != b.unit:
        units -= 0.5
    kinds = 0.5 if a.kind == b.kind and len(a.ends) == len(b.ends) else 0.0
    return units + kinds + max(_near(x, y) for x, y in _written(a, b))


def _written(a: Number, b: Number) -> list[tuple[str, str]]:
    """The digits of the ends, set side by side."""
    if len(a.ends) == len(b.ends):
        ends = list(zip(a.ends, b.ends, strict=True))
    else:
        ends = [(end_a, end_b) for end_a in a.ends for end_b in b.ends]
    return [(f"{float(x[0]):.12g}", f"{float(y[0]):.12g}") for x, y in ends]


def _near(a: str, b: str) -> float:
    """1 for digits of one length that differ in one place, less for more."""
    if len(a) != len(b):
        return 0.0
    different = sum(x != y for x, y in zip(a, b, strict=True))
    return 1.0 if different <= 1 else 0.5 if different < len(a) else 0.2
