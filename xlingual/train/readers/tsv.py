"""Reads a row per line: two texts with a tab between them, maybe a third column; UTF-8."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from xlingual.errors import InputError
from xlingual.train.readers import Skip
from xlingual.train.rows import Row

WANTED = "line with two texts and a tab between them"
_LANGUAGES = re.compile(r"(?<![a-z])([a-z]{2,3})-([a-z]{2,3})(?=\.tsv)")


def read(file: IO[bytes], path: Path, skip: Skip) -> Iterator[Row]:
    """A row per line, in the two languages that the file's name ends in; blank lines and half rows are left out."""
    languages = languages_of(path)
    for number, line in enumerate(file, start=1):
        text = _decoded(line, path, number)
        columns = text.split("\t")
        if not text.strip():
            skip("blank lines", number)
        elif len(columns) < 2 or not columns[0].strip() or not columns[1].strip():
            skip("lines without a text on both sides", number)
        else:
            yield Row(columns[0], columns[1], columns[2] if len(columns) > 2 else "", languages)


def languages_of(path: str | Path) -> tuple[str, str] | None:
    """The two languages that a file's name ends in (``news_en-ru.tsv.gz``); None if it names none."""
    found = _LANGUAGES.search(Path(path).name)
    return (found[1], found[2]) if found else None


def _decoded(line: bytes, path: Path, number: int) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", path=path, line=number, cure="convert the file to UTF-8") from error
