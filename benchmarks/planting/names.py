"""One name is another one of the same kind: Lavrov for Medvedev, Sudan for Libya.

Names are those that the program finds, and other capitalised words inside a sentence that the row's Russian source has
too and that nowhere stand in small letters. The new one stands in another row, has as many words where possible, in
Russian the same case where one is known, and shares little with the old one. Left out where the other side does not
have the name (by what the program's comparison of names says of any of its forms), or where it has the new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import cache
from random import Random

from anyascii import anyascii
from rapidfuzz.distance import Indel

from planting.record import Extent, Name, Planted, Text, replaced, shuffled
from planting.russian import case_of, nominative
from planting.words import WORDS
from xlingual.languages import LANGUAGES
from xlingual.names import compare_names

CLEAR = 0.5  # Indel similarity in Latin letters below which two names clearly differ
TRIES = 30


def changes(given: Text, rng: Random) -> Iterator[Planted]:
    """Another name in place of each name."""
    for name in shuffled(given.names, rng):
        new = _other(name, given, rng)
        if new is not None:
            yield replaced(given.text, (name.start, name.end), new.form, ("names",))


def answers(planted: Planted, _given: Text, other: Text) -> tuple[Extent, ...] | None:
    """Where the other side has the old name, if it does not have the new one."""
    if _standing(planted.now, other):
        return None
    return tuple(_standing(planted.was, other)) or None


def _standing(form: str, other: Text) -> list[Extent]:
    return [(name.start, name.end) for name in other.names if same(form, name.form) or same(form, name.name)]


@cache
def same(a: str, b: str) -> bool:
    """Whether two forms can be one name, in any Russian case."""
    tried = [(x, y) for x in {a, nominative(a)} for y in {b, nominative(b)}]
    return any(x == y or compare_names(x, y).same for x, y in tried)


def _other(name: Name, given: Text, rng: Random) -> Name | None:
    """A name drawn from those that suit best."""
    pool = given.pool.get(name.kind, ())
    if not pool:
        return None
    drawn = [one for one in (rng.choice(pool) for _ in range(TRIES)) if _differs(one, name, given)]
    length, case = len(name.form.split()), case_of(name.form)
    return max(drawn, key=lambda one: (len(one.form.split()) == length) + (case_of(one.form) == case), default=None)


def _differs(one: Name, name: Name, given: Text) -> bool:
    alike = Indel.normalized_similarity(anyascii(one.name).lower(), anyascii(name.name).lower())
    stands = any(same(one.form, known.form) for known in given.names)
    return alike < CLEAR and not stands and one.form not in given.text


_CAPITALS = re.compile(r"(?<=[\w,;(]\s)(?:[A-ZА-ЯЁÁÉÍÓÚÑ][^\W\d_]{2,}(?:[ -](?=[A-ZА-ЯЁ][^\W\d_]{2}))?)+")
_WORD = re.compile(r"[^\W\d_]+")


def capitals(text: str, lang: str, common: Set[str]) -> list[Name]:
    """Capitalised words inside a sentence; without months, weekdays, acronyms, and any that is a common word."""
    days = {form for forms in (*LANGUAGES[lang].months, *WORDS[lang].weekdays) for form in forms}
    found = []
    for match in _CAPITALS.finditer(text):
        words = _WORD.findall(match[0])
        if not any(word.isupper() or word.lower() in common | days for word in words):
            found.append(Name(match.start(), match.end(), match[0], nominative(match[0]), "other"))
    return found


def common_words(texts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Words that stand in small letters anywhere in the texts."""
    return frozenset(word for text, _ in texts for word in _WORD.findall(text) if word.islower())
