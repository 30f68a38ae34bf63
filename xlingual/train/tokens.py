"""Texts as runs of token numbers in two flat arrays, so that a batch is gathered without a Python loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

_CHUNK = 20_000  # texts per call of the tokenizer: its encodings are large objects


@dataclass(frozen=True, slots=True)
class Ragged:
    """Runs of numbers of unequal length: run ``i`` is ``ids[starts[i]:starts[i + 1]]``."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]

    def take(self, runs: NDArray[np.int64]) -> Ragged:
        """These runs, in this order."""
        lengths = self.starts[runs + 1] - self.starts[runs]
        starts = _starts(lengths)
        where = np.arange(starts[-1]) - np.repeat(starts[:-1] - self.starts[runs], lengths)
        return Ragged(self.ids[where], starts)

    def thin(self, keep: NDArray[np.bool_]) -> Ragged:
        """The runs without the numbers that are not kept; a run may become empty."""
        kept = np.concatenate(([0], np.cumsum(keep)))
        return Ragged(self.ids[keep], kept[self.starts])


def tokenise(texts: Sequence[str], tokenizer: Tokenizer) -> Ragged:
    """The token numbers of each text; a text of no known character gives unknown tokens, an empty one an empty run."""
    runs: list[NDArray[np.int64]] = []
    lengths: list[int] = []
    for start in range(0, len(texts), _CHUNK):
        chunk = list(texts[start : start + _CHUNK])
        encoded = [encoding.ids for encoding in tokenizer.encode_batch_fast(chunk, add_special_tokens=False)]
        lengths.extend(len(ids) for ids in encoded)
        runs.append(np.fromiter(chain.from_iterable(encoded), dtype=np.int64))
    flat = np.concatenate(runs) if runs else np.empty(0, dtype=np.int64)
    return Ragged(flat, _starts(np.asarray(lengths, dtype=np.int64)))


def _starts(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
