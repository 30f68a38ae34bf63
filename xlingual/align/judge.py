"""Judging candidates: evidence of the texts, shifts by their surroundings, and the probability that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates, merged
from xlingual.align.context import CHAIN, CONTEXT, RUN, chain_support, context
from xlingual.align.evidence import FEATURES, Evidence, joined, weigh
from xlingual.align.margin import margins
from xlingual.align.means import Means, Neighbours
from xlingual.align.rivals import Rivals, rivals
from xlingual.align.said import said_of, shadowed
from xlingual.align.score import Score, probability
from xlingual.records import Judgement, language_pair

NOTHING_SHARED = -30.0  # log-odds of two passages of which no word covers another, such as two empty lines


@dataclass(frozen=True, slots=True)
class Judged:
    """Candidates, evidence, margins (m,) or NaN, shifts by context (m, c), log-odds by the texts, probability (m,)."""

    found: Candidates
    evidence: Evidence
    margins: NDArray[np.float64]
    shifts: NDArray[np.float64]
    by_text: NDArray[np.float64]
    probability: NDArray[np.float64]

    def only(self, keep: NDArray[np.bool_] | NDArray[np.int64]) -> Judged:
        """Those that a mask or an order selects."""
        columns = (self.margins, self.shifts, self.by_text, self.probability)
        return Judged(self.found.only(keep), self.evidence.only(keep), *(column[keep] for column in columns))

    def support(self) -> NDArray[np.float64]:
        """How strongly the neighbouring pairs speak for each candidate, 0..1."""
        return self.shifts[:, CONTEXT.index("run")] / RUN

    def chained(self, bag: Bag) -> Judged:
        """The same inside groups, where a third rendering speaks for a pair."""
        shifts = self.shifts.copy()
        shifts[:, CONTEXT.index("chain")] = CHAIN * chain_support(bag, self.found, self.probability)
        return replace(self, shifts=shifts, probability=probability(self.by_text + shifts.sum(axis=1)))

    def reasons(self, number: int) -> dict[str, float]:
        """One candidate's features and shifts by name."""
        values = zip((*FEATURES, *CONTEXT), (*self.evidence.features[number], *self.shifts[number]), strict=True)
        return {name: round(float(value), 4) + 0.0 for name, value in values}  # + 0.0: no negative zero


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges candidates of one bag with all there is: texts, margins and surroundings."""

    bag: Bag
    means: Means
    near: Neighbours
    group_of: Mapping[int, int]  # provisional groups, which margins and rivals leave out
    rivals: Rivals | None = None  # the candidates that compete with each other
    refused: Candidates | None = None  # those that a human called *different*

    def __call__(self, found: Candidates, evidence: Evidence | None = None) -> Judged:
        """The candidates judged; ``evidence`` saves weighing them again."""
        weighed = evidence if evidence is not None else weigh(self.bag, self.means.words, found)
        margin = margins(self.bag, found, self.near, self.group_of)
        return judge(self.bag, found, weighed, score=self.means.score, margin=margin, rivals=self.rivals)

    def with_rivals(self, found: Candidates, evidence: Evidence) -> tuple[Judge, Judged]:
        """The judge that knows all candidates of a run as rivals, and its judgement of them."""
        margin = margins(self.bag, found, self.near, self.group_of)
        by_text = judge_texts(self.bag, found, evidence, score=self.means.score, margin=margin)
        again = replace(self, rivals=rivals(self.bag, found, by_text, self.group_of))
        return again, judge(self.bag, found, evidence, score=self.means.score, margin=margin, rivals=again.rivals)

    def called(self, said: Judgement, found: Candidates) -> NDArray[np.bool_]:
        """Which candidates a human called so, (m,)."""
        return np.asarray(said_of(self.bag, found, self.means.verdicts) == said)

    def ruled_out(self, found: Candidates) -> NDArray[np.bool_]:
        """Which candidates a refused one stands for, (m,); one that a human called *same* is never ruled out."""
        if self.refused is None:
            return np.zeros(len(found), bool)
        return np.asarray(shadowed(self.bag, found, self.refused) & ~self.called("same", found))


def together(one: Judged, other: Judged) -> Judged:
    """Both, one behind the other."""
    return Judged(
        merged(one.found, other.found),
        joined([one.evidence, other.evidence]),
        np.concatenate([one.margins, other.margins]),
        np.concatenate([one.shifts, other.shifts]),
        np.concatenate([one.by_text, other.by_text]),
        np.concatenate([one.probability, other.probability]),
    )


def judge(
    bag: Bag,
    found: Candidates,
    evidence: Evidence,
    *,
    score: Score,
    margin: NDArray[np.float64] | None = None,
    rivals: Rivals | None = None,
) -> Judged:
    """Score candidates, each seen in the light of all the others; ``margin`` (m,) is NaN where there is none."""
    known = margin if margin is not None else np.full(len(found), np.nan)
    by_text = judge_texts(bag, found, evidence, score=score, margin=known)
    shifts = context(bag, found, by_text, rivalry(found, by_text, known, score=score, rivals=rivals))
    return Judged(found, evidence, known, shifts, by_text, probability(by_text + shifts.sum(axis=1)))


def judge_texts(
    bag: Bag, found: Candidates, evidence: Evidence, *, score: Score, margin: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Log-odds (m,) by the texts and margins alone."""
    log_odds = score.log_odds(evidence.features, margin, language_pairs(bag, found))
    log_odds[evidence.sides.max(axis=1, initial=0.0) == 0.0] = NOTHING_SHARED
    return log_odds


def rivalry(
    found: Candidates,
    by_text: NDArray[np.float64],
    margin: NDArray[np.float64],
    *,
    score: Score,
    rivals: Rivals | None,
) -> NDArray[np.float64]:
    """Shifts in log-odds (m,) by what competes with each candidate.

    They are 0 where there are too few neighbours for a margin: there, having no rival proves nothing.
    """
    shifts = np.zeros(len(found))
    known = np.flatnonzero(~np.isnan(margin))
    if rivals is not None and len(known):
        some = found.only(known)
        leads = rivals.leads(some, by_text[known])
        shifts[known] = score.rival_shifts(by_text[known], leads, language_pairs(rivals.bag, some))
    return shifts


def language_pairs(bag: Bag, found: Candidates) -> list[str]:
    """The names of each candidate's two languages."""
    return [language_pair(a, b) for a, b in zip(bag.languages[found.a], bag.languages[found.b], strict=True)]
