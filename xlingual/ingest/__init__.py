"""Files, folders and stdin, each maybe gzipped, to items: ``read(paths) -> Reading``.

To add a format, write ``readers/xyz.py`` with ``read(file, report) -> Iterator[Item]`` and add its line to ``READERS``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from xlingual.errors import InputError
from xlingual.ingest.collect import Reader, file_items
from xlingual.ingest.readers import html, json_document, jsonl, table, txt
from xlingual.ingest.reading import Overrides, Reading
from xlingual.ingest.walk import walk
from xlingual.records import Item

READERS: dict[str, Reader] = {
    ".txt": txt.read,
    ".html": html.read,
    ".htm": html.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".json": json_document.read,
    ".csv": table.read,
    ".tsv": table.read,
}

_NOTHING = Overrides()


def read(paths: Sequence[str], *, overrides: Overrides = _NOTHING, stdin: BinaryIO | None = None) -> Reading:
    """Read every path: a file, a folder to walk, or ``-`` for stdin.

    Bad files and lines become ``problems``, and everything else is read; nothing that a file holds makes this raise.
    No items and no problems mean that ``paths`` was empty. Files in folders that no reader claims are only counted;
    a file named by itself is read as what it looks like.
    """
    walked = walk(paths, READERS)
    problems: list[InputError] = list(walked.problems)
    items: dict[str, Item] = {}
    count = 0
    for path in walked.paths:
        for item in file_items(path, READERS, stdin=stdin or sys.stdin.buffer, report=problems.append):
            count += 1
            kept = replace(item, **overrides.given) if overrides.given else item  # type: ignore[arg-type]
            items.setdefault(kept.item_id, kept)
    return Reading(tuple(items.values()), tuple(problems), walked.skipped, count)


__all__ = ["READERS", "Overrides", "Reading", "read"]
