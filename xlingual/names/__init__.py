"""Names: found in items, compared by their spelling, gathered into families."""

from __future__ import annotations

from xlingual.names.families import families
from xlingual.names.find import find_mentions
from xlingual.names.match import compare_names
from xlingual.names.spans import name_spans, same_person

__all__ = ["compare_names", "families", "find_mentions", "name_spans", "same_person"]
