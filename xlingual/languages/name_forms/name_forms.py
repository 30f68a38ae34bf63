"""The shape of what the forms of a name look like in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameForms:
    """Endings and stand-ins, in small letters."""

    code: str
    endings: frozenset[str]  # of cases, and of words that come from a name: "Caledonia", "Caledonian"
    surnames: tuple[str, ...]  # endings of surnames that few other words have
    title_words: frozenset[str]  # words inside titles that the finder of names does not take as such: "top"
    stand_ins: Mapping[str, frozenset[str]]  # small words that stand for a name, by its kind: "he", "republic"
    no_names: frozenset[str]  # words with capitals in the middle of a sentence that name nobody: "Vy", "Affairs"
