"""Names that are known beforehand: places, organisations, given names and patronymics, with all their spellings."""

from __future__ import annotations

from xlingual.names.known_names.gazetteer import place, place_names
from xlingual.names.known_names.given import diminutive_of, given_groups, is_given, is_patronymic, patronymic_of
from xlingual.names.known_names.organisations import organisation, organisation_names

__all__ = [
    "diminutive_of",
    "given_groups",
    "is_given",
    "is_patronymic",
    "organisation",
    "organisation_names",
    "patronymic_of",
    "place",
    "place_names",
]
