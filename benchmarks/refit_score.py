"""What refitting the score from verdicts gains or costs, with simulated users on held-out translations.

    python benchmarks/refit_score.py DATA

DATA is the folder with ``train/`` and ``dev/``. Of each set one half stands for what the shipped score was learned
from; on the other half users judge, without error, and the score is measured on what they did not see. A user judges
pairs from one of two lists: the doubtful ones below the cut, or all that a run keeps. Worlds: *same* is the shipped
one; in *rarer* four of five renderings are missing; in *too sure* and *too unsure* the shipped log-odds are twice and
half what they should be; *too high* adds 2; *borrowed* starts es-ru from en-es; in *encoder* similarities have another
range. Each figure is a mean over users and pairs of languages: the refitted score's Brier score and log loss as shares
of those of the score that the user started with, over the pairs that this one keeps.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from fit_score import Cases, as_it_is, draw, fitted, held_out, rendering_and_source, two_renderings
from numpy.typing import NDArray

from xlingual import align
from xlingual.align.context import CONTEXT
from xlingual.align.evidence import FEATURES
from xlingual.align.refit import BORROWED, SHIPPED, learned
from xlingual.align.score import Score, probability
from xlingual.records import Verdict

HALF = 500  # rows of the renderings on either side; the first 1,000 may be learned from
USERS = 10
VERDICTS = (30, 100, 300)
SURE = 0.9  # what a reviewer of all kept pairs leaves alone
WORLDS = {"same": SHIPPED, "rarer": SHIPPED, "too sure": SHIPPED, "too unsure": SHIPPED, "too high": SHIPPED}
WORLDS |= {"borrowed": BORROWED, "encoder": BORROWED}


@dataclass(frozen=True)
class Trial:
    """The score that a user starts with, and all cases of the user's world."""

    pair: str
    score: Score
    cases: Cases


def main() -> None:
    """A row per world, list and number of verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    halves = dict(all_halves(parser.parse_args().data))
    print("world       list      wanted  verdicts  Brier  log loss")
    for world in WORLDS:
        trials = [trial(world, pair, halves) for pair in halves if world != "borrowed" or pair == "es-ru"]
        for listed in ("doubtful", "kept"):
            for number in VERDICTS:
                shares = [gain(world, one, listed, number, user) for one in trials for user in range(USERS)]
                given, brier, loss = np.mean(shares, axis=0)
                print(f"{world:11s} {listed:9s} {number:6d}  {given:8.0f}  {brier:5.2f}  {loss:8.2f}", flush=True)


def all_halves(data: Path) -> Iterator[tuple[str, tuple[Cases, Cases]]]:
    """For each pair of languages, what the score is learned from and what the users judge."""
    with gzip.open(data / "dev/renderings_2022_ru-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line, _ in zip(lines, range(2 * HALF), strict=False)]
    for pair, choose in (("en-en", two_renderings), ("en-ru", rendering_and_source)):
        first, second = (draw(part, (pair[:2], pair[3:]), choose) for part in (rows[:HALF], rows[HALF:]))
        yield pair, (first, second)
    for pair in ("en-es", "es-ru"):
        kept = list(held_out(data, pair))
        middle = len(kept) // 2
        first, second = (draw(part, (pair[:2], pair[3:]), as_it_is) for part in (kept[:middle], kept[middle:]))
        yield pair, (first, second)


def trial(world: str, pair: str, halves: dict[str, tuple[Cases, Cases]]) -> Trial:
    """What a user of these languages finds in a world."""
    learn, cases = halves[pair]
    tables = fitted(halves["en-es"][0] if world == "borrowed" else learn)
    factor = {"too sure": 2.0, "too unsure": 0.5}.get(world, 1.0)
    by_text, with_margin = (tables[name] * factor for name in ("by_text", "with_margin"))
    by_text[0] += 2.0 * (world == "too high")
    with_margin[0] += 2.0 * (world == "too high")
    if world == "rarer":
        cases = only(cases, (cases.same == 0) | (np.random.default_rng(0).random(len(cases.same)) < 0.2))
    if world == "encoder":
        features = cases.features.copy()
        features[:, FEATURES.index("similarity")] = 0.7 + 0.3 * features[:, FEATURES.index("similarity")]
        cases = replace(cases, features=features, margin=cases.margin**0.3)
    return Trial(pair, Score({pair: by_text}, {pair: with_margin}), cases)


def gain(world: str, one: Trial, listed: str, number: int, user: int) -> tuple[float, float, float]:
    """The verdicts given, fewer where the list is shorter; Brier score and log loss after them, as shares of before."""
    rng = np.random.default_rng(user)
    halved = rng.permutation(len(one.cases.same))
    judged, rest = only(one.cases, halved[::2]), only(one.cases, halved[1::2])
    before = confidence(one.score, one.pair, judged)
    pool = np.flatnonzero((before >= align.DOUBTFUL) & (before < (align.CUT if listed == "doubtful" else SURE)))
    chosen = only(judged, rng.permutation(pool)[:number])
    after = learned(one.score, one.pair, verdicts(one.pair, chosen), WORLDS[world])
    kept = only(rest, confidence(one.score, one.pair, rest) >= align.DOUBTFUL)
    old, new = (losses(confidence(score, one.pair, kept), kept.same) for score in (one.score, after))
    return len(chosen.same), new[0] / old[0], new[1] / old[1]


def only(cases: Cases, keep: NDArray[np.bool_] | NDArray[np.int64]) -> Cases:
    """Those that a mask or an order selects."""
    return Cases(cases.features[keep], cases.margin[keep], cases.same[keep], ())


def confidence(score: Score, pair: str, cases: Cases) -> NDArray[np.float64]:
    """The probabilities by texts and margins."""
    return probability(score.log_odds(cases.features, cases.margin, [pair] * len(cases.same)))


def verdicts(pair: str, cases: Cases) -> list[Verdict]:
    """What a user who errs never says of the cases."""
    return [
        Verdict(
            said="same" if same else "different",
            text_keys=("", ""),
            languages=pair,
            model="",
            features=dict(zip(FEATURES, features, strict=True)) | dict.fromkeys(CONTEXT, 0.0),
            margin=None if np.isnan(margin) else float(margin),
            at="",
        )
        for features, margin, same in zip(cases.features.tolist(), cases.margin, cases.same, strict=True)
    ]


def losses(sure: NDArray[np.float64], same: NDArray[np.float64]) -> tuple[float, float]:
    """Brier score and log loss."""
    right = np.clip(np.where(same == 1, sure, 1 - sure), 1e-9, 1)
    return float(((1 - right) ** 2).mean()), float(-np.log(right).mean())


if __name__ == "__main__":
    main()
