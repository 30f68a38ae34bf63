"""How a language says numbers, as data: number words, scale words, ordinals, units; one file per language."""

from __future__ import annotations

from xlingual.languages.numerals.en import ENGLISH_NUMERALS
from xlingual.languages.numerals.es import SPANISH_NUMERALS
from xlingual.languages.numerals.numerals import Numerals
from xlingual.languages.numerals.ru import RUSSIAN_NUMERALS
from xlingual.languages.numerals.units import DIMENSIONS, SIGNS

NUMERALS: dict[str, Numerals] = {
    "en": ENGLISH_NUMERALS,
    "es": SPANISH_NUMERALS,
    "ru": RUSSIAN_NUMERALS,
}

__all__ = ["DIMENSIONS", "NUMERALS", "SIGNS", "Numerals"]
