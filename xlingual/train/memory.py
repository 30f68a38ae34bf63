"""Opens files of parallel text, plain or gzipped, and counts what had to be left out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from xlingual.errors import InputError
from xlingual.train.readers import reader
from xlingual.train.rows import Row


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of a file was not used: how many of them, and the line of the first where that tells anything."""

    count: int
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """The usable rows of one file in their order, and what was left out, by what it is."""

    rows: Sequence[Row]
    left_out: Mapping[str, LeftOut]


def read_memory(path: str | Path) -> Memory:
    """The rows of a TMX or TSV file, ``.gz`` or not; what lacks a text on one side is left out and counted.

    :raises InputError: the file cannot be read, or no unit of it can be used
    """
    path, left_out = Path(path), dict[str, LeftOut]()

    def skip(what: str, line: int) -> None:
        known = left_out.get(what, LeftOut(0, line))
        left_out[what] = LeftOut(known.count + 1, known.line)

    chosen = reader(path)
    with _opened(path) as file, _told(path):
        rows = list(chosen.read(file, path, skip))
    if not rows:
        cure = "look whether it is the right file, or leave it out"
        raise InputError(f"has no {chosen.WANTED}", path=path, cure=cure)
    return Memory(rows, left_out)


def _opened(path: Path) -> IO[bytes]:
    try:
        return cast(IO[bytes], gzip.open(path)) if path.name.lower().endswith(".gz") else path.open("rb")
    except OSError as error:
        raise InputError(error.strerror or "cannot be opened", path=path, cure="check the path") from error


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What goes wrong while reading, as one line that names the file."""
    try:
        yield
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError("broken gzip file", path=path, cure="fetch or pack it again") from error
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path, cure="check the path") from error
