"""The statement score: log-odds from features, and where its coefficients come from."""

from __future__ import annotations

import json
from math import exp, log
from pathlib import Path

import numpy as np
import pytest

from xlingual import pipeline
from xlingual.align.evidence import FEATURES
from xlingual.align.score import MARGIN_LIMIT, Score, load, margin_feature, probability
from xlingual.errors import ModelError

NAN = float("nan")


@pytest.fixture
def score() -> Score:
    """Two features; a margin's logarithm counts tenfold."""
    by_text = {"en-en": np.array([1.0, 2.0, 3.0]), "en-es": np.array([-1.0, 1.0, 0.0])}
    return Score(by_text, {pair: np.array([*row, 10.0]) for pair, row in by_text.items()})


def log_odds(score: Score, pair: str, margin: float) -> float:
    return float(score.log_odds(np.array([[0.5, 0.25]]), np.array([margin]), [pair])[0])


def test_constant_and_weighted_features_are_summed(score: Score) -> None:
    assert log_odds(score, "en-en", NAN) == pytest.approx(1 + 2 * 0.5 + 3 * 0.25)
    assert log_odds(score, "en-es", NAN) == pytest.approx(-1 + 0.5)


def test_a_margin_counts_where_there_is_one(score: Score) -> None:
    assert log_odds(score, "en-es", 1.5) == pytest.approx(-0.5 + 10 * log(1.5))
    assert log_odds(score, "en-es", 1.0) == pytest.approx(log_odds(score, "en-es", NAN))


def test_rows_do_not_mix(score: Score) -> None:
    features = np.array([[0.5, 0.25], [0.5, 0.25], [0.0, 1.0]])
    mixed = score.log_odds(features, np.array([NAN, 1.5, NAN]), ["en-en", "en-es", "en-en"])
    assert mixed == pytest.approx([log_odds(score, "en-en", NAN), log_odds(score, "en-es", 1.5), 4.0])


def test_a_margin_is_limited_both_ways() -> None:
    limited = margin_feature(np.array([0.0001, 1.0, 1.2, 50.0]))
    assert limited == pytest.approx([-log(MARGIN_LIMIT), 0, log(1.2), log(MARGIN_LIMIT)])


def test_languages_without_coefficients_borrow_but_are_not_calibrated(score: Score) -> None:
    assert log_odds(score, "ru-ru", NAN) == log_odds(score, "en-en", NAN)
    assert log_odds(score, "es-ru", 1.3) == log_odds(score, "en-es", 1.3)
    assert score.calibrated("en-es")
    assert not score.calibrated("es-ru")
    assert not score.calibrated("ru-ru")


def test_no_rows_have_no_score(score: Score) -> None:
    assert score.log_odds(np.zeros((0, 2)), np.zeros(0), []).shape == (0,)


def test_probability_is_the_logistic_function() -> None:
    assert probability(np.array([0.0, 2.0, -2.0])) == pytest.approx([0.5, 1 / (1 + exp(-2)), 1 / (1 + exp(2))])
    far = probability(np.array([-1e9, 1e9]))
    assert 0 <= far[0] < 1e-9
    assert 1 - 1e-9 < far[1] <= 1


def test_the_score_beside_the_builtin_encoder_is_calibrated_for_the_promised_pairs() -> None:
    learned = load(pipeline.MODEL / "score.json")
    assert all(learned.calibrated(pair) for pair in ("en-en", "en-es", "en-ru", "es-ru"))
    assert {len(row) for row in learned.by_text.values()} == {1 + len(FEATURES)}
    assert {len(row) for row in learned.with_margin.values()} == {2 + len(FEATURES)}


def test_a_score_for_other_features_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "score.json"
    path.write_text(json.dumps({"features": ["coverage"], "by_text": {}, "with_margin": {}}), encoding="utf-8")
    with pytest.raises(ModelError, match=r"score\.json"):
        load(path)
