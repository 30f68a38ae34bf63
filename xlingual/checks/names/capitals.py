"""Which words with a capital can be names."""

from __future__ import annotations

from functools import cache, lru_cache

from xlingual.checks.names.peoples import people_of
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, Naming, plain

SHORTEST = 3  # letters of a guessed name, if it is no acronym
STEM = 3  # a word without its ending has more letters


def is_acronym(word: str) -> bool:
    """Whether most of a word's letters are capitals: ``МГУ``, ``УрФО``."""
    capitals = sum(letter.isupper() for letter in word)
    return capitals * 2 >= len(word) and (capitals > 1 or len(word) == 1)


def may_name(word: str, naming: Naming) -> bool:
    """Whether a word has a capital and is no title, weekday, people or the like."""
    if not word[0].isupper() or (len(word) < SHORTEST and not is_acronym(word)) or len(word) == 1:
        return False
    bare = plain(word).partition("'")[0]
    if people_of(word, naming.code) or bare.endswith(naming.people_endings):
        return False
    return not _is_one_of(bare, _nobody(naming.code), naming)


def _is_one_of(bare: str, words: frozenset[str], naming: Naming) -> bool:
    """Whether a word is among words in their dictionary form, in any case or number."""
    if bare in words or bare.removesuffix("s") in words:
        return True
    endings = FORMS[naming.code].endings
    cuts = range(len(bare) - 1, STEM, -1) if naming.declined else ()
    return any(bare[:cut] in _stems(words) and bare[cut:] in endings for cut in cuts)


@lru_cache(maxsize=16)
def _stems(words: frozenset[str]) -> frozenset[str]:
    """Words without the vowels at their end."""
    return frozenset(stem for word in words if len(stem := word.rstrip("аяоеёиыйьую")) > STEM)


@cache
def _nobody(lang: str) -> frozenset[str]:
    naming = NAMINGS[lang]
    offices = naming.titles | naming.title_words | naming.place_heads | FORMS[lang].no_names
    return ((naming.common | offices) - _parts(lang) - naming.forenames) | naming.never | naming.peoples


@cache
def _parts(lang: str) -> frozenset[str]:
    """Words that organisations and places are named with, which alone name nobody."""
    naming = NAMINGS[lang]
    words = naming.body_heads | naming.body_words | naming.land_heads | naming.thing_heads | naming.directions
    return words - naming.titles


def is_only_part(word: str, naming: Naming) -> bool:
    """Whether a word is only part of names and alone names nobody: ``Committee``."""
    return _is_one_of(plain(word).partition("'")[0], _parts(naming.code), naming)


def heads_thing(word: str, naming: Naming) -> bool:
    """Whether a word says that a name is a thing's or an organisation's: ``Agreement``."""
    return _is_one_of(plain(word).partition("'")[0], naming.thing_heads | naming.body_heads, naming)
