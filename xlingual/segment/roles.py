"""What an item calls a person: the roles in the titles and appositions around a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlingual.languages import Language
from xlingual.segment.persons import Person
from xlingual.segment.tokens import Token

MAX_TO_ROLE = 10  # tokens between a role and its name: "la portavoz del Ministerio de Asuntos Exteriores, Name"


def roles_of(tokens: Sequence[Token], person: Person, language: Language) -> Iterator[str]:
    """`El ministro Name`, `the minister, Name,`, `Name, the minister`; not `the envoy of the minister, Name`."""
    speech = language.speech
    for index in _around(tokens, person, language):
        word = tokens[index].lower
        if word in speech.roles and not _is_of_another(tokens, index, language):
            yield word


def _around(tokens: Sequence[Token], person: Person, language: Language) -> Iterator[int]:
    """The words of the title before a name, across one comma, and of the apposition behind it."""
    yield from range(person.first, person.last + 1)
    index, lowest = person.first - 1, max(0, person.first - MAX_TO_ROLE)
    if index > 0 and tokens[index].text == ",":
        index -= 1
    while index >= lowest and tokens[index].is_word and tokens[index].lower not in language.speech.verbs:
        yield index
        index -= 1
    index = person.last + 2
    if index <= len(tokens) and tokens[index - 1].text == ",":
        while index < min(len(tokens), person.last + MAX_TO_ROLE) and tokens[index].is_word:
            if tokens[index].lower in language.speech.verbs:
                return
            yield index
            index += 1


def _is_of_another(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """`the spokesman of the minister`: a preposition stands before, and none that names a listener."""
    speech, before = language.speech, index - 1
    if before > 0 and tokens[before].lower in speech.articles:
        before -= 1
    return before >= 0 and tokens[before].lower in speech.prepositions - speech.recipients
