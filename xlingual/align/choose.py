"""Of all candidates between two items, the ones that stand: each passage has one partner, and overlaps are settled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.judge import Judged
from xlingual.records import Passage


def choose(bag: Bag, judged: Judged) -> NDArray[np.int64]:
    """The numbers of the chosen candidates, most probable first.

    Between two items a candidate stands when no better one uses any of its characters on either side: so each passage
    has its best partner, both ways, and of sentence, quote and join only the best-fitting one is kept.
    """
    chosen: list[int] = []
    taken: dict[tuple[int, int], list[Passage]] = {}
    for number in np.argsort(-judged.probability, kind="stable").tolist():
        a, b = int(judged.found.a[number]), int(judged.found.b[number])
        one, other = int(bag.items[a]), int(bag.items[b])
        used_a, used_b = taken.setdefault((one, other), []), taken.setdefault((other, one), [])
        if any(p.overlaps(bag.passages[a]) for p in used_a) or any(p.overlaps(bag.passages[b]) for p in used_b):
            continue
        used_a.append(bag.passages[a])
        used_b.append(bag.passages[b])
        chosen.append(number)
    return np.array(chosen, np.int64)
