"""The tables: every Korean letter has a spelling in every system, and no row is out of shape."""

from __future__ import annotations

import pytest

from xlingual.names.korean.syllables import FINALS, INITIALS, VOWELS, compose, decompose, is_hangul
from xlingual.names.korean.tables import (
    CYRILLIC,
    DPRK,
    KONTSEVICH,
    LATIN,
    MCCUNE,
    REVISED,
    Letter,
    given_rank,
    letters,
)
from xlingual.names.tables import read_rows

TENSE_OR_TWO = set("ㄲㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅆㅈㅊㅋㅌㅍㅎ")  # finals that no name has


@pytest.mark.parametrize(("script", "systems"), [(LATIN, (DPRK, MCCUNE, REVISED)), (CYRILLIC, (KONTSEVICH,))])
def test_every_letter_is_spelled_in_every_system(script: str, systems: tuple[int, ...]) -> None:
    table = letters(script)
    for system in systems:
        assert _written(table.initial, system) == set(INITIALS)
        assert _written(table.vowel, system) == set(VOWELS)
        assert _written(table.final, system) == set(FINALS) - TENSE_OR_TWO


def _written(part: dict[str, list[Letter]], system: int) -> set[str]:
    return {letter.jamo for found in part.values() for letter in found if letter.systems & system}


def test_surnames_and_given_syllables_are_hangul() -> None:
    for hangul, latin, cyrillic in read_rows("korean_surnames.tsv"):
        assert all(is_hangul(letter) for form in hangul.split() for letter in form)
        assert latin
        assert cyrillic
    assert all(is_hangul(syllable) for syllable in given_rank())


def test_syllables_come_apart_and_together() -> None:
    for syllable in ("가", "힣", "철", "은", "궁"):
        assert compose(*decompose(syllable)) == syllable
