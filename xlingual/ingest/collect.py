"""Read one file after another, keeping what is good and reporting what is not."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from xlingual.errors import InputError
from xlingual.ingest.encoding import binary_kind
from xlingual.ingest.opening import InputFile, legible, open_input
from xlingual.ingest.rows import Report
from xlingual.ingest.sniff import sniff, sniff_xml
from xlingual.records import Item

Reader = Callable[[InputFile, Report], Iterator[Item]]

MAX_REPORTED = 100  # problems of one file; the rest are counted in one line


def file_items(path: str, readers: Mapping[str, Reader], *, stdin: BinaryIO, report: Report) -> Iterator[Item]:
    """The items of one file; every way in which it can be bad is reported, none is raised."""
    shown = legible(path)
    problems = _Problems(shown, report)
    try:
        with open_input(path, stdin) as file:
            count = 0
            for item in _reader(file, readers)(file, problems.add):
                count += 1
                yield item
            if not count and not problems.count:
                report(InputError("no item in it", path=shown, cure="leave it out"))
    except InputError as error:
        report(error)
    except (OSError, EOFError, zlib.error) as error:
        report(_explained(error, shown))
    problems.close()


class _Problems:
    """The problems of one file, the first of them one by one."""

    def __init__(self, path: str, report: Report) -> None:
        self._path = path
        self._report = report
        self.count = 0

    def add(self, error: InputError) -> None:
        self.count += 1
        if self.count <= MAX_REPORTED:
            self._report(error)

    def close(self) -> None:
        if (more := self.count - MAX_REPORTED) > 0:
            self._report(InputError(f"{more} more bad records", path=self._path, cure="mend those named above first"))


def _reader(file: InputFile, readers: Mapping[str, Reader]) -> Reader:
    """The reader that the content asks for, else the one that the name asks for, else that of running text."""
    if kind := binary_kind(file.head):
        raise InputError(f"no text ({kind} data)", path=file.path, cure="save it as text or HTML")
    if sniff_xml(file.head):
        raise InputError("XML, which no reader knows", path=file.path, cure="turn it into JSON lines")
    named = file.suffix if file.suffix in readers else None
    return readers[sniff(file.head, named) or named or ".txt"]


def _explained(error: Exception, path: str) -> InputError:
    match error:
        case FileNotFoundError():
            return InputError("no such file", path=path, cure="check the spelling")
        case PermissionError():
            return InputError("not readable", path=path, cure="change its permissions")
        case EOFError() | zlib.error():
            return InputError("a damaged or truncated gzip file", path=path, cure="fetch or pack it again")
        case OSError() if error.errno is not None:
            return InputError(f"cannot be read ({error.strerror})", path=path, cure="check the path and the disk")
        case _:  # gzip.BadGzipFile
            return InputError("a damaged gzip file", path=path, cure="fetch or pack it again")
