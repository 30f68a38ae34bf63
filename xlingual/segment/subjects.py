"""Who does the saying: the subject of a verb of saying, before or after it."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.segment.fillers import before_brackets, skip_fillers
from xlingual.segment.governed import may_speak
from xlingual.segment.inverted import subject_behind
from xlingual.segment.persons import Person, person_ending_at, person_starting_at
from xlingual.segment.subject import Subject, SubjectKind
from xlingual.segment.tokens import DASHES, HOLE, Token

MAX_APPOSITION = 40  # tokens between a name and its verb: "Name, senior researcher at the institute of ..., said"
MAX_TO_STATEMENT = 8  # tokens between a verb and "that"
MAX_TO_OFFICE = 8  # tokens before the office that opens a sentence


def find_subject(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """The subject of the verb at index ``verb``; None where there is none, as in the passive voice."""
    speech = language.speech
    if tokens[verb].lower in speech.impersonal:
        return Subject("other", "", verb, verb)
    if verb and tokens[verb - 1].lower in speech.determiners:
        return None
    before = before_brackets(tokens, skip_fillers(tokens, verb - 1, language))
    if before >= 0 and (tokens[before].lower in speech.demonstratives or _is_passive(tokens, before, language)):
        return None
    plain = _leading(tokens, before, verb, language)
    if _may_follow(tokens, before, plain, language):
        inverted = subject_behind(tokens, verb, language)
        if inverted and (plain is None or inverted.rank > plain.rank or _ends_statement(tokens, before, plain)):
            return inverted
    return plain


def _ends_statement(tokens: Sequence[Token], before: int, plain: Subject) -> bool:
    """`The last to leave was Name, said the general`: the name before the comma does not speak."""
    return before > 0 and tokens[before].text == "," and plain.kind == "person" and plain.last == before - 1


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
        named = None if ends else _in_apposition(tokens, before, language)
        return named or _unnamed(tokens, verb, language) or Subject("dropped", "", verb, verb)
    if not tokens[before].is_word:
        return Subject("dropped", "", verb, verb)
    return _before(tokens, before, language)


def _unnamed(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """`The secretary of state, on a visit to Name, said that`: an office opens the sentence, and no name follows."""
    speech = language.speech
    if not any(token.lower in speech.that for token in tokens[verb + 1 : verb + MAX_TO_STATEMENT]):
        return None
    for index in range(1, min(verb, MAX_TO_OFFICE)):
        if tokens[index].lower in speech.roles and tokens[index - 1].lower in speech.articles:
            governed = index > 1 and tokens[index - 2].lower in speech.prepositions
            return None if governed else Subject("other", tokens[index].lower, verb, verb)
    return None


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
    if person and may_speak(tokens, person, language):
        return Subject("person", person.name, person.first, last)
    bare = last == 0 or tokens[last - 1].lower in speech.articles or not tokens[last - 1].is_word
    kind = _kind_of_noun(word, language, bare=bare or not speech.articles)
    if kind:
        return Subject(kind, word, last, last)
    if word in speech.not_subjects:
        return None if word in speech.articles else Subject("dropped", "", last, last)
    named = _before_relative(tokens, last, language) or _opening(tokens, last, language)
    return named or Subject("other", word, last, last)


def _opening(tokens: Sequence[Token], last: int, language: Language) -> Subject | None:
    """`Spokeswoman Name of the ministry said`: no comma, conjunction or second verb parts the name from the verb."""
    first = 0
    while first < last and (tokens[first].lower in language.titles or tokens[first].text == "."):
        first += 1
    person = person_starting_at(tokens, first, language)
    if not person or person.words < 2 or person.last >= last:
        return None
    speech = language.speech
    between = tokens[person.last + 1 : last + 1]
    parted = speech.not_subjects - speech.prepositions - speech.articles | speech.relatives | speech.that
    whole = all(t.text != HOLE and t.text not in ",;:" and t.lower not in parted for t in between)
    return Subject("person", person.name, first, last) if whole and between[0].lower in speech.prepositions else None


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


def _in_apposition(tokens: Sequence[Token], comma: int, language: Language) -> Subject | None:
    """`Name, chief of the staff, said` and `The chief of the staff, General Name, said`."""
    found: Person | None = None
    for index in range(comma, max(0, comma - MAX_APPOSITION), -1):
        if tokens[index].text == HOLE or tokens[index].text in ":;":
            break
        if tokens[index].text != ",":
            continue
        person = person_ending_at(tokens, index - 1, language)
        free = person and may_speak(tokens, person, language)
        plain = person and (person.words > 1 or _is_marked_name(tokens, person, language))
        if person and free and plain and (not found or person.words > found.words):
            found = person
    return Subject("person", found.name, found.first, found.last) if found else None


def _is_marked_name(tokens: Sequence[Token], person: Person, language: Language) -> bool:
    """Whether a lone capitalised word inside a sentence has a title, or a comma, before it: `Nunca, dijo` has none."""
    before = tokens[person.first - 1] if person.first else None
    titled = person.last > person.first or (before is not None and before.lower in language.titles)
    return before is not None and (titled or before.text == ",")
