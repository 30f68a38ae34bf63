"""Is a confidence of 0.8 right eight times in ten?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The pairs with a confidence above ``low`` and up to ``high``: how many, their mean, the share that is true.

    The first bin holds 0 as well. The last two are None in an empty bin.
    """

    low: float
    high: float
    count: int
    confidence: float | None
    true: float | None


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far confidences are from what is true.

    - error: expected calibration error, 0 (best) to 1
    - brier: Brier score, 0 (best) to 1
    - skill: Brier skill, 1 = always right and sure of it, 0 = no better than saying the share of true pairs each time;
      None where all pairs are true or none is
    """

    error: float
    brier: float
    skill: float | None
    bins: Sequence[Bin]


def calibration(confidence: NDArray[np.float64], true: NDArray[np.bool_]) -> Calibration:
    """The figures of confidences (m,), 0..1, against what is true (m,); m is at least 1.

    - expected calibration error: the bins' distances between mean confidence and share of true pairs, weighted by
      their counts (Naeini, Cooper and Hauskrecht 2015, "Obtaining Well Calibrated Probabilities Using Bayesian
      Binning", section on measures); ten bins of equal width
    - Brier score: mean squared difference of confidence and truth, 1 or 0 (Brier 1950, "Verification of Forecasts
      Expressed in Terms of Probability", for two classes, halved as is usual now)
    - Brier skill: 1 - Brier score / r(1 - r), where r is the share of true pairs, and r(1 - r) the score of one who
      says r of every pair
    """
    bins = _bins(confidence, true)
    gaps = (one.count * abs((one.confidence or 0.0) - (one.true or 0.0)) for one in bins)
    brier = float(((confidence - true) ** 2).mean())
    rate = float(true.mean())
    return Calibration(
        error=sum(gaps) / len(confidence),
        brier=brier,
        skill=1 - brier / (rate * (1 - rate)) if 0 < rate < 1 else None,
        bins=bins,
    )


def _bins(confidence: NDArray[np.float64], true: NDArray[np.bool_]) -> list[Bin]:
    """The reliability table: ten bins, those without pairs too."""
    edges = np.arange(BINS + 1) / BINS
    places = np.searchsorted(edges[1:-1], confidence, side="left")
    bins = []
    for place in range(BINS):
        here = places == place
        means = (float(confidence[here].mean()), float(true[here].mean())) if here.any() else (None, None)
        bins.append(Bin(float(edges[place]), float(edges[place + 1]), int(here.sum()), *means))
    return bins
