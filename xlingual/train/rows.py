"""The row that all training text is made of."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """Two texts that say the same.

    ``domain`` is the third column of a TSV file. ``languages`` are two-letter codes where the file tells them.
    """

    a: str
    b: str
    domain: str = ""
    languages: tuple[str, str] | None = None
