"""Parallel text to a static encoder: pairs in any languages in, a folder that ``embed`` opens out."""

from __future__ import annotations

from xlingual.train.encoder import train_encoder
from xlingual.train.held_out import held_out_rows
from xlingual.train.memory import LeftOut, read_memory
from xlingual.train.recipe import Recipe, usual_recipe
from xlingual.train.report import Found, TrainingReport
from xlingual.train.rows import Row

__all__ = [
    "Found",
    "LeftOut",
    "Recipe",
    "Row",
    "TrainingReport",
    "held_out_rows",
    "read_memory",
    "train_encoder",
    "usual_recipe",
]
