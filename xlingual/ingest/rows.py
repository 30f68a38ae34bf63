"""The lines of a large file as text, one at a time, each within bounds."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from xlingual.errors import InputError
from xlingual.ingest.encoding import decode, detect
from xlingual.ingest.opening import MAX_ITEM, InputFile

Report = Callable[[InputError], None]

_MAX_SKIPPED = 16 * MAX_ITEM  # characters read in search of an endless line's end


def numbered(file: InputFile, report: Report) -> Iterator[tuple[int, str]]:
    """(number from 1, line with its newline); a line past the bound is reported and skipped.

    A line of a UTF-8 file that is not UTF-8 is read as what it looks like, alone.
    """
    encoding = detect(file.head)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    text = io.TextIOWrapper(file.stream, encoding=encoding, errors=errors)
    number = 0
    while line := text.readline(MAX_ITEM):
        number += 1
        if len(line) == MAX_ITEM and not line.endswith("\n"):
            what = f"a record larger than {MAX_ITEM >> 20} MB"
            report(InputError(what, path=file.path, line=number, cure="split it into items"))
            if not _skip(text):
                return
        else:
            yield number, line if errors == "replace" else _mended(line)


def _skip(text: io.TextIOWrapper) -> bool:
    """Whether the end of the line was found."""
    for _ in range(_MAX_SKIPPED // MAX_ITEM):
        rest = text.readline(MAX_ITEM)
        if not rest or rest.endswith("\n"):
            return True
    return False


def _mended(line: str) -> str:
    if not any("\udc80" <= c <= "\udcff" for c in line) if not line.isascii() else True:
        return line
    return decode(line.encode("utf-8", "surrogateescape"))
