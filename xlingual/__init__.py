"""xlingual: find every rendering of the same statement across outlets and languages.

The library offers what the commands offer, under names that do not shadow a room:

>>> from xlingual import align_files
>>> reading, found = align_files(["corpus/"])  # doctest: +SKIP
>>> best = found.pairs[0]  # doctest: +SKIP

Importing costs nothing: models, FAISS and the rest are loaded when a function is called.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlingual.bitext import mine_lines, score_lines
    from xlingual.comparison import check_groups
    from xlingual.errors import XlingualError
    from xlingual.names import compare_names
    from xlingual.pipeline import align_files, align_items, name_families, name_families_in_files
    from xlingual.quotations import find_quote
    from xlingual.records import (
        Alignment,
        Attestation,
        Carried,
        Claim,
        Finding,
        Group,
        GroupCheck,
        Item,
        NameComparison,
        NameFamily,
        NameForm,
        NameUse,
        NameVerdict,
        NameWarning,
        Pair,
        Passage,
        Passport,
        Quote,
        Slot,
        Verdict,
    )

_HOME = {
    "Alignment": "records",
    "Attestation": "records",
    "Carried": "records",
    "Claim": "records",
    "Finding": "records",
    "Group": "records",
    "GroupCheck": "records",
    "Item": "records",
    "NameComparison": "records",
    "NameFamily": "records",
    "NameForm": "records",
    "NameUse": "records",
    "NameVerdict": "records",
    "NameWarning": "records",
    "Pair": "records",
    "Passage": "records",
    "Passport": "records",
    "Quote": "records",
    "Slot": "records",
    "Verdict": "records",
    "XlingualError": "errors",
    "align_files": "pipeline",
    "align_items": "pipeline",
    "check_groups": "comparison",
    "compare_names": "names",
    "find_quote": "quotations",
    "mine_lines": "bitext",
    "name_families": "pipeline",
    "name_families_in_files": "pipeline",
    "score_lines": "bitext",
}


def __getattr__(name: str) -> Any:
    """Import a public name's module when the name is asked for."""
    if name in _HOME:
        return getattr(import_module(f"xlingual.{_HOME[name]}"), name)
    raise AttributeError(f"module 'xlingual' has no attribute {name!r}")


__all__ = [
    "Alignment",
    "Attestation",
    "Carried",
    "Claim",
    "Finding",
    "Group",
    "GroupCheck",
    "Item",
    "NameComparison",
    "NameFamily",
    "NameForm",
    "NameUse",
    "NameVerdict",
    "NameWarning",
    "Pair",
    "Passage",
    "Passport",
    "Quote",
    "Slot",
    "Verdict",
    "XlingualError",
    "align_files",
    "align_items",
    "check_groups",
    "compare_names",
    "find_quote",
    "mine_lines",
    "name_families",
    "name_families_in_files",
    "score_lines",
]
