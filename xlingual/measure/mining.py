"""How well mined pairs of lines agree with the true ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class MiningFigures:
    """Precision, recall and F1 at a cut, and the best F1 that any cut would have given; all 0..1."""

    precision: float
    recall: float
    f1: float
    best_f1: float


def mining_figures(scores: NDArray[np.float64], right: NDArray[np.bool_], *, wanted: int, cut: float) -> MiningFigures:
    """The figures of mined pairs with scores (m,), some of them right (m,), where ``wanted`` pairs are to be found.

    Kept are the pairs that score at least ``cut``. Precision is the share of the kept that is right, recall the share
    of the wanted that is kept, F1 their harmonic mean: 2 x right / (kept + wanted). Pairs of one score are kept or
    dropped together, so the best F1 is one that a cut can reach. All are 0 where nothing is kept.
    """
    kept = scores >= cut
    hits = int(right[kept].sum())
    return MiningFigures(
        precision=hits / max(1, int(kept.sum())),
        recall=hits / max(1, wanted),
        f1=2 * hits / max(1, int(kept.sum()) + wanted),
        best_f1=_best_f1(scores, right, wanted),
    )


def mean_figures(draws: Sequence[MiningFigures]) -> MiningFigures:
    """Each figure's mean over several draws, at least one."""
    return MiningFigures(*np.mean([astuple(draw) for draw in draws], axis=0).tolist())


def _best_f1(scores: NDArray[np.float64], right: NDArray[np.bool_], wanted: int) -> float:
    """The highest F1 over all cuts."""
    order = np.argsort(-scores, kind="stable")
    f1 = 2 * np.cumsum(right[order]) / np.maximum(1, np.arange(1, len(order) + 1) + wanted)
    last_of_its_score = np.diff(scores[order], append=-np.inf) != 0
    return float(f1[last_of_its_score].max(initial=0.0))
