"""How much it counts that a date stands on one side only."""

from __future__ import annotations

from xlingual.checks.dates.compare import conflict
from xlingual.checks.dates.matching import Dates
from xlingual.checks.dates.mention import DateMention
from xlingual.records.findings import Severity


def weight_of_lack(facet: DateMention, own: Dates, other: Dates) -> Severity | None:
    """The severity of a date without counterpart; None where something of the other side may well be it."""
    if facet.kind != "date":
        return _of_loose_words(facet, other)
    if _is_own_day(facet, other):
        return "note"
    if facet.weekday and not facet.month:
        return _of_weekday(facet, own, other)
    return _of_day(facet, own, other)


def _of_loose_words(facet: DateMention, other: Dates) -> Severity | None:
    """Relative days, seasons, decades and centuries are often put in other words."""
    if facet.offset == 0 or facet.season:
        return None  # "today" and сегодня are also "now"; "summer months" and "летние месяцы" are one
    if facet.years and any(_in_years(number, facet.years) for number in other.reading.numbers):
        return None
    return "note"


def _in_years(number: int, years: tuple[int, int]) -> bool:
    """Whether a number may be one of the years, also by its last two digits, or the number of the century."""
    first, last = years
    return first <= number <= last or first <= 1900 + number <= last or number == last // 100


def _is_own_day(facet: DateMention, other: Dates) -> bool:
    """Whether it may be the day of the other item or the one before, which a report need not name."""
    item = other.reading.item
    return item is not None and any(0 <= (item - day).days <= 1 for day in facet.possible)


def _of_weekday(facet: DateMention, own: Dates, other: Dates) -> Severity | None:
    if own.siblings(facet) or facet.weekday in other.reading.weekdays:
        return None  # a weekday beside its date adds nothing; a lack of the date itself is told once
    return "warning"


def _of_day(facet: DateMention, own: Dates, other: Dates) -> Severity | None:
    rivals = any(one.month and conflict(facet, one) == "error" for one in other.facets)
    month = facet.month is None or facet.month in other.reading.months
    day = facet.day is None or facet.day in other.reading.numbers
    if month and day:
        return None
    weekday = [one.weekday for one in own.siblings(facet)]
    hinted = (
        (month and not rivals) or (facet.day is not None and day) or any(w in other.reading.weekdays for w in weekday)
    )
    return "note" if hinted or facet.weak else "warning"
