"""Fold a word so that case, accents and look-alike signs no longer tell its spellings apart."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart into a plain letter and a mark.
PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("’‘ʼʻʹ`´ʾʿ′", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
    | {"\u00ad": None, "\u200b": None}
)
# Latin letters typed for Cyrillic ones inside a Cyrillic word (Сергiй), and the Cyrillic letters that they look like.
TYPED = str.maketrans("abcehikmoptxyĸ", "авсенікмортхук")
BESIDE_CYRILLIC = re.compile(r"(?<=[а-яёіїєґў])[abcehikmoptxyĸ]|[abcehikmoptxyĸ](?=[а-яёіїєґў])")
SHORT_I = "и\u0306"  # й taken apart: a letter of its own, so its mark stays


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """Small letters without marks (``Serguéi`` → ``serguei``, ``Пётр`` → ``петр``); й stays й.

    Apostrophes and dashes become ``'`` and ``-``. Folding twice changes nothing.
    """
    apart = unicodedata.normalize("NFKD", word.translate(PLAIN)).casefold().translate(PLAIN)
    kept = unicodedata.normalize("NFKD", apart).replace(SHORT_I, "й")
    plain = "".join(letter for letter in kept if not unicodedata.combining(letter))
    return BESIDE_CYRILLIC.sub(lambda typed: typed[0].translate(TYPED), plain)


@lru_cache(maxsize=200_000)
def letters_key(name: str) -> str:
    """A whole name folded, its words parted by single blanks, hyphens and signs left out: ``kim jong un``."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(name).replace("'", "")).split())
