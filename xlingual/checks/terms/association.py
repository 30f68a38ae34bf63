"""How strongly two things go together, by counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log

ENOUGH = 5  # uses at which half of a difference counts


def log_likelihood_ratio(both: int, one: int, other: int, total: int) -> float:
    """How much more often two things meet than by chance (Dunning 1993, equation of section 4), 0 for less often.

    ``one`` and ``other`` are how often each is there at all, ``total`` how many places there are.
    """
    if both * total <= one * other:
        return 0.0
    cells = (both, one - both, other - both, max(0, total - one - other + both))
    rows, columns = (cells[0] + cells[1], cells[2] + cells[3]), (cells[0] + cells[2], cells[1] + cells[3])
    return 2 * (_entropy_sum(cells) - _entropy_sum(rows) - _entropy_sum(columns) + _entropy_sum((sum(cells),)))


def dice(both: int, one: int, other: int) -> float:
    """How often two things meet of all times that they are there (Dice 1945), 0..1."""
    return 2 * both / (one + other) if one + other else 0.0


def difference(by_outlet: Mapping[str, Mapping[str, int]]) -> float:
    """How much of the choice among forms the outlet explains, 0..1: its uncertainty coefficient, less for few uses.

    ``by_outlet`` counts forms per outlet; 0 for a single outlet and for a single form.
    """
    forms: Counter[str] = Counter()
    for counts in by_outlet.values():
        forms.update(counts)
    total = sum(forms.values())
    chosen = _entropy(forms.values())
    if not chosen:
        return 0.0
    left = sum(sum(counts.values()) / total * _entropy(counts.values()) for counts in by_outlet.values())
    return (1 - left / chosen) * total / (total + ENOUGH)


def _entropy(counts: Iterable[int]) -> float:
    known = [count for count in counts if count]
    total = sum(known)
    return -sum(count / total * log(count / total) for count in known)


def _entropy_sum(counts: Iterable[int]) -> float:
    return sum(count * log(count) for count in counts if count)
