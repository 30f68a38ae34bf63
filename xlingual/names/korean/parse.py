"""Read a name as Korean: a surname and one to three given syllables, in Latin, Cyrillic or Hangul."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from xlingual.names.korean.records import KoreanName, Syllable
from xlingual.names.korean.surnames import frequent, northern, surname
from xlingual.names.korean.syllables import INSIDE, LATER, START, syllable
from xlingual.names.korean.tables import DPRK, KONTSEVICH, KOREAN, MCCUNE, STRICT, given_rank
from xlingual.names.korean.words import Part, plain, script_of, splits

WORDS = 5  # surname of two words and three given syllables
GIVEN = 3  # syllables of the longest given name
READINGS = 8  # a joined word splits in two or three ways; more than this is not a name
NARROW = DPRK | MCCUNE | KONTSEVICH  # who writes in these does not mix in a passport's rare vowels

Cut = tuple[str, tuple[Part, ...]]  # surname, given syllables


@lru_cache(maxsize=65536)
def parse(name: str) -> KoreanName | None:
    """The Korean readings of a name; None unless all of it reads as one."""
    if not 1 < len(name) < 60:
        return None
    words = plain(name).replace(",", ", ").split()
    scripts = {script_of(word.rstrip(",")) for word in words}
    script = next(iter(scripts)) if len(scripts) == 1 else None
    if script is None or len(words) > WORDS or not _capitals_fit(name):
        return None
    cuts, last = _cuts(words, script, surname_last=_marks_last(name))
    readings, systems = _readings(list(dict.fromkeys(cuts))[:READINGS], script)
    key = "".join(words).replace("-", "").replace(",", "")
    return KoreanName(name, key, readings, systems, last) if readings else None


def is_surname(word: str) -> bool:
    """Whether a word alone spells a Korean surname."""
    text = plain(word).replace("-", "")
    script = script_of(text)
    return script is not None and surname(text, script) is not None


def _capitals_fit(name: str) -> bool:
    """Not ``Ha sido``: beside a capital surname the next word is a capital too, or follows a hyphen."""
    words = name.split()
    return len(words) < 2 or not words[0][0].isupper() or not words[1][0].islower()


def _marks_last(name: str) -> bool:
    """Whether only the last word stands in capitals: Chang-Su HAN."""
    capitals = [word.isupper() and len(word) > 1 for word in name.split()]
    return len(capitals) > 1 and capitals[-1] and not any(capitals[:-1])


def _cuts(words: list[str], script: str, *, surname_last: bool) -> tuple[list[Cut], bool]:
    """The ways to part surname and given name, and whether the surname stands last."""
    commas = sum(word.endswith(",") for word in words)
    if commas > 1 or (commas and not words[0].endswith(",")):
        return [], False
    words = [word.rstrip(",") for word in words]
    orders = [False] if commas else [True, False] if surname_last else [False, True]
    for last in orders:
        cuts = list(_last(words, script) if last else _first(words, script))
        if cuts:
            return cuts, last
    return [], False


def _first(words: list[str], script: str) -> Iterator[Cut]:
    if script == KOREAN:
        yield from _hangul("".join(words))
        return
    for count in (1, 2) if len(words) > 2 else (1,):
        family = "".join(words[:count]).replace("-", "")
        if surname(family, script) and (count == 1 or _is_double(family, script)):
            yield from ((family, given) for given in _given(words[count:], script))


def _last(words: list[str], script: str) -> Iterator[Cut]:
    """Surname last: with one given syllable only behind a frequent surname (Jin Kim, not Hong Kong)."""
    family = surname(words[-1], script) if script != KOREAN and len(words) > 1 else None
    if family:
        often = not frequent().isdisjoint(family.readings)
        yield from ((words[-1], given) for given in _given(words[:-1], script) if often or len(given) > 1)


def _hangul(text: str) -> Iterator[Cut]:
    text = text.replace("-", "")
    for size in (2, 1):
        if text[:size] in northern() and len(text) - size in range(1, GIVEN + 1):
            yield text[:size], tuple((character, INSIDE) for character in text[size:])


def _is_double(family: str, script: str) -> bool:
    found = surname(family, script)
    return found is not None and all(len(hangul) == 2 for hangul in found.readings)


def _given(words: list[str], script: str) -> Iterator[tuple[Part, ...]]:
    ways = [splits(word, script, LATER if number else START) for number, word in enumerate(words)]
    for choice in product(*ways):
        given = tuple(part for way in choice for part in way)
        if 0 < len(given) <= GIVEN:
            yield given


def _readings(cuts: list[Cut], script: str) -> tuple[tuple[tuple[Syllable, ...], ...], int]:
    """The syllables of every cut, and the systems that write the name; rare readings only where no narrow one does."""
    narrow = [reading for cut in cuts if (reading := _reading(cut, script, rare=False))]
    systems = _systems(narrow)
    if systems & NARROW or script == KOREAN:
        return tuple(narrow), systems
    return tuple(reading for cut in cuts if (reading := _reading(cut, script, rare=True))), systems


def _reading(cut: Cut, script: str, *, rare: bool) -> tuple[Syllable, ...] | None:
    family, given = cut
    read = [surname(family, script)]
    read += [syllable(part, script, place, rare=rare) for part, place in given]
    found = tuple(one for one in read if one)
    return found if len(found) == len(read) else None


def _systems(readings: list[tuple[Syllable, ...]]) -> int:
    """The strict systems in which some reading is written throughout, in syllables that names have."""
    found = 0
    for family, *given in readings:
        both = _written(family, common=False)
        for part in given:
            both &= _written(part, common=True)
        found |= both
    return found & STRICT


def _written(part: Syllable, *, common: bool) -> int:
    systems = 0
    for hangul, written in part.readings.items():
        if not common or hangul in given_rank():
            systems |= written
    return systems
