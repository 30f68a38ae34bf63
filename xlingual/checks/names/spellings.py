"""Two spellings of one name in one language."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.names.counterparts import View
from xlingual.records import Finding


def spellings(view: View) -> Iterator[Finding]:
    return
    yield
