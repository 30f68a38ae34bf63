"""Titles: words for an office or a rank, which may stand for a person's name."""

from __future__ import annotations

from functools import cache, lru_cache

from xlingual.checks.names.mentions import WEAK, mentions
from xlingual.checks.side import Side
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, plain


@lru_cache(maxsize=16_384)
def is_title(word: str, lang: str) -> bool:
    """Whether a word is an office or a rank, in any case."""
    bare, endings, stems = plain(word), FORMS[lang].endings, _titles(lang)
    return bare in stems or any(bare[:cut] in stems and bare[cut:] in endings for cut in range(len(bare) - 1, 3, -1))


def bare_titles(side: Side) -> list[int]:
    """The numbers of the titles that no name stands beside: "the President said", "el Dirigente visitó"."""
    named = {number for name in mentions(side) if name.strength > WEAK for number in name.words}
    titles = {n for n, word in enumerate(side.words) if n not in named and is_title(word.text, side.lang)}
    return [n for n in sorted(titles) if not named & _beside(n, titles)]


def _beside(number: int, titles: set[int]) -> set[int]:
    """The words next to a run of titles."""
    low = high = number
    while low - 1 in titles:
        low -= 1
    while high + 1 in titles:
        high += 1
    return {low - 1, high + 1}


@cache
def _titles(lang: str) -> frozenset[str]:
    """Titles, and without their last vowel if titles are declined."""
    naming = NAMINGS[lang]
    return naming.titles | (frozenset(word.rstrip("аяь") for word in naming.titles) if naming.declined else frozenset())
