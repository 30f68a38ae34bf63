"""Tab-separated values without header and without quoting: one line per row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from xlingual.export.flat import COLUMNS, flatten
from xlingual.export.pair import PairObject
from xlingual.export.plain import one_line


def write(pairs: Iterable[PairObject], out: TextIO) -> None:
    """One line per pair, its cells in the order of the csv's header."""
    write_rows(COLUMNS, (flatten(pair) for pair in pairs), out)


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> None:  # noqa: ARG001 -- no header
    """One line per row; None is an empty cell."""
    for row in rows:
        out.write("\t".join(_cell(cell) for cell in row) + "\n")


def _cell(cell: Any) -> str:
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else one_line(str(cell))
