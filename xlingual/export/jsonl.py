"""JSON Lines: one object per line, whatever characters its texts hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

from xlingual.export.pair import PairObject

# JSON may carry these raw, but line readers split at some, terminals obey others, and UTF-8 has no lone surrogates.
_RISKY = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def write(pairs: Iterable[PairObject], out: TextIO) -> None:
    """One pair object per line; no pair, no line."""
    for pair in pairs:
        out.write(line(pair))


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> None:
    """One object per row, its keys the columns."""
    for row in rows:
        out.write(line(dict(zip(columns, row, strict=True))))


def line(value: Mapping[str, Any]) -> str:
    """The object as one line with its ending; reading it back gives the same texts."""
    raw = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", raw) + "\n"
