"""One side of a pair looked at from the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xlingual.checks.evidence import CompareNames
from xlingual.checks.side import Side

MEANT = 0.33  # likeness by vectors from which two words can name one thing; of two names in news it is below 0.25


@dataclass(frozen=True, slots=True)
class View:
    """One side of a pair looked at from the other; ``likeness`` is (own words, other words)."""

    own: Side
    other: Side
    likeness: NDArray[np.float32]
    compare: CompareNames

    @property
    def one_language(self) -> bool:
        """Whether both sides are in one language."""
        return self.own.lang == self.other.lang

    @property
    def turned(self) -> View:
        """The other side looked at from this one."""
        return View(self.other, self.own, self.likeness.T, self.compare)
