"""Vectors kept from earlier runs: only texts that the model has not seen are encoded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xlingual.embed.distinct import blocks, longest_first, spread
from xlingual.embed.encoder import Encoder
from xlingual.embed.front import Front
from xlingual.records import content_id

STORED = np.dtype("<f2")  # half precision moved no cosine of 4,000,000 by more than 0.0001; it takes half the room


class VectorCache(Protocol):
    """Bytes by model, revision and key; ``model`` is the two names of an encoder: its name and its state."""

    def known(self, model: tuple[str, str], keys: Sequence[str]) -> set[str]:
        """Those of the keys that are kept."""

    def read(self, model: tuple[str, str], keys: Sequence[str]) -> dict[str, bytes]:
        """What is kept, by key."""

    def write(self, model: tuple[str, str], rows: Mapping[str, bytes]) -> None:
        """Keep them from now on, even if the program is killed."""


class Cacheable(Encoder, Protocol):
    """An encoder that is slow enough for its vectors to be kept."""

    @property
    def state(self) -> str:
        """What its vectors depend on besides the text; it changes whenever they may change."""

    def note_long(self, texts: Sequence[str]) -> None:
        """Count those that are longer than the model reads, as encoding them would."""


class CachedEncoder(Front):
    """An encoder whose vectors are all read from a cache, after the missing ones were put there.

    So a rerun gives the very same vectors, rounding included. For transformers only: reading 20,000 vectors takes 0.5 s
    and encoding them anew with the builtin encoder 1.1 s, a saving not worth 12 MB of store.
    """

    def __init__(self, encoder: Cacheable, cache: VectorCache) -> None:
        super().__init__(encoder)
        self._note_long = encoder.note_long
        self._cache = cache
        self._model = (encoder.name, encoder.state)

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32; a blank text gives a row of zeros.

        Vectors are kept after every thousand texts. ``progress`` counts those that are kept already as done.
        """
        missing = self._missing(longest_first(texts))
        done = len(texts) - len(missing)
        for block in blocks(missing):
            if progress:
                progress(done)
            vectors = self._encoder.encode(block).astype(STORED)
            kept = zip(block, vectors, strict=True)
            self._cache.write(self._model, {content_id(text): vector.tobytes() for text, vector in kept})
            done += len(block)
        rows = spread(texts, self._read, dimension=self.dimension)
        if progress:
            progress(len(texts))
        return rows

    def _missing(self, texts: Sequence[str]) -> list[str]:
        missing: list[str] = []
        for block in blocks(texts):
            known = self._cache.known(self._model, [content_id(text) for text in block])
            kept = [text for text in block if content_id(text) in known]
            self._note_long(kept)
            missing += [text for text in block if content_id(text) not in known]
        return missing

    def _read(self, texts: Sequence[str]) -> NDArray[np.float32]:
        keys = [content_id(text) for text in texts]
        kept = self._cache.read(self._model, keys)
        rows = np.frombuffer(b"".join(kept[key] for key in keys), dtype=STORED).reshape(len(texts), -1)
        rows = rows.astype(np.float32)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.where(lengths > 0, lengths, 1), dtype=np.float32)
