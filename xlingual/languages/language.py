"""The shape of a language file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Facts about one language; every word is lower case, and Spanish words stand with and without accents."""

    code: str
    name: str
    script: str  # ISO 15924: Latn, Cyrl
    months: tuple[tuple[str, ...], ...]  # January first; each with its forms and abbreviations, without dots
