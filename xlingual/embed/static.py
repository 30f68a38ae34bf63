"""Static encoders: the sum of a text's token vectors; needs NumPy, SciPy and tokenizers only."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xlingual.embed.tokens import tokenise_with
from xlingual.errors import ModelError

_TEXTS = 4_096  # texts per batch ...
_CHARACTERS = 1_000_000  # ... or fewer, if they are long


class StaticEncoder:
    """An encoder in sentence-transformers' StaticEmbedding layout, read without torch; it reads texts of any length."""

    shortened = 0

    def __init__(self, folder: str | Path, *, name: str | None = None, floor: float | None = None) -> None:
        from safetensors import SafetensorError
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        self._folder = Path(folder)
        self.name = name or str(folder)
        self.floor = floor
        try:
            self._vectors = load_file(self._folder / "model.safetensors")["embedding.weight"].astype(np.float32)
            tokenizer = (self._folder / "tokenizer.json").read_text(encoding="utf-8")
            settings = json.loads(tokenizer)  # tells a cut file; the tokenizer raises no error of its own kind
            opened = Tokenizer.from_str(tokenizer)
        except (OSError, KeyError, ValueError, SafetensorError) as error:
            raise ModelError(f"{folder}: broken static encoder ({error}); train or fetch it again") from error
        opened.no_padding()
        opened.no_truncation()
        self._tokenise = tokenise_with(opened, settings)

    @property
    def dimension(self) -> int:
        """Numbers per vector."""
        return int(self._vectors.shape[1])

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32; a text without a known token gives a row of zeros."""
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for start, end in _batches(texts):
            summed = self._summed(texts[start:end])
            lengths = np.linalg.norm(summed, axis=1, keepdims=True)
            rows[start:end] = summed / np.where(lengths > 0, lengths, 1)
            if progress:
                progress(end)
        return rows

    def word_vectors(self, words: Sequence[str]) -> NDArray[np.float32]:
        """The summed vectors of each word alone, ``(n, d)`` float32, *not* normalised: length is the word's weight.

        Each word has the same tokens here as inside a sentence; an unknown word gives a row of zeros.
        """
        if not words:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.concatenate([self._summed(words[start:end]) for start, end in _batches(words)])

    def _summed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Sums of token vectors, one row per text.

        A product with a sparse matrix of ones: no token's vector is copied, which takes most of the time otherwise.
        """
        from scipy.sparse import csr_array

        runs = self._tokenise(texts)
        tokens = np.frombuffer(b"".join(runs), dtype=np.int32)
        if tokens.size and tokens.max() >= len(self._vectors):  # the product would read past the table's end
            raise ModelError(f"{self._folder}: broken static encoder (token without vector); train or fetch it again")
        ends = np.cumsum([0, *map(len, runs)], dtype=np.int64) // tokens.itemsize
        ones = np.ones(len(tokens), dtype=np.float32)
        summed = csr_array((ones, tokens, ends), shape=(len(runs), len(self._vectors))) @ self._vectors
        return np.asarray(summed, dtype=np.float32)


def is_static(folder: str | Path) -> bool:
    """Whether a folder holds one StaticEmbedding (and at most a normalisation behind it)."""
    modules = Path(folder) / "modules.json"
    try:
        kinds = [str(module["type"]).rsplit(".", 1)[-1] for module in json.loads(modules.read_text(encoding="utf-8"))]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return kinds in (["StaticEmbedding"], ["StaticEmbedding", "Normalize"])


def _batches(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Cuts (start, end) of at most 4,096 texts and about a million characters each."""
    cuts, start, size = [], 0, 0
    for number, text in enumerate(texts):
        if number > start and (number - start == _TEXTS or size + len(text) > _CHARACTERS):
            cuts.append((start, number))
            start, size = number, 0
        size += len(text)
    return [*cuts, (start, len(texts))] if texts else cuts
