"""Which uses of a term are shown as its examples."""

from __future__ import annotations

from xlingual.export.counts import most_frequent_first
from xlingual.records import TermForm, TermUse

EXAMPLES = 3  # passages of a rendering, one per outlet; all uses are counted


def examples(form: TermForm, most: int = EXAMPLES) -> list[TermUse]:
    """The earliest dated use of each outlet, of the outlets that use it most."""
    found: dict[str, TermUse] = {}
    for use in sorted(form.uses, key=lambda use: (use.date is None, use.date or "")):
        found.setdefault(use.source, use)
    return [found[source] for source in most_frequent_first(form.sources)][:most]
