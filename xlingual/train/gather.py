"""Collects the rows to train on, and those to keep out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from xlingual.errors import UsageError
from xlingual.train.held_out import held_out_rows, keys_of, without
from xlingual.train.pivot import pivot
from xlingual.train.recipe import Recipe
from xlingual.train.rows import Row, read_rows


@dataclass(frozen=True, slots=True)
class TrainingText:
    """What there is to train on; ``held_out`` has each file's row numbers and ``kept`` those rows."""

    rows: Mapping[Path, Sequence[Row]]
    pivoted: Sequence[Row]
    held_out: Mapping[Path, Sequence[int]]
    kept: Mapping[Path, Sequence[Row]]

    @property
    def all_rows(self) -> list[Row]:
        """All rows to train on: those of the files in their order, then the pivoted ones."""
        return [row for rows in self.rows.values() for row in rows] + list(self.pivoted)


def gather(paths: Sequence[str | Path], recipe: Recipe, *, unseen: AbstractSet[str] = frozenset()) -> TrainingText:
    """Reads the files, takes out held-out rows and every row that shares a text with one, then adds pivoted rows.

    ``unseen`` holds text keys (``records.text_key``) that must not be trained on either.

    :raises InputError: a file cannot be read
    :raises UsageError: nothing is left to train on
    """
    files = {Path(path): read_rows(path) for path in paths}
    held_out = {
        path: held_out_rows(rows, recipe.held_out, domain=recipe.held_out_domain, seed=recipe.seed)
        for path, rows in files.items()
    }
    kept = {path: [files[path][number] for number in numbers] for path, numbers in held_out.items() if numbers}
    keys = unseen | {key for rows in kept.values() for key in keys_of(rows)}
    left = {path: without(rows, keys) for path, rows in files.items()}
    text = TrainingText(left, pivot(left), {path: held_out[path] for path in kept}, kept)
    if len(text.all_rows) < 2:
        raise UsageError("nothing to train on: give files with at least two pairs besides the held-out rows")
    return text
