"""What a text says of a date: as much of year, month, day and weekday as stands there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from xlingual.languages.calendar import Part

Years = tuple[int, int]
Kind = Literal["date", "relative", "season", "years"]  # "years": a decade, a century, a Juche year


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as far as ``text[start:end]`` tells it; None for what it does not tell.

    ``years`` are the first and the last year (twice the same but for decades and centuries), ``weekday`` is 1 for
    Monday. ``swaps``: day and month may also be read the other way round (04/05/2025). ``offset``: days from the
    item's own day, of words such as "yesterday". ``item`` is that day, None where unknown. ``weak``: a wording that
    another language often does without ("the November summit").
    """

    start: int
    end: int
    kind: Kind = "date"
    years: Years | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: Part | None = None
    season: int | None = None
    offset: int | None = None
    swaps: bool = False
    weak: bool = False
    item: date | None = None

    @property
    def year(self) -> int | None:
        """The year, where it is one year."""
        return self.years[0] if self.years and self.years[0] == self.years[1] else None

    @property
    def on(self) -> date | None:
        """The one day it means, where that is sure: a full date, "yesterday" of a dated item; else None."""
        if self.offset is not None:
            return self.item + timedelta(days=self.offset) if self.item else None
        if self.year and self.month and self.day and not self.swaps:
            return day_of(self.year, self.month, self.day)
        return None

    @property
    def likely(self) -> date | None:
        """The day it most likely means: the one nearest to the item's where no year is given; None where unknown."""
        if self.on or not (self.item and self.day) or self.years or self.swaps:
            return self.on
        return _nearest(self.item, self.month, self.day)

    @property
    def possible(self) -> tuple[date, ...]:
        """The days a weekday can mean in a dated item, up to a week before and behind it; else the likely day."""
        if self.likely or not (self.item and self.weekday) or self.month:
            return (self.likely,) if self.likely else ()
        around = (self.item + timedelta(days=shift) for shift in range(-7, 8))
        return tuple(day for day in around if day.isoweekday() == self.weekday)

    @property
    def key(self) -> str:
        """What it means, in one way of writing: 2025-04-26, --04-26, 2018-05, --05, weekday 7, day -1, 1990/1999."""
        parts = [_date_key(self), _other_key(self)]
        return " ".join(part for part in parts if part)


def _nearest(item: date, month: int | None, day: int) -> date | None:
    """The day nearest to the item's with this month, or with any, and this number; None where there is none."""
    months = [item.year * 12 + item.month - 1 + shift for shift in (-1, 0, 1)]
    near = [(item.year + shift, month) for shift in (-1, 0, 1)] if month else [(n // 12, n % 12 + 1) for n in months]
    days = [found for year, number in near if (found := day_of(year, number, day))]
    return min(days, key=lambda found: abs(found - item), default=None)


def _date_key(mention: DateMention) -> str:
    if mention.likely:
        return mention.likely.isoformat()
    if not mention.month:
        first, last = mention.years or (0, 0)
        year = "" if not first else str(first) if first == last else f"{first}/{last}"
        return f"---{mention.day:02d}" if mention.day else year
    year = f"{mention.year:04d}" if mention.year else "-"
    return f"{year}-{mention.month:02d}" + (f"-{mention.day:02d}" if mention.day else "")


def _other_key(mention: DateMention) -> str:
    if mention.weekday and not mention.on:
        return f"weekday {mention.weekday}"
    if mention.season:
        return f"season {mention.season}"
    if mention.offset is not None and not mention.on:
        return f"day {mention.offset:+d}" if mention.offset else "day 0"
    return mention.part or ""


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
