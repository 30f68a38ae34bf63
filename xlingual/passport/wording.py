"""The words of a text as they count when wordings are compared, each with its place.

Case, accents, quotation marks, dashes, blanks and other punctuation do not count; signs of money and percent do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*|[$€£₽%№]")
_ACCENT = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")  # of Latin letters only: й is no и


@dataclass(frozen=True, slots=True)
class Wording:
    """The keys of a text's words, and where each word stands: ``text[starts[n]:ends[n]]``."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)


@lru_cache(maxsize=4_096)
def wording_of(text: str) -> Wording:
    """The words of a passage in reading order; read once."""
    return read_wording(text)


def read_wording(text: str) -> Wording:
    """The words of any text in reading order."""
    found = list(_WORD.finditer(text))
    return Wording(
        tuple(word_key(match[0]) for match in found),
        tuple(match.start() for match in found),
        tuple(match.end() for match in found),
    )


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """A word without case, accents and apostrophes.

    >>> word_key("Zajárova’s"), word_key("Ёлкой"), word_key("año")
    ('zajarovas', 'елкой', 'ano')
    """
    plain = "".join(c for c in word.casefold() if c not in "'’ʼ").replace("ё", "е")
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFD", plain)))
