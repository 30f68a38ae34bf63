"""Several renderings of each source sentence: which pairs of them render one source, and which do not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from xlingual.errors import InputError

WINDOW = 10  # consecutive rows that count as one document: as many sentences as a short news item has
_SHAPE = 'each line must be an object like {"source": "…", "renderings": [{"lang": "en", "text": "…"}, …]}'


@dataclass(frozen=True, slots=True)
class RenderingPairs:
    """Texts with the row that each renders (n,), and pairs of their numbers (m,) inside documents.

    ``same`` (m,) says whether both sides of a pair render one row.
    """

    texts: Sequence[str]
    rows: NDArray[np.int64]
    a: NDArray[np.int64]
    b: NDArray[np.int64]

    @property
    def same(self) -> NDArray[np.bool_]:
        """Whether the two texts of each pair render one source."""
        return np.asarray(self.rows[self.a] == self.rows[self.b])


def parse_renderings(lines: Sequence[str], path: str) -> list[dict[str, list[str]]]:
    """For each line of a JSONL file its renderings by language; none for a blank line.

    :raises InputError: a line is no JSON, or no object with renderings
    """
    return [_by_language(line, path, number) for number, line in enumerate(lines, start=1)]


def rendering_pairs(rows: Sequence[Sequence[str]], window: int = WINDOW) -> RenderingPairs:
    """All pairs of renderings inside documents, which are ``window`` consecutive rows each.

    A text counts once in a document, with the first row that has it.
    """
    texts: list[str] = []
    sources: list[int] = []
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(rows), window):
        first_row: dict[str, int] = {}
        for row in range(start, min(start + window, len(rows))):
            for text in rows[row]:
                first_row.setdefault(text, row)
        pairs += combinations(range(len(texts), len(texts) + len(first_row)), 2)
        texts += first_row.keys()
        sources += first_row.values()
    a, b = np.array(pairs, np.int64).reshape(-1, 2).T
    return RenderingPairs(texts, np.array(sources, np.int64), a, b)


def _by_language(line: str, path: str, number: int) -> dict[str, list[str]]:
    """The non-empty renderings of one row."""
    found: dict[str, list[str]] = {}
    if not line.strip():
        return found
    try:
        for one in json.loads(line)["renderings"]:
            text, language = one["text"].strip(), one["lang"].lower()
            text.encode()  # half a surrogate pair is a ValueError here, and no text for any encoder
            if text:
                found.setdefault(language, []).append(text)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError("no row of renderings", path=path, line=number, cure=_SHAPE) from error
    return found
