"""Which numbers are days and years of a date; dates have a check of their own."""

from __future__ import annotations

from dataclasses import replace

from xlingual.checks.dates.parse import dates_in
from xlingual.checks.numbers.found import Found
from xlingual.checks.numbers.tokens import Tokens


def mark_dates(found: list[Found], tokens: Tokens, lang: str) -> list[Found]:
    """The same numbers, those inside a date as dates; decades and centuries stay numbers."""
    dates = [date for date in dates_in(tokens.text, lang) if date.kind == "date"] if found else []
    return [
        replace(number, kind="date")
        if any(date.start <= tokens[number.first].start and tokens[number.core].end <= date.end for date in dates)
        else number
        for number in found
    ]
