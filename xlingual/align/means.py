"""What an alignment works with besides its passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xlingual.align.score import Score
from xlingual.align.words import Words

Block = tuple[NDArray[np.float32], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Means:
    """What judging needs besides the passages: the encoder's name and function, the words' vectors, the score."""

    model: str
    encode: Callable[[Sequence[str]], NDArray[np.float32]]
    words: Words
    score: Score
    calibrated: bool  # whether the score was learned with this encoder, so that it is a probability


class Neighbours(Protocol):
    """Each language's nearest passages to every passage: products and passage numbers, (n, k) each, best first."""

    @property
    def anytime(self) -> Mapping[str, Block]:
        """Over all days."""

    @property
    def in_time(self) -> Mapping[str, Block]:
        """Among passages of about the same day."""
