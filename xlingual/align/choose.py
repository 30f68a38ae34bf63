"""Of all candidates between two items, the ones that stand: each passage has one partner, and overlaps are settled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.judge import Judged
from xlingual.records import Passage

JOINED = 2  # places within which two joins may share characters


def choose(bag: Bag, judged: Judged) -> NDArray[np.int64]:
    """The numbers of the chosen candidates, most probable first.

    Between two items a candidate stands when no better one uses any of its characters on either side: so each passage
    has its best partner, both ways, and of sentence, quote and join only the best-fitting one is kept.
    """
    chosen: list[int] = []
    taken: dict[tuple[int, int, int], list[Passage]] = {}
    for number in np.argsort(-judged.probability, kind="stable").tolist():
        a, b = int(judged.found.a[number]), int(judged.found.b[number])
        sides = ((a, int(bag.items[b])), (b, int(bag.items[a])))
        if any(_is_taken(bag, passage, against, taken) for passage, against in sides):
            continue
        for passage, against in sides:
            key = (int(bag.items[passage]), against, int(bag.places[passage]))
            taken.setdefault(key, []).append(bag.passages[passage])
        chosen.append(number)
    return np.array(chosen, np.int64)


def _is_taken(bag: Bag, passage: int, against: int, taken: dict[tuple[int, int, int], list[Passage]]) -> bool:
    """Whether some of a passage's characters have a partner in the other item already."""
    item, place = int(bag.items[passage]), int(bag.places[passage])
    nearby = (taken.get((item, against, place + step), ()) for step in range(-JOINED, JOINED + 1))
    return any(used.overlaps(bag.passages[passage]) for passages in nearby for used in passages)
