"""Who does the saying: the subject of a verb of saying, before or after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from xlingual.languages import Language
from xlingual.segment.persons import Person, person_ending_at, person_starting_at
from xlingual.segment.tokens import DASHES, HOLE, Token

SubjectKind = Literal["person", "pronoun", "role", "document", "other", "dropped"]
MAX_FILLERS = 9
MAX_APPOSITION = 40  # tokens between a name and its verb: "Name, senior researcher at the institute of ..., said"
MAX_INVERTED = 16  # tokens between a verb and the name behind it: "заявила официальный представитель МИД ..."
_RANK: dict[SubjectKind, int] = {"person": 5, "pronoun": 4, "role": 3, "document": 3, "dropped": 2, "other": 1}


class Subject(NamedTuple):
    """The subject of a verb: a person by name, or what stands for one; ``first`` is its first token."""

    kind: SubjectKind
    word: str  # the name, or the pronoun or noun in lower case
    first: int
    last: int

    @property
    def rank(self) -> int:
        """The plainer a speaker, the higher."""
        return _RANK[self.kind]


def find_subject(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """The subject of the verb at index ``verb``; None where there is none, as in the passive voice."""
    speech = language.speech
    if tokens[verb].lower in speech.impersonal:
        return Subject("other", "", verb, verb)
    before = _skip_fillers(tokens, verb - 1, language)
    if before >= 0 and (tokens[before].lower in speech.demonstratives or _is_passive(tokens, before, language)):
        return None
    plain = _leading(tokens, before, verb, language)
    if _may_follow(tokens, before, plain, language):
        inverted = _behind(tokens, verb, language)
        if inverted and (plain is None or inverted.rank > plain.rank):
            return inverted
    return plain


def _is_passive(tokens: Sequence[Token], before: int, language: Language) -> bool:
    """`was announced`, `should be specially mentioned`."""
    speech = language.speech
    if tokens[before].lower in speech.auxiliaries:
        return True
    adverb = tokens[before].text.islower() and tokens[before].lower not in speech.roles | speech.documents
    plain = adverb and tokens[before].lower not in speech.pronouns
    return plain and before > 0 and tokens[before - 1].lower in speech.auxiliaries


def _leading(tokens: Sequence[Token], before: int, verb: int, language: Language) -> Subject | None:
    """The subject whose last token is ``before``."""
    if before < 0 or tokens[before].text == HOLE or tokens[before].text in DASHES:
        return Subject("dropped", "", verb, verb)
    if tokens[before].text == ",":
        ends = verb + 2 >= len(tokens)  # `..., as Name knew, he said.`: nothing follows, so the statement came before
        return (None if ends else _in_apposition(tokens, before, language)) or Subject("dropped", "", verb, verb)
    if not tokens[before].is_word:
        return Subject("dropped", "", verb, verb)
    return _before(tokens, before, language)


def _skip_fillers(tokens: Sequence[Token], index: int, language: Language) -> int:
    lowest = index - MAX_FILLERS
    while index >= 0 and index > lowest:
        token = tokens[index]
        plain = token.lower in language.speech.fillers or token.text[0].isdigit()
        if token.lower in language.speech.pronouns or not (plain or _is_governed_document(tokens, index, language)):
            break
        index -= 1
    return index


def _is_governed_document(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """`he in his report said`: the report is where he said it, not who."""
    speech = language.speech
    if tokens[index].lower not in speech.documents or index == 0:
        return False
    before = index - 1
    if tokens[before].lower in speech.fillers:
        return True
    if before > 0 and tokens[before].lower in speech.articles:
        before -= 1
    return tokens[before].lower in speech.not_subjects - speech.articles


def _may_follow(tokens: Sequence[Token], before: int, plain: Subject | None, language: Language) -> bool:
    """Whether the speaker may stand behind the verb: `..., said Name`; in some languages nearly anywhere."""
    if before < 0 or not tokens[before].is_word or tokens[before].lower in language.speech.as_words:
        return True
    return language.speech.free_order and (plain is None or plain.kind in ("dropped", "other"))


def _before(tokens: Sequence[Token], last: int, language: Language) -> Subject | None:
    speech, word = language.speech, tokens[last].lower
    if word in speech.pronouns:
        return Subject("pronoun", word, last, last)
    person = person_ending_at(tokens, last, language)
    if person and person.first and tokens[person.first - 1].lower in speech.outlets:
        return Subject("other", tokens[person.first - 1].lower, person.first, last)
    if person and (person.behind_institution or not is_governed(tokens, person.first, language)):
        return Subject("person", person.name, person.first, last)
    bare = last == 0 or tokens[last - 1].lower in speech.articles or not tokens[last - 1].is_word
    kind = _kind_of_noun(word, language, bare=bare or not speech.articles)
    if kind:
        return Subject(kind, word, last, last)
    if word in speech.not_subjects:
        return None if word in speech.articles else Subject("dropped", "", last, last)
    return _before_relative(tokens, last, language) or Subject("other", word, last, last)


def _kind_of_noun(word: str, language: Language, *, bare: bool) -> SubjectKind | None:
    if word in language.speech.roles and bare:
        return "role"
    return "document" if word in language.speech.documents else None


def _before_relative(tokens: Sequence[Token], last: int, language: Language) -> Subject | None:
    """`Name who heads the delegation said`: the name that the relative clause belongs to."""
    for index in range(last, max(0, last - MAX_APPOSITION), -1):
        if not tokens[index].is_word:
            return None
        if tokens[index].lower in language.speech.relatives:
            person = person_ending_at(tokens, index - 1, language)
            return Subject("person", person.name, person.first, person.last) if person else None
    return None


def is_governed(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a preposition stands before: the spokesman *for* Name is not Name."""
    speech = language.speech
    before = first - 1
    if before > 0 and tokens[before].lower in speech.articles:
        before -= 1
    return before >= 0 and tokens[before].lower in speech.not_subjects - speech.articles


