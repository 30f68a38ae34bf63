"""Read a text file as one item, with or without header lines."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.ingest import article
from xlingual.ingest.encoding import decode
from xlingual.ingest.opening import InputFile
from xlingual.ingest.reading import Found
from xlingual.ingest.rows import Report
from xlingual.records import Item


def read(file: InputFile, report: Report) -> Iterator[Item]:  # noqa: ARG001 - every reader has one shape
    """The file's one item."""
    yield article.build(decode(file.whole()), Found(), file=file, loose=True)
