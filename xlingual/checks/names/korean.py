"""Korean names whose given names sound alike: Choe Son Hui, Choe Sun-hui, Цой Сон Хи."""

from __future__ import annotations

from functools import cache

from xlingual.checks.names.spelling import consonants
from xlingual.checks.side import words_of
from xlingual.languages.naming import NAMINGS, plain

FULL = 3  # words of a full Korean name, written apart


def are_alike_korean(one: str, other: str) -> bool:
    """Whether two full names begin with Korean surnames, not always the same, and go on with the same consonants."""
    a, b = (_given(name) for name in (one, other))
    return a is not None and a == b


def _given(name: str) -> tuple[str, ...] | None:
    """The consonants of the given name's syllables; None for any other than a full Korean name."""
    words = [word.text for word in words_of(name)]
    if len(words) != FULL or plain(words[0]) not in _surnames():
        return None
    return tuple(map(consonants, words[1:]))


@cache
def _surnames() -> frozenset[str]:
    return frozenset().union(*(naming.surnames_first for naming in NAMINGS.values()))
