"""Acronyms and the names they stand for: UN, United Nations; EE. UU., США."""

from __future__ import annotations

from xlingual.checks.names.capitals import is_acronym
from xlingual.checks.names.mentions import Mentioned, mentions
from xlingual.checks.names.view import View
from xlingual.checks.side import Side


def is_known_acronym(name: Mentioned, view: View) -> bool:
    """Whether one side has an acronym of the other's name that the tables of names know: ``EE. UU.``, ``США``."""
    own = all_acronyms(name, view.own)
    return any(
        view.compare(name.name, other.name).same
        for other in mentions(view.other)
        if own or all_acronyms(other, view.other)
    )


def all_acronyms(name: Mentioned, side: Side) -> bool:
    """Whether a name is nothing but acronyms."""
    return all(is_acronym(side.words[n].text) for n in name.words)


def is_spelled_by_initials(name: Mentioned, view: View) -> bool:
    """Whether one side has the initials of the other's words: ``UN``, ``United Nations``."""
    if not view.one_language:
        return False
    words = [view.own.words[n].text for n in name.words]
    if len(words) == 1 and is_acronym(words[0]):
        return words[0].lower() in _initials(view.other)
    short = "".join(word[0] for word in words).lower()
    return len(short) > 1 and any(word.text.lower() == short and is_acronym(word.text) for word in view.other.words)


def is_explained(name: Mentioned, side: Side) -> bool:
    """Whether an acronym's own side has the name that it stands for as well: ``Armed Forces of Ukraine (AFU)``."""
    words = [side.words[n].text for n in name.words]
    return len(words) == 1 and is_acronym(words[0]) and words[0].lower() in _initials(side)


def _initials(side: Side) -> set[str]:
    """The initials of its names of several words."""
    return {
        "".join(side.words[n].text[0] for n in name.words).lower() for name in mentions(side) if len(name.words) > 1
    }
