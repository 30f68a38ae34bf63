"""The statement score: the probability that two passages render one statement, from named evidence.

A logistic regression per pair of languages, learned from held-out translations (``benchmarks/fit_score.py``); its
coefficients are data and lie beside the encoder whose vectors they were learned with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xlingual.align.evidence import FEATURES
from xlingual.errors import ModelError

SURE = 10.0  # log-odds past which a score says no more
MARGIN_LIMIT = 2.0  # past it a margin says no more: what is twice as near as anything else is nearer


@dataclass(frozen=True, slots=True)
class Score:
    """Coefficients by language pair, the constant first: by the texts alone, and with the margin as last feature.

    ``by_text`` rows are (1 + len(FEATURES),), ``with_margin`` rows one longer. ``rivals`` rows are (4,): a constant,
    and what each unit of log-odds, of the smaller and of the larger lead adds.
    """

    by_text: Mapping[str, NDArray[np.float64]]
    with_margin: Mapping[str, NDArray[np.float64]]
    rivals: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def log_odds(
        self, features: NDArray[np.float64], margins: NDArray[np.float64], pairs: Sequence[str]
    ) -> NDArray[np.float64]:
        """The log-odds of *same statement* for each row of features (m, f), given each row's pair of languages.

        ``margins`` (m,) are ratio margins, NaN where there are too few neighbours for one: then the texts alone count.
        A pair of languages without coefficients of its own borrows: same-language pairs from en-en, others from en-es.
        Such scores order well enough, but they are not probabilities; see :meth:`calibrated`.
        """
        result = _apply(self.by_text, features, pairs)
        known = np.flatnonzero(~np.isnan(margins))
        longer = np.column_stack([features[known], margin_feature(margins[known])])
        result[known] = _apply(self.with_margin, longer, [pairs[i] for i in known.tolist()])
        return result

    def rival_shifts(
        self, log_odds: NDArray[np.float64], leads: NDArray[np.float64], pairs: Sequence[str]
    ) -> NDArray[np.float64]:
        """What competition adds to log-odds (m,) given leads (m, 2), see :mod:`xlingual.align.rivals`; (m,)."""
        if not self.rivals:
            return np.zeros(len(pairs))
        bounded = np.clip(log_odds, -SURE, SURE)
        return _apply(self.rivals, np.column_stack([bounded, leads]), pairs)

    def coefficients(self, pair: str, *, with_margin: bool) -> NDArray[np.float64]:
        """A pair's own or borrowed coefficients: constant, features and, where one is asked for, the margin's."""
        return _row(self.with_margin if with_margin else self.by_text, pair)

    def calibrated(self, pair: str) -> bool:
        """Whether scores for these two languages are probabilities."""
        return pair in self.by_text


def margin_feature(margins: NDArray[np.float64]) -> NDArray[np.float64]:
    """The margin as the score sees it: its logarithm, within limits."""
    return np.log(np.clip(margins, 1 / MARGIN_LIMIT, MARGIN_LIMIT))


def _apply(
    table: Mapping[str, NDArray[np.float64]], features: NDArray[np.float64], pairs: Sequence[str]
) -> NDArray[np.float64]:
    """Constant plus weighted features, each row with its own language pair's coefficients."""
    if not len(pairs):
        return np.zeros(0)
    rows = np.stack([_row(table, pair) for pair in pairs])
    return np.asarray(rows[:, 0] + (rows[:, 1:] * features).sum(axis=1))


def _row(table: Mapping[str, NDArray[np.float64]], pair: str) -> NDArray[np.float64]:
    """A pair's coefficients, or those that it borrows."""
    one, other = pair.split("-", 1)
    return table[pair] if pair in table else table["en-en" if one == other else "en-es"]


def load(path: Path) -> Score:
    """Read coefficients; raises :class:`ModelError` where they do not fit this version's features."""
    data, tables = json.loads(path.read_text(encoding="utf-8")), ("by_text", "with_margin", "rivals")
    if tuple(data["features"]) != FEATURES or not data.keys() >= set(tables):
        raise ModelError(f"{path}: made for other features; fit it again")
    return Score(*({pair: np.array(row, np.float64) for pair, row in data[table].items()} for table in tables))


def probability(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The logistic function."""
    return 1.0 / (1.0 + np.exp(-np.clip(log_odds, -30, 30)))
