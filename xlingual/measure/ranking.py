"""How well scores put what is true before what is not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def average_precision(scores: NDArray[np.floating], true: NDArray[np.bool_]) -> float | None:
    """The area under the steps of precision over recall, 0..1; None where nothing is true.

    With pairs in falling order of score: the sum over all cuts of (recall here - recall at the cut before) x precision
    here (Manning, Raghavan and Schütze 2008, "Introduction to Information Retrieval", section 8.4). Pairs of one score
    come at once, so their order in the input changes nothing.
    """
    if not true.any():
        return None
    order = np.argsort(-scores, kind="stable")
    last_of_its_score = np.flatnonzero(np.diff(scores[order], append=-np.inf))
    hits = np.cumsum(true[order])[last_of_its_score]
    precision = hits / (last_of_its_score + 1)
    return float((np.diff(hits, prepend=0) * precision).sum() / hits[-1])
