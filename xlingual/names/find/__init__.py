"""Find the persons, places and organisations that news items name."""

from __future__ import annotations

from xlingual.names.find.find import find_mentions

__all__ = ["find_mentions"]