def _in_apposition(tokens: Sequence[Token], comma: int, language: Language) -> Subject | None:
    """`Name, chief of the staff, said` and `The chief of the staff, General Name, said`."""
    found: Person | None = None
    for index in range(comma, max(0, comma - MAX_APPOSITION), -1):
        if tokens[index].text == HOLE or tokens[index].text in ":;":
            break
        if tokens[index].text != ",":
            continue
        person = person_ending_at(tokens, index - 1, language)
        free = person and (person.behind_institution or not is_governed(tokens, person.first, language))
        plain = person and (person.words > 1 or person.first > 0)  # `Nunca, dijo` begins with no name
        if person and free and plain and (not found or person.words > found.words):
            found = person
    return Subject("person", found.name, found.first, found.last) if found else None


def _behind(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """`said General Name`, `dijo la portavoz, Name`, `заявил он`: up to the next mark, across one comma."""
    speech = language.speech
    commas = 0
    single: Person | None = None
    role: Subject | None = None
    index = verb + 1
    while index < min(len(tokens), verb + MAX_INVERTED):
        token = tokens[index]
        if index <= verb + 2 and token.lower in speech.pronouns:
            return Subject("pronoun", token.lower, index, index)
        if token.text == HOLE or token.text in ".:;!?()«»" or token.text in DASHES or token.lower in speech.that:
            break
        commas += token.text == ","
        if commas > 1 or (token.text == "," and single):
            break
        person = person_starting_at(tokens, index, language)
        if person:
            governed = is_governed(tokens, index, language)
            if not governed and person.words > 1:
                return Subject("person", person.name, index, person.last)
            single = single or (None if governed else person)
            index = person.last
        elif token.text[0].isupper():
            index = _run_end(tokens, index)
        elif token.lower in speech.roles and role is None:
            role = Subject("role", token.lower, index, index)
        index += 1
    if single:
        return Subject("person", single.name, single.first, single.last)
    return role if role and _is_bare(tokens, role.first, language) else None


def _run_end(tokens: Sequence[Token], index: int) -> int:
    while index + 1 < len(tokens) and tokens[index + 1].text[0].isupper():
        index += 1
    return index


def _is_bare(tokens: Sequence[Token], role: int, language: Language) -> bool:
    """`dijo el diplomático`, not `dijo el líder ruso`: nothing more is said of whom it means."""
    following = tokens[role + 1] if role + 1 < len(tokens) else None
    return following is None or not following.is_word or following.lower in language.speech.not_subjects
