"""From passages and their neighbours to scored pairs and groups of renderings."""

from xlingual.align.bag import Bag, fill
from xlingual.align.lines import ScoredLines, fill_lines, mine, score_given
from xlingual.align.margin import NEIGHBOURS
from xlingual.align.means import NO_FLOOR, Means, Neighbours
from xlingual.align.refit import refit
from xlingual.align.renderings import CUT, DOUBTFUL, renderings
from xlingual.align.run_names import RunNames, run_names
from xlingual.align.score import load
from xlingual.align.words import Words

__all__ = [
    "CUT",
    "DOUBTFUL",
    "NEIGHBOURS",
    "NO_FLOOR",
    "Bag",
    "Means",
    "Neighbours",
    "RunNames",
    "ScoredLines",
    "Words",
    "fill",
    "fill_lines",
    "load",
    "mine",
    "refit",
    "renderings",
    "run_names",
    "score_given",
]
