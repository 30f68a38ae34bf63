"""A model to be measured, and its speed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlingual.embed import Encoder

WARM_UP = 32  # texts before the clock starts: libraries load some of their parts at first use
SECONDS = 0.5  # of timing at least; a quick encoder sees the same texts again


@dataclass(frozen=True, slots=True)
class Model:
    """An encoder as it is, for the clock, and with a memory of what it has embedded, for all else."""

    encoder: Encoder
    remembering: Encoder

    @property
    def name(self) -> str:
        """The model's name, with its revision where it has one."""
        return self.encoder.name

    def passages_per_second(self, texts: Sequence[str]) -> float:
        """How many of these texts are embedded in a second, after a warm-up; 0.0 for no texts."""
        self.encoder.encode(texts[:WARM_UP])
        begun, done = perf_counter(), 0
        while (spent := perf_counter() - begun) < SECONDS and texts:
            self.encoder.encode(texts)
            done += len(texts)
        return done / spent


def open_model(model: str, device: str = "auto") -> Model:
    """A model by name or folder.

    :raises ModelError: there is no such model here and none can be fetched, or no such device
    """
    from xlingual.embed import Remembering, open_encoder

    encoder = open_encoder(model, device=device)
    return Model(encoder, Remembering(encoder))
