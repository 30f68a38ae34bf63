"""Learn how likely a stretch of words is an omission, from clauses cut out of renderings.

    python benchmarks/fit_omission.py DATA            fits on one part, measures on the other
    python benchmarks/fit_omission.py DATA -o FILE    then writes the coefficients

DATA is the folder with ``train/`` and ``dev/``. Learned from: rows 1-1,000 of ``dev/renderings_2022_ru-en`` (two
English renderings of one Russian sentence, and the sentence against one) and the first 700 longer news sentences of
each ``train/opus_*``. Measured on: the other rows, and FLORES devtest, each language against each. Each pair is seen
whole, with a clause cut from one side, and with most words of that clause on the other side replaced by words of other
sentences, as if they were said quite differently; what is judged are all stretches that the check looks at.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice
from pathlib import Path
from random import Random

import numpy as np
from differences_data import draw, read_rows
from numpy.typing import NDArray
from planting import Text, plant
from scipy.optimize import minimize

from xlingual import checks, embed, names
from xlingual.checks.omission.check import halves
from xlingual.checks.omission.segments import stretches
from xlingual.checks.omission.weighing import FEATURES, Half, features

LANGUAGES = ("en", "es", "ru")
LEARNED = 700  # news sentences of each two languages
LONG = 80  # characters; shorter ones seldom have a clause to lose
DRAWS = 3  # other renderings each time
L2 = 0.1

REWORDED = 0.7  # of the clause's words

Sides = tuple[Text, Text]


@dataclass(frozen=True)
class Cases:
    """Features of the stretches of each side (m, f), whether they are lacking, and their pairs (m,)."""

    features: NDArray[np.float64]
    lacking: NDArray[np.float64]
    pair: NDArray[np.int64]


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    vectors = checks.Vectors(embed.open_builtin().word_vectors)
    learned = {name: cases(sides, vectors) for name, sides in sets(given.data, "dev").items()}
    coefficients = fit(list(learned.values()))
    for name, sides in sets(given.data, "held-out").items():
        report(name, cases(sides, vectors), coefficients)
    if given.output:
        write(given.output, given.data, vectors, coefficients)


def sets(data: Path, part: str) -> dict[str, list[Sides]]:
    """Pairs of texts by where they are from."""
    rows = read_rows(data, part)
    found: dict[str, list[Sides]] = {}
    for pair in ("en-en", "ru-en"):
        langs = (pair[:2], pair[3:])
        drawn = [draw(replace(row, number=row.number + turn), pair) for turn in range(DRAWS) for row in rows]
        found[pair] = [(Text(one[0], langs[0]), Text(one[1], langs[1])) for one in drawn if one]
    for a, b in combinations(LANGUAGES, 2):
        lines = news(data, a, b) if part == "dev" else zip(flores(data, a), flores(data, b), strict=True)
        found[f"{a}-{b}"] = [(Text(one, a), Text(other, b)) for one, other in lines]
    return found


def news(data: Path, a: str, b: str) -> Iterator[tuple[str, str]]:
    """The first news sentences of some length in two languages."""
    with gzip.open(data / f"train/opus_{a}-{b}.tsv.gz", "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        long = ((row[0], row[1]) for row in rows if row[2] == "news" and len(row[0]) >= LONG)
        yield from islice(long, LEARNED)


def flores(data: Path, lang: str) -> list[str]:
    """The sentences of one language."""
    return (data / f"dev/flores_devtest.{lang}.txt").read_text(encoding="utf-8").splitlines()


def cases(sides: Sequence[Sides], vectors: checks.Vectors) -> Cases:
    """What can be learned from pairs of which one side can lose a clause."""
    words = [
        sorted({w for one in column for w in one.text.split() if len(w) > 3}) for column in zip(*sides, strict=True)
    ]
    found = [(number, *one) for number, both in enumerate(sides) for one in seen(both, words, vectors)]
    numbers, lacking, rows = zip(*found, strict=True)
    return Cases(np.array(rows), np.array(lacking, np.float64), np.array(numbers))


def seen(
    sides: Sides, words: Sequence[Sequence[str]], vectors: checks.Vectors
) -> Iterator[tuple[bool, NDArray[np.float64]]]:
    """The stretches of both sides, with the clause, reworded, and without; none where no clause can be cut."""
    rng = Random(sides[0].text + sides[1].text)
    cut = rng.randrange(2)
    planted = plant("clause", sides[cut], sides[1 - cut], rng)
    if planted is None:
        return
    change, answers = planted
    texts = [one.text for one in sides]
    other = reworded(texts, 1 - cut, answers, words[1 - cut], rng)
    for whole in (texts, other):
        yield from ((False, row) for _, _, _, row in looked_at(whole, sides, vectors))
    texts[cut] = change.text
    for side, half, stretch, row in looked_at(texts, sides, vectors):
        lacking = side != cut and is_the_clause(half, stretch, answers)
        if lacking is not None:
            yield lacking, row


def is_the_clause(half: Half, stretch: tuple[int, int], answers: Sequence[tuple[int, int]]) -> bool | None:
    """Whether a stretch is what was cut: most of its counterpart, and not much else; None where that is in doubt."""
    weights, words = half.weights, half.side.words
    inside = np.array([any(s < w.end and w.start < e for s, e in answers) for w in words])
    hull = np.array([answers_start(answers) <= w.start and w.end <= answers_end(answers) for w in words])
    chosen = np.zeros(len(words), bool)
    chosen[slice(*stretch)] = True
    recall = weights[chosen & inside].sum() / max(float(weights[inside].sum()), 1e-6)
    precision = weights[chosen & hull].sum() / max(float(weights[chosen].sum()), 1e-6)
    if recall >= 0.5 and precision >= 0.4:
        return True
    return False if recall == 0 else None


def answers_start(answers: Sequence[tuple[int, int]]) -> int:
    """Where the first of them starts."""
    return min(start for start, _ in answers)


def answers_end(answers: Sequence[tuple[int, int]]) -> int:
    """Where the last of them ends."""
    return max(end for _, end in answers)


def reworded(
    texts: Sequence[str], side: int, answers: Sequence[tuple[int, int]], words: Sequence[str], rng: Random
) -> list[str]:
    """The texts, most words of one at the given places replaced by others."""
    found = list(texts)
    for start, end in sorted(answers, reverse=True):
        if rng.random() < REWORDED:
            found[side] = found[side][:start] + rng.choice(words) + found[side][end:]
    return found


def looked_at(
    texts: Sequence[str], sides: Sides, vectors: checks.Vectors
) -> Iterator[tuple[int, Half, tuple[int, int], NDArray[np.float64]]]:
    """The number of the side, the side, each of its stretches, and the features of that."""
    a, b = (checks.Side(text, one.lang) for text, one in zip(texts, sides, strict=True))
    both = halves(checks.Evidence(a, b, checks.align_words(a, b, vectors), names.compare_names, vectors))
    for side, (half, other) in enumerate((both, both[::-1])):
        if len(other.weights):
            for stretch in stretches(half.side, half.evidence):
                yield side, half, stretch, features(half, other, *stretch)


def fit(learned: Sequence[Cases]) -> NDArray[np.float64]:
    """Logistic regression with a small ridge; every set counts the same."""
    rows = np.concatenate([one.features for one in learned])
    lacking = np.concatenate([one.lacking for one in learned])
    weights = np.concatenate([np.full(len(one.lacking), 1_000 / len(one.lacking)) for one in learned])

    def loss(coefficients: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        odds = rows @ coefficients
        error = weights * (1 / (1 + np.exp(-odds)) - lacking)
        value = weights @ (np.logaddexp(0, odds) - lacking * odds) + L2 * coefficients @ coefficients / 2
        return float(value), rows.T @ error + L2 * coefficients

    found: NDArray[np.float64] = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return found


def report(name: str, held: Cases, coefficients: NDArray[np.float64]) -> None:
    """How many cut clauses are found at some cuts of the probability, and how many pairs have a false stretch."""
    probability = 1 / (1 + np.exp(-(held.features @ coefficients)))
    pairs = len(set(held.pair.tolist()))
    line = [f"{name:14}{pairs:6} pairs"]
    for cut in (0.1, 0.2, 0.3, 0.4, 0.5):
        sure = probability >= cut
        found = len(set(held.pair[sure & (held.lacking > 0)].tolist()))
        false = len(set(held.pair[sure & (held.lacking == 0)].tolist()))
        line.append(f"{cut:.1f}: {found / pairs:.3f} {false / pairs:.3f}")
    print("   ".join(line))


def write(file: Path, data: Path, vectors: checks.Vectors, coefficients: NDArray[np.float64]) -> None:
    """The coefficients, and how much heavier and longer news is in each language than in English."""
    ratios = {
        lang: weights_and_lengths(list(news(data, "en", lang)), lang, vectors) for lang in LANGUAGES if lang != "en"
    }
    kept = {
        "typical_weight": {"en": 1.0} | {lang: round(weight, 3) for lang, (weight, _) in ratios.items()},
        "typical_length": {"en": 1.0} | {lang: round(length, 3) for lang, (_, length) in ratios.items()},
        "coefficients": {name: round(float(n), 3) for name, n in zip(FEATURES, coefficients, strict=True)},
    }
    file.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def weights_and_lengths(rows: Sequence[tuple[str, str]], lang: str, vectors: checks.Vectors) -> tuple[float, float]:
    """What a text of a language weighs, and how long it is, as against its English rendering."""
    texts = [[one for one, _ in rows], [other for _, other in rows]]
    sides = [[checks.Side(text, name) for text in column] for column, name in zip(texts, ("en", lang), strict=True)]
    masses = [
        sum(float(vectors.weights(vectors.rows_of([word.text for word in side.words])).sum()) for side in column)
        for column in sides
    ]
    lengths = [sum(map(len, column)) for column in texts]
    return masses[1] / masses[0], lengths[1] / lengths[0]


if __name__ == "__main__":
    main()
