"""Collects the rows to train on, and those to keep out of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path

from xlingual.errors import UsageError
from xlingual.train.held_out import held_out_rows, keys_of, usual_count, without
from xlingual.train.memory import LeftOut, Memory
from xlingual.train.pivot import pivot
from xlingual.train.recipe import Recipe
from xlingual.train.rows import Row

Files = Mapping[Path, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class TrainingText:
    """What there is to train on.

    ``held_out`` has each file's row numbers (from 0, of its usable rows) and ``kept`` those rows; ``left_out`` counts
    what of each file is of no use.
    """

    rows: Files
    pivoted: Sequence[Row]
    held_out: Mapping[Path, Sequence[int]]
    kept: Files
    left_out: Mapping[Path, Mapping[str, LeftOut]]

    @property
    def all_rows(self) -> list[Row]:
        """All rows to train on: those of the files in their order, then the pivoted ones."""
        return [row for rows in self.rows.values() for row in rows] + list(self.pivoted)


def gather(memories: Mapping[Path, Memory], recipe: Recipe, *, unseen: AbstractSet[str] = frozenset()) -> TrainingText:
    """Takes out held-out rows and every row that shares a text with one, then adds pivoted rows.

    ``unseen`` holds text keys (``records.text_key``) that must not be trained on either.

    :raises UsageError: nothing is left to train on
    """
    files = {path: memory.rows for path, memory in memories.items()}
    held_out = {path: numbers for path, numbers in _held_out(files, recipe).items() if numbers}
    kept = {path: [files[path][number] for number in numbers] for path, numbers in held_out.items()}
    keys = unseen | {key for rows in kept.values() for key in keys_of(rows)}
    left = {path: without(rows, keys) for path, rows in files.items()}
    left_out = {path: dict(memory.left_out) for path, memory in memories.items()}
    if recipe.distinct:
        left = {path: _distinct(rows, left_out[path]) for path, rows in left.items()}
    text = TrainingText(left, pivot(list(chain(*left.values()))), held_out, kept, left_out)
    if len(text.all_rows) < 2:
        raise UsageError("nothing to train on: give files with at least two pairs besides the held-out rows")
    return text


def _held_out(files: Files, recipe: Recipe) -> dict[Path, list[int]]:
    """The row numbers to keep out, per file; the usual share is taken from all files as if they were one."""
    domain, seed = recipe.held_out_domain, recipe.seed
    if recipe.held_out is not None:
        return {path: held_out_rows(rows, recipe.held_out, domain=domain, seed=seed) for path, rows in files.items()}
    rows = list(chain(*files.values()))
    starts = [0, *accumulate(len(part) for part in files.values())]
    numbers: dict[Path, list[int]] = {path: [] for path in files}
    paths = list(files)
    for number in held_out_rows(rows, usual_count(rows), domain=domain, seed=seed):
        file = bisect_right(starts, number) - 1
        numbers[paths[file]].append(number - starts[file])
    return numbers


def _distinct(rows: Sequence[Row], left_out: dict[str, LeftOut]) -> list[Row]:
    """Each row once, and none whose sides are the same text: it says nothing of which words render which."""
    once: dict[tuple[str, str], Row] = {}
    for row in rows:
        once.setdefault((row.a, row.b), row)
    kept = [row for row in once.values() if row.a != row.b]
    for what, count in (("repeats", len(rows) - len(once)), ("untranslated texts", len(once) - len(kept))):
        if count:
            left_out[what] = LeftOut(count)
    return kept
