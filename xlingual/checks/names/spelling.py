"""How near two words are as spellings of one name, whatever their scripts."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Indel

ALIKE = 0.75  # nearness from which two words in different scripts can be one name

# Letters that romanisations of one sound differ in, most letters first; then vowels and doubled letters go.
_SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("tsch", "c"), ("tch", "c"), ("dzh", "j"), ("kh", "x"), ("zh", "j"), ("sh", "s"),
    ("ch", "c"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("gu", "g"), ("qu", "k"), ("ck", "k"),
    ("x", "ks"), ("q", "k"), ("w", "v"), ("z", "s"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy'’]")
_DOUBLED = re.compile(r"(.)\1+")
_LAST_H = re.compile(r"(?<=.)h")


@lru_cache(maxsize=65_536)
def latin(word: str) -> str:
    """A word in small Latin letters without marks: ``Захарова`` → ``zakharova``."""
    return "".join(letter for letter in anyascii(word).lower() if letter.isalnum())


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """What the spellings of one name have in common: ``Zemmour``, ``Земмур`` → ``smr``."""
    sounds = latin(word)
    for letters, sound in _SOUNDS:
        sounds = sounds.replace(letters, sound)
    return _DOUBLED.sub(r"\1", _LAST_H.sub("", _VOWELS.sub("", sounds[:1] + sounds[1:])))


def nearness(one: str, other: str) -> float:
    """0..1: how much of their letters, or of their consonants if there are enough, two words share in order."""
    letters = Indel.normalized_similarity(latin(one), latin(other))
    a, b = consonants(one), consonants(other)
    if min(len(a), len(b)) < 2:
        return letters
    return max(letters, Indel.normalized_similarity(a, b) * (1.0 if min(len(a), len(b)) > 2 else 0.9))
