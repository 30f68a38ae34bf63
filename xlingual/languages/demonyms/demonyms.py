"""The shape of a table of peoples and adjectives of countries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Demonyms:
    """Stems of the words for a people and what is its own, plain, and the English names of their countries.

    ``capitals`` are the stems of the seats of government, which the news name for their countries.
    """

    code: str
    countries: Mapping[str, tuple[str, ...]]
    capitals: Mapping[str, tuple[str, ...]]


def by_stem(table: str) -> dict[str, tuple[str, ...]]:
    """Lines of ``country: stem stem`` turned round; a stem may belong to several countries: Korean."""
    found: dict[str, tuple[str, ...]] = {}
    for line in table.strip().splitlines():
        country, _, stems = line.strip().partition(": ")
        for stem in stems.split():
            found[stem] = (*found.get(stem, ()), country)
    return found
