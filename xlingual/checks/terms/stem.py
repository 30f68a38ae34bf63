"""Words without what inflection adds to them, so that case forms and plurals of a phrase are one."""

from __future__ import annotations

from functools import lru_cache

from xlingual.checks.side import words_of
from xlingual.languages.naming import plain
from xlingual.languages.terms import TERMS

SHORTEST = 3  # letters that a stem keeps

Phrase = tuple[str, ...]


@lru_cache(maxsize=65_536)
def stem(word: str, lang: str) -> str:
    """The word in small letters without accents and without its ending; unknown languages keep it."""
    folded = plain(word)
    endings = TERMS[lang].endings if lang in TERMS else ()
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= SHORTEST:
            return folded[: -len(ending)]
    return folded


@lru_cache(maxsize=65_536)
def stems(text: str, lang: str) -> Phrase:
    """The stems of a text's words in reading order."""
    return tuple(stem(word.text, lang) for word in words_of(text))
