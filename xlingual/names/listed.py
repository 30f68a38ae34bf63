"""What an authority file lists, row by row, before it is checked: from a table or from TOML."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from xlingual.errors import InputError

COLUMNS = ("headword", "kind", "alias", "aliases", "note")  # a note is for people
_DELIMITERS = ("\t", ";", ",")
_BETWEEN = re.compile("[;|]")
_ENTRY = re.compile(r"^[ \t]*\[\[[ \t]*[\"']?name[\"']?[ \t]*\]\]", re.MULTILINE)
_AT_LINE = re.compile(r" ?\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row or one TOML table as it stands; ``line`` is where it begins, None where TOML does not tell."""

    headword: str
    kind: str
    aliases: tuple[str, ...]
    line: int | None


def read_table(text: str, path: str) -> Iterator[Listed]:
    """The rows below the header; blank ones are passed over.

    :raises InputError: no header, an unknown column, a row that is longer than the header, or broken quotes
    """
    header: list[str] = []
    for line, row in _rows(text, path):
        if not any(cell.strip() for cell in row):
            continue
        if not header:
            header = _header(row, path, line)
            continue
        if any(cell.strip() for cell in row[len(header) :]):
            cure = "put the cell that holds the delimiter in quotes, or part aliases by |"
            raise InputError("more cells than the header has", path=path, line=line, cure=cure)
        cells = dict(zip(header, row, strict=False))
        several = _BETWEEN.split(cells.get("aliases", ""))
        aliases = (cells.get("alias", ""), *several)
        yield Listed(cells.get("headword", ""), cells.get("kind", ""), aliases, line)
    if not header:
        raise InputError("empty", path=path, cure="begin it with a header: headword,kind,aliases")


def _rows(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it begins."""
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(reversed(_DELIMITERS), key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(
                f"broken CSV ({error})", path=path, line=line, cure="mend the quotes of the row"
            ) from error
        yield line, row


def _header(row: list[str], path: str, line: int) -> list[str]:
    names = [cell.strip().lower() for cell in row]
    if "headword" not in names:
        cure = "begin it with a header: headword,kind,aliases"
        raise InputError("no column is called headword", path=path, line=line, cure=cure)
    while not names[-1]:
        names.pop()
    for place, name in enumerate(names):
        if name not in COLUMNS or name in names[:place]:
            what = f"the column {name!r} is {'there twice' if name in names[:place] else 'unknown'}"
            raise InputError(what, path=path, line=line, cure=f"the columns are {', '.join(COLUMNS)}")
    return names


def read_toml(text: str, path: str) -> Iterator[Listed]:
    """The ``[[name]]`` tables.

    :raises InputError: no TOML, or something else in it than such tables of texts
    """
    try:
        known = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        what = f"malformed TOML ({_AT_LINE.sub('', str(error))})"
        raise InputError(what, path=path, line=line, cure="mend the line") from error
    tables = known.get("name")
    if set(known) != {"name"} or not isinstance(tables, list):
        raise InputError("not a list of names", path=path, cure="begin each name with [[name]] and put nothing outside")
    places: list[int | None] = [text.count("\n", 0, entry.start()) + 1 for entry in _ENTRY.finditer(text)]
    if len(places) != len(tables):
        places = [None] * len(tables)
    for table, place in zip(tables, places, strict=True):
        yield _from_table(table, path, place)


def _from_table(table: object, path: str, line: int | None) -> Listed:
    if not isinstance(table, Mapping):
        raise InputError("a name is no table", path=path, line=line, cure="begin each name with [[name]]")
    for key, value in table.items():
        if key not in COLUMNS or key == "alias":
            cure = "a name has headword, kind, aliases and note"
            raise InputError(f"the key {key!r} is unknown", path=path, line=line, cure=cure)
        if not _fits(key, value):
            wanted = 'a list of texts, ["...", "..."]' if key == "aliases" else 'a text, "..."'
            raise InputError(f"{key} is {value!r}", path=path, line=line, cure=f"write it as {wanted}")
    return Listed(table.get("headword", ""), table.get("kind", ""), tuple(table.get("aliases", ())), line)


def _fits(key: str, value: Any) -> bool:
    if key == "aliases":
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    return isinstance(value, str)
