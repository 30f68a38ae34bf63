"""One SQLite file: what alignment runs found, texts once by their content, pairs by model; and verdicts, for good."""

from __future__ import annotations

from xlingual.store.database import MEMORY, SCHEMA
from xlingual.store.status import Run, SourceCount, Status, VerdictCount
from xlingual.store.store import Store, check, verdicts_in

__all__ = ["MEMORY", "SCHEMA", "Run", "SourceCount", "Status", "Store", "VerdictCount", "check", "verdicts_in"]
