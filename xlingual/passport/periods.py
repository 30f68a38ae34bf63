"""Days and periods as they are typed, and whether an item of some day can report what was said in them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from xlingual.errors import UsageError
from xlingual.records.passport import Period

BEFORE, AFTER = 1, 3  # days: an item may be dated a time zone earlier, and retells news of the days before it
_PART = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def read_period(text: str) -> Period:
    """The first and the last day of ``2025``, ``2025-04``, ``2025-04-26`` or two of these with ``..`` between.

    :raises UsageError: it is none of these, or ends before it begins
    """
    first, dots, last = text.strip().partition("..")
    period = _days(first, text)[0], _days(last if dots else first, text)[1]
    if period[0] > period[1]:
        raise UsageError(f"{text!r} ends before it begins")
    return period


def _days(part: str, whole: str) -> Period:
    found = _PART.fullmatch(part.strip())
    try:
        if not found:
            raise ValueError
        year, month, day = (int(number or 0) for number in found.groups())
        last = day or monthrange(year, month or 12)[1]
        return date(year, month or 1, day or 1).isoformat(), date(year, month or 12, last).isoformat()
    except ValueError as error:
        cure = "write 2025-04-26, 2025-04, 2025 or 2025-04..2025-05"
        raise UsageError(f"{whole!r} is no day or period; {cure}") from error


def fits(day: str, period: Period) -> bool:
    """Whether an item of this day can report what was said in the period."""
    first, said, last = (date.fromisoformat(end[:10]).toordinal() for end in (period[0], day, period[1]))
    return first - BEFORE <= said <= last + AFTER
