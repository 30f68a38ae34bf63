"""The vectors of single words, each looked up once for a whole run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

WordVectors = Callable[[Sequence[str]], NDArray[np.float32]]


class Vectors:
    """A growing table of word vectors at length 1, and of their lengths before, which are the words' weights.

    ``vectors_of`` gives one vector (d,) per word, *not* normalised, zeros for an unknown word; the encoder has learned
    to make the vectors of telling words long.
    """

    def __init__(self, vectors_of: WordVectors) -> None:
        self._vectors_of = vectors_of
        self._rows: dict[str, int] = {}
        self._units: NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self._weights: NDArray[np.float32] = np.zeros(0, np.float32)
        self._known = 0

    def learn(self, words: Sequence[str]) -> None:
        """Look up all words not met before, in one go."""
        new = list(dict.fromkeys(word for word in words if word not in self._rows))
        if not new:
            return
        vectors = self._vectors_of(new)
        lengths = np.linalg.norm(vectors, axis=1)
        self._rows.update(zip(new, range(self._known, self._known + len(new)), strict=True))
        self._reserve(self._known + len(new), vectors.shape[1])
        self._units[self._known : self._known + len(new)] = vectors / np.maximum(lengths, 1e-9)[:, None]
        self._weights[self._known : self._known + len(new)] = lengths
        self._known += len(new)

    def rows_of(self, words: Sequence[str]) -> NDArray[np.int64]:
        """The words' rows (n,); new words are learned."""
        self.learn(words)
        return np.fromiter((self._rows[word] for word in words), np.int64, len(words))

    def units(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n, d), each of length 1, or 0 for an unknown word."""
        return self._units[rows]

    def likeness(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n, m) cosines of the words of two rows of rows."""
        found: NDArray[np.float32] = self.units(a) @ self.units(b).T
        return found

    def weights(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n,) how telling each word is."""
        return self._weights[rows]

    def _reserve(self, size: int, dimension: int) -> None:
        """Room for ``size`` rows, twice as much at each growth, so that learning pair by pair stays cheap."""
        if len(self._units) >= size:
            return
        room = max(size, 2 * len(self._units))
        units = np.zeros((room, dimension), np.float32)
        weights = np.zeros(room, np.float32)
        units[: self._known] = self._units[: self._known].reshape(self._known, dimension)
        weights[: self._known] = self._weights[: self._known]
        self._units, self._weights = units, weights
