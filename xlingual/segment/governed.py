"""Names that another word governs: whose spokesman, to whom, about whom; they are no subjects."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.segment.cases import is_oblique
from xlingual.segment.persons import Person
from xlingual.segment.tokens import Token


def may_speak(tokens: Sequence[Token], person: Person, language: Language) -> bool:
    """Whether nothing before a name, and nothing in its ending, makes it another's or the listener's."""
    free = person.behind_institution or not is_governed(tokens, person.first, language)
    return free and not is_oblique(person.name, tokens, person.first, language)


def is_governed(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a preposition stands before: the spokesman *for* Name is not Name."""
    speech = language.speech
    start = _title_start(tokens, first, language)
    before = start - 1
    if before > 0 and tokens[before].lower in speech.articles:
        before -= 1
    governing = speech.not_subjects - speech.articles if start == first else speech.prepositions
    return before >= 0 and tokens[before].lower in governing


def _title_start(tokens: Sequence[Token], first: int, language: Language) -> int:
    """`al presidente ruso Name`: where the lower-case title before a name begins, an adjective behind it or not."""
    index = first - 1
    if index > 1 and tokens[index].text.islower() and tokens[index].lower not in language.speech.not_subjects:
        index -= tokens[index - 1].lower in language.titles
    while index > 0 and tokens[index].text.islower() and tokens[index].lower in language.titles:
        index -= 1
    return index + 1
