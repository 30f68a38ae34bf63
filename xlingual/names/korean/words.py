"""From the letters of a name to its words and syllables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from xlingual.names.korean.syllables import INSIDE, START, is_hangul, place_behind, syllable
from xlingual.names.korean.tables import CYRILLIC, KOREAN, LATIN

Part = tuple[str, int]  # a spelled syllable and its place in the given name

_APOSTROPHES = re.compile("[’ʼ‘`´ʻ′ʹ＇‛]")
_DASHES = re.compile(r"\s*[-‐‑‒–—]\s*")
_LATIN = re.compile(r"[a-zŏŭ'-]+")
_CYRILLIC = re.compile(r"[а-яё'-]+")
_BORDER = re.compile(r"(?<=[nglm])'")  # Han'guk: the apostrophe parts syllables
_UNCUT = re.compile("[lrлрь][aeiouwyŏŭаеёийоуыэюя]|.'")  # no cut here in one piece: Solo is not Sol-o
_MARKS = {"\u0301", "\u0300", "\u0302", "\u0303", "\u0304"}


def plain(text: str) -> str:
    """Small letters, one kind of apostrophe and hyphen; of the marks only breves are kept (ö, ü count as breves)."""
    text = _APOSTROPHES.sub("'", unicodedata.normalize("NFC", text)).casefold().replace("ö", "ŏ").replace("ü", "ŭ")
    if not text.isascii():
        parts = (part for part in unicodedata.normalize("NFD", text) if part not in _MARKS)
        text = unicodedata.normalize("NFC", "".join(parts))
    text = re.sub(r"\s+'", "'", text)
    return _BORDER.sub("-", _DASHES.sub("-", text)).strip(" -")


def script_of(word: str) -> str | None:
    """The script of a plain word; None where it is none of the three or mixed."""
    if _LATIN.fullmatch(word):
        return LATIN
    if _CYRILLIC.fullmatch(word):
        return CYRILLIC
    return KOREAN if word and all(is_hangul(character) for character in word.replace("-", "")) else None


@lru_cache(maxsize=16384)
def splits(word: str, script: str, place: int = START) -> tuple[tuple[Part, ...], ...]:
    """All ways to cut a plain word into syllables of names with their places; a piece between hyphens has one or two.

    ``place`` is that of the word's first syllable.
    """
    pieces = [piece for piece in word.split("-") if piece] or [word]
    places = [place, *map(place_behind, pieces[:-1])]
    ways = [_piece(piece, script, begun) for piece, begun in zip(pieces, places, strict=True)]
    return tuple(tuple(part for way in choice for part in way) for choice in product(*ways))


def _piece(piece: str, script: str, place: int) -> tuple[tuple[Part, ...], ...]:
    if script == KOREAN:
        return (tuple((character, INSIDE) for character in piece),)
    if syllable(piece, script, place):
        return (((piece, place),),)
    cuts = ((piece[:at], piece[at:]) for at in range(1, len(piece)) if not _UNCUT.match(piece[at - 1 : at + 1]))
    return tuple(
        ((one, place), (two, place_behind(one)))
        for one, two in cuts
        if syllable(one, script, place) and syllable(two, script, place_behind(one))
    )
