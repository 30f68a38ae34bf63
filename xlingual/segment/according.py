"""Statements attributed without a verb: `according to Name`, `según Name`, `по словам Name`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlingual.languages import Language
from xlingual.segment.attribution import Attribution
from xlingual.segment.clauses import MIN_BEFORE, TRIM
from xlingual.segment.persons import Person, person_starting_at
from xlingual.segment.spans import Span, trim
from xlingual.segment.subject import Subject
from xlingual.segment.tokens import Token

MAX_TO_NAME = 20  # tokens between "according to" and the name
MAX_TO_NOUN = 6


def by_according(
    text: str, tokens: Sequence[Token], phrases: Sequence[str], language: Language
) -> Iterator[Attribution]:
    """`According to Name, ...` and `..., по словам Name`."""
    for phrase in phrases:
        words = phrase.split()
        for index in range(len(tokens) - len(words)):
            if tokens[index].lower == words[0] and [t.lower for t in tokens[index : index + len(words)]] == words:
                subject = _own_pronoun(tokens, index, len(words), language)
                subject = subject or _according_subject(tokens, index + len(words), language)
                if subject:
                    yield Attribution(subject, phrase, _according_clause(text, tokens, index, subject))


def _own_pronoun(tokens: Sequence[Token], first: int, count: int, language: Language) -> Subject | None:
    """`по его словам`: the pronoun stands inside the phrase."""
    for index in range(first, first + count):
        if tokens[index].lower in language.speech.oblique_pronouns:
            return Subject("pronoun", tokens[index].lower, index, first + count - 1)
    return None


def _according_subject(tokens: Sequence[Token], first: int, language: Language) -> Subject | None:
    """Who or what is named behind "according to"; None for what cannot speak, such as a plan."""
    index = first
    while index < min(len(tokens), first + MAX_TO_NAME):
        token = tokens[index]
        if token.lower in language.speech.pronouns or token.lower in language.speech.oblique_pronouns:
            return Subject("pronoun", token.lower, index, index)
        if token.text == ",":
            return _apposed(tokens, index, language) or _unnamed(tokens, first, language)
        if not token.is_word:
            break
        person = person_starting_at(tokens, index, language)
        before = tokens[index - 1].lower
        if person and before in language.speech.outlets:
            return Subject("other", before, index, person.last)
        if person and (index == first or _is_titled(tokens, index, person, language)):
            return Subject("person", person.name, index, person.last)
        while index + 1 < len(tokens) and token.text[0].isupper() and tokens[index + 1].text[0].isupper():
            index += 1
        index += 1
    return _unnamed(tokens, first, language)


def _is_titled(tokens: Sequence[Token], index: int, person: Person, language: Language) -> bool:
    """`según el portavoz ruso Name`, not `según vecinos de Name`; a lone word needs its title."""
    if tokens[index - 1].lower in language.speech.not_subjects:
        return False
    around = tokens[max(0, index - 2) : person.last]
    return person.words > 1 or any(token.lower in language.titles | language.speech.roles for token in around)


def _apposed(tokens: Sequence[Token], comma: int, language: Language) -> Subject | None:
    """`according to the chief of the staff, First Last, ...`."""
    person = person_starting_at(tokens, comma + 1, language)
    if not person or person.words < 2 or person.last + 1 >= len(tokens) or tokens[person.last + 1].text not in ",.":
        return None
    return Subject("person", person.name, comma + 1, person.last)


def _unnamed(tokens: Sequence[Token], first: int, language: Language) -> Subject | None:
    """`according to the newspaper`, `according to the ministry`: a speaker, but none with a person's name."""
    speech = language.speech
    nouns = speech.roles | speech.documents | speech.outlets | language.not_persons - language.stop_words
    for index in range(first, min(len(tokens), first + MAX_TO_NOUN)):
        if not tokens[index].is_word:
            return None
        if tokens[index].lower in nouns or (tokens[index].text.isupper() and len(tokens[index].text) > 1):
            return Subject("other", tokens[index].lower, index, index)
    return None


def _according_clause(text: str, tokens: Sequence[Token], phrase: int, subject: Subject) -> Span | None:
    if phrase >= MIN_BEFORE:
        return trim(text, tokens[0].start, tokens[phrase].start, also=TRIM)
    for index in range(subject.last + 1, len(tokens) - 1):
        if tokens[index].text == ",":
            return trim(text, tokens[index].end, tokens[-1].end, also=TRIM)
    return None
