"""Vectors of texts that a slow model encoded, kept in the store's file: a rerun encodes only what is new."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from xlingual.store.database import Database

PATIENCE = 60.0  # seconds to wait for another run that writes: more would be lost by giving up


class Vectors:
    """Bytes by model, revision and key; used in a ``with``; the file is opened, and made, when first used.

    ``model`` is a model's name and revision. Every method raises StoreError when the file cannot be used.
    """

    def __init__(self, path: str = "xlingual.db", *, timeout: float = PATIENCE) -> None:
        self._path = path
        self._timeout = timeout
        self._opened: Database | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._opened:
            self._opened.close()

    def known(self, model: tuple[str, str], keys: Sequence[str]) -> set[str]:
        """Those of the keys that are kept."""
        return {key for (key,) in self._db.rows(_select("text"), (*model, json.dumps(list(keys))))}

    def read(self, model: tuple[str, str], keys: Sequence[str]) -> dict[str, bytes]:
        """What is kept, by key; unknown keys are left out."""
        return dict(self._db.rows(_select("text, vector"), (*model, json.dumps(list(keys)))))

    def write(self, model: tuple[str, str], rows: Mapping[str, bytes]) -> None:
        """Keep them, in one transaction."""
        with self._db.transaction():
            self._db.run("INSERT OR IGNORE INTO encoders (model, revision) VALUES (?, ?)", model)
            ((encoder,),) = self._db.rows("SELECT encoder FROM encoders WHERE model = ? AND revision = ?", model)
            values = ((encoder, key, vector) for key, vector in rows.items())
            self._db.run_many("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", values)

    @property
    def _db(self) -> Database:
        if self._opened is None:
            self._opened = Database(self._path, create=True, timeout=self._timeout)
        return self._opened


def _select(columns: str) -> str:
    """A query for columns of the vectors of one model with given keys."""
    wanted = "model = ? AND revision = ? AND text IN (SELECT value FROM json_each(?))"
    return f"SELECT {columns} FROM vectors JOIN encoders USING (encoder) WHERE {wanted}"  # noqa: S608 -- own names
