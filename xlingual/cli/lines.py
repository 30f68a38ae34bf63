"""Text files with one text per line: a line ends at LF or CRLF and nowhere else, and every line keeps its number."""

from __future__ import annotations

import gzip
import sys
import zlib
from codecs import BOM_UTF8
from collections.abc import Sequence

from xlingual.errors import InputError, UsageError


def read_lines(path: str) -> list[str]:
    """The lines of a UTF-8 file, of a ``.gz`` of one, or of stdin for ``-``; empty lines are empty texts.

    :raises InputError: the file cannot be read, or a line is not UTF-8
    """
    pieces = _content(path).removeprefix(BOM_UTF8).split(b"\n")
    last = pieces.pop()
    lines = [piece.removesuffix(b"\r") for piece in pieces] + ([last] if last else [])
    return [_text(line, path, number) for number, line in enumerate(lines, start=1)]


def read_two(path_a: str, path_b: str) -> tuple[list[str], list[str]]:
    """The lines of two files, of which one may be stdin."""
    a, b = read_all([path_a, path_b])
    return a, b


def read_all(paths: Sequence[str]) -> list[list[str]]:
    """The lines of each file; one of them may be stdin."""
    if paths.count("-") > 1:
        raise UsageError("stdin can be read only once; name a file for all but one")
    return [read_lines(path) for path in paths]


def _content(path: str) -> bytes:
    try:
        if path == "-":
            return sys.stdin.buffer.read()
        with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
            return file.read()
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError("a damaged or truncated gzip file", path=path, cure="fetch or pack it again") from error
    except OSError as error:
        what = (error.strerror or "cannot be read").lower()
        raise InputError(what, path=path, cure="check the path and its permissions") from error


def _text(line: bytes, path: str, number: int) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", path=path, line=number, cure="convert the file to UTF-8") from error
