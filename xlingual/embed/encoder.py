"""What every encoder offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Encoder(Protocol):
    """Texts in any language of the model to vectors of one space."""

    @property
    def name(self) -> str:
        """The model's name, with its revision where it has one (``builtin@2``), or its folder; pairs show it."""

    @property
    def floor(self) -> float | None:
        """The cosine below which two texts are surely no renderings; None = nobody has measured it."""

    @property
    def shortened(self) -> int:
        """How many different texts, so far, were longer than the model reads: only their beginnings count."""

    @property
    def dimension(self) -> int:
        """Numbers per vector."""

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32; a text without a known token gives a row of zeros.

        ``progress`` gets the number of texts done so far, after each batch.
        """
