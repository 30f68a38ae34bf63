"""Evidence for tests of single checks: two texts, their names and the alignment of their words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from xlingual import checks, detect, embed, names
from xlingual.records import Item, Pair, Passage

Said = tuple[str, str] | tuple[str, str, str | None]


@cache
def vectors() -> checks.Vectors:
    return checks.Vectors(embed.open_builtin().word_vectors)


def said(text: str, lang: str, date: str | None, source: str) -> Item:
    return Item(path=f"{source}.txt", text=text, source=source, lang=lang, date=date)


def gathered(
    a: str, b: str, langs: str, dates: tuple[str | None, str | None] = (None, None)
) -> tuple[Pair, checks.Evidence]:
    """The pair of two texts in the languages of ``langs`` ("en-ru") and all that a check may know of it."""
    items = [
        said(text, lang, date, source)
        for text, lang, date, source in zip((a, b), langs.split("-"), dates, "ab", strict=True)
    ]
    spans = names.name_spans(names.find_mentions(items), items)
    one, other = (
        checks.Side(item.text, item.lang or detect.UNKNOWN, item.date, tuple(spans.get(item.item_id, ())))
        for item in items
    )
    passages = [Passage(item.item_id, 0, len(item.text), item.text, item.lang or "", "sentence") for item in items]
    pair = Pair(*passages, similarity=0.9, margin=None, confidence=None, model="none")
    return pair, checks.Evidence(one, other, checks.align_words(one, other, vectors()), names.compare_names)


@pytest.fixture(scope="session")
def compared() -> Callable[..., tuple[Pair, checks.Evidence]]:
    return gathered
