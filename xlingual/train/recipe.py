"""The settings of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# Tokens seen too rarely learn nothing. FLORES en-ru in percent, by margin, trained on parts of one memory:
#   46,275 pairs, 12 epochs in batches of 512:     20,000 tokens 93.4, 40,000 89.5; 24 in batches of 2,048: 12,000 97.8
#   9,491 pairs, 30 epochs in batches of 512:       4,000 tokens 77.5,  8,000 68.4
#   1,900 pairs, 80 epochs in batches of 2,048:     1,500 tokens 31.8,  2,000 31.7,  3,000 27.7
# The curve through the best of each is 10 · pairs^0.65, and from 350,000 pairs on the 40,000 of the builtin encoder.
_TOKENS, _GROWTH, _LARGEST = 10, 0.65, 40_000
# Few pairs have to be seen more often: 9,491 pairs, 4,000 tokens, 40 epochs 80.5, 80 epochs 82.9; 1,900 pairs, 2,000
# tokens, 80 epochs 31.7, 160 epochs 32.2. Smaller batches and a second stage on the same pairs gave nothing.
_SEEN, _FEWEST, _MOST = 1_200_000, 6, 100


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train; the defaults suit a few hundred thousand pairs, ``usual_recipe`` suits any number."""

    vocabulary: int = 40_000
    dimension: int = 256
    epochs: int = 6
    batch: int = 2048
    seed: int = 0
    polish: int = 0  # further epochs, at a lower rate, on the files named in ``near``
    held_out: int | None = 0  # rows of each file that training never sees, in runs of 50; None = the usual share of all
    held_out_domain: str = ""  # ... taken from rows whose third column says this; empty = any row
    distinct: bool = False  # leave out repeated rows, and those whose two sides are the same text


def usual_recipe(pairs: int, **given: Any) -> Recipe:
    """The settings that suit this many pairs of texts, but for those given."""
    usual: dict[str, Any] = {
        "vocabulary": min(_LARGEST, int(_TOKENS * pairs**_GROWTH)),
        "epochs": max(_FEWEST, min(_MOST, _SEEN // max(1, pairs))),
        "held_out": None,
        "distinct": True,
    }
    return Recipe(**(usual | given))
