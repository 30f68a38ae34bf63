"""What the tests of the alignment are made of: small news items, bags of their passages, candidates and judgements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from xlingual import index, pipeline
from xlingual.align.bag import Bag, fill
from xlingual.align.candidates import Candidates, cosines
from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES, Evidence, weigh
from xlingual.align.judge import Judged, judge
from xlingual.align.means import Means
from xlingual.records import Item, Passage, PassageKind


@lru_cache(maxsize=1)
def means() -> Means:
    return pipeline.open_means("builtin")[1]


def news(source: str, *sentences: str, lang: str = "en", date: str | None = None) -> Item:
    """An item with one sentence a line."""
    return Item(path=f"{source}.txt", text="\n".join(sentences), source=source, lang=lang, date=date)


def cut(item: Item, words: str, *, kind: PassageKind = "sentence", speaker: str | None = None) -> Passage:
    """The passage of an item that shows these words."""
    start = item.text.index(words)
    return Passage(item.item_id, start, start + len(words), words, item.lang or "und", kind, speaker)


def lay(
    items: Sequence[Item], passages: Sequence[Passage] | None = None, *, vectors: NDArray[np.float32] | None = None
) -> Bag:
    """A bag of these passages, of every line by default; with the builtin encoder's vectors by default."""
    every = passages if passages is not None else [cut(item, line) for item in items for line in item.text.split("\n")]
    known = {item.item_id: item for item in items}
    assert len(known) == len(items), "two of the items are one and the same"
    rows = means().encode([p.text for p in every]) if vectors is None else vectors
    return fill(every, known, vectors=rows, words=means().words, encode=means().encode)


def near_of(bag: Bag) -> index.Neighbourhoods:
    return index.neighbourhoods(bag.vectors, bag.languages, bag.days)


def ties(bag: Bag, *ends: tuple[int, int]) -> Candidates:
    """These pairs of passages as candidates."""
    a, b = np.array(ends, np.int64).reshape(-1, 2).T
    return Candidates(a, b, cosines(bag.vectors, a, b))


def judged(found: Candidates, probability: Sequence[float]) -> Judged:
    """Candidates with these probabilities and nothing behind them."""
    sure = np.array(probability, np.float64)
    return Judged(
        found=found,
        evidence=Evidence(np.zeros((len(found), len(FEATURES))), np.zeros((len(found), 2))),
        margins=np.full(len(found), np.nan),
        shifts=np.zeros((len(found), len(CONTEXT))),
        by_text=np.log(sure / (1 - sure)),
        probability=sure,
    )


def seen(bag: Bag, *ends: tuple[int, int]) -> Judged:
    """These pairs, judged by their texts and surroundings."""
    found = ties(bag, *ends)
    return judge(bag, found, weigh(bag, means().words, found), score=means().score)


def one_hot(*axes: int, size: int = 16) -> NDArray[np.float32]:
    """A row of length 1 for each axis."""
    return np.eye(size, dtype=np.float32)[list(axes)]
