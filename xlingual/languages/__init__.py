"""What is true of a language, as data: one file per language, one table of them.

To add a language, write ``xx.py`` with one ``Language`` and add its line to ``LANGUAGES``.
"""

from __future__ import annotations

from xlingual.languages.en import ENGLISH
from xlingual.languages.es import SPANISH
from xlingual.languages.language import Language, Speech
from xlingual.languages.ru import RUSSIAN

LANGUAGES: dict[str, Language] = {
    "en": ENGLISH,
    "es": SPANISH,
    "ru": RUSSIAN,
}

__all__ = ["LANGUAGES", "Language", "Speech"]
