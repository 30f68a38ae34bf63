"""A number as it was read."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

NumberKind = Literal["cardinal", "ordinal", "fraction", "year", "decade", "time", "score", "size", "code", "date"]
Readings = tuple[Fraction, ...]

SOFT = 10  # up to here a spelled number may be said in other words: "both", "a pair", "alone"

ROUND = frozenset({100, 10**3, 10**6, 10**9, 10**12})  # so may these: "a thousand years", "a millennium"


@dataclass(frozen=True, slots=True)
class Number:
    """A number, range, time, score or size at ``text[start:end]``, without its unit at ``text[start:amount_end]``.

    ``ends`` holds, for each end of a range or part of a score or size, its possible values, the likeliest first:
    5.000 is 5000 or 5. ``unit`` is the unit's sign ("t", "%", "USD"), or empty. ``vague``: no exact value is meant
    ("dozens"); ``about``: the value is approximate or a bound ("more than 70"); ``worded``: written in words;
    ``loose``: the number is said in passing ("both", "half").
    """

    start: int
    end: int
    amount_end: int
    ends: tuple[Readings, ...]
    kind: NumberKind = "cardinal"
    unit: str = ""
    vague: bool = False
    about: bool = False
    worded: bool = False
    loose: bool = False

    @property
    def values(self) -> Readings:
        """The possible values, the likeliest first; of a range, of its lower end."""
        return self.ends[0]

    @property
    def soft(self) -> bool:
        """Whether the other side may well do without it: small and spelled out, or no exact number."""
        small = all(end[0] <= SOFT for end in self.ends)
        return self.vague or self.loose or (self.worded and (small or self.values[0] in ROUND)) or self._is_one

    @property
    def _is_one(self) -> bool:
        """Whether it is 1, for which the other side may have an article."""
        return self.kind == "cardinal" and len(self.ends) == 1 and self.values[0] == 1 and not self.unit

    @property
    def key(self) -> str:
        """The same for what means the same in any language: "5000 t", "12 %", "36.", "10-15", "3:0"."""
        joint = {"size": "x", "score": ":", "code": "-"}.get(self.kind, "-")
        values = joint.join(_written(end[0]) for end in self.ends)
        if self.kind == "time":
            hours = self.values[0]
            values = f"{int(hours)}:{round(hours % 1 * 60):02}"
        mark = {"ordinal": ".", "decade": "s"}.get(self.kind, "")
        return ("#" if self.kind == "code" else "~" if self.vague else "") + values + mark + f" {self.unit}".rstrip()


def _written(value: Fraction) -> str:
    """Digits with a decimal point; what has no finite decimals stays a fraction: "2/3"."""
    if value.denominator == 1:
        return str(value.numerator)
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return f"{value.numerator}/{value.denominator}" if rest > 1 else f"{float(value):.12g}"
