"""The recommended models of ``models.txt``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xlingual.errors import ModelError

PACKAGED = "package"  # the source of the model that comes with the program
_PACKAGE = Path(__file__).resolve().parents[1]
_COLUMNS = 7
_NONE = "-"  # an empty column
_UNMEASURED = "unmeasured"


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One line of ``models.txt``.

    ``floor`` is the cosine below which pairs are noise, None = not measured; ``download`` the megabytes, about, that
    are fetched at the first use, None = none. ``revision`` None = the newest.
    """

    name: str
    source: str
    languages: str
    prefix: str
    revision: str | None
    floor: float | None
    download: float | None


def read_models() -> list[ModelEntry]:
    """The models in the order of the file, the builtin one first.

    :raises ModelError: the file is missing or a line of it is malformed
    """
    path = _file()
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [_entry(line, f"{path.name}:{number}") for number, line in lines if line.strip() and line[0] != "#"]


def find_model(name: str) -> ModelEntry | None:
    """The line of a model, by its name or its source; None = not among the recommended ones."""
    return next((entry for entry in read_models() if name in (entry.name, entry.source)), None)


def _file() -> Path:
    """Inside the package in a wheel, beside it in a source tree."""
    for path in (_PACKAGE / "models.txt", _PACKAGE.parent / "models.txt"):
        if path.is_file():
            return path
    raise ModelError("models.txt is missing from the installation; install xlingual again")


def _entry(line: str, place: str) -> ModelEntry:
    columns = [column.strip() for column in line.split("|")]
    try:
        name, source, languages, prefix, revision, floor, download = columns
        return ModelEntry(
            name=name,
            source=source,
            languages=languages,
            prefix="" if prefix == _NONE else prefix.strip('"'),
            revision=None if revision == _NONE else revision,
            floor=None if floor == _UNMEASURED else float(floor),
            download=None if download == _NONE else float(download),
        )
    except ValueError as error:
        raise ModelError(
            f"{place}: malformed line; it needs {_COLUMNS} columns, the sixth a number or {_UNMEASURED}, "
            f"the last a number or {_NONE}"
        ) from error
