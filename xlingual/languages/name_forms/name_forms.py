"""The shape of what the forms of a name look like in one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameForms:
    """Endings and stand-ins, in small letters."""

    code: str
    endings: frozenset[str]  # of cases, and of words that come from a name: "Caledonia", "Caledonian"
    stand_ins: frozenset[str]  # small words that stand for a name: "he", "republic"
