"""What is true of negation in a language, as data: cues, idle phrases, words that deny; one file per language."""

from __future__ import annotations

from xlingual.languages.polarity.en import ENGLISH_POLARITY
from xlingual.languages.polarity.es import SPANISH_POLARITY
from xlingual.languages.polarity.polarity import Polarity
from xlingual.languages.polarity.ru import RUSSIAN_POLARITY

POLARITIES: dict[str, Polarity] = {
    "en": ENGLISH_POLARITY,
    "es": SPANISH_POLARITY,
    "ru": RUSSIAN_POLARITY,
}

__all__ = ["POLARITIES", "Polarity"]
