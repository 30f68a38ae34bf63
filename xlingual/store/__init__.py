"""What alignment runs found, kept in one SQLite file: texts once by content; pairs, groups and vectors by model."""

from __future__ import annotations

from xlingual.store.database import MEMORY, SCHEMA
from xlingual.store.status import Run, SourceCount, Status
from xlingual.store.store import Store, check
from xlingual.store.vectors import Vectors

__all__ = ["MEMORY", "SCHEMA", "Run", "SourceCount", "Status", "Store", "Vectors", "check"]
