"""Of all candidates between two items, the ones that stand: each passage has one partner, and overlaps are settled."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.judge import Judged
from xlingual.records import Passage

Key = tuple[int, int, int]  # item, the other item, place


def choose(bag: Bag, judged: Judged, agreed: NDArray[np.bool_] | None = None) -> NDArray[np.int64]:
    """The numbers of the chosen candidates, most probable first.

    Between two items a candidate stands when no better one uses any of its characters on either side: so each passage
    has its best partner, both ways, and of sentence, quote and join only the best-fitting one is kept. Those that a
    human called *same*, a mask (m,), are better than all others.
    """
    ranks = -judged.probability if agreed is None else -judged.probability - agreed
    chosen: list[int] = []
    taken: dict[Key, list[Passage]] = {}
    for number in np.argsort(ranks, kind="stable").tolist():
        a, b = int(judged.found.a[number]), int(judged.found.b[number])
        sides = ((a, int(bag.items[b])), (b, int(bag.items[a])))
        if any(_is_taken(bag, passage, against, taken) for passage, against in sides):
            continue
        for passage, against in sides:
            for key in _keys(bag, passage, against):
                taken.setdefault(key, []).append(bag.passages[passage])
        chosen.append(number)
    numbers = np.array(chosen, np.int64)
    return np.asarray(numbers[np.argsort(-judged.probability[numbers], kind="stable")])


def _is_taken(bag: Bag, passage: int, against: int, taken: dict[Key, list[Passage]]) -> bool:
    """Whether some of a passage's characters have a partner in the other item already."""
    nearby = (taken.get(key, ()) for key in _keys(bag, passage, against))
    return any(used.overlaps(bag.passages[passage]) for passages in nearby for used in passages)


def _keys(bag: Bag, passage: int, against: int) -> Iterator[Key]:
    """The places of a passage, as seen from another item."""
    first, last = bag.places[passage].tolist()
    return ((int(bag.items[passage]), against, place) for place in range(first, last + 1))
