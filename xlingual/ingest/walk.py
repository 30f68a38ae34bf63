"""From the paths a user names to the files that are read."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from xlingual.errors import InputError
from xlingual.ingest.opening import suffix_of


@dataclass(frozen=True, slots=True)
class Walk:
    """Files to read, in order; what is wrong with folders; how many files no reader claims."""

    paths: tuple[str, ...]
    problems: tuple[InputError, ...]
    skipped: int


def walk(paths: Sequence[str], claimed: Collection[str]) -> Walk:
    """Every named file as it is, and under every named folder the files whose suffix is claimed, sorted."""
    found: list[str] = []
    problems: list[InputError] = []
    skipped = 0
    for path in paths:
        if path == "-" or not os.path.isdir(path):
            found.append(path)
            continue
        inside = list(_inside(path, problems))
        readable = [name for name in inside if _is_claimed(name, claimed)]
        skipped += len(inside) - len(readable)
        found += readable
        if not readable and not any(p.path == path for p in problems):
            cure = f"it needs files ending in one of {' '.join(sorted(claimed))}"
            problems.append(InputError("a folder without items", path=path, cure=cure))
    return Walk(tuple(found), tuple(problems), skipped)


def _inside(folder: str, problems: list[InputError]) -> Iterator[str]:
    """Files below the folder, and hidden folders as one each; links to folders are not followed, for they may loop."""

    def report(error: OSError) -> None:
        what = f"cannot be opened ({error.strerror})"
        problems.append(InputError(what, path=str(error.filename), cure="change its permissions"))

    for parent, folders, names in os.walk(folder, onerror=report):
        hidden = [name for name in folders if name.startswith(".")]
        folders[:] = sorted(set(folders) - set(hidden))
        yield from (os.path.join(parent, name) for name in sorted([*names, *hidden]))


def _is_claimed(path: str, claimed: Collection[str]) -> bool:
    return suffix_of(path) in claimed and not Path(path).name.startswith(".") and Path(path).is_file()
