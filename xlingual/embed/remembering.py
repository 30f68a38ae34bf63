"""An encoder that embeds no text twice, for work that comes back to the same texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from xlingual.embed.encoder import Encoder
from xlingual.embed.front import Front


class Remembering(Front):
    """Another encoder in front of which stands a memory; it holds one row per different text until it is dropped."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__(encoder)
        self._rows: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32, from the encoder or from memory.

        ``progress`` counts all texts, those in memory first.
        """
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        known = len(texts) - len(new)
        tell = None if progress is None else lambda done: progress(known + done)
        if new:
            self._rows.update(zip(new, self._encoder.encode(new, progress=tell), strict=True))
        result = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for number, text in enumerate(texts):
            result[number] = self._rows[text]
        return result
