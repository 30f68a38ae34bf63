"""Rivals: how far a candidate is ahead of the best other candidate of each of its two sides.

A text has one rendering among the neighbours that a margin compares it with, so candidates of one text compete: the
right one is far ahead of the next, and a sentence about the same topic hardly ahead of another one about it. This is
the margin's idea (:mod:`xlingual.align.margin`) with all that the score knows in the place of the cosine, and the same
passages are left out: the other outlets of the pair's own group, and what overlaps the partner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates

LEAD_LIMIT = 6.0  # log-odds; who is that far ahead has no rival


@dataclass(frozen=True, slots=True)
class Rivals:
    """For each passage, its candidates as (log-odds, partner), best first."""

    bag: Bag
    group_of: Mapping[int, int]
    of: Mapping[int, Sequence[tuple[float, int]]]

    def leads(self, found: Candidates, log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far each candidate is ahead of its rivals, (m, 2): on the side where it is less so, and on the other.

        In log-odds, within ``LEAD_LIMIT``; below 0 where a rival is better.
        """
        ends = zip(found.a.tolist(), found.b.tolist(), log_odds.tolist(), strict=True)
        leads = [(own - self._best(a, b), own - self._best(b, a)) for a, b, own in ends]
        return np.sort(np.clip(np.array(leads, np.float64).reshape(-1, 2), -LEAD_LIMIT, LEAD_LIMIT), axis=1)

    def _best(self, passage: int, partner: int) -> float:
        """The log-odds of the passage's best candidate in the partner's language apart from the partner's like."""
        for value, other in self.of.get(passage, ()):
            if self._competes(passage, partner, other):
                return value
        return -np.inf

    def _competes(self, passage: int, partner: int, other: int) -> bool:
        bag = self.bag
        if other == partner or bag.languages[other] != bag.languages[partner]:
            return False
        if bag.passages[other].overlaps(bag.passages[partner]):
            return False
        own = {self.group_of[p] for p in (passage, partner) if p in self.group_of}
        return not (self.group_of.get(other, -1) in own and bag.sources[other] != bag.sources[partner])


def rivals(bag: Bag, found: Candidates, log_odds: NDArray[np.float64], group_of: Mapping[int, int]) -> Rivals:
    """All candidates (m,) of a run as each other's rivals; ``group_of`` maps passage numbers to group numbers."""
    of: dict[int, list[tuple[float, int]]] = defaultdict(list)
    order = np.argsort(-log_odds, kind="stable")
    ends = zip(found.a[order].tolist(), found.b[order].tolist(), log_odds[order].tolist(), strict=True)
    for a, b, value in ends:
        of[a].append((value, b))
        of[b].append((value, a))
    return Rivals(bag, group_of, of)
