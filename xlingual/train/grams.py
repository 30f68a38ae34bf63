"""Pieces of tokens: the runs of characters that tokens share, so that rare ones learn from their like.

While it is trained, a token's vector is its own plus the mean of its pieces' (fastText's idea, Bojanowski et al. 2017,
"Enriching Word Vectors with Subword Information", for tokens instead of words); at the end both are added up, and only
the sums are kept. So an inflected form seen five times leans on the forms seen five hundred times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np

from xlingual.train.vocabulary import SILENT

SHORTEST, LONGEST = 3, 5  # characters, the word mark counted; 2-4 and 3-6 do as well within noise
SHARED = 2  # tokens that must have a piece: one token's own pieces would teach it nothing


def shares(vocabulary: Mapping[str, int]) -> Any:
    """How much each token takes of each piece, a sparse ``(tokens, pieces)`` float32 matrix.

    A token's pieces count equally, and their squares sum to 1. Digits and silent tokens have none: 1917 and 1914 are
    not alike in meaning.
    """
    from scipy.sparse import csr_matrix

    pieces = {token: _pieces(text) if token >= SILENT else [] for text, token in vocabulary.items()}
    tokens_of = Counter(piece for found in pieces.values() for piece in found)
    shared = {token: [piece for piece in found if tokens_of[piece] >= SHARED] for token, found in pieces.items()}
    numbers = {piece: number for number, piece in enumerate(sorted({p for found in shared.values() for p in found}))}
    rows = [token for token, found in shared.items() for _ in found]
    columns = [numbers[piece] for found in shared.values() for piece in found]
    values = [len(found) ** -0.5 for found in shared.values() for _ in found]
    return csr_matrix((np.asarray(values, np.float32), (rows, columns)), shape=(len(vocabulary), len(numbers)))


def _pieces(token: str) -> list[str]:
    """All shorter runs of a token's characters, each once; none for tokens with anything but letters."""
    if not token.lstrip("▁").isalpha():
        return []
    lengths = range(SHORTEST, min(LONGEST, len(token) - 1) + 1)
    return sorted({token[start : start + n] for n in lengths for start in range(len(token) - n + 1)})
