"""Reads parallel text: one pair of texts per line, tab-separated, plain or gzipped."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple, cast

from xlingual.errors import InputError


class Row(NamedTuple):
    """Two texts that say the same; ``domain`` is the third column, empty where there is none."""

    a: str
    b: str
    domain: str = ""


def read_rows(path: str | Path) -> list[Row]:
    """All rows of one TSV file (``.gz`` is unpacked), so that a row's number is its line number minus one.

    :raises InputError: the file cannot be read, or a line lacks its second text
    """
    with _opened(path) as lines:
        return [_row(line, path, number) for number, line in enumerate(_decoded(lines, path), start=1)]


def _opened(path: str | Path) -> IO[bytes]:
    try:
        return cast(IO[bytes], gzip.open(path)) if str(path).endswith(".gz") else open(path, "rb")
    except OSError as error:
        raise InputError(error.strerror or "cannot be opened", path=path, cure="check the path") from error


def _decoded(lines: IO[bytes], path: str | Path) -> Iterator[str]:
    try:
        for number, line in enumerate(lines, start=1):
            yield _text(line, path, number)
    except (EOFError, gzip.BadGzipFile) as error:
        raise InputError("broken gzip file", path=path, cure="fetch or pack it again") from error
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path, cure="check the path") from error


def _text(line: bytes, path: str | Path, number: int) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", path=path, line=number, cure="convert the file to UTF-8") from error


def _row(line: str, path: str | Path, number: int) -> Row:
    columns = line.split("\t")
    if len(columns) < 2 or not columns[0].strip() or not columns[1].strip():
        raise InputError(
            "a row needs two texts with a tab between them",
            path=path,
            line=number,
            cure="add the missing text or remove the line",
        )
    return Row(columns[0], columns[1], columns[2] if len(columns) > 2 else "")
