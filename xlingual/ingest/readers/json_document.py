"""Read a JSON document: one object, a list of them, or an object that holds the list."""

from __future__ import annotations

import json
from collections.abc import Iterator

from xlingual.errors import InputError
from xlingual.ingest import record
from xlingual.ingest.encoding import decode
from xlingual.ingest.opening import InputFile
from xlingual.ingest.rows import Report
from xlingual.records import Item

MAX_DOCUMENT = 64 << 20  # bytes; the document is held whole, and its objects take some times its size
_LISTS = ("items", "articles", "data", "records", "results", "documents", "docs", "entries", "news", "stories")


def read(file: InputFile, report: Report) -> Iterator[Item]:
    """An item per object; a bad one is reported by its number from 1."""
    try:
        document = json.loads(decode(file.whole(MAX_DOCUMENT)).removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        cure = "mend it, or name it .jsonl if it has an object per line"
        raise InputError(f"malformed JSON ({error.msg})", path=file.path, line=error.lineno, cure=cure) from error
    except (ValueError, RecursionError) as error:
        raise InputError("JSON out of all bounds", path=file.path, cure="leave it out") from error
    for position, part in enumerate(_records(document)):
        try:
            yield record.build(part, file=file, position=position)
        except InputError as error:
            report(error)


def _records(document: object, depth: int = 0) -> list[object]:
    if isinstance(document, list):
        return document
    if isinstance(document, dict) and depth < 3:
        inside = next((document[name] for name in _LISTS if isinstance(document.get(name), list | dict)), None)
        if inside is not None:
            return _records(inside, depth + 1)
    return [document]
