"""Whether two dates contradict each other, and how much they have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from xlingual.checks.dates.mention import DateMention
from xlingual.records.findings import Severity

_FIRST_MONTHS = {1: 3, 2: 6, 3: 9, 4: 12}  # of the seasons; half the world has them the other way round: a note
_SEASON_MONTHS = 5  # with one month of leeway on both sides
WEIGHTS = {"day": 4, "month": 3, "weekday": 4, "years": 2, "season": 3, "offset": 4}
ONE_EVENT = 14  # days: a weekday or "yesterday" against a day further away speaks of something else
_ORDER: tuple[Severity, ...] = ("note", "warning", "error")


def facets(mentions: Iterable[DateMention]) -> Iterator[DateMention]:
    """Each mention, its weekday apart from its day: renderings put them far from each other, or leave one out."""
    for mention in mentions:
        if mention.weekday and (mention.month or mention.day):
            yield replace(mention, weekday=None)
            yield DateMention(mention.start, mention.end, weekday=mention.weekday)
        else:
            yield mention


def conflict(a: DateMention, b: DateMention) -> Severity | None:
    """How badly two dates contradict each other; None where both can mean the same."""
    a, b = _anchored(a, b), _anchored(b, a)
    found = [severity for rule in _RULES if (severity := rule(a, b))]
    return max(found, key=_ORDER.index, default=None)


def likeness(a: DateMention, b: DateMention) -> int:
    """How much two dates say alike; 0 also for two that have nothing to compare."""
    same = sum(
        weight for field, weight in WEIGHTS.items() if getattr(a, field) and getattr(a, field) == getattr(b, field)
    )
    if a.swaps or b.swaps:
        same += WEIGHTS["day"] if _readings(a) & _readings(b) else 0
    return same + _alike_otherwise(a, b)


def could_be(a: DateMention, b: DateMention) -> bool:
    """Whether a weekday or a relative day may be the other's day, though nothing tells: "on Saturday", "April 26"."""
    loose = [bool(mention.weekday) or mention.offset is not None for mention in (a, b)]
    return all(loose) or (any(loose) and bool(a.day or b.day))


def _anchored(mention: DateMention, other: DateMention) -> DateMention:
    """A day without a year in an item without a date is held to be near the other item's."""
    if mention.item or not other.item or mention.years or not mention.day:
        return mention
    return replace(mention, item=other.item)


def _alike_otherwise(a: DateMention, b: DateMention) -> int:
    if a.offset is not None and a.offset == b.offset:
        return 1 if a.offset == 0 else 0
    if set(a.possible) & set(b.possible):
        return WEIGHTS["day"]
    if a.weekday and b.likely:
        return WEIGHTS["weekday"] if b.likely.isoweekday() == a.weekday else 0
    if b.weekday and a.likely:
        return WEIGHTS["weekday"] if a.likely.isoweekday() == b.weekday else 0
    inside = a.years and b.years and a.years != b.years and _overlap(a, b)
    return 1 if inside or _in_season(a, b) or _in_season(b, a) else 0


def _readings(mention: DateMention) -> set[tuple[int | None, int | None]]:
    """Its month and day, both ways round where the digits allow it."""
    both = (mention.month, mention.day)
    return {both, both[::-1]} if mention.swaps else {both}


def _overlap(a: DateMention, b: DateMention) -> bool:
    return not (a.years and b.years) or (a.years[0] <= b.years[1] and b.years[0] <= a.years[1])


def _by_year(a: DateMention, b: DateMention) -> Severity | None:
    return None if _overlap(a, b) else "error"


def _by_day(a: DateMention, b: DateMention) -> Severity | None:
    if any(_fit(*one, *other) for one in _readings(a) for other in _readings(b)):
        return None
    return "error"


def _fit(month: int | None, day: int | None, other_month: int | None, other_day: int | None) -> bool:
    months = not (month and other_month) or month == other_month
    return months and (not (day and other_day) or day == other_day)


def _by_weekday(a: DateMention, b: DateMention) -> Severity | None:
    """Two weekdays, or a weekday and the one that a date implies."""
    if a.weekday and b.weekday:
        return None if a.weekday == b.weekday else "error"
    for one, other in ((a, b), (b, a)):
        if one.weekday and other.likely and not one.possible:
            gap = abs(one.weekday - other.likely.isoweekday())
            sure = other.on is not None and other.offset is None
            return _of_gap(min(gap, 7 - gap), leeway=not sure)
    return None


def _by_distance(a: DateMention, b: DateMention) -> Severity | None:
    """Relative days and weekdays of dated items against days: one day apart may be another time zone.

    The same word on both sides is no contradiction, for a quoted "today" is the speaker's; nor does it prove much.
    """
    offsets = {a.offset, b.offset} - {None}
    if not (a.possible and b.possible) or (a.weekday and b.weekday) or (a.offset == b.offset and offsets):
        return None
    if not (a.weekday or b.weekday or offsets):
        return None
    severity = _of_gap(_days_apart(a.possible, b.possible), leeway=True)
    return "note" if severity and 0 in offsets else severity


def _days_apart(some: Iterable[date], others: Iterable[date]) -> int:
    others = list(others)
    return min(abs((one - other).days) for one in some for other in others)


def far_apart(a: DateMention, b: DateMention) -> bool:
    """Whether two known days lie so far from each other that they are of two events."""
    return bool(a.possible and b.possible) and _days_apart(a.possible, b.possible) > ONE_EVENT


def _of_gap(gap: int, *, leeway: bool) -> Severity | None:
    if not gap:
        return None
    return "note" if gap == 1 and leeway else "error"


def _by_offset(a: DateMention, b: DateMention) -> Severity | None:
    """Relative days of items without a date, which may be of two days."""
    if a.offset is None or b.offset is None or (a.on and b.on):
        return None
    gap = abs(a.offset - b.offset)
    return None if not gap else "note" if gap == 1 else "warning"


def _by_season(a: DateMention, b: DateMention) -> Severity | None:
    if a.season and b.season:
        return None if a.season == b.season else "warning"
    return "note" if _in_season(a, b) is False or _in_season(b, a) is False else None


def _in_season(season: DateMention, month: DateMention) -> bool | None:
    """Whether a month belongs to a season; None where there is nothing to compare."""
    if not (season.season and month.month):
        return None
    return (month.month - _FIRST_MONTHS[season.season] + 1) % 12 < _SEASON_MONTHS


def _by_part(a: DateMention, b: DateMention) -> Severity | None:
    if not (a.part and b.part) or a.part == b.part or a.month != b.month:
        return None
    return "note" if "mid" in (a.part, b.part) else "warning"


_RULES: tuple[Callable[[DateMention, DateMention], Severity | None], ...] = (
    _by_year,
    _by_day,
    _by_weekday,
    _by_distance,
    _by_offset,
    _by_season,
    _by_part,
)
