"""Learning from verdicts: modestly from few, plainly from many, and not at all from none or from one kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from bags import means

from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES
from xlingual.align.means import Means
from xlingual.align.refit import EACH, ENOUGH, refit
from xlingual.align.score import probability
from xlingual.records import Judgement, Verdict


def make_verdict(number: int, said: Judgement, *, languages: str = "en-ru", **changes: object) -> Verdict:
    """On a pair near the cut, a little other each time."""
    some = np.random.default_rng(number)
    values = dict.fromkeys((*FEATURES, *CONTEXT), 0.0)
    values |= {
        "coverage": some.uniform(0.4, 0.6),
        "uncovered": some.uniform(0.4, 0.6),
        "similarity": some.uniform(0.4, 0.6),
    }
    margin = None if number % 3 == 0 else float(some.uniform(1.0, 1.3))
    made = Verdict(said, (str(number), "key"), languages, means().model, values, margin, "2025-05-01T00:00:00Z")
    return replace(made, **changes)  # type: ignore[arg-type]


def many(same: int, different: int, **changes: object) -> list[Verdict]:
    said: list[Judgement] = ["same"] * same + ["different"] * different
    return [make_verdict(number, one, **changes) for number, one in enumerate(said)]  # type: ignore[arg-type]


def confidence(some: Means, verdicts: list[Verdict], languages: str = "en-ru") -> float:
    """The mean confidence of the judged pairs, by their texts."""
    features = np.array([[verdict.features[name] for name in FEATURES] for verdict in verdicts])
    margins = np.array([np.nan if verdict.margin is None else verdict.margin for verdict in verdicts])
    return float(probability(some.score.log_odds(features, margins, [languages] * len(verdicts))).mean())


def test_without_verdicts_nothing_changes() -> None:
    same = refit(means(), [])
    assert same.score is means().score
    assert same.refits == ()


def test_too_few_verdicts_teach_nothing_and_say_nothing() -> None:
    learned = refit(means(), many(ENOUGH - 1 - EACH, EACH))
    assert learned.score is means().score
    assert learned.refits == ()


@pytest.mark.parametrize(("same", "different"), [(ENOUGH, 0), (0, 60), (60, EACH - 1)])
def test_verdicts_of_one_kind_teach_nothing_and_are_told(same: int, different: int) -> None:
    learned = refit(means(), many(same, different))
    assert learned.score is means().score
    [told] = learned.refits
    assert (told.languages, told.same, told.different, told.done) == ("en-ru", same, different, False)


def test_the_score_moves_towards_the_verdicts_and_the_more_so_the_more_there_are() -> None:
    verdicts = many(90, 210)
    before, target = confidence(means(), verdicts), 0.3
    few, lots = (confidence(refit(means(), part), verdicts) for part in (verdicts[80:110], verdicts))
    assert abs(lots - target) < 0.05 < abs(before - target)
    assert abs(lots - target) < abs(few - target) < abs(before - target)


def test_both_tables_and_no_other_languages_move() -> None:
    old, new = means().score, refit(means(), many(10, 40)).score
    for pair in old.by_text:
        for before, after in ((old.by_text, new.by_text), (old.with_margin, new.with_margin)):
            assert (before[pair] == after[pair]).all() == (pair != "en-ru")


def test_verdicts_that_agree_with_the_score_hardly_move_it() -> None:
    pairs = many(300, 0)
    features = np.array([[verdict.features[name] for name in FEATURES] for verdict in pairs])
    margins = np.array([np.nan if verdict.margin is None else verdict.margin for verdict in pairs])
    sure = probability(means().score.log_odds(features, margins, ["en-ru"] * len(pairs)))
    drawn = np.random.default_rng(1).random(len(pairs)) < sure
    verdicts = [replace(pair, said="same" if same else "different") for pair, same in zip(pairs, drawn, strict=True)]
    assert confidence(refit(means(), verdicts), pairs) == pytest.approx(sure.mean(), abs=0.05)


def test_shifts_are_taken_as_they_are() -> None:
    plain = many(20, 20)
    shifted = [replace(verdict, features={**verdict.features, "run": 3.0}) for verdict in plain]
    assert confidence(refit(means(), shifted), plain) < confidence(refit(means(), plain), plain)


def test_unsure_verdicts_do_not_count() -> None:
    unsure = [make_verdict(number, "unsure") for number in range(100, 140)]
    assert refit(means(), [*many(10, 10), *unsure]).refits == ()


def test_the_last_word_on_two_texts_counts_whatever_model_it_was_given_on() -> None:
    verdicts = many(20, 20)
    taken_back = [replace(verdict, said="unsure", model="other@2") for verdict in verdicts[:15]]
    assert refit(means(), verdicts).refits[0].done
    assert refit(means(), [*verdicts, *taken_back]).refits == ()


def test_verdicts_on_another_models_pairs_teach_nothing() -> None:
    assert refit(means(), many(20, 20, model="other@2")).refits == ()


def test_verdicts_that_lack_a_feature_are_counted_apart() -> None:
    verdicts = many(20, 20)
    old = [replace(make_verdict(100 + number, "same"), features={"coverage": 0.5}) for number in range(7)]
    [told] = refit(means(), [*verdicts, *old]).refits
    assert (told.same, told.different, told.outdated, told.done) == (20, 20, 7, True)


@pytest.mark.parametrize("languages", ["en-fr", "ru-ru"])
def test_languages_without_a_score_get_one(languages: str) -> None:
    one, other = languages.split("-")
    verdicts = many(10, 40, languages=languages)
    assert not means().is_calibrated(one, other)
    learned = refit(means(), verdicts)
    assert learned.is_calibrated(other, one)
    share = 10 / 50  # of them were the same
    before, after = (confidence(some, verdicts, languages) for some in (means(), learned))
    assert abs(after - share) < abs(before - share)


def test_another_encoder_gets_a_score_for_the_languages_judged_only() -> None:
    other = replace(means(), model="other@2", calibrated=False)
    learned = refit(other, many(20, 20, model="other@2"))
    assert learned.is_calibrated("ru", "en")
    assert not learned.is_calibrated("en", "en")


def test_verdicts_against_all_reason_give_numbers_all_the_same() -> None:
    learned = refit(means(), [replace(v, margin=1e9 if v.said == "different" else 0.0) for v in many(500, 500)])
    assert np.isfinite(learned.score.with_margin["en-ru"]).all()
