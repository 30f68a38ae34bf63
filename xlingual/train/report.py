"""What a training run did, and how well its encoder finds the renderings that it never saw."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from xlingual.measure import retrieval
from xlingual.train.gather import TrainingText
from xlingual.train.held_out import telling
from xlingual.train.memory import LeftOut
from xlingual.train.rows import Row
from xlingual.train.tokens import Ragged, tokenise


@dataclass(frozen=True, slots=True)
class Found:
    """Of ``rows`` pairs of texts, the share whose first texts find their second among all, and the other way."""

    rows: int
    there: float
    back: float

    @property
    def share(self) -> float:
        """Mean of both directions."""
        return (self.there + self.back) / 2


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """What a training run did; files go by their names, or by their paths where two have one name.

    ``held_out`` has the numbers (from 0, among the usable rows) of the rows that it never saw, ``accuracy`` the share
    of them that find their own rendering among all of the file; ``found`` is the same each way for each pair of
    languages (``en-ru``), or for a file that tells none. Both are empty if no row was held out.
    """

    pairs: int
    pivoted: int
    tokens: int
    held_out: Mapping[str, tuple[int, ...]]
    accuracy: Mapping[str, float]
    found: Mapping[str, Found]
    left_out: Mapping[str, Mapping[str, LeftOut]]


def report_on(text: TrainingText, tokenizer: Tokenizer, vectors: NDArray[np.float32]) -> TrainingReport:
    """What these token vectors were learnt from, and how good they are on the rows that were kept out."""

    def measured(rows: Iterable[Row]) -> Found:
        once = telling(rows)
        sides = [row.a for row in once], [row.b for row in once]
        shares = retrieval(*(_encoded(tokenise(side, tokenizer), vectors) for side in sides))
        return Found(len(once), shares.a_to_b, shares.b_to_a)

    names = file_names(text.rows)
    return TrainingReport(
        pairs=len(text.all_rows),
        pivoted=len(text.pivoted),
        tokens=tokenizer.get_vocab_size(),
        held_out={names[path]: tuple(numbers) for path, numbers in text.held_out.items()},
        accuracy={names[path]: round(measured(rows).share, 4) for path, rows in text.kept.items()},
        found={pair: measured(rows) for pair, rows in _by_languages(text.kept, names).items()},
        left_out={names[path]: counts for path, counts in text.left_out.items() if counts},
    )


def left_out_lines(text: TrainingText) -> Iterator[str]:
    """What could not be used of each file, as a line for its user; none if all of it could."""
    names = file_names(text.rows)
    for path, counts in text.left_out.items():
        told = [f"{what} ({one.count:,}{_first(one)})" for what, one in counts.items()]
        if told:
            yield f"{names[path]}: left out {', '.join(told)}"


def _first(one: LeftOut) -> str:
    return f", first in line {one.line}" if one.line else ""


def file_names(paths: Iterable[Path]) -> dict[Path, str]:
    """The name of each file; its whole path where another one has the same name."""
    paths = list(paths)
    counts = Counter(path.name for path in paths)
    return {path: path.name if counts[path.name] == 1 else str(path) for path in paths}


def _by_languages(kept: Mapping[Path, Sequence[Row]], names: Mapping[Path, str]) -> dict[str, list[Row]]:
    """The kept rows by their languages; those that tell none go by their file."""
    rows_of: dict[str, list[Row]] = defaultdict(list)
    for path, rows in kept.items():
        for row in rows:
            rows_of["-".join(row.languages) if row.languages else names[path]].append(row)
    return rows_of


def _encoded(texts: Ragged, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """L2-normalised sums of token vectors; a zero row where there is no known token."""
    padded = np.concatenate((vectors[texts.ids], np.zeros((1, vectors.shape[1]), np.float32)))
    sums = np.add.reduceat(padded, texts.starts[:-1]) * (np.diff(texts.starts) > 0)[:, None]
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths > 0, lengths, 1), dtype=np.float32)
