"""From the tokens of one date to what it says, one builder for each kind of the grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from xlingual.checks.dates.lexicon import PARTS
from xlingual.checks.dates.mention import DateMention, Years
from xlingual.checks.dates.tokens import Token

JUCHE_ZERO = 1911  # Juche 1 is 1912, the year of Kim Il Sung's birth
PIVOT = 50  # two digits of a year from it on are of the twentieth century
Builder = Callable[[str, Sequence[Token]], Iterator[DateMention]]


def _found(tokens: Sequence[Token], **fields: Any) -> DateMention:
    return DateMention(tokens[0].start, tokens[-1].end, **fields)


def _tagged(part: Sequence[Token], tags: str) -> int | None:
    return next((token.number for token in part if token.tag in tags), None)


def _full(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    """A date with a month, one mention per day of a list or a range; without its day where it has none."""
    days: list[int | None] = [*_days(part)]
    named = _tagged(part, "P")
    for number, day in enumerate(days or [None]):
        yield _found(
            part,
            years=_years(part),
            month=_tagged(part, "Mma"),
            day=day,
            weekday=_tagged(part, "Ww") if number == 0 else None,
            part=None if named is None or days else PARTS[named],
            weak=any(token.tag == "a" for token in part),
        )


def _short(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield from _full(_, part[:-2])


def _days(part: Sequence[Token]) -> Iterator[int]:
    tens = 0
    for token in part:
        if token.tag == "t":
            tens = token.number
        elif token.tag in "DEdV":
            yield tens + token.number
            tens = 0
        elif tens and token.tag not in "c-":
            yield tens
            tens = 0


def _years(part: Sequence[Token]) -> Years | None:
    year = _tagged(part, "Yy")
    if year is None and any(token.tag == "J" for token in part):
        year = JUCHE_ZERO + (_tagged(part, "n") or 0)
    return (year, year) if year else None


def _numeric(text: str, part: Sequence[Token]) -> Iterator[DateMention]:
    token = next(token for token in part if token.tag == "N")
    numbers = [int(number) for number in re.findall(r"\d+", text[token.start : token.end])]
    year_first = numbers[0] > 31
    year, month, day = numbers if year_first else (numbers[2], numbers[1], numbers[0])
    year += 0 if year > 99 else 1900 if year >= PIVOT else 2000
    american = not year_first and "." not in token.word
    if month > 12:
        month, day = day, month
    if 1 <= month <= 12 and 1 <= day <= 31:
        swaps = american and day <= 12 and day != month
        weekday = _tagged(part, "Ww")
        yield _found(part, years=(year, year), month=month, day=day, weekday=weekday, swaps=swaps)


def _weekday(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield _found(part, weekday=_tagged(part, "Ww"), day=_tagged(part, "DE"))


def _relative(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield _found(part, kind="relative", offset=part[0].number, weak=True)


def _season(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield _found(part, kind="season", season=part[0].number, years=_years(part), weak=True)


def _century(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    for number in _days(part):
        yield _found(part, kind="years", years=(100 * number - 99, 100 * number), weak=True)


def _decade(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    last = next(token for token in reversed(part) if token.number)
    first = last.number
    if first % 10 == 0 and (first % 100 or last.tag == "X"):  # "entre los años 1000 y 1300" are no decades
        first += 1900 if first < 100 else 0
        yield _found(part, kind="years", years=(first, first + 9), weak=True)


def _juche(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield _found(part, kind="years", years=_years(part), weak=True)


def _day(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    for day in _days(part):
        yield _found(part, day=day, weak=True)


def _lone(_: str, part: Sequence[Token]) -> Iterator[DateMention]:
    yield _found(part, day=part[0].number)


BUILDERS: dict[str, Builder] = {
    "numeric": _numeric,
    "short": _short,
    "full": _full,
    "month": _full,
    "weekday": _weekday,
    "relative": _relative,
    "season": _season,
    "century": _century,
    "decade": _decade,
    "juche": _juche,
    "day": _day,
    "lone": _lone,
}
