"""Parallel text to a static encoder: pairs in any languages in, a folder that ``embed`` opens out."""

from __future__ import annotations

from xlingual.train.encoder import train_encoder
from xlingual.train.held_out import held_out_rows
from xlingual.train.recipe import Recipe, TrainingReport
from xlingual.train.rows import Row, read_rows

__all__ = ["Recipe", "Row", "TrainingReport", "held_out_rows", "read_rows", "train_encoder"]
