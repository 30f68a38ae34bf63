"""Organisations known beforehand, by their names and acronyms in English, Spanish and Russian."""

from __future__ import annotations

from functools import cache

from xlingual.names.known_names.index import KnownNames, known_names, table_names
from xlingual.names.tables import read_table


def organisation(name: str, lang: str | None = None) -> str | None:
    """The id of an organisation (``organisation:nato``), or None if the name is unknown or could be several.

    Acronyms count only in capitals (``WHO``, not ``Who``) unless they are also written as words (``Otan``). ``lang``
    is asked first; a name it lacks may be known in another language.
    """
    ids = _known().find(name, lang)
    return next(iter(ids)) if len(ids) == 1 else None


@cache
def _known() -> KnownNames:
    return known_names(table_names("organisation", read_table("organisations")))
