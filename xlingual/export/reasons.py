"""The numbers behind a pair's score, in words: what each piece of evidence is, and what it did to the score."""

from __future__ import annotations

from collections.abc import Iterator
from math import fsum

from xlingual.export.pair import PairObject

# What each piece of evidence of the statement score means; one that is not listed is printed by its name.
WORDS: dict[str, str] = {
    "constant": "where every pair of these languages starts",
    "coverage": "share of both wordings that is found on the other side",
    "uncovered": "share of the worse covered wording that has no counterpart",
    "similarity": "cosine of the two vectors; 1 = same direction",
    "names": "names in common; 0.5 = all, -0.5 = none, 0 = none to compare",
    "numbers": "1 = each side has a number that the other lacks",
    "length": "ratio of lengths as a logarithm; 0 = equally long",
    "brevity": "1 / words of the shorter side; short texts are alike by chance",
    "margin": "similarity against that of the nearest others; 1 = no nearer than those",
    "rivals": "shift for being ahead of the best other candidate of either side, or behind it",
    "speaker": "shift for the same named speaker (above 0) or another (below 0)",
    "run": "shift for neighbouring passages that pair up too",
    "days": "shift for distance in time",
    "template": "shift for a form that one outlet fills in again with other names or numbers",
    "chain": "shift for a third outlet's rendering that ties the two together",
    "nothing": "no word of one side answers to any of the other",
}


def reasons(pair: PairObject) -> Iterator[str]:
    """One line per piece of evidence in the order of the score, then their sum; none for pairs that carry no features.

    A line is name, value, log-odds and words; pairs of older stores have no log-odds.
    """
    values = dict(pair.get("features", {}))
    if pair["margin"] is not None:
        values["margin"] = pair["margin"]
    parts = pair.get("contributions", {})
    if not parts:
        yield from (_line(name, f"{value:5.2f}") for name, value in pair.get("features", {}).items())
        return
    for name, part in parts.items():
        value = f"{values[name]:5.2f}" if name in values else " " * 5
        yield _line(name, f"{value}  {part:+6.2f}")
    yield _line("sum", f"{' ' * 5}  {fsum(parts.values()):+6.2f}", _said_by_the_sum(pair))


def _line(name: str, numbers: str, words: str | None = None) -> str:
    return f"{name:<10} {numbers}  {WORDS.get(name, '') if words is None else words}".rstrip()


def _said_by_the_sum(pair: PairObject) -> str:
    """What the sum says."""
    if pair["confidence"] is None:
        return "log-odds; they order the pairs of these languages and are no probability"
    return f"log-odds, which is a confidence of {pair['confidence']:.2f}; above 0 is more likely than not"
