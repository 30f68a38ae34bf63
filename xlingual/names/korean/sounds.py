"""How Korean letters sound beside others: at the border of two syllables, at the start and at the end of a word."""

from __future__ import annotations

from functools import cache

from xlingual.names.korean.southern import southern
from xlingual.names.korean.syllables import compose, decompose
from xlingual.names.tables import read_rows

PLAIN_FINAL = {
    "ㄲ": "ㄱ",
    "ㅋ": "ㄱ",
    "ㄳ": "ㄱ",
    "ㄺ": "ㄱ",
    "ㄵ": "ㄴ",
    "ㄶ": "ㄴ",
    "ㄻ": "ㅁ",
    "ㄽ": "ㄹ",
    "ㄾ": "ㄹ",
}
PLAIN_FINAL |= {
    "ㅀ": "ㄹ",
    "ㅍ": "ㅂ",
    "ㅄ": "ㅂ",
    "ㄿ": "ㅂ",
    "ㄼ": "ㅂ",
    "ㅌ": "ㄷ",
    "ㅆ": "ㄷ",
    "ㅈ": "ㄷ",
    "ㅊ": "ㄷ",
}
PLAIN_FINAL |= {"ㅅ": "ㄷ", "ㅎ": "ㄷ"}
HARDENED = {
    "ㄷ": "ㅈ",
    "ㅌ": "ㅊ",
    "ㅈ": "ㅈ",
    "ㅊ": "ㅊ",
    "ㅅ": "ㅅ",
    "ㅆ": "ㅆ",
}  # before y, in spellings from before 1933
WITHOUT_Y = {"ㅑ": "ㅏ", "ㅕ": "ㅓ", "ㅛ": "ㅗ", "ㅠ": "ㅜ", "ㅖ": "ㅔ", "ㅣ": "ㅣ"}


@cache
def borders(final: str, initial: str) -> tuple[tuple[str, str], ...]:
    """A final and the initial behind it: as written, as plain letters and as they sound."""
    found = [(final, initial), (PLAIN_FINAL.get(final, final), initial)]
    for finals, initials, sounded, begun in read_rows("korean_sounds.tsv"):
        if final and final in finals and initial in initials:
            found.append((final if sounded == "=" else sounded.replace("-", ""), initial if begun == "=" else begun))
    return tuple(dict.fromkeys(found))


@cache
def ends(final: str) -> tuple[str, ...]:
    """The last letter of a word: as written and as it sounds."""
    return tuple(dict.fromkeys((final, PLAIN_FINAL.get(final, final))))


@cache
def bodies(initial: str, vowel: str, first: bool) -> tuple[tuple[str, str], ...]:
    """An initial and its vowel: as written, as the South begins a word, and as spellings before 1933 sound."""
    found = [(initial, vowel)]
    if first:
        found.append(decompose(southern(compose(initial, vowel, "")))[:2])
    if initial in HARDENED and vowel in WITHOUT_Y:
        found.append((HARDENED[initial], WITHOUT_Y[vowel]))
    return tuple(dict.fromkeys(found))
