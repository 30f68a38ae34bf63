"""Persons' names in running text: runs of capitalised words, without titles, countries and institutions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xlingual.languages import Language
from xlingual.segment.tokens import Token

MAX_WORDS = 4
SHORT = 5  # Kim Jong Un, Ким Чен Ын: three words of at most so many letters are one name in any language
_PATRONYMIC = ("вич", "вна", "чна")


class Person(NamedTuple):
    """A name as it stands in the text, and the tokens ``first`` to ``last`` of the capitalised run it ends."""

    name: str
    first: int
    last: int
    behind_institution: bool = False  # `chief of the General Staff Name`: the preposition governs the institution

    @property
    def words(self) -> int:
        """How many words the name has."""
        return len(self.name.split())


def person_ending_at(tokens: Sequence[Token], last: int, language: Language) -> Person | None:
    """The name whose last word is token ``last``; None where that is no person."""
    if last < 0 or not _is_capitalised(tokens[last]):
        return None
    first = last
    while first > 0 and (_is_capitalised(tokens[first - 1]) or _is_particle(tokens, first - 1, language)):
        first -= 1
    return _person(tokens, first, last, language)


def person_starting_at(tokens: Sequence[Token], first: int, language: Language) -> Person | None:
    """The name in the capitalised run that begins with token ``first``."""
    if first >= len(tokens) or not _is_capitalised(tokens[first]):
        return None
    last = first
    while last + 1 < len(tokens) and (_is_capitalised(tokens[last + 1]) or _is_particle(tokens, last + 1, language)):
        last += 1
    return _person(tokens, first, last, language)


def full_names(tokens: Sequence[Token], language: Language) -> Iterator[Person]:
    """Every name of two words or more, in order."""
    position = 0
    while position < len(tokens):
        person = person_starting_at(tokens, position, language)
        if person and person.words > 1:
            yield person
        while position < len(tokens) and _is_capitalised(tokens[position]):
            position += 1
        position += 1


def _is_capitalised(token: Token) -> bool:
    return token.text[0].isupper()


def _is_particle(tokens: Sequence[Token], index: int, language: Language) -> bool:
    return (
        tokens[index].text in language.particles
        and index > 0
        and index + 1 < len(tokens)
        and _is_capitalised(tokens[index - 1])
        and _is_capitalised(tokens[index + 1])
    )


def _person(tokens: Sequence[Token], first: int, last: int, language: Language) -> Person | None:
    """What is left of a run after its last title, country, institution or acronym."""
    begin = first
    for index in range(first, last + 1):
        if _is_foreign(tokens[index], language, leads=index == first):
            begin = index + 1
    while begin <= last and not _is_capitalised(tokens[begin]):
        begin += 1
    begin = max(begin, last + 1 - _allowed(tokens[begin : last + 1], language))
    words = tokens[begin : last + 1]
    if not words or words[-1].text.endswith(".") or not _is_capitalised(words[0]):
        return None
    if len(words) == 1 and len(words[0].text) < 3:
        return None
    institution = len(words) > 1 and any(
        token.lower in language.not_persons and token.lower not in language.stop_words for token in tokens[first:begin]
    )
    return Person(" ".join(word.text for word in words), first, last, institution)


def _allowed(words: Sequence[Token], language: Language) -> int:
    """How many of the last words a name may have: two in Russian, unless short ones, initials or a patronymic."""
    if len(words) <= language.name_words:
        return len(words)
    tail = words[-3:]
    short = all(len(word.text) <= SHORT for word in tail)
    patronymic = tail[1].lower.endswith(_PATRONYMIC) or tail[2].lower.endswith(_PATRONYMIC)
    initials = tail[0].text.endswith(".")
    return 3 if short or patronymic or initials else min(MAX_WORDS, language.name_words)


def _is_foreign(token: Token, language: Language, *, leads: bool) -> bool:
    """Whether no person's name goes on across this word; only the first may be an ordinary word in a capital."""
    word = token.lower
    if word in language.stop_words or word in language.particles:
        return leads
    if leads and word in language.speech.fillers:
        return True
    if word in language.titles or word in language.not_persons or word.endswith(("'s", "’s")):
        return True
    return token.text.isupper() and len(token.text) > 1 and not token.text.endswith(".")
