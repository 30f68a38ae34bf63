"""From a spelled syllable to the Hangul that may be behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from xlingual.names.korean.records import Syllable
from xlingual.names.korean.tables import HANGUL, KOREAN, PRESS, RARE, STRICT, WORD, Letter, given_rank, letters

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
FIRST = 0xAC00  # 가, the first of the composed syllables
START, LATER, INSIDE, HARD = range(4)  # a given name's first, another word's first, within; behind k, t, p, l
LONGEST = 7  # letters of the longest spelled syllable: ch'yŏng

_BREVES = (("o'", "ŏ"), ("u'", "ŭ"))
_STRAY = re.compile(r"(?<![ktph])'")  # an apostrophe that neither aspirates nor stands for a breve


def compose(initial: str, vowel: str, final: str) -> str:
    """The Hangul syllable of three letters; ``final`` may be empty."""
    return chr(FIRST + (INITIALS.index(initial) * 21 + VOWELS.index(vowel)) * 28 + FINALS.index(final))


def decompose(syllable: str) -> tuple[str, str, str]:
    """The letters of a Hangul syllable."""
    number = ord(syllable) - FIRST
    return INITIALS[number // 588], VOWELS[number // 28 % 21], FINALS[number % 28]


def is_hangul(character: str) -> bool:
    """Whether a character is a composed Hangul syllable."""
    return "가" <= character <= "힣"


def place_behind(spelled: str) -> int:
    """The place within a word behind a spelled syllable: McCune-Reischauer voices there, but not behind k, t, p, l."""
    return HARD if spelled[-1] in "ktpl" else INSIDE


@lru_cache(maxsize=32768)
def syllable(spelled: str, script: str, place: int = START, *, rare: bool = True) -> Syllable | None:
    """The syllable of a given name; None where no name syllable is written so.

    ``place`` is ``START``, ``LATER``, ``INSIDE`` or ``HARD``; without ``rare`` the readings are left out that
    no system has.
    """
    found = readings(spelled, script, place)
    if not rare:
        found = {hangul: systems for hangul, systems in found.items() if systems & ~(RARE | WORD)}
    return Syllable(spelled, found) if found and (script == KOREAN or given_rank().keys() & found.keys()) else None


@lru_cache(maxsize=32768)
def readings(spelled: str, script: str, place: int = START, words: bool = False) -> Mapping[str, int]:
    """Hangul → systems for one spelled syllable, common in names or not; empty where it reads as none.

    An apostrophe aspirates or stands for a breve; where that gives no syllable of names, it means nothing.
    ``words`` adds what only words have that are no names.
    """
    if script == KOREAN:
        return {spelled: HANGUL | PRESS | RARE} if len(spelled) == 1 and is_hangul(spelled) else {}
    if "'" not in spelled:
        return _known(_read(spelled, script, place), words)
    marked = spelled
    for apostrophe, breve in _BREVES:
        marked = marked.replace(apostrophe, breve)
    found = dict(_read(_STRAY.sub("", marked), script, place))
    if not given_rank().keys() & found.keys():
        plain = _read(spelled.replace("'", ""), script, place)
        found |= {hangul: systems & ~STRICT for hangul, systems in plain.items()}
    return _known(found, words)


def _known(found: dict[str, int], words: bool) -> dict[str, int]:
    """Without the readings that only words have, not names (Silla's second l), unless they are wanted."""
    return found if words else {hangul: systems for hangul, systems in found.items() if systems & ~WORD}


def _read(spelled: str, script: str, place: int) -> dict[str, int]:
    found: dict[str, int] = {}
    if len(spelled) > LONGEST:
        return found
    for hangul, systems in _whole(spelled, script):
        found[hangul] = found.get(hangul, 0) | systems
    for parts in _cuts(spelled, script):
        systems = _agreed(parts, place)
        if systems:
            hangul = compose(*(part.jamo for part in parts))
            found[hangul] = found.get(hangul, 0) | systems
    return found


def _whole(spelled: str, script: str) -> Iterator[tuple[str, int]]:
    for letter in letters(script).syllable.get(spelled, ()):
        yield letter.jamo, letter.systems


def _cuts(spelled: str, script: str) -> Iterator[tuple[Letter, Letter, Letter]]:
    table = letters(script)
    size = len(spelled)
    for start in range(min(4, size)):
        for end in range(max(start + 1, size - 2), size + 1):
            for initial in table.initial.get(spelled[:start], ()):
                for vowel in table.vowel.get(spelled[start:end], ()):
                    for final in table.final.get(spelled[end:], ()):
                        yield initial, vowel, final


def _agreed(parts: tuple[Letter, Letter, Letter], place: int) -> int:
    """The systems that write all three letters so in this place; 0 where none does."""
    initial, vowel, final = parts
    if not all(_stands(part.place, initial.jamo, (vowel.jamo, final.jamo), place) for part in parts):
        return 0
    return initial.systems & vowel.systems & final.systems


def _stands(where: str, initial: str, rhyme: tuple[str, str], place: int) -> bool:
    """Whether a row of the tables holds here: ``where`` is its last column."""
    if not where:
        return True
    rule, _, jamo = where.partition(":")
    return {
        "later": place >= LATER,
        "within": place >= INSIDE,
        "voiced": place == INSIDE,
        "unvoiced": place != INSIDE,
        "null": initial == "ㅇ",
        "open": not rhyme[1],
        "after": initial in tuple(jamo),
        "before": not set(rhyme).isdisjoint(jamo),
    }[rule]
