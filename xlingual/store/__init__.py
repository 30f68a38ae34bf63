"""What alignment runs found, kept in one SQLite file: texts once by their content, pairs and groups by model."""

from __future__ import annotations

from xlingual.store.database import MEMORY, SCHEMA
from xlingual.store.status import Run, SourceCount, Status
from xlingual.store.store import Store, check

__all__ = ["MEMORY", "SCHEMA", "Run", "SourceCount", "Status", "Store", "check"]
