"""Well-known loaded terms, country names and offices, as data: one file per language, the topics for all of them."""

from __future__ import annotations

from xlingual.languages.terms.en import ENGLISH_TERMS
from xlingual.languages.terms.es import SPANISH_TERMS
from xlingual.languages.terms.ru import RUSSIAN_TERMS
from xlingual.languages.terms.terms import Loading, Terms, Topic, TopicKind
from xlingual.languages.terms.topics import TOPICS

TERMS: dict[str, Terms] = {
    "en": ENGLISH_TERMS,
    "es": SPANISH_TERMS,
    "ru": RUSSIAN_TERMS,
}

__all__ = ["TERMS", "TOPICS", "Loading", "Terms", "Topic", "TopicKind"]
