"""Trains the builtin encoder: ``python -m xlingual.train.builtin DATA FOLDER``.

DATA holds ``train/`` (the TSV files ``opus_*``, ``extra_*`` and ``dict_*``, listed in ``model/MODEL_CARD.md``) and
``dev/``, whose sentences are for measuring and are kept out of training.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from xlingual.records import text_key
from xlingual.train.encoder import train_encoder
from xlingual.train.recipe import Recipe
from xlingual.train.report import TrainingReport

BUILTIN = Recipe(
    vocabulary=50_000, dimension=256, epochs=3, batch=2048, polish=4, held_out=2_000, held_out_domain="news"
)


def train_builtin(data: Path, out: Path, recipe: Recipe = BUILTIN) -> TrainingReport:
    """Trains on all files of ``data/train``; the news, Tatoeba and TICO files (``opus_*``) are the near ones."""
    paths = training_files(data)
    near = [path for path in paths if path.name.startswith("opus_")]
    return train_encoder(paths, out, recipe, near=near, unseen=measured_keys(data / "dev"), progress=_tell)


def training_files(data: Path) -> list[Path]:
    """The files to train on, in the order of their names: it decides which rows end up in which batch."""
    return sorted((data / "train").glob("*.tsv.gz"))


def measured_keys(dev: Path) -> set[str]:
    """Text keys of every sentence in a folder of ``.txt`` (one per line) and ``.jsonl.gz`` files (one source each)."""
    lines = (line for path in sorted(dev.glob("*.txt")) for line in path.read_text(encoding="utf-8").split("\n"))
    packed = (gzip.decompress(path.read_bytes()).decode() for path in sorted(dev.glob("*.jsonl.gz")))
    records = (json.loads(line) for text in packed for line in text.split("\n") if line)
    return {text_key(text) for text in (*lines, *_sentences(records)) if text.strip()}


def _sentences(records: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A source sentence and its renderings, of each record."""
    for record in records:
        yield record["source"]
        yield from (rendering["text"] for rendering in record["renderings"])


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    print(train_builtin(Path(sys.argv[1]), Path(sys.argv[2])).accuracy)
