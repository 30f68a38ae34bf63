"""Learn the statement score from held-out translations, and measure it on others.

    python benchmarks/fit_score.py DATA            fits on one half, measures on the other
    python benchmarks/fit_score.py DATA -o FILE    then fits on all that may be learned from, and writes the result

DATA is the folder with ``train/`` and ``dev/``. Learned from: rows 1-1,000 of ``dev/renderings_2022_ru-en`` (two
English renderings of one Russian sentence, and the sentence against a rendering) and the rows that the encoder's
training held out. Measured on: rows 1,001-2,007, and the other half of the held-out rows. Of each set a third of the
rows loses its left side and a third its right side, so that most lines have no rendering; the rows next to a row are
its document, and with them come the hard negatives.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from scipy.optimize import minimize

from xlingual import align, index
from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates, candidates
from xlingual.align.evidence import FEATURES, weigh
from xlingual.align.margin import margins
from xlingual.align.rivals import rivals
from xlingual.align.score import SURE, margin_feature
from xlingual.pipeline import MODEL, open_means

HALF = 1_000  # rows of the renderings that may be learned from
DRAWS = 3  # other renderings and other distractors each time
L2 = 1e-3


@dataclass(frozen=True)
class Cases:
    """Candidates with features (m, f), margins (m,) and whether they are renderings (m,), draw by draw."""

    features: NDArray[np.float64]
    margin: NDArray[np.float64]
    same: NDArray[np.float64]
    draws: tuple[tuple[Bag, Candidates], ...]

    def leads(self, log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far each candidate is ahead of its rivals in its draw, (m, 2)."""
        ends = np.cumsum([len(found) for _, found in self.draws])[:-1]
        parts = zip(self.draws, np.split(log_odds, ends), strict=True)
        return np.concatenate([rivals(bag, found, part, {}).leads(found, part) for (bag, found), part in parts])


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    tables: dict[str, dict[str, list[float]]] = {"by_text": {}, "with_margin": {}, "rivals": {}}
    for pair, (learn, measure) in all_sets(options.data).items():
        rows = fitted(learn)
        for table in tables:
            report(f"{pair} {table:11s}", log_odds(table, rows, measure), measure.same)
        everything = joined([learn, measure]) if pair not in ("en-en", "en-ru") else learn
        for table, row in fitted(everything).items():
            tables[table][pair] = row.round(4).tolist()
    if options.output:
        options.output.write_text(json.dumps({"features": list(FEATURES), **tables}, indent=1) + "\n", encoding="utf-8")


