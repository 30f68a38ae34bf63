"""The words of a text as they count when wordings are compared, each with its place.

Case, accents, quotation marks, dashes, blanks and other punctuation do not count, nor do the marks that group a
number's digits; signs of money and percent do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_GROUPED = r"(?<![\d.,])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\d])"  # 5,000 · 5.000 · 5 000
_WORD = re.compile(_GROUPED + r"|\d+[.,]\d+|[^\W_]+(?:['’ʼ][^\W_]+)*|[$€£₽%№]")
_MARKS = re.compile(r"[.,'’ \u00a0\u202f]")
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
    """A word without case, accents and apostrophes, a number without the marks between its digits' groups.

    >>> word_key("Zajárova’s"), word_key("Ёлкой"), word_key("año"), word_key("5.000"), word_key("3,5")
    ('zajarovas', 'елкой', 'ano', '5000', '3.5')
    """
    if word[0].isdigit() and _MARKS.search(word):
        return _MARKS.sub("", word) if re.fullmatch(_GROUPED, word) else word.replace(",", ".")
    plain = "".join(c for c in word.casefold() if c not in "'’ʼ").replace("ё", "е")
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFD", plain)))
