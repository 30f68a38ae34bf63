"""The ratio margin: is a pair nearer than the neighbours of its two sides are?

Artetxe and Schwenk 2019, "Margin-based Parallel Corpus Mining with Multilingual Sentence Embeddings", eq. 2, ratio
variant. Here n renderings of one statement are expected, so the neighbourhood counts one passage per item and leaves
out the other outlets of the pair's own group: else good renderings would lower each other's margin. What one outlet
prints again and again is no rendering, and stays in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates
from xlingual.align.means import Neighbours

NEIGHBOURS = 4  # Artetxe and Schwenk use 4 as well
# What is less near than this counts as so near: among texts that have nothing to do with each other, and so cosines
# about 0, any shared topic would be many times as near as the rest.
QUIET = 0.2


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What the mean over a neighbourhood needs to know."""

    bag: Bag
    near: Neighbours
    group_of: Mapping[int, int]

    def mean(self, passage: int, partner: int) -> float | None:
        """The mean cosine of a passage's nearest in its partner's language, apart from the partner's like."""
        bag, origin = self.bag, int(self.bag.origins[passage])
        products, rows = self.near.anytime[str(self.near.labels[bag.origins[partner]])]
        seen = {int(bag.items[passage]), int(bag.items[partner])}
        own = {self.group_of[p] for p in (passage, partner) if p in self.group_of}
        nearest: list[float] = []
        for product, row in zip(products[origin].tolist(), rows[origin].tolist(), strict=True):
            if (
                row < 0
                or bag.items[row] in seen
                or (self.group_of.get(row, -1) in own and bag.sources[row] != bag.sources[partner])
            ):
                continue
            seen.add(int(bag.items[row]))
            nearest.append(max(product, QUIET))
            if len(nearest) == NEIGHBOURS:
                return sum(nearest) / NEIGHBOURS
        return None


def margins(
    bag: Bag,
    found: Candidates,
    near: Neighbours,
    group_of: Mapping[int, int],
) -> NDArray[np.float64]:
    """The margin of each candidate, (m,); NaN where a side has fewer than ``NEIGHBOURS`` neighbours to compare with.

    ``group_of`` maps passage numbers to group numbers. A join has its origin's neighbours.
    """
    around = _Surroundings(bag, near, group_of)
    result = np.full(len(found), np.nan)
    for number, (a, b) in enumerate(zip(found.a.tolist(), found.b.tolist(), strict=True)):
        here, there = around.mean(a, b), around.mean(b, a)
        if here is not None and there is not None:
            result[number] = found.similarity[number] / ((here + there) / 2)
    return result
