"""Learn which letters render which from pairs of words.

    python benchmarks/fit_letters.py DATA -o xlingual/names/tables

``DATA`` is the folder with ``names/names_dev.jsonl.gz``. Letters (up to 4 Latin, 2 Cyrillic) are aligned by the
cheapest path and counted again and again: expectation maximisation with the best path only, of the stochastic
transducer of Ristad and Yianilos, "Learning String Edit Distance" (1998). Writes ``practice.tsv``: Cyrillic letters,
Latin letters, P(Latin | Cyrillic), P(Cyrillic | Latin). Rows of the held-out half are not read.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from names_data import Row, rows, script

from xlingual.names.match.plain import plain

ROUNDS = 5
FEW = 12_000  # pairs in all rounds but the last
LONGEST = (2, 4)
LEAST = 4  # times that letters must have stood for each other
SIGNS, VOWELS = "ьъ", "iyj"
BAD = 4.0  # nats a letter: two words that no letters tie are not learned from
START = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True))
Cost = dict[tuple[str, str], float]
Words = list[tuple[str, str]]


def main() -> None:
    """Read, learn, write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    options = parser.parse_args()
    known = [row for row in rows(str(options.data / "names/names_dev.jsonl.gz")) if not row.held_out and row.same]
    pairs = practice(known)
    random.Random(1).shuffle(pairs)
    write(options.out / "practice.tsv", learn(pairs))
    print(f"learned from {len(pairs):,} pairs of words", file=sys.stderr)


def practice(known: Iterable[Row]) -> Words:
    """Russian words and their Latin renderings."""
    found: Words = []
    for row in known:
        if row.source == "wikidata-COLING2018-pairs":
            found.append((row.names[0], row.names[1]))
        elif row.kind == "persons":
            latin = [name for name in row.names if script(name) == "Latn"][:2]
            russian = [n for n, tag in zip(row.names, row.langs, strict=False) if tag == "ru" and script(n) == "Cyrl"][
                :1
            ]
            found += [pair for b in latin for a in russian for pair in by_word(a, b)]
    both = [(plain(a), plain(b)) for a, b in found]
    return [
        (a.letters, b.letters) for a, b in both if (a.script, b.script) == ("Cyrl", "Latn") and a.letters and b.letters
    ]


def by_word(a: str, b: str) -> Words:
    """The words of two names in order; none where the numbers of words differ."""
    words_a, words_b = re.split(r"[\s-]+", a), re.split(r"[\s-]+", b)
    return list(zip(words_a, words_b, strict=True)) if len(words_a) == len(words_b) else []


def learn(pairs: Words) -> Counter[tuple[str, str]]:
    """How often each string of letters stands for each other."""
    cost, rest = dict.fromkeys(START.items(), 1.0), unknown(3.0, 2.0)
    counts: Counter[tuple[str, str]] = Counter()
    for number in range(ROUNDS):
        counts = Counter()
        for a, b in pairs if number == ROUNDS - 1 else pairs[:FEW]:
            total, path = align(a, b, cost, rest)
            if total <= BAD * max(len(a), len(b)):
                counts.update(path)
        everything = sum(counts.values())
        cost = {pair: -math.log(count / everything) for pair, count in counts.items() if count >= 4}
        rest = unknown(4.0, 8.0)
    return counts


def unknown(each: float, more: float) -> Callable[[int, int], float]:
    """What a string that no table has costs, by the two lengths."""
    return lambda a, b: each * max(a, b) + more


def align(a: str, b: str, cost: Cost, rest: Callable[[int, int], float]) -> tuple[float, list[tuple[str, str]]]:
    """The cheapest path from the start of both words to their ends."""
    best: list[list[float]] = [[math.inf] * (len(b) + 1) for _ in range(len(a) + 1)]
    before: dict[tuple[int, int], tuple[int, int]] = {}
    best[0][0] = 0.0
    steps = [(x, y) for x in range(LONGEST[0] + 1) for y in range(LONGEST[1] + 1) if (x, y) != (0, 0)]
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            for x, y in steps:
                if i + x <= len(a) and j + y <= len(b) and _may_stand(a[i : i + x], b[j : j + y]):
                    price = cost.get((a[i : i + x], b[j : j + y]))
                    total = best[i][j] + (rest(x, y) if price is None else price)
                    if total < best[i + x][j + y]:
                        best[i + x][j + y] = total
                        before[i + x, j + y] = i, j
    return best[-1][-1], _path(a, b, before)


def _may_stand(ours: str, theirs: str) -> bool:
    """Only one letter stands for nothing, and a sign alone only for nothing or a vowel."""
    if not ours or not theirs:
        return len(ours or theirs) == 1
    return ours not in SIGNS or theirs in VOWELS


def _path(a: str, b: str, before: dict[tuple[int, int], tuple[int, int]]) -> list[tuple[str, str]]:
    path = []
    end = len(a), len(b)
    while end != (0, 0):
        start = before[end]
        path.append((a[start[0] : end[0]], b[start[1] : end[1]]))
        end = start
    return path[::-1]


def write(path: Path, counts: Counter[tuple[str, str]]) -> None:
    """One line for each pair of strings that is frequent enough, the most frequent first strings first."""
    firsts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for (a, b), count in counts.items():
        firsts[a] += count
        seconds[b] += count
    lines = [
        f"{a}\t{b}\t{count / firsts[a]:.4f}\t{count / seconds[b]:.4f}"
        for (a, b), count in sorted(counts.items(), key=_by_first(firsts))
        if count >= LEAST
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _by_first(firsts: Counter[str]) -> Callable[[tuple[tuple[str, str], int]], Sequence[object]]:
    return lambda entry: (-firsts[entry[0][0]], entry[0][0], -entry[1], entry[0][1])


if __name__ == "__main__":
    main()
