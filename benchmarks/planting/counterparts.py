"""Whether a word has a counterpart in another text: the same letters or digits, or a vector near to its own.

Simple on purpose, and none of the program's word alignment: a counterpart may answer to several words.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from planting.record import Extent, Text
from planting.tokens import Token, tokens
from xlingual.embed import open_builtin
from xlingual.embed.static import StaticEncoder
from xlingual.languages import LANGUAGES

NEAR = 0.45  # cosine from which a word of the other side is a counterpart
ALIKE = 0.75  # Indel similarity in Latin letters


def is_telling(token: Token, lang: str) -> bool:
    """No stop word, and no word of one or two letters."""
    return token.low not in LANGUAGES[lang].stop_words and (len(token.low) > 2 or token.low.isdigit())


def counterparts(token: Token, other: Text) -> list[Extent]:
    """The words of a text that can be its counterparts, the likeliest first."""
    scored = [(_likeness(token, word), (word.start, word.end)) for word in tokens(other.text)]
    return [extent for score, extent in sorted(scored, reverse=True) if score > 0]


def _likeness(one: Token, other: Token) -> float:
    if one.low == other.low:
        return 1.0
    if one.low[0].isdigit() or other.low[0].isdigit():
        return 0.0
    alike = Indel.normalized_similarity(anyascii(one.low), anyascii(other.low))
    close = float(vector(one.text) @ vector(other.text))
    return max(alike if alike >= ALIKE and len(one.low) > 3 else 0.0, close if close >= NEAR else 0.0)


@cache
def vector(word: str) -> NDArray[np.float32]:
    """A word's vector at length 1; zeros for an unknown one."""
    row = _encoder().word_vectors([word])[0]
    return np.asarray(row / max(float(np.linalg.norm(row)), 1e-9), np.float32)


@cache
def _encoder() -> StaticEncoder:
    return open_builtin()
