"""Read a file with one JSON object per line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from xlingual.errors import InputError
from xlingual.ingest import record, rows
from xlingual.ingest.opening import InputFile
from xlingual.ingest.rows import Report
from xlingual.records import Item


def read(file: InputFile, report: Report) -> Iterator[Item]:
    """An item per line; a bad line is reported and the rest is read."""
    full = ((number, line) for number, line in rows.numbered(file, report) if not line.isspace())
    for position, (number, line) in enumerate(full):
        try:
            yield record.build(json.loads(line), file=file, position=position, line=number)
        except (ValueError, RecursionError):
            report(InputError("malformed JSON", path=file.path, line=number, cure="mend or remove the line"))
        except InputError as error:
            report(error)
