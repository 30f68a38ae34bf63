"""The numbers behind a pair's score, in words."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.export.pair import PairObject

# What each feature of the statement score means; a feature that is not listed is printed by its name.
WORDS: dict[str, str] = {
    "coverage": "share of both wordings that is found on the other side",
    "uncovered": "share of the worse covered wording that has no counterpart",
    "similarity": "cosine of the two vectors; 1 = same direction",
    "names": "names in common; 0.5 = all, -0.5 = none, 0 = none to compare",
    "numbers": "1 = each side has a number that the other lacks",
    "length": "ratio of lengths as a logarithm; 0 = equally long",
    "brevity": "1 / words of the shorter side; short texts are alike by chance",
    "speaker": "shift for the same named speaker (above 0) or another (below 0)",
    "run": "shift for neighbouring passages that pair up too",
    "days": "shift for distance in time",
    "template": "shift for a form that one outlet fills in again with other names or numbers",
}


def reasons(pair: PairObject) -> Iterator[str]:
    """One line per known feature; none for pairs that carry no features."""
    for name, value in pair.get("features", {}).items():
        yield f"{name:<10} {value:5.2f}  {WORDS.get(name, '')}".rstrip()
