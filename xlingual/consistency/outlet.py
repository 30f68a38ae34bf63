"""Which outlets are editions of one: the same name, but for a mark of its language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from xlingual.languages.editions import EDITION_MARKS, EDITION_WORDS

_MARKS = EDITION_WORDS.union(*EDITION_MARKS.values())
_BETWEEN = re.compile(r"[\s()\[\]_/|:·.,–—-]+")


def outlet(source: str, same: Mapping[str, str] | None = None) -> str:
    """The name that all editions of an outlet share; ``same`` maps further names to the name of their outlet.

    >>> outlet("Harbour Wire (Spanish)") == outlet("harbour-wire-en") == outlet("Harbour Wire")
    True
    >>> outlet("El Puerto"), outlet("ES")
    ('el puerto', 'es')
    """
    named = (same or {}).get(source, source)
    words = [word for word in _BETWEEN.split(_plain(named)) if word]
    while len(words) > 1 and words[-1] in _MARKS:
        words.pop()
    while len(words) > 1 and words[0] in _MARKS - {"es"}:
        words.pop(0)
    return " ".join(words)


def _plain(text: str) -> str:
    """Lower case without accents; Cyrillic letters stay what they are."""
    kept = []
    for character in text.casefold():
        base = unicodedata.normalize("NFD", character)
        kept.append(base[0] if base[0].isascii() else character)
    return "".join(kept)
