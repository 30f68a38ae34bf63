"""What is true of dates in a language, as data: weekdays, relative days, parts of a month; one file per language."""

from __future__ import annotations

from xlingual.languages.calendar.calendar import Calendar, Part
from xlingual.languages.calendar.en import ENGLISH_CALENDAR
from xlingual.languages.calendar.es import SPANISH_CALENDAR
from xlingual.languages.calendar.ru import RUSSIAN_CALENDAR

CALENDARS: dict[str, Calendar] = {
    "en": ENGLISH_CALENDAR,
    "es": SPANISH_CALENDAR,
    "ru": RUSSIAN_CALENDAR,
}

__all__ = ["CALENDARS", "Calendar", "Part"]
