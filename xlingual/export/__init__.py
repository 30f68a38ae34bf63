"""The way out: one writer per format, all fed with the same pair objects.

Every writer module offers the same two functions: ``write(pairs, out)`` for pair objects, and
``write_rows(columns, rows, out)`` for anything else that comes in rows. ``out`` is a text stream whose lines end with
``\\n``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Protocol, TextIO, cast

from xlingual.export.pair import PairObject

Cell = str | int | float | bool | None

WRITERS: dict[str, str] = {
    "table": "xlingual.export.table",
    "jsonl": "xlingual.export.jsonl",
    "csv": "xlingual.export.csv",
    "tsv": "xlingual.export.tsv",
}


class Writer(Protocol):
    """What every writer module offers."""

    def write(self, pairs: Iterable[PairObject], out: TextIO) -> None:
        """Print pairs; no pair prints nothing, but for the header of a csv."""

    def write_rows(self, columns: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> None:
        """Print rows of cells under named columns."""


def writer(name: str) -> Writer:
    """The writer of a format; its module is imported only now. Raises KeyError for a name that WRITERS lacks."""
    return cast(Writer, import_module(WRITERS[name]))
