"""What each piece of evidence did to a pair's score, in log-odds: the parts that its confidence is the sum of."""

from __future__ import annotations

from math import isnan

import numpy as np

from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES
from xlingual.align.judge import Judged
from xlingual.align.score import Score, margin_feature

PARTS = ("constant", *FEATURES, "margin", *CONTEXT, "nothing")
ALIKE = 1e-6  # log-odds; two sums of the same parts differ by less


def contributions(judged: Judged, number: int, *, score: Score, languages: str) -> dict[str, float]:
    """One candidate's parts by name, in the order of ``PARTS``; their sum is its log-odds.

    A feature gives its coefficient times its value, so that what is 0 gives nothing; the constant is where a pair of
    these languages starts. A shift by the surroundings gives itself. There is no part of a margin that the pair has
    not; ``nothing`` is there only where no word covers another, and takes what the features seemed to be worth.
    """
    margin = judged.margins[number]
    values = [1.0, *judged.evidence.features[number]]
    if not isnan(margin):
        values.append(float(margin_feature(np.array([margin]))[0]))
    weighted = score.coefficients(languages, with_margin=not isnan(margin)) * values
    parts = dict(zip(("constant", *FEATURES, "margin"), weighted.tolist(), strict=False))
    parts |= zip(CONTEXT, judged.shifts[number].tolist(), strict=True)
    rest = float(judged.by_text[number] - weighted.sum())
    if abs(rest) > ALIKE:
        parts["nothing"] = rest
    return {name: round(part, 4) + 0.0 for name, part in parts.items()}  # + 0.0: no negative zero
