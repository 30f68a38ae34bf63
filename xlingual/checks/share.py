"""How much of one passage another tells, in words."""

from __future__ import annotations

from xlingual.checks.word_alignment import WordAlignment

LIKE = 0.4  # of two words that count as telling the same; links of less are chance as often as not


def share_told(words: WordAlignment) -> float:
    """The part of A's words that have a counterpart in B, 0..1, telling words counting more; 0 for no words."""
    whole = float(words.weights_a.sum())
    linked = {i for i, j in words.links if words.likeness[i, j] >= LIKE}
    return float(sum(words.weights_a[i] for i in linked)) / whole if whole else 0.0
