"""One SQLite file: what runs found, texts once by content, pairs and vectors by model; and verdicts, for good."""

from __future__ import annotations

from xlingual.store.database import MEMORY, SCHEMA
from xlingual.store.status import NameVerdictCount, Run, SourceCount, Status, VerdictCount
from xlingual.store.store import Store, check, name_verdicts_in, pairs_in, verdicts_in
from xlingual.store.vectors import Vectors

__all__ = [
    "MEMORY",
    "SCHEMA",
    "NameVerdictCount",
    "Run",
    "SourceCount",
    "Status",
    "Store",
    "Vectors",
    "VerdictCount",
    "check",
    "name_verdicts_in",
    "pairs_in",
    "verdicts_in",
]
