"""The settings of a training run and what it reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train; the defaults are those of the builtin encoder (figures in ``model/MODEL_CARD.md``)."""

    vocabulary: int = 40_000
    dimension: int = 256
    epochs: int = 6
    batch: int = 2048
    seed: int = 0
    polish: int = 0  # further epochs, at a lower rate, on the files named in ``near``
    held_out: int = 0  # rows of each file that training never sees, in runs of 50
    held_out_domain: str = ""  # ... taken from rows whose third column says this; empty = any row


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """What a training run did. ``held_out`` maps file names to row numbers (from 0) that it never saw."""

    pairs: int
    pivoted: int
    tokens: int
    held_out: Mapping[str, tuple[int, ...]]
    accuracy: Mapping[str, float]  # per file with held-out rows: share that find their own rendering among all
