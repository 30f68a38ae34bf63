"""The script in which a text is written."""

from __future__ import annotations

import re
import unicodedata

from xlingual.languages.others import SCRIPTS

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LETTER = re.compile(r"[^\W\d_]")
MIN_LETTERS = 3  # fewer say nothing of a language


def main_script(text: str) -> str | None:
    """``Latn``, ``Cyrl``, or the language of another script that prevails; None with fewer than three letters."""
    latin, cyrillic = len(_LATIN.findall(text)), len(_CYRILLIC.findall(text))
    letters = latin + cyrillic if text.isascii() else len(_LETTER.findall(text))
    if letters < MIN_LETTERS:
        return None
    if letters - latin - cyrillic > max(latin, cyrillic):
        return _other_script(text)
    return "Cyrl" if cyrillic > latin else "Latn"


def _other_script(text: str) -> str | None:
    """The language most of whose letters stand in ``text``; kana beats Han, for Japanese writes both."""
    counts: dict[str, int] = {}
    for letter in _LETTER.findall(text):
        language = SCRIPTS.get(unicodedata.name(letter, "").split(" ", 1)[0].split("-", 1)[0])
        if language:
            counts[language] = counts.get(language, 0) + 1
    if counts.get("ja", 0) * 10 > counts.get("zh", 0) > 0:
        return "ja"
    return max(counts, key=lambda code: counts[code], default=None)
