"""Forenames whose usual form in a language is no romanisation: Пётр is Peter."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from xlingual.names.tables import read_table


def customary(original: str, form: str) -> Mapping[str, str]:
    """In which languages a form is the customary one of a forename: code -> name; none for most forms."""
    return _forms().get((_key(original), _key(form)), {})


def _key(name: str) -> str:
    return name.lower().replace("ё", "е")


@lru_cache(maxsize=1)
def _forms() -> Mapping[tuple[str, str], Mapping[str, str]]:
    table = read_table("customary")
    found: dict[tuple[str, str], dict[str, str]] = {}
    for code, language in table["languages"].items():
        for original, forms in table[code].items():
            for form in forms:
                found.setdefault((_key(original), _key(form)), {})[code] = language
    return found
