"""What an alignment works with besides its passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xlingual.align.score import Score
from xlingual.align.words import Words
from xlingual.records import Judgement, Refit, TextKeys, language_pair

NO_FLOOR = -2.0  # below every cosine, rounding included

Block = tuple[NDArray[np.float32], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Means:
    """What judging needs besides the passages: the encoder's name and function, the words' vectors, the score."""

    model: str
    encode: Callable[[Sequence[str]], NDArray[np.float32]]
    words: Words
    score: Score
    calibrated: bool  # whether the score was learned with this encoder
    floor: float = NO_FLOOR  # the encoder's cosine below which a pair is noise, as far as it was measured
    refits: tuple[Refit, ...] = ()  # what the score learned from verdicts on this encoder's pairs
    verdicts: Mapping[TextKeys, Judgement] = field(default_factory=dict)  # the last word on each two texts

    def is_calibrated(self, one: str, other: str) -> bool:
        """Whether scores for these two languages are probabilities."""
        pair = language_pair(one, other)
        return (self.calibrated and self.score.calibrated(pair)) or any(
            refit.done and refit.languages == pair for refit in self.refits
        )


class Neighbours(Protocol):
    """Under each label, the nearest passages that bear it: products and passage numbers, (n, k) each, best first.

    The label of a passage is its language; for lines it is the file that they are from.
    """

    @property
    def labels(self) -> NDArray[np.str_]:
        """Each passage's label, (n,)."""

    @property
    def anytime(self) -> Mapping[str, Block]:
        """Over all days."""

    @property
    def in_time(self) -> Mapping[str, Block]:
        """Among passages of about the same day."""
