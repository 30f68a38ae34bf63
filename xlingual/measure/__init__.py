"""Figures that say how well a model does: pure functions, arrays and texts in, figures out.

Nothing here opens a model or a file, so every stage may use it, and every figure has one definition.
"""

from xlingual.measure.calibration import Bin, Calibration, calibration
from xlingual.measure.mining import MiningFigures, mean_figures, mining_figures
from xlingual.measure.ranking import average_precision
from xlingual.measure.renderings import RenderingPairs, parse_renderings, rendering_pairs
from xlingual.measure.retrieval import Retrieval, retrieval
from xlingual.measure.samples import FALSE_PARTNERS, distinct_rows, false_partners, thirds

__all__ = [
    "FALSE_PARTNERS",
    "Bin",
    "Calibration",
    "MiningFigures",
    "RenderingPairs",
    "Retrieval",
    "average_precision",
    "calibration",
    "distinct_rows",
    "false_partners",
    "mean_figures",
    "mining_figures",
    "parse_renderings",
    "rendering_pairs",
    "retrieval",
    "thirds",
]
