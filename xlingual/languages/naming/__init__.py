"""What is true of names in a language, as data: titles, organisations, forenames; one file per language."""

from __future__ import annotations

from xlingual.languages.naming.en import ENGLISH_NAMES
from xlingual.languages.naming.es import SPANISH_NAMES
from xlingual.languages.naming.naming import Naming, plain
from xlingual.languages.naming.ru import RUSSIAN_NAMES

NAMINGS: dict[str, Naming] = {
    "en": ENGLISH_NAMES,
    "es": SPANISH_NAMES,
    "ru": RUSSIAN_NAMES,
}

__all__ = ["NAMINGS", "Naming", "plain"]
