"""CSV with a header, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from xlingual.export.flat import COLUMNS, flatten
from xlingual.export.pair import PairObject
from xlingual.export.plain import one_line

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # the wide ones count as formulas in East Asian spreadsheets


def write(pairs: Iterable[PairObject], out: TextIO) -> None:
    """A header and one row per pair."""
    write_rows(COLUMNS, (flatten(pair) for pair in pairs), out)


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> None:
    """A header and the rows; None is an empty cell."""
    sheet = csv.writer(out, lineterminator="\n")
    sheet.writerow(columns)
    sheet.writerows([safe(cell) for cell in row] for row in rows)


def safe(cell: Any) -> Any:
    """A text on one line, with ``'`` before it if a spreadsheet would run it as a formula; numbers stay numbers.

    >>> safe("=1+1"), safe(-0.25), safe("- Нет"), safe(True)
    ("'=1+1", -0.25, "'- Нет", 'true')
    """
    if isinstance(cell, bool):
        return str(cell).lower()
    if not isinstance(cell, str):
        return cell
    text = one_line(cell)
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text
