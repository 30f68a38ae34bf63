"""How the South writes a syllable that the North begins with ㄹ or ㄴ at the start of a word."""

from __future__ import annotations

from functools import lru_cache

from xlingual.names.korean.syllables import compose, decompose

SOFT = "ㅑㅒㅕㅖㅛㅠㅣ"  # vowels before which a first ㄹ or ㄴ falls silent in the South


@lru_cache(maxsize=4096)
def southern(hangul: str) -> str:
    """룡 → 용, 락 → 낙, 녀 → 여; any other syllable as it is."""
    initial, vowel, final = decompose(hangul[0])
    if initial in "ㄹㄴ" and vowel in SOFT:
        initial = "ㅇ"
    elif initial == "ㄹ":
        initial = "ㄴ"
    return compose(initial, vowel, final) + hangul[1:]
