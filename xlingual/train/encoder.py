"""From parallel text to a static encoder on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from xlingual.errors import UsageError
from xlingual.measure import retrieval
from xlingual.train.contrast import Sides, Stage, first_vectors, learn
from xlingual.train.gather import TrainingText, gather
from xlingual.train.recipe import Recipe, TrainingReport
from xlingual.train.rows import Row
from xlingual.train.save import save_encoder
from xlingual.train.tokens import Ragged, tokenise
from xlingual.train.vocabulary import learn_vocabulary

_RATE, _SCALE = 1e-2, 20.0
_POLISH_RATE, _POLISH_SCALE = 3e-3, 25.0


def train_encoder(
    paths: Sequence[str | Path],
    out: str | Path,
    recipe: Recipe | None = None,
    *,
    near: Sequence[str | Path] = (),
    unseen: AbstractSet[str] = frozenset(),
    progress: Callable[[str], None] | None = None,
) -> TrainingReport:
    """Trains a static encoder on TSV files of text pairs (any languages) and writes it to the folder ``out``.

    ``near`` names those of the files that are most like the text to be compared: the ``polish`` epochs use only them,
    or all files if none is named.
    ``unseen`` holds text keys of sentences that are kept for measuring; no row with one of them is trained on.
    ``progress`` gets one line of talk per step. The same files and recipe give the same encoder on one machine.

    :raises InputError: a file cannot be read, or a row lacks its second text
    :raises UsageError: nothing is left to train on, or a near file is not among the files
    """
    recipe, tell = recipe or Recipe(), progress or _silent
    _check(paths, near)
    text = gather(paths, recipe, unseen=unseen)
    rows = text.all_rows
    tell(f"{len(rows):,} pairs, {len(text.pivoted):,} of them joined through a common language")
    tokenizer = learn_vocabulary((side for row in rows for side in row[:2]), recipe.vocabulary)
    tell(f"{tokenizer.get_vocab_size():,} tokens")
    vectors = first_vectors(tokenizer.get_vocab_size(), recipe.dimension, recipe.seed)
    stage = Stage(recipe.epochs, _RATE, _SCALE, recipe.batch)
    vectors = learn(vectors, _sides(rows, tokenizer), stage, seed=recipe.seed, progress=tell)
    if recipe.polish:
        stage = Stage(recipe.polish, _POLISH_RATE, _POLISH_SCALE, recipe.batch)
        vectors = learn(vectors, _sides(_near(text, near), tokenizer), stage, seed=recipe.seed + 1, progress=tell)
    report = _report(text, tokenizer, vectors)
    save_encoder(out, tokenizer, vectors, _training(recipe, report))
    return report


def _silent(_line: str) -> None:
    """Nobody asked."""


def _check(paths: Sequence[str | Path], near: Sequence[str | Path]) -> None:
    known = {Path(path) for path in paths}
    for path in near:
        if Path(path) not in known:
            raise UsageError(f"{path} is named as near, but is not among the files to train on; name it there too")


def _near(text: TrainingText, near: Sequence[str | Path]) -> list[Row]:
    """The rows of the files named; all rows if none is named."""
    return [row for path in near for row in text.rows[Path(path)]] if near else text.all_rows


def _sides(rows: Sequence[Row], tokenizer: Tokenizer) -> Sides:
    a, b = [row.a for row in rows], [row.b for row in rows]
    return Sides(tokenise(a, tokenizer), tokenise(b, tokenizer), _numbered(a), _numbered(b))


def _numbered(texts: Sequence[str]) -> NDArray[np.int64]:
    """Equal texts get equal numbers."""
    numbers: dict[str, int] = {}
    return np.asarray([numbers.setdefault(text, len(numbers)) for text in texts], dtype=np.int64)


def _report(text: TrainingText, tokenizer: Tokenizer, vectors: NDArray[np.float32]) -> TrainingReport:
    return TrainingReport(
        pairs=len(text.all_rows),
        pivoted=len(text.pivoted),
        tokens=tokenizer.get_vocab_size(),
        held_out={path.name: tuple(numbers) for path, numbers in text.held_out.items()},
        accuracy={path.name: _accuracy(rows, tokenizer, vectors) for path, rows in text.kept.items()},
    )


def _accuracy(rows: Sequence[Row], tokenizer: Tokenizer, vectors: NDArray[np.float32]) -> float:
    a, b = (_encoded(tokenise([row[side] for row in rows], tokenizer), vectors) for side in (0, 1))
    return round(retrieval(a, b).mean, 4)


def _encoded(texts: Ragged, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """L2-normalised sums of token vectors; a zero row where there is no known token."""
    padded = np.concatenate((vectors[texts.ids], np.zeros((1, vectors.shape[1]), np.float32)))
    sums = np.add.reduceat(padded, texts.starts[:-1]) * (np.diff(texts.starts) > 0)[:, None]
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def _training(recipe: Recipe, report: TrainingReport) -> Mapping[str, Any]:
    """What ``training.json`` says: settings, counts, and which rows (numbers from 0) were kept out; no text."""
    return {"recipe": asdict(recipe), **asdict(report)}
