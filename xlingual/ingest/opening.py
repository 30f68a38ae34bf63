"""Open a file, ``-`` or either of them gzipped, and give its bytes within bounds."""

from __future__ import annotations

import gzip
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from xlingual.errors import InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 1 << 16  # bytes looked at to tell what a file is
MAX_ITEM = 16 << 20  # bytes of one item; the longest of 11,997 KCNA stories has 41,390 characters
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class InputFile:
    """An open, unpacked file: where it lies, what it ends in, its first bytes, and all of them as a stream."""

    path: str  # as the user wrote it, made legible
    suffix: str  # lower case with its dot, that before .gz; empty for stdin
    head: bytes
    stream: BinaryIO

    @property
    def stem(self) -> str:
        """The file's name without its endings: the source of an item that names none."""
        if self.path == "-":
            return "stdin"
        name = Path(self.path).name
        for suffix in (".gz", self.suffix):
            name = name[: -len(suffix)] if suffix and name.lower().endswith(suffix) else name
        return name or Path(self.path).name

    def whole(self, limit: int = MAX_ITEM) -> bytes:
        """All bytes; InputError past the limit, without reading on."""
        data = self.stream.read(limit + 1)
        if len(data) > limit:
            cure = "split it into items, one JSON object per line"
            raise InputError(f"larger than {limit >> 20} MB", path=self.path, cure=cure)
        return data


class _Replay(io.RawIOBase):
    """A stream whose first bytes were read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        chunk = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(chunk) :]
        view[: len(chunk)] = chunk
        return len(chunk)


def suffix_of(path: str) -> str:
    """The ending that tells the format: ``.jsonl`` of ``a.JSONL.gz``."""
    name = Path(path).name.lower().removesuffix(".gz")
    return Path(name).suffix


def legible(path: str) -> str:
    r"""The path as text that every file can hold: a name that the locale cannot read is read as UTF-8.

    >>> legible("caf\udce9.txt"), legible("caf\udcc3\udca9.txt")
    ('caf\\xe9.txt', 'café.txt')
    """
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@contextmanager
def open_input(path: str, stdin: BinaryIO) -> Iterator[InputFile]:
    """The file behind a path, or ``stdin`` for ``-``. OSError, EOFError and zlib.error may come while reading."""
    if path == "-":
        yield _unpacked(path, stdin)
        return
    if "\0" in path:
        raise InputError("no file can have this name", path=path.replace("\0", "\\0"), cure="check the spelling")
    with Path(path).open("rb") as raw:
        _refuse_devices(path, raw)
        yield _unpacked(path, raw)


def _refuse_devices(path: str, raw: BinaryIO) -> None:
    mode = os.fstat(raw.fileno()).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        raise InputError("not a file", path=path, cure="name a file, a folder or - for stdin")


def _unpacked(path: str, raw: BinaryIO) -> InputFile:
    head = raw.read(HEAD)
    stream = _again(head, raw)
    if head.startswith(_GZIP):
        unzipped = cast(BinaryIO, gzip.GzipFile(fileobj=stream))
        head = unzipped.read(HEAD)
        stream = _again(head, unzipped)
    elif path.lower().endswith(".gz") and head:
        raise InputError("not gzip, whatever its name says", path=path, cure="take .gz off its name or pack it")
    if not head:
        raise InputError("empty", path=path, cure="leave it out")
    return InputFile(path=legible(path), suffix=suffix_of(path), head=head, stream=stream)


def _again(head: bytes, rest: BinaryIO) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Replay(head, rest), HEAD))
