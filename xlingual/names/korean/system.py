"""Which system a spelling of a Korean name follows."""

from __future__ import annotations

from xlingual.names.korean.explain import SOURCES
from xlingual.names.korean.parse import parse
from xlingual.names.korean.tables import HANGUL


def system_of(name: str) -> str:
    """In a few words: ``Korean, as in the DPRK's system``; empty where the name does not read as Korean."""
    found = parse(name)
    if found is None:
        return ""
    if found.systems & HANGUL:
        return "the Korean spelling"
    source = next((words for bit, words in SOURCES if found.systems & bit), "in the press")
    return f"Korean, {source}"
