"""Which countries a word names by their people or their capital."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from xlingual.languages.demonyms import DEMONYMS
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import plain


def countries_of(word: str, lang: str) -> tuple[str, ...]:
    """The countries, by their English names, whose people, things or capital a word names; empty for any other."""
    return people_of(word, lang) + capital_of(word, lang)


@lru_cache(maxsize=16_384)
def people_of(word: str, lang: str) -> tuple[str, ...]:
    """The countries whose people or things a word names."""
    return _by_stem(word, lang, DEMONYMS[lang].countries)


@lru_cache(maxsize=16_384)
def capital_of(word: str, lang: str) -> tuple[str, ...]:
    """The countries whose capital a word names."""
    return _by_stem(word, lang, DEMONYMS[lang].capitals) if word[0].isupper() else ()


def _by_stem(word: str, lang: str, stems: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    bare, endings = plain(word).removesuffix("'s"), FORMS[lang].endings
    cuts = (cut for cut in range(len(bare), 2, -1) if bare[:cut] in stems)
    return next((stems[bare[:cut]] for cut in cuts if cut == len(bare) or bare[cut:] in endings), ())
