"""Words in the plain letters of one script: what the tables of letters speak of."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

LATIN, CYRILLIC = "Latn", "Cyrl"

# Letters of the other script that look the same: scanned and mistyped names mix them.
_TO_CYRILLIC = str.maketrans("aceopxyikABCEHKMOPTXIĸ", "асеорхуікАВСЕНКМОРТХІк")
_TO_LATIN = str.maketrans("асеорхуіАВСЕНКМОРТХ", "aceopxyiABCEHKMOPTX")


class Word(NamedTuple):
    """Small letters without marks and signs, and the script they stand in: ``Latn``, ``Cyrl``, or another's name."""

    letters: str
    script: str


@lru_cache(maxsize=200_000)
def plain(word: str) -> Word:
    """``Guerásimov`` → ``guerasimov``; й, ё, ї and ў are letters of their own; apostrophes and signs are dropped.

    A letter of the wrong script that looks like one of the right (``Лaвров`` with a Latin ``a``, ``Ткачëв`` with a
    Latin ``ë``, ``ГOBOP`` with one Cyrillic letter) is set right.
    """
    script = script_of(word)
    if script == CYRILLIC or (script == LATIN and not word.isascii() and _is_mistyped(word)):
        apart = unicodedata.normalize("NFD", word).translate(_TO_CYRILLIC)
        mended = unicodedata.normalize("NFC", apart).lower()
        return Word("".join(_unstressed(c) for c in mended if c.isalpha()), CYRILLIC)
    if script == LATIN:
        return Word(_latin(word.translate(_TO_LATIN)), script)
    return Word("".join(c for c in unicodedata.normalize("NFC", word.lower()) if c.isalnum()), script)


@lru_cache(maxsize=200_000)
def script_of(word: str) -> str:
    """The script of most of its letters; empty for a word without letters."""
    counts = {LATIN: 0, CYRILLIC: 0}
    for letter in word:
        if letter.isalpha():
            name = "Latn" if letter.isascii() else unicodedata.name(letter, "?").split(" ", maxsplit=1)[0]
            script = {"LATIN": LATIN, "CYRILLIC": CYRILLIC, "MODIFIER": ""}.get(name, name)
            counts[script] = counts.get(script, 0) + 1
    counts.pop("", None)
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else ""


def _is_mistyped(word: str) -> bool:
    """Whether some letters are Cyrillic only, and all others may be meant so."""
    letters = [c for c in unicodedata.normalize("NFD", word) if c.isalpha()]
    only = [c for c in letters if script_of(c) == CYRILLIC and ord(c) not in _TO_LATIN]
    return bool(only) and all(script_of(c) == CYRILLIC or ord(c) in _TO_CYRILLIC for c in letters)


def _unstressed(letter: str) -> str:
    """A Cyrillic letter without a stress mark; marks that make another letter stay."""
    if letter in "йёїўґѓќ":
        return letter
    return unicodedata.normalize("NFD", letter)[0]


def _latin(word: str) -> str:
    if word.isascii():
        return "".join(c for c in word.lower() if c.isalpha())
    from anyascii import anyascii

    apart = unicodedata.normalize("NFKD", word)
    unmarked = "".join(c for c in apart if not unicodedata.combining(c))
    return "".join(c for c in anyascii(unmarked).lower() if "a" <= c <= "z")
