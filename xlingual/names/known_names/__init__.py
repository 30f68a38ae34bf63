"""Names that are known beforehand: places, organisations, given names and patronymics, with all their spellings."""

from __future__ import annotations

from xlingual.names.known_names.gazetteer import place
from xlingual.names.known_names.given import diminutive_of, given_groups, is_given, is_patronymic, patronymic_of
from xlingual.names.known_names.organisations import organisation

__all__ = [
    "diminutive_of",
    "given_groups",
    "is_given",
    "is_patronymic",
    "organisation",
    "patronymic_of",
    "place",
]
