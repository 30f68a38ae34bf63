"""How near two words are as spellings of one name, whatever their scripts."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Indel

SOUND = 0.75  # likeness of consonants, however few
FEW = 0.9  # what equal consonants count where they are only two: "Коули", "Cawley"
ENOUGH = 3  # consonants that can be nearly equal
SOME = 0.5  # likeness of letters that nearly equal consonants need: not "Moscow", "Minsk"
STEM = 3  # letters of a name that its forms share, at least
ROOT = 4  # letters that a name and a word that comes from it share at their beginning, at least
SHARED = 0.6  # of the longer of the two

# Letters in which romanisations and spellings of one sound differ, in the order of their reading.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[a-z])x", "ks"),
        (r"dzh|dj", "j"),
        (r"kh|^h", "x"),
        (r"shch|tsch|tch|sch|chzh|zh|sh|ch|ts|tz|cz|sz|z", "s"),
        (r"ph", "f"),
        (r"c(?=[eiy])", "s"),
        (r"ck|cq|q|c", "k"),
        (r"^w|(?<=[b-df-hj-np-tv-xz])w|(?<=[aeiou])w(?=[aeiou])", "v"),
        (r"(?<=[a-z])h|w|[aeiouy]", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=65_536)
def latin(word: str) -> str:
    """A word in small Latin letters without marks and possessive: ``Захарова`` → ``zakharova``."""
    bare = anyascii(word).lower().removesuffix("'s")
    return "".join(letter for letter in bare if letter.isalnum())


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """What the spellings of one name have in common: ``Zemmour``, ``Земмур`` → ``smr``."""
    sounds = latin(word)
    for pattern, sound in _SOUNDS:
        sounds = pattern.sub(sound, sounds)
    return sounds


def letters_alike(one: str, other: str) -> float:
    """0..1: how many of their letters two words share in order."""
    return Indel.normalized_similarity(latin(one), latin(other))


@lru_cache(maxsize=65_536)
def nearness(one: str, other: str) -> float:
    """0..1: how much of their letters, or of their consonants if there are enough, two words share in order."""
    a, b = consonants(one), consonants(other)
    letters = letters_alike(one, other)
    if min(len(a), len(b)) < 2:
        return letters
    if len(a) == len(b) == 2:
        return max(letters, FEW if a == b else 0.0)
    if a != b and (letters < SOME or min(len(a), len(b)) < ENOUGH):
        return letters
    return max(letters, Indel.normalized_similarity(a, b))


def alike_in_sound(one: str, other: str) -> bool:
    """Whether two words begin with one consonant and share most others; enough where the rest of a name is the same."""
    a, b = consonants(one), consonants(other)
    return bool(a and b) and a[0] == b[0] and Indel.normalized_similarity(a, b) >= SOUND


def shared_start(one: str, other: str) -> int:
    """How many letters two words share at their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@lru_cache(maxsize=65_536)
def one_form(one: str, other: str, endings: frozenset[str]) -> bool:
    """Whether two words are the same up to endings: cases, or a people and its country."""
    a, b = latin(one), latin(other)
    shared = shared_start(a, b)
    endings = in_latin(endings)
    return a == b or any(
        cut >= min(STEM, len(a), len(b)) and cut > 1 and a[cut:] in endings and b[cut:] in endings
        for cut in range(shared, max(1, shared - 3), -1)
    )


@lru_cache(maxsize=65_536)
def one_root(one: str, other: str) -> bool:
    """Whether two words begin alike enough for one to come from the other."""
    a, b = (latin(word).replace("c", "k") for word in (one, other))
    shared = shared_start(a, b)
    return shared >= ROOT and shared >= SHARED * max(len(a), len(b))


@lru_cache(maxsize=64)
def in_latin(endings: frozenset[str]) -> frozenset[str]:
    """Endings in Latin letters, with the empty one."""
    return frozenset(latin(ending) for ending in endings) | {""}
