"""Evidence for tests of single checks: two texts, their names and the alignment of their words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from xlingual import checks, embed, names
from xlingual.records import Item, Pair, Passage

Dates = tuple[str | None, str | None]


@cache
def vectors() -> checks.Vectors:
    return checks.Vectors(embed.open_builtin().word_vectors)


def gathered(a: str, b: str, langs: str, dates: Dates = (None, None)) -> tuple[Pair, checks.Evidence]:
    """Two texts in the languages of ``langs`` ("en-ru") as a pair, and all that a check may know of it."""
    rows = zip((a, b), langs.split("-"), dates, "ab", strict=True)
    items = [Item(path="", text=text, source=side, lang=lang, date=date) for text, lang, date, side in rows]
    spans = names.name_spans(names.find_mentions(items), items)
    passages = [Passage(item.item_id, 0, len(item.text), item.text, item.lang or "", "sentence") for item in items]
    pair = Pair(passages[0], passages[1], similarity=0.9, margin=None, confidence=None, model="none")
    known = checks.Known({item.item_id: item for item in items}, spans, vectors(), names.compare_names)
    return pair, known.evidence(pair)


@pytest.fixture(scope="session")
def compared() -> Callable[..., tuple[Pair, checks.Evidence]]:
    return gathered
