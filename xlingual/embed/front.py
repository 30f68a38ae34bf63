"""What an encoder that stands before another one says of itself: what that one says."""

from __future__ import annotations

from xlingual.embed.encoder import Encoder


class Front:
    """Answers for the encoder behind it; what stands before it adds its own ``encode``."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    @property
    def name(self) -> str:
        """The encoder's name."""
        return self._encoder.name

    @property
    def floor(self) -> float | None:
        """The encoder's floor."""
        return self._encoder.floor

    @property
    def shortened(self) -> int:
        """How many different texts were longer than the model reads, those that were not encoded again among them."""
        return self._encoder.shortened

    @property
    def dimension(self) -> int:
        """Numbers per vector."""
        return self._encoder.dimension
