"""One SQLite file: opened, brought to this version's schema, its errors told with their cures."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from xlingual.errors import StoreError

MEMORY = ":memory:"
APPLICATION = 0x786C6E67  # "xlng" in the file's header: this file is ours

# One script per schema version; a new version appends one.
MIGRATIONS = (
    """
CREATE TABLE items (item_id TEXT PRIMARY KEY, path TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL, lang TEXT,
  date TEXT, title TEXT, url TEXT, position INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE passages (passage_id TEXT PRIMARY KEY, item_id TEXT NOT NULL REFERENCES items ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, lang TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT,
  count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (run INTEGER PRIMARY KEY, at TEXT NOT NULL, model TEXT NOT NULL, items INTEGER NOT NULL,
  passages INTEGER NOT NULL, pairs INTEGER NOT NULL, doubtful INTEGER NOT NULL, groups INTEGER NOT NULL);
CREATE TABLE pairs (pair_id TEXT NOT NULL, model TEXT NOT NULL, run INTEGER NOT NULL REFERENCES runs,
  a TEXT NOT NULL REFERENCES passages ON DELETE CASCADE, b TEXT NOT NULL REFERENCES passages ON DELETE CASCADE,
  similarity REAL NOT NULL, margin REAL, confidence REAL, group_id TEXT NOT NULL, features TEXT NOT NULL,
  stock INTEGER NOT NULL, doubtful INTEGER NOT NULL, PRIMARY KEY (pair_id, model)) WITHOUT ROWID;
CREATE TABLE groups (number INTEGER PRIMARY KEY, group_id TEXT NOT NULL, model TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES runs, stock INTEGER NOT NULL, UNIQUE (group_id, model));
CREATE TABLE members (number INTEGER NOT NULL REFERENCES groups ON DELETE CASCADE, place INTEGER NOT NULL,
  passage_id TEXT NOT NULL REFERENCES passages ON DELETE CASCADE, PRIMARY KEY (number, place)) WITHOUT ROWID;
CREATE INDEX passages_by_item ON passages (item_id);
CREATE INDEX pairs_by_a ON pairs (a);
CREATE INDEX pairs_by_b ON pairs (b);
CREATE INDEX members_by_passage ON members (passage_id);
""",
    """
CREATE TABLE encoders (encoder INTEGER PRIMARY KEY, model TEXT NOT NULL, revision TEXT NOT NULL,
  UNIQUE (model, revision));
CREATE TABLE vectors (encoder INTEGER NOT NULL REFERENCES encoders ON DELETE CASCADE, text TEXT NOT NULL,
  vector BLOB NOT NULL, PRIMARY KEY (encoder, text));
""",
    """
CREATE TABLE verdicts (number INTEGER PRIMARY KEY, said TEXT NOT NULL, key_a TEXT NOT NULL, key_b TEXT NOT NULL,
  languages TEXT NOT NULL, model TEXT NOT NULL, features TEXT NOT NULL, margin REAL, at TEXT NOT NULL);
CREATE INDEX verdicts_by_keys ON verdicts (key_a, key_b);
ALTER TABLE pairs ADD COLUMN contributions TEXT NOT NULL DEFAULT '{}';
""",
    """
CREATE TABLE name_verdicts (number INTEGER PRIMARY KEY, said TEXT NOT NULL, key_a TEXT NOT NULL, key_b TEXT NOT NULL,
  name_a TEXT NOT NULL, name_b TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX name_verdicts_by_keys ON name_verdicts (key_a, key_b);
""",
    """
ALTER TABLE pairs ADD COLUMN findings TEXT NOT NULL DEFAULT '[]';
""",
)
SCHEMA = len(MIGRATIONS)

# Why SQLite gave up, by the beginning of its error's name, and what to do.
CURES = {
    "SQLITE_NOTADB": "is not an SQLite file; name another file with --store",
    "SQLITE_CORRUPT": "is damaged; restore a copy or name another file with --store",
    "SQLITE_CANTOPEN": "cannot be opened; check that its folder exists and may be written to, or use --store :memory:",
    "SQLITE_READONLY": "cannot be written to; change its permissions, or use --store :memory:",
    "SQLITE_BUSY": "is in use by another run; wait for its end and try again",
    "SQLITE_LOCKED": "is in use by another run; wait for its end and try again",
    "SQLITE_FULL": "does not fit on the disk; make room and try again",
    "SQLITE_IOERR": "cannot be read or written; check the disk and that it is no network folder",
    "SQLITE_PERM": "may not be used; change its permissions",
    "SQLITE_AUTH": "may not be used; change its permissions",
    "SQLITE_TOOBIG": "cannot hold a text of more than a billion bytes; leave that item out",
}

_OLD = "is of an older xlingual and may not be written to; change its permissions, so that it can be brought up to date"
_MISSING = "does not exist; make one with xlingual align, or name another file with --store"


class Database:
    """An open file; outside ``transaction`` every statement is one of its own.

    ``read_only`` takes a file that is there, writes nothing and makes none beside it. Only a file of an older version
    is opened for writing all the same, once, to bring it up to date.

    :raises StoreError: the file cannot be used, is another program's, was written by a newer version, or is not there
        and ``create`` is false
    """

    def __init__(self, path: str, *, create: bool, timeout: float, read_only: bool = False) -> None:
        self.path = path
        must_exist = (read_only or not create) and path != MEMORY
        if not path or (must_exist and not os.path.exists(path)):
            raise StoreError(f"{path or 'a store without a name'} {_MISSING}")
        self._db = self._connect(timeout, read_only=read_only)
        try:
            self._refuse_strangers()
            if read_only and self._is_older():
                self._may_be_written()
                self.close()
                self._db = self._connect(timeout, read_only=False)
            if not read_only or self._is_older():
                self._prepare()
        except BaseException:
            self.close()
            raise

    def _connect(self, timeout: float, *, read_only: bool) -> sqlite3.Connection:
        """A connection; one that only reads takes no lock where nobody writes, for a lock is a file beside this one.

        A writer has such a file from its first statement on, and what it writes stays in there until it is done.
        """
        address = self.path
        if read_only and self.path != MEMORY:
            file = Path(os.path.realpath(self.path))
            in_use = os.path.exists(f"{file}-wal")
            address = f"{file.as_uri()}?{'mode=ro' if in_use else 'immutable=1'}"
        with self._explained():
            return sqlite3.connect(address, timeout=timeout, isolation_level=None, uri=address != self.path)

    def close(self) -> None:
        """Nothing can be done with it afterwards."""
        self._db.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """What a query finds."""
        with self._explained():
            return self._db.execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[object] = ()) -> int | None:
        """Carry out one statement; gives the number of the row it inserted."""
        with self._explained():
            return self._db.execute(sql, values).lastrowid

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Carry out one statement for each row of values."""
        with self._explained():
            self._db.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside, or nothing of it."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.rollback()
            raise
        self.run("COMMIT")

    def _prepare(self) -> None:
        self.run("PRAGMA foreign_keys = ON")
        self.run("PRAGMA journal_mode = WAL")
        self.run("PRAGMA synchronous = NORMAL")
        if self._is_older():
            with self.transaction():
                self._migrate()

    def _is_older(self) -> bool:
        return self._number("user_version") < SCHEMA

    def _refuse_strangers(self) -> None:
        version = self._number("user_version")
        ours = self._number("application_id") == APPLICATION
        if not ours and (version or self.rows("SELECT 1 FROM sqlite_master LIMIT 1")):
            raise StoreError(f"{self.path} belongs to another program; name another file with --store")
        if version > SCHEMA:
            raise StoreError(f"{self.path} was written by a newer xlingual; update, or name another file with --store")

    def _may_be_written(self) -> None:
        if self.path != MEMORY and not os.access(self.path, os.W_OK):
            raise StoreError(f"{self.path} {_OLD}")

    def _migrate(self) -> None:
        """From the version that is found inside the transaction: another run may have been here first."""
        for number in range(self._number("user_version"), SCHEMA):
            for statement in MIGRATIONS[number].split(";"):
                self.run(statement)
        self.run(f"PRAGMA user_version = {SCHEMA}")
        self.run(f"PRAGMA application_id = {APPLICATION}")

    def _number(self, pragma: str) -> int:
        ((value,),) = self.rows(f"PRAGMA {pragma}")
        return int(value)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """An error that the user can mend in one line; any other is a bug and stays what it is."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            name = getattr(error, "sqlite_errorname", "")
            cure = next((cure for start, cure in CURES.items() if name.startswith(start)), None)
            if cure is None:
                raise
            raise StoreError(f"{self.path} {cure}") from error
