"""The score learns from the user's verdicts: its coefficients stay near the shipped ones until many speak for others.

A logistic regression for each pair of languages whose prior is a Gaussian around the coefficients that the pair has or
borrows (MAP). The shifts by the surroundings stay as they are and count as a fixed offset. The new coefficients are
``(1 + slope) * old + steps``: constant and slope move first, as in Platt scaling, and each feature's step needs more
verdicts. Users judge what the score puts near the cut; that alone does no harm, for a logistic regression learns what
follows from the features, not how often a verdict is *same*.

Simulated users on held-out translations (``benchmarks/refit_score.py`` with revision 1 of the builtin encoder): Brier
score and log loss as shares of those of the score that the user starts with, after 30 verdicts, after 100, and after as
many as the list holds up to 300. First where the user judges only the doubtful list, then where all that a run keeps
below 0.9:

    world                            doubtful list: 30     100         300        all kept: 30     100         300
    like the shipped one                 1.01 1.02   1.00 1.02   0.99 1.02       1.00 1.01   0.93 0.94   0.92 0.93
    four of five renderings missing      0.70 0.72   0.71 0.72   0.71 0.72       0.76 0.77   0.75 0.76   0.74 0.75
    log-odds twice what they should be   0.96 0.92   0.95 0.92   0.95 0.92       0.94 0.91   0.92 0.88   0.92 0.88
    log-odds half what they should be    1.05 0.86   1.08 0.82   0.97 0.73       0.81 0.72   0.71 0.59   0.65 0.52
    log-odds too high by 2               0.58 0.60   0.51 0.53   0.50 0.51       0.55 0.57   0.50 0.52   0.50 0.51
    es-ru that starts from en-es         0.65 0.72   0.61 0.69   0.61 0.68       0.69 0.75   0.62 0.70   0.60 0.67
    similarities of another range        0.55 0.59   0.45 0.49   0.44 0.48       0.53 0.56   0.47 0.50   0.43 0.46
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES
from xlingual.align.means import Means
from xlingual.align.score import Score, margin_feature, probability
from xlingual.records import Judgement, Refit, TextKeys, Verdict

ENOUGH = 30  # verdicts on one pair of languages; fewer are mostly chance
EACH = 5  # of them at least *same*, and at least *different*: where all agree there is no boundary to learn


@dataclass(frozen=True, slots=True)
class Widths:
    """Standard deviations of the prior: of constant (log-odds), slope (share) and each feature's step (log-odds)."""

    constant: float
    slope: float
    step: float


# Of 14 sets tried on such users: a constant of 1.0 makes 30 doubtful verdicts cost 3 % of the log loss in the shipped
# world, this one 1 %; a slope of 0.2 mends a score that is too unsure more slowly, and so do steps of 0.5.
SHIPPED = Widths(constant=0.5, slope=0.3, step=1.0)
BORROWED = Widths(constant=1.0, slope=0.3, step=2.0)  # what was learned for others is known less well: twice as wide


@dataclass(frozen=True, slots=True)
class _Lessons:
    """Verdicts as columns: features (m, f), margins (m,) or NaN, shifts (m,) in log-odds, 1 for *same* (m,)."""

    features: NDArray[np.float64]
    margins: NDArray[np.float64]
    shifts: NDArray[np.float64]
    same: NDArray[np.float64]


def refit(means: Means, verdicts: Sequence[Verdict]) -> Means:
    """The means with the verdicts, first one first, and a score that has learned from those on this encoder's pairs.

    ``refits`` of the result name every pair of languages with ``ENOUGH`` verdicts, also those that taught nothing.
    """
    score, refits = means.score, []
    said = {verdict.text_keys: verdict.said for verdict in verdicts}
    for languages, held in sorted(_by_languages(verdicts, said, means.model).items()):
        usable = [verdict for verdict in held if _is_complete(verdict)]
        same = sum(verdict.said == "same" for verdict in usable)
        done = len(usable) >= ENOUGH and min(same, len(usable) - same) >= EACH
        if len(held) >= ENOUGH:
            refits.append(Refit(languages, same, len(usable) - same, len(held) - len(usable), done))
        if done:
            own = means.calibrated and means.score.calibrated(languages)
            score = learned(score, languages, usable, SHIPPED if own else BORROWED)
    return replace(means, score=score, refits=tuple(refits), verdicts=said)


def _by_languages(
    verdicts: Sequence[Verdict], said: Mapping[TextKeys, Judgement], model: str
) -> dict[str, list[Verdict]]:
    """The verdicts to learn from: the last word on each two texts, with what this model's last judged pair knew."""
    of_model = {verdict.text_keys: verdict for verdict in verdicts if verdict.model == model}
    result: dict[str, list[Verdict]] = {}
    for keys, verdict in of_model.items():
        if said[keys] != "unsure":
            result.setdefault(verdict.languages, []).append(replace(verdict, said=said[keys]))
    return result


def _is_complete(verdict: Verdict) -> bool:
    """Whether all is known of it that this version's score is made of."""
    return verdict.features.keys() >= {*FEATURES, *CONTEXT}


def learned(score: Score, languages: str, verdicts: Sequence[Verdict], widths: Widths) -> Score:
    """The score with coefficients for these languages that the verdicts have moved."""
    lessons = _lessons(verdicts)
    old = score.log_odds(lessons.features, lessons.margins, [languages] * len(verdicts))
    margin = np.nan_to_num(margin_feature(lessons.margins))
    columns = np.column_stack([np.ones(len(old)), old, lessons.features, margin])
    deviations = np.array([widths.constant, widths.slope, *[widths.step] * (columns.shape[1] - 2)])
    constant, slope, *steps = _most_likely(old + lessons.shifts, columns * deviations, lessons.same) * deviations
    moved = np.array([constant, *steps])
    by_text, with_margin = (score.coefficients(languages, with_margin=known) for known in (False, True))
    return replace(
        score,
        by_text={**score.by_text, languages: (1 + slope) * by_text + moved[:-1]},
        with_margin={**score.with_margin, languages: (1 + slope) * with_margin + moved},
    )


def _lessons(verdicts: Sequence[Verdict]) -> _Lessons:
    def table(names: Sequence[str]) -> NDArray[np.float64]:
        return np.array([[verdict.features[name] for name in names] for verdict in verdicts], np.float64)

    margins = [np.nan if verdict.margin is None else verdict.margin for verdict in verdicts]
    same = [verdict.said == "same" for verdict in verdicts]
    return _Lessons(table(FEATURES), np.array(margins), table(CONTEXT).sum(axis=1), np.array(same, np.float64))


def _most_likely(
    offset: NDArray[np.float64], columns: NDArray[np.float64], same: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The weights (c,) of the columns (m, c), each with a standard Gaussian prior, under which verdicts are likeliest.

    The loss is strictly convex: there is one answer, whatever the verdicts.
    """
    from scipy.optimize import minimize

    signs = 2 * same - 1

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        log_odds = offset + columns @ weights
        value = np.logaddexp(0, -signs * log_odds).sum() + weights @ weights / 2
        return float(value), columns.T @ (probability(log_odds) - same) + weights

    found: NDArray[np.float64] = minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B").x
    return found
