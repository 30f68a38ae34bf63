"""The settings of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train; the defaults suit a few hundred thousand pairs, ``usual_recipe`` suits any number."""

    vocabulary: int = 40_000
    dimension: int = 256
    epochs: int = 6
    batch: int = 2048
    seed: int = 0
    polish: int = 0  # further epochs, at a lower rate, on the files named in ``near``
    held_out: int | None = 0  # rows of each file that training never sees, in runs of 50; None = the usual share of all
    held_out_domain: str = ""  # ... taken from rows whose third column says this; empty = any row
    distinct: bool = False  # leave out repeated rows, and those whose two sides are the same text


def usual_recipe(pairs: int, **given: Any) -> Recipe:
    """The settings that suit this many pairs of texts, but for those given."""
    usual: dict[str, Any] = {
        "vocabulary": min(40_000, max(2_000, pairs // 4)),
        "held_out": None,
        "distinct": True,
    }
    return Recipe(**(usual | given))
