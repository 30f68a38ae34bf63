"""Proves that no measuring sentence was trained on: ``python benchmarks/check_training_text.py DATA``.

Reads DATA/train exactly as ``python -m xlingual.train.builtin DATA FOLDER`` does (held-out rows, pivoted rows and all)
and compares what is left, apart from case, accents, punctuation and spacing, with every sentence of DATA/dev and with
every held-out row. Exits with 1 if a sentence is found on both sides, or if the held-out rows are not those that
``xlingual/model/training.json`` names.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Set as AbstractSet
from pathlib import Path

from xlingual.train.builtin import BUILTIN, measured_keys, training_files
from xlingual.train.gather import TrainingText, gather
from xlingual.train.held_out import keys_of
from xlingual.train.memory import read_memory

TRAINING = Path(__file__).resolve().parents[1] / "xlingual" / "model" / "training.json"


def main() -> None:
    """Print the counts; exit with 1 on a leak."""
    data = Path(sys.argv[1])
    dev = measured_keys(data / "dev")
    text = gather({path: read_memory(path) for path in training_files(data)}, BUILTIN, unseen=dev)
    held_out = {key for rows in text.kept.values() for key in keys_of(rows)}
    trained = keys_of(text.all_rows)
    print(f"{len(text.all_rows):,} rows trained on, {len(trained):,} distinct texts")
    leaks = [told("measuring sentences", dev, trained), told("held-out texts", held_out, trained)]
    if any(leaks) or not as_published(text):
        sys.exit(1)


def told(title: str, kept: AbstractSet[str], trained: AbstractSet[str]) -> int:
    """Print and return how many of the kept texts are among the trained ones."""
    found = len(kept & trained)
    print(f"{len(kept):,} {title}, {found} of them trained on")
    return found


def as_published(text: TrainingText) -> bool:
    """Whether the held-out rows are those of the model's own record."""
    published = json.loads(TRAINING.read_text(encoding="utf-8"))["held_out"]
    same = published == {path.name: list(rows) for path, rows in text.held_out.items()}
    print("held-out rows are " + ("those" if same else "NOT those") + " of xlingual/model/training.json")
    return same


if __name__ == "__main__":
    main()
