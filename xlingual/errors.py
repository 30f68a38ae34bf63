"""Every error a user can cause, with its place and its cure.

    XlingualError               one line for the user; the command line exits with 2
    ├── InputError              a file, a line or a record cannot be read
    ├── ModelError              an encoder cannot be found or loaded
    ├── StoreError              the SQLite file cannot be used
    └── UsageError              options that contradict each other, an id that nothing has

Anything else that is raised is a bug and keeps its traceback.
"""

from __future__ import annotations

from pathlib import Path


class XlingualError(Exception):
    """A mistake that the user can mend; ``str(error)`` is the one line to print."""


class InputError(XlingualError):
    """A file or a record that cannot be read: says where, what, and what to do.

    >>> str(InputError("no such file", path="a.txt", cure="check the spelling"))
    'a.txt: no such file; check the spelling'
    >>> str(InputError("malformed JSON", path="a.jsonl", line=7, cure="mend or remove the line"))
    'a.jsonl:7: malformed JSON; mend or remove the line'
    """

    def __init__(self, what: str, *, path: str | Path, cure: str, line: int | None = None) -> None:
        place = f"{path}:{line}" if line is not None else str(path)
        super().__init__(f"{place}: {what}; {cure}")
        self.path = str(path)
        self.line = line


class ModelError(XlingualError):
    """An encoder that cannot be found or loaded."""


class StoreError(XlingualError):
    """A store that cannot be opened, read or written."""


class UsageError(XlingualError):
    """A request that cannot be carried out as it was made."""
