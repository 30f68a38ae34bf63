"""One reader per format of parallel text, each ``read(file, path, skip) -> Iterator[Row]``.

``skip(what, line)`` counts what a reader leaves out. To add a format, write ``xyz.py`` with that function and add its
line to ``READERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import IO, Protocol, cast

from xlingual.errors import InputError
from xlingual.train.rows import Row

READERS: dict[str, str] = {
    ".tmx": "xlingual.train.readers.tmx",
    ".tsv": "xlingual.train.readers.tsv",
    ".txt": "xlingual.train.readers.tsv",
    "": "xlingual.train.readers.tsv",
}

Skip = Callable[[str, int], None]


class Reader(Protocol):
    """What every reader module offers."""

    WANTED: str  # what a usable unit is: for the error of a file that has none

    def read(self, file: IO[bytes], path: Path, skip: Skip) -> Iterator[Row]:
        """The rows of an open, unpacked file, in their order; ``path`` is for errors and for what its name tells.

        :raises InputError: what the file holds is no text in this format
        """


def reader(path: Path) -> Reader:
    """The reader of a file, told by what its name ends in (before ``.gz``); its module is imported only now.

    :raises InputError: no reader claims that ending
    """
    suffix = Path(path.name.lower().removesuffix(".gz")).suffix
    if suffix not in READERS:
        cure = "export it as TMX, or as two columns with a tab between them (.tsv)"
        raise InputError(f"no translation memory that can be read ends in {suffix}", path=path, cure=cure)
    return cast(Reader, import_module(READERS[suffix]))
