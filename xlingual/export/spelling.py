"""Whether two words are one word in two spellings: honour | honor, Gerassimov | Gerasimov, Zajárova | Zakharova."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

SHORTEST = 4  # below this, May | Mary and Il | Un are as near as real variants
FUZZY_FROM = 5  # key letters from which one letter more or less may differ in a name
FUZZY = 0.75  # Choson | Chosun .83, Yeltsin | Eltsin .83, Alexander | Aleksandr .89

# Romanisations of one sound to one spelling; for names only.
_NAME_RULES = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        ("shch", "sch"),
        ("sch", "sh"),
        ("kh|(?<=.)j", "h"),  # a j at the beginning is another sound: Jong is not Hong
        ("ou", "u"),
        ("gu(?=[ei])", "g"),
        ("x", "ks"),
        ("w", "v"),
        ("ph", "f"),
        ("ts", "c"),
        ("y", "i"),
        ("i+e", "i"),  # Kiev, Kyiv
        ("i+(?=[aou])", ""),
        (r"([a-z])\1+", r"\1"),
    )
)
# British and American, and what print does with accents; for any word.
_WORD_RULES = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        ("our(?=$|s$|ed$|ing$|ab|er|it|fu|le)", "or"),
        ("is(?=e$|es$|ed$|er$|ers$|ing$|ation)", "iz"),
        ("ys(?=e$|es$|ed$|ing$)", "yz"),
        ("tre(?=$|s$)", "ter"),
        ("ence(?=$|s$)", "ense"),
        ("ogue(?=$|s$)", "og"),
        ("mme(?=$|s$)", "m"),
        ("ll(?=ed$|ing$|er$|ers$|or$|ors$)", "l"),
    )
)
_VOWELS = re.compile("[aeiou]")


def same_word(a: str, b: str) -> bool:
    """Whether only the spelling differs; never for numbers, short words, capital abbreviations or another ending."""
    if min(len(a), len(b)) < SHORTEST or not (a.isalpha() and b.isalpha()) or (a.isupper() or b.isupper()):
        return _plain(a) == _plain(b)
    if _word_key(a) == _word_key(b):
        return True
    return a[0].isupper() and b[0].isupper() and _same_name(_name_key(a), _name_key(b))


def sound(word: str) -> str:
    """What two spellings of one word share at least: the consonants. Empty for words too short to be compared."""
    key = _name_key(word) if len(word) >= SHORTEST and word.isalpha() else ""
    return re.sub("[csz]", "s", _VOWELS.sub("", key)) or _plain(word)


def name_key(word: str) -> str:
    """Equal for a name's usual romanisations; empty for what is no name to be sure of (small, short, abbreviated)."""
    sure = len(word) >= FUZZY_FROM and word.isalpha() and word[0].isupper() and not word.isupper()
    return _name_key(word) if sure else ""


def _same_name(a: str, b: str) -> bool:
    """Equal keys, or long keys of equal consonants and equal last letter (another ending is another form or person)."""
    if a == b:
        return True
    if min(len(a), len(b)) < FUZZY_FROM or a[-1] != b[-1] or _VOWELS.sub("", a) != _VOWELS.sub("", b):
        return False
    return bool(OSA.normalized_similarity(a, b) >= FUZZY)


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    """Latin letters without accents; the Russian ё, which print may leave out, as е."""
    return anyascii(word.casefold().replace("ё", "е")).casefold()


def _word_key(word: str) -> str:
    return _rewritten(_plain(word), _WORD_RULES)


@lru_cache(maxsize=65_536)
def _name_key(word: str) -> str:
    return _rewritten(_plain(word), _NAME_RULES)


def _rewritten(word: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, to in rules:
        word = pattern.sub(to, word)
    return word