def all_sets(data: Path) -> dict[str, tuple[Cases, Cases]]:
    """For each pair of languages, cases to learn from and cases to measure on."""
    with gzip.open(data / "dev/renderings_2022_ru-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    sets = {
        "en-en": (draw(rows[:HALF], ("en", "en"), two_renderings), draw(rows[HALF:], ("en", "en"), two_renderings)),
        "en-ru": (
            draw(rows[:HALF], ("en", "ru"), rendering_and_source),
            draw(rows[HALF:], ("en", "ru"), rendering_and_source),
        ),
    }
    for pair in ("en-es", "en-ru", "es-ru"):
        kept_out = list(held_out(data, pair))
        languages = (pair[:2], pair[3:])
        first = draw(kept_out[: len(kept_out) // 2], languages, as_it_is)
        second = draw(kept_out[len(kept_out) // 2 :], languages, as_it_is)
        sets[pair] = (joined([sets[pair][0], first, second]), sets[pair][1]) if pair in sets else (first, second)
    return sets


def as_it_is(row: tuple[str, str], _: np.random.Generator) -> tuple[str, str]:
    """A row that is a pair of texts already."""
    return row


def held_out(data: Path, pair: str) -> Iterator[tuple[str, str]]:
    """The rows that the builtin encoder was not trained on."""
    name = f"opus_{pair}.tsv.gz"
    numbers = set(json.loads((MODEL / "training.json").read_text(encoding="utf-8"))["held_out"][name])
    with gzip.open(data / "train" / name, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number in numbers:
                a, b, *_ = line.rstrip("\n").split("\t")
                yield a, b


def two_renderings(row: dict[str, Any], rng: np.random.Generator) -> tuple[str, str] | None:
    """An English rendering of a sentence and the one least like it: outlets share less wording than systems do."""
    texts = [one["text"] for one in row["renderings"]]
    one = str(rng.choice(texts))
    other = min(texts, key=lambda text: Indel.normalized_similarity(one, text))
    return (one, other) if one != other else None


def rendering_and_source(row: dict[str, Any], rng: np.random.Generator) -> tuple[str, str] | None:
    """An English rendering and the Russian sentence."""
    return str(rng.choice([one["text"] for one in row["renderings"]])), row["source"]


def draw(rows: Sequence[Any], languages: tuple[str, str], choose: Callable[..., tuple[str, str] | None]) -> Cases:
    """Cases from several draws of texts and distractors."""
    parts = []
    for seed in range(DRAWS):
        rng = np.random.default_rng(seed)
        texts = [(number, pair) for number, row in enumerate(rows) if (pair := choose(row, rng))]
        fate = rng.integers(3, size=len(texts))
        a = [(number, pair[0]) for (number, pair), lost in zip(texts, fate, strict=True) if lost != 0]
        b = [(number, pair[1]) for (number, pair), lost in zip(texts, fate, strict=True) if lost != 1]
        parts.append(cases(a, b, languages))
    return joined(parts)


def cases(a: Sequence[tuple[int, str]], b: Sequence[tuple[int, str]], languages: tuple[str, str]) -> Cases:
    """The candidates between two lists of (row number, text)."""
    encoder, means = open_means("builtin")
    lines = [text for _, text in (*a, *b)]
    vectors = encoder.encode(lines)
    sides = ["a"] * len(a) + ["b"] * len(b)
    named = [languages[0]] * len(a) + [languages[1]] * len(b)
    bag = align.fill_lines(lines, named, sides=sides, vectors=vectors, means=means)
    near = index.across(vectors[: len(a)], vectors[len(a) :], (np.arange(len(a)), np.arange(len(b))))
    found = candidates(bag, [rows for _, rows in near.anytime.values()], means.floor)
    numbers = np.array([number for number, _ in (*a, *b)])
    same = (numbers[found.a] == numbers[found.b]).astype(float)
    margin = margins(bag, found, near, {})
    known = ~np.isnan(margin)
    found = found.only(known)
    return Cases(weigh(bag, means.words, found).features, margin[known], same[known], ((bag, found),))


def joined(parts: Sequence[Cases]) -> Cases:
    """All cases."""
    columns = (np.concatenate([getattr(p, name) for p in parts]) for name in ("features", "margin", "same"))
    return Cases(*columns, tuple(draw for p in parts for draw in p.draws))


def fitted(some: Cases) -> dict[str, NDArray[np.float64]]:
    """Each table's row, the constant first: the texts alone, with the margin, and what rivals add to that."""
    rows = {table: regression(columns(table, some), some.same) for table in ("by_text", "with_margin")}
    before = applied(rows["with_margin"], columns("with_margin", some))
    rows["rivals"] = regression(competition(some, before), some.same)
    rows["rivals"][1] -= 1  # it is added to the log-odds, which stay
    return rows


def columns(table: str, some: Cases) -> NDArray[np.float64]:
    """The regression's columns."""
    return some.features if table == "by_text" else np.column_stack([some.features, margin_feature(some.margin)])


def competition(some: Cases, before: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log-odds and leads, (m, 3)."""
    return np.column_stack([np.clip(before, -SURE, SURE), some.leads(before)])


def log_odds(table: str, rows: dict[str, NDArray[np.float64]], some: Cases) -> NDArray[np.float64]:
    """What the score says with a table's knowledge, (m,)."""
    if table != "rivals":
        return applied(rows[table], columns(table, some))
    before = log_odds("with_margin", rows, some)
    return before + applied(rows["rivals"], competition(some, before))


def applied(row: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Constant plus weighted columns."""
    return np.asarray(row[0] + x @ row[1:])


def regression(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Coefficients (1 + f,) that minimise the mean log loss, with a light L2 penalty on standardised columns."""
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = (x - mean) / spread

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        log_odds = w[0] + z @ w[1:]
        error = (1 / (1 + np.exp(-log_odds)) - y) / len(y)
        value = np.logaddexp(0, -log_odds * (2 * y - 1)).mean() + L2 * (w[1:] ** 2).sum()
        return value, np.concatenate([[error.sum()], z.T @ error + 2 * L2 * w[1:]])

    w = minimize(loss, np.zeros(x.shape[1] + 1), jac=True).x
    slopes = w[1:] / spread
    return np.concatenate([[w[0] - (slopes * mean).sum()], slopes])


def report(title: str, said: NDArray[np.float64], same: NDArray[np.float64]) -> None:
    """One line: how well the log-odds order, and how well they are calibrated."""
    p = 1 / (1 + np.exp(-said))
    y = same[np.argsort(-p, kind="stable")]
    hits = np.cumsum(y)
    precision, recall = hits / np.arange(1, len(y) + 1), hits / y.sum()
    at_cut = p >= align.CUT
    print(
        f"{title} {len(y):6d} cases, {y.mean():.3f} true: average precision {precision[y > 0].mean():.4f}, "
        f"best F1 {(2 * precision * recall / (precision + recall + 1e-9)).max():.4f}, at the cut precision "
        f"{same[at_cut].mean():.4f} recall {same[at_cut].sum() / y.sum():.4f}, Brier skill {skill(p, same):.3f}"
    )


def skill(p: NDArray[np.float64], same: NDArray[np.float64]) -> float:
    """1 less the Brier score as a share of what always saying the base rate would cost."""
    return float(1 - ((p - same) ** 2).mean() / (same.mean() * (1 - same.mean())))


if __name__ == "__main__":
    main()
