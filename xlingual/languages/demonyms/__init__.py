"""Peoples and adjectives of countries in each language, as data: Polish, polaco, польский are Poland's."""

from __future__ import annotations

from xlingual.languages.demonyms.demonyms import Demonyms
from xlingual.languages.demonyms.en import ENGLISH_DEMONYMS
from xlingual.languages.demonyms.es import SPANISH_DEMONYMS
from xlingual.languages.demonyms.ru import RUSSIAN_DEMONYMS

DEMONYMS: dict[str, Demonyms] = {
    "en": ENGLISH_DEMONYMS,
    "es": SPANISH_DEMONYMS,
    "ru": RUSSIAN_DEMONYMS,
}

__all__ = ["DEMONYMS", "Demonyms"]
