"""The user's own list of names: the headword of each, its kind, and the spellings known for it.

A table with a header (``headword,kind,alias``: one alias a row; ``headword,kind,aliases``: several in a cell, ``;`` or
``|`` between them; the cells parted by commas, semicolons or tabs), or TOML:

    [[name]]
    headword = "Valery Gerasimov"
    kind = "person"
    aliases = ["Valery Gerassimov", "Валерий Герасимов"]
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from xlingual.errors import InputError
from xlingual.names.listed import Listed, read_table, read_toml
from xlingual.records import NameKind, text_key

KINDS: tuple[NameKind, ...] = get_args(NameKind)


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of the list; its ``kind`` is None where the list does not say it."""

    headword: str
    kind: NameKind | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """What the list says; each spelling stands in one entry, whatever its case, accents and hyphens."""

    entries: tuple[Entry, ...] = ()
    _by_key: Mapping[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        spelled = {text_key(name): entry for entry in self.entries for name in (entry.headword, *entry.aliases)}
        object.__setattr__(self, "_by_key", spelled)

    def entry_of(self, name: str) -> Entry | None:
        """The entry that a spelling belongs to as headword or alias; None where the list has nothing of it."""
        return self._by_key.get(text_key(name))


def read_authority(path: str) -> Authority:
    """The list in a UTF-8 file: TOML where the name ends so, else a table. An empty list is one with a header only.

    :raises InputError: the file cannot be read or is no such list, a headword is missing, a kind is unknown or given
        twice, or one spelling stands under two headwords
    """
    text = _content(path)
    listed = read_toml(text, path) if path.lower().endswith(".toml") else read_table(text, path)
    return Authority(tuple(_gathered(listed, path)))


def _gathered(listed: Iterable[Listed], path: str) -> list[Entry]:
    """One entry per headword, in the order of the file; rows with the same headword add up."""
    entries: dict[str, Entry] = {}
    owners: dict[str, str] = {}  # the key of a spelling, and of the headword under which it stands
    for row in listed:
        headword, *aliases = (_tidy(name) for name in (row.headword, *row.aliases))
        key = _key(headword, "headword", path, row.line)
        known = entries.setdefault(key, Entry(headword))
        for alias in (headword, *filter(None, aliases)):
            owner = owners.setdefault(_key(alias, "alias", path, row.line), key)
            if owner != key:
                what = f"{alias!r} stands under {entries[owner].headword!r} and under {headword!r}"
                raise InputError(what, path=path, line=row.line, cure="leave it under one of them")
        added = dict.fromkeys((*known.aliases, *(name for name in aliases if name and name != known.headword)))
        entries[key] = Entry(known.headword, _kind(row, known, path), tuple(added))
    return list(entries.values())


def _key(name: str, what: str, path: str, line: int | None) -> str:
    if not any(character.isalnum() for character in name):
        said = f"the {what} {name!r} has no letter" if name else f"a name without a {what}"
        raise InputError(said, path=path, line=line, cure=f"write the {what} or remove the entry")
    return text_key(name)


def _kind(row: Listed, known: Entry, path: str) -> NameKind | None:
    """The kind that a row gives, or the one that earlier rows gave."""
    given = _tidy(row.kind).lower()
    kind = next((kind for kind in KINDS if kind == given), None)
    if given and kind is None:
        cure = f"write {', '.join(KINDS)}, or nothing"
        raise InputError(f"the kind {row.kind!r} is unknown", path=path, line=row.line, cure=cure)
    if kind and known.kind and kind != known.kind:
        what = f"{known.headword!r} is a {known.kind} in one row and a {kind} here"
        raise InputError(what, path=path, line=row.line, cure="give it one kind")
    return kind or known.kind


def _tidy(name: str) -> str:
    """As ingest has texts: composed, and one blank between words."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def _content(path: str) -> str:
    try:
        content = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        what = (getattr(error, "strerror", None) or "cannot be read").lower()
        raise InputError(what, path=path, cure="check the path and its permissions") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError("not UTF-8", path=path, line=line, cure="convert the file to UTF-8") from error
