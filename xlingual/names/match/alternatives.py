"""A cell that lists several spellings: ``Talous/Tals``, ``Khaddour, Khaddur, Khadour``."""

from __future__ import annotations

import re

_PARTED = re.compile(r"\s*[/;|]\s*")
_COMMAS = 2  # one parts a surname from the given name
MOST = 8  # spellings of one cell that are compared, the first ones


def alternatives(name: str) -> tuple[str, ...]:
    """The spellings that a name lists; itself where it lists none."""
    parts = [part for piece in _PARTED.split(name) for part in _by_commas(piece) if any(c.isalpha() for c in part)]
    return tuple(parts[:MOST]) if len(parts) > 1 else (name,)


def _by_commas(piece: str) -> list[str]:
    return [part.strip() for part in piece.split(",")] if piece.count(",") >= _COMMAS else [piece]
