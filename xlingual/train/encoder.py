"""From parallel text to a static encoder on disk."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from xlingual.errors import UsageError
from xlingual.train.contrast import Sides, Stage, first_table, learn
from xlingual.train.gather import TrainingText, gather
from xlingual.train.grams import shares
from xlingual.train.memory import Memory, read_memory
from xlingual.train.recipe import Recipe, usual_recipe
from xlingual.train.report import TrainingReport, left_out_lines, report_on
from xlingual.train.rows import Row
from xlingual.train.save import save_encoder
from xlingual.train.tokens import tokenise
from xlingual.train.unfinished import Unfinished, fingerprint, open_unfinished
from xlingual.train.vocabulary import learn_vocabulary

_SCALE = 20.0
_RATE, _POLISH_RATE = 1e-2, 3e-3
_POLISH_MARGIN = 0.2  # mining FLORES es-ru: F1 .940 without, .951 with 0.1, .960 with 0.2 and 0.3

Tell = Callable[[str], None]
StageRows = tuple[Stage, Sequence[Sequence[Row]]]  # file by file, the pivoted rows at the end


def train_encoder(
    paths: Sequence[str | Path],
    out: str | Path,
    recipe: Recipe | Callable[[int], Recipe] = usual_recipe,
    *,
    near: Sequence[str | Path] = (),
    unseen: AbstractSet[str] = frozenset(),
    progress: Tell | None = None,
) -> TrainingReport:
    """Trains a static encoder on TMX or TSV files (any languages) and writes it to the folder ``out``.

    ``recipe`` may be a function that chooses one for a number of pairs. ``near`` names those of the files that are most
    like the text to be compared: the ``polish`` epochs use only them, or all files if none is named.
    ``unseen`` holds text keys of sentences that are kept for measuring; no row with one of them is trained on.
    ``progress`` gets one line of talk per step. The same files and recipe give the same encoder on one machine, also
    if the run was killed: what it had learnt lies in ``out/unfinished``, and the same call goes on from there.

    :raises InputError: a file cannot be read, or nothing in it can be used
    :raises UsageError: nothing is left to train on, or a near file is not among the files
    """
    tell = progress or _silent
    _check(paths, near)
    memories = {Path(path): read_memory(path) for path in paths}
    chosen = recipe if isinstance(recipe, Recipe) else recipe(_count(memories))
    text = gather(memories, chosen, unseen=unseen)
    for line in left_out_lines(text):
        tell(line)
    tell(f"{len(text.all_rows):,} pairs, {len(text.pivoted):,} of them joined through a common language")
    stages = _stages(text, near, chosen)
    mark = fingerprint(chain.from_iterable(chain(*parts) for _, parts in stages), asdict(chosen))
    unfinished = open_unfinished(Path(out), mark, tell)
    tokenizer = unfinished.vocabulary(lambda: _vocabulary(text.all_rows, chosen))
    tell(f"{tokenizer.get_vocab_size():,} tokens")
    vectors = _learnt(stages, tokenizer, chosen, unfinished, tell)
    report = report_on(text, tokenizer, vectors)
    save_encoder(out, tokenizer, vectors, {"recipe": asdict(chosen), **asdict(report)})
    unfinished.close()
    return report


def _silent(_line: str) -> None:
    """Nobody asked."""


def _check(paths: Sequence[str | Path], near: Sequence[str | Path]) -> None:
    known = {Path(path) for path in paths}
    for path in near:
        if Path(path) not in known:
            raise UsageError(f"{path} is named as near, but is not among the files to train on; name it there too")


def _count(memories: Mapping[Path, Memory]) -> int:
    return sum(len(memory.rows) for memory in memories.values())


def _stages(text: TrainingText, near: Sequence[str | Path], recipe: Recipe) -> list[StageRows]:
    """What to learn from which rows, one after the other."""
    everything = [*text.rows.values(), text.pivoted]
    stages: list[StageRows] = [(Stage(recipe.epochs, _RATE, _SCALE, batch=recipe.batch), everything)]
    if recipe.polish:
        parts = [text.rows[Path(path)] for path in near] if near else everything
        stages.append((Stage(recipe.polish, _POLISH_RATE, _SCALE, _POLISH_MARGIN, recipe.batch), parts))
    return stages


def _vocabulary(rows: Sequence[Row], recipe: Recipe) -> Tokenizer:
    return learn_vocabulary((side for row in rows for side in row[:2]), recipe.vocabulary)


def _learnt(
    stages: Sequence[StageRows], tokenizer: Tokenizer, recipe: Recipe, unfinished: Unfinished, tell: Tell
) -> NDArray[np.float32]:
    """The token vectors after all stages; those that are behind the unfinished run are not gone through again."""
    table = first_table(shares(tokenizer.get_vocab()), recipe.dimension, recipe.seed)
    for number in range(unfinished.stage, len(stages)):
        stage, parts = stages[number]
        sides, keeper = _sides(parts, tokenizer, stage.batch), unfinished.keeper(number)
        table = learn(table, sides, stage, seed=recipe.seed + number, progress=tell, keeper=keeper)
    return table.vectors()


def _sides(parts: Sequence[Sequence[Row]], tokenizer: Tokenizer, batch: int) -> Sides:
    rows = list(chain(*parts))
    a, b = [row.a for row in rows], [row.b for row in rows]
    kinds = _numbered([(number, row.languages) for number, part in enumerate(parts) for row in part])
    return Sides(tokenise(a, tokenizer), tokenise(b, tokenizer), _numbered(a), _numbered(b), _large(kinds, batch))


def _numbered(values: Sequence[Hashable]) -> NDArray[np.int64]:
    """Equal values get equal numbers."""
    numbers: dict[Hashable, int] = {}
    return np.asarray([numbers.setdefault(value, len(numbers)) for value in values], dtype=np.int64)


def _large(kinds: NDArray[np.int64], batch: int) -> NDArray[np.int64]:
    """The kinds, those that do not fill a batch put together: few pairs tell little apart."""
    return np.where(np.bincount(kinds)[kinds] < batch, -1, kinds)
