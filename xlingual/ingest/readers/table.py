"""Read a CSV or TSV file with a header line."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress

from xlingual.errors import InputError
from xlingual.ingest import fields, record, rows
from xlingual.ingest.opening import MAX_ITEM, InputFile
from xlingual.ingest.rows import Report
from xlingual.records import Item

MAX_LINES = 1000  # of one record; an unclosed quote must not swallow the table
_DELIMITERS = "\t;,|"


class _Table:
    """Lines on their way to rows; lines that a broken row took too many of go back."""

    def __init__(self, lines: Iterator[tuple[int, str]], header: str) -> None:
        self._lines = lines
        self._back: deque[tuple[int, str]] = deque()
        self.delimiter, self.names = _columns(header)
        self._quotes_all = header.lstrip("\ufeff").startswith('"')

    def rows(self) -> Iterator[tuple[int, list[str] | None]]:
        """(line number, fields), None for a row that cannot be told into the header's columns."""
        while (taken := self._next()) is not None:
            number, line = taken
            if line.strip():
                yield number, self._row(line)

    def _next(self) -> tuple[int, str] | None:
        return self._back.popleft() if self._back else next(self._lines, None)

    def _row(self, line: str) -> list[str] | None:
        if self.delimiter == "\t" and not self._quotes_all and (row := self._plain_row(line)):
            return row
        row = self._parse(line)
        return row if row is not None else self._long_row(line)

    def _plain_row(self, line: str) -> list[str] | None:
        """Tab-separated as most write it: quotes are text, unless those inside are doubled."""
        row = line.rstrip("\n").split("\t")
        return [_unquoted(field) for field in row] if self._fits(row) and len(row) == len(self.names) else None

    def _parse(self, text: str) -> list[str] | None:
        """The fields of a whole record; None if quotes do not close or there are more fields than columns."""
        for strict in (True, False):
            try:
                row = next(csv.reader(io.StringIO(text), delimiter=self.delimiter, strict=strict), [])
            except csv.Error as error:
                if "unexpected end" in str(error):
                    return None
                continue
            if self._fits(row):
                return row
        return None

    def _long_row(self, line: str) -> list[str] | None:
        """A record over several lines; its lines but the first go back if it is none."""
        if '"' not in line:
            return None
        taken: list[tuple[int, str]] = []
        size = len(line)
        while len(taken) < MAX_LINES and size < MAX_ITEM and (following := self._next()) is not None:
            taken.append(following)
            size += len(following[1])
            if '"' in following[1] and (row := self._parse(line + "".join(text for _, text in taken))):
                return row
        self._back.extendleft(reversed(taken))
        return None

    def _fits(self, row: Sequence[str]) -> bool:
        return bool(row) and not any(field.strip() for field in row[len(self.names) :])


def read(file: InputFile, report: Report) -> Iterator[Item]:
    """An item per row; a malformed row is reported and the rest is read."""
    csv.field_size_limit(MAX_ITEM)  # the module's own limit, 131,072, is shorter than some articles
    lines = rows.numbered(file, report)
    table = _Table(lines, next((line for _, line in lines if line.strip()), ""))
    if not fields.holds_text(table.names):
        cure = f"name one column {', '.join(fields.FIELDS['text'][:4])} in the first line"
        raise InputError("no column holds the text", path=file.path, line=1, cure=cure)
    for position, (number, row) in enumerate(table.rows()):
        if row is None:
            cure = "close its quotes and give it the header's columns"
            report(InputError("malformed row", path=file.path, line=number, cure=cure))
            continue
        try:
            cells = dict(zip(table.names, row, strict=False))
            yield record.build(cells, file=file, position=position, line=number)
        except InputError as error:
            report(error)


def _columns(header: str) -> tuple[str, list[str]]:
    """The delimiter under which most columns have known names, and the names."""
    tried: list[tuple[int, int, str, list[str]]] = [(0, 0, ",", [])]
    for delimiter in _DELIMITERS:
        with suppress(csv.Error):
            names = next(csv.reader([header.strip("\ufeff\n")], delimiter=delimiter), [])
            tried.append((sum(map(fields.is_field, names)), len(names), delimiter, [name.strip() for name in names]))
    _, _, delimiter, names = max(tried, key=lambda t: t[:2])
    return delimiter, names


def _unquoted(field: str) -> str:
    inner = field[1:-1]
    quoted = len(field) > 1 and field[0] == field[-1] == '"' and '""' in inner and '"' not in inner.replace('""', "")
    return inner.replace('""', '"') if quoted else field
