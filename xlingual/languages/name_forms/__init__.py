"""What forms of names look like in a language, as data: endings, and the words that stand for a name."""

from __future__ import annotations

from xlingual.languages.name_forms.en import ENGLISH_FORMS
from xlingual.languages.name_forms.es import SPANISH_FORMS
from xlingual.languages.name_forms.name_forms import NameForms
from xlingual.languages.name_forms.ru import RUSSIAN_FORMS

FORMS: dict[str, NameForms] = {
    "en": ENGLISH_FORMS,
    "es": SPANISH_FORMS,
    "ru": RUSSIAN_FORMS,
}

__all__ = ["FORMS", "NameForms"]
