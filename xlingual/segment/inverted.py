"""A subject behind its verb: `said General Name`, `dijo al ministro la portavoz`, `заявил он`."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.segment.cases import disagrees
from xlingual.segment.governed import may_speak
from xlingual.segment.persons import Person, person_starting_at
from xlingual.segment.subject import Subject
from xlingual.segment.tokens import DASHES, HOLE, Token

MAX_INVERTED = 16  # tokens between a verb and the name behind it: "заявила официальный представитель МИД ..."


def subject_behind(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """`said General Name`, `dijo la portavoz, Name`, `заявил он`: up to the next mark, across one comma."""
    speech = language.speech
    if tokens[verb].lower in speech.tell_verbs:
        return None
    commas, listener = 0, False
    single: Person | None = None
    role: Subject | None = None
    index = verb + 1
    while index < min(len(tokens), verb + MAX_INVERTED):
        token = tokens[index]
        if index <= verb + 2 and token.lower in speech.pronouns and _closes(tokens, index, language):
            return Subject("pronoun", token.lower, index, index)
        if token.text == HOLE or token.text in ".:;!?()«»" or token.text in DASHES or token.lower in speech.that:
            break
        listener = _is_listener(tokens, index, language, listener)
        commas += token.text == "," and not listener
        if commas > 1 or (token.text == "," and single):
            break
        person = person_starting_at(tokens, index, language)
        if person:
            fit = not listener and _may_follow_verb(tokens, person, verb, language)
            if fit and person.words > 1:
                return Subject("person", person.name, index, person.last)
            single = single or (person if fit else None)
            index, listener = person.last, False
        elif token.text[0].isupper():
            index = _run_end(tokens, index)
        elif token.lower in speech.roles and role is None and not listener:
            role = Subject("role", token.lower, index, index)
        index += 1
    if single:
        return Subject("person", single.name, single.first, single.last)
    return role if role and _is_bare(tokens, role.first, language) else None


def _closes(tokens: Sequence[Token], pronoun: int, language: Language) -> bool:
    """`..., said he.`, not `..., confirmed it had`: where order is fixed, nothing follows a pronoun behind its verb."""
    return language.speech.free_order or pronoun + 1 >= len(tokens) or not tokens[pronoun + 1].is_word


def _is_listener(tokens: Sequence[Token], index: int, language: Language, before: bool) -> bool:
    """Whether a word belongs to whom is spoken to: `informó al presidente ruso, Name`, not `... a la prensa el ...`."""
    speech = language.speech
    if tokens[index].lower in speech.recipients:
        return True
    return before and (tokens[index].lower not in speech.articles or tokens[index - 1].lower in speech.recipients)


def _may_follow_verb(tokens: Sequence[Token], person: Person, verb: int, language: Language) -> bool:
    """Whether a name behind a verb agrees with it, and is not governed by another word."""
    return may_speak(tokens, person, language) and not disagrees(person.name, tokens[verb].lower, language)


def _run_end(tokens: Sequence[Token], index: int) -> int:
    while index + 1 < len(tokens) and tokens[index + 1].text[0].isupper():
        index += 1
    return index


def _is_bare(tokens: Sequence[Token], role: int, language: Language) -> bool:
    """`dijo el diplomático`, not `dijo el líder ruso`: nothing more is said of whom it means."""
    following = tokens[role + 1] if role + 1 < len(tokens) else None
    return following is None or not following.is_word or following.lower in language.speech.not_subjects
