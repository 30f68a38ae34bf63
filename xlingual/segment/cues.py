"""Attributions: who says so in a sentence, by which verb, and which part of it is what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlingual.languages import Language
from xlingual.segment.according import by_according
from xlingual.segment.attribution import Attribution
from xlingual.segment.cases import is_oblique
from xlingual.segment.clauses import clause_after_that, clause_before, find_clause
from xlingual.segment.governed import is_governed
from xlingual.segment.persons import person_starting_at
from xlingual.segment.spans import WORD, Span
from xlingual.segment.subject import Subject
from xlingual.segment.subjects import find_subject
from xlingual.segment.tokens import HOLE, Token, tokenise

MAX_TO_COLON = 9
MAX_TO_NAME = 7  # words of a title before the name that opens a sentence


def _has_cue(lower: str, language: Language) -> bool:
    """Whether a sentence, in lower case, holds any word that could attribute it: a quick no for most."""
    speech = language.speech
    words = WORD.findall(lower)
    if not speech.verbs.isdisjoint(words) or not speech.participles.isdisjoint(words):
        return True
    phrases = speech.according + (speech.colon_phrases if ":" in lower else ())
    return any(phrase in lower for phrase in phrases)


def find_attribution(text: str, span: Span, language: Language, holes: Sequence[Span] = ()) -> Attribution | None:
    """The plainest attribution in the narrator's words of a sentence; None where nobody is said to say anything."""
    lower = text[span[0] : span[1]].lower()
    if not _has_cue(lower, language):
        return None
    tokens = tokenise(text, span, holes)
    found = [
        *_by_verbs(text, tokens, language),
        *_by_colon_phrase(tokens, language),
        *by_according(text, tokens, [phrase for phrase in language.speech.according if phrase in lower], language),
    ]
    if not found:
        return None
    best = max(found, key=lambda a: (a.colon is not None, a.subject.rank, a.clause is not None))
    return _with_subject_of_others(best, found)


def _with_subject_of_others(best: Attribution, found: Sequence[Attribution]) -> Attribution:
    """`..., she said, adding: ...`: what the colon lacks, another verb of the sentence has."""
    subject = max((a.subject for a in found), key=lambda s: s.rank)
    clause = best.clause or next((a.clause for a in found if a.clause), None)
    better = subject if subject.rank > best.subject.rank else best.subject
    return Attribution(better, best.verb, clause, best.colon)


def _by_verbs(text: str, tokens: Sequence[Token], language: Language) -> Iterator[Attribution]:
    speech = language.speech
    for index, token in enumerate(tokens):
        if token.lower in speech.participles:
            subject: Subject | None = Subject("dropped", "", index, index)
        elif token.lower in speech.verbs:
            subject = find_subject(tokens, index, language)
        else:
            continue
        if subject is None:
            continue
        if subject.kind == "dropped" or (subject.kind == "other" and is_governed(tokens, subject.first, language)):
            subject = _sentence_subject(tokens, index, language) or subject
        colon = _colon(tokens, index)
        clause = find_clause(text, tokens, index, subject=subject, language=language) if colon is None else None
        if colon is not None:
            before = clause_before(text, tokens, subject, verb=index, language=language)
            clause = before or clause_after_that(text, tokens, index, language, end=colon - 1)
        yield Attribution(subject, token.lower, clause, colon)


def _sentence_subject(tokens: Sequence[Token], verb: int, language: Language) -> Subject | None:
    """`She came home, saying that`: the subject that opens the sentence carries on."""
    if not verb:
        return None
    if tokens[0].lower in language.speech.pronouns:
        return Subject("pronoun", tokens[0].lower, verb, verb)
    for index in range(min(verb, MAX_TO_NAME)):
        if not tokens[index].is_word or (index and tokens[index].lower in language.speech.not_subjects):
            return None
        person = person_starting_at(tokens, index, language)
        if person and is_oblique(person.name, tokens, index, language):
            return None
        if person and person.last < verb and (person.words > 1 or tokens[person.last + 1].lower not in language.titles):
            return Subject("person", person.name, verb, verb, opens=index == 0)
    return None


def _colon(tokens: Sequence[Token], verb: int) -> int | None:
    """The offset behind a colon that the verb announces."""
    for index in range(verb + 1, min(len(tokens), verb + 1 + MAX_TO_COLON)):
        if tokens[index].text == ":":
            return tokens[index].end
        if tokens[index].text == HOLE or tokens[index].text in ".;!?":
            return None
    return None


def _by_colon_phrase(tokens: Sequence[Token], language: Language) -> Iterator[Attribution]:
    """`The text is as follows: ...`: a statement announced without a verb of saying."""
    speech = language.speech
    for index, token in enumerate(tokens):
        if token.text != ":" or index == 0:
            continue
        before = " ".join(word.lower for word in tokens[max(0, index - 4) : index])
        phrase = next((p for p in speech.colon_phrases if before == p or before.endswith(" " + p)), None)
        if phrase:
            yield Attribution(_of_colon_phrase(tokens, index, language), phrase, colon=token.end)


def _of_colon_phrase(tokens: Sequence[Token], colon: int, language: Language) -> Subject:
    for place in range(colon):
        if tokens[place].lower in language.speech.documents:
            return Subject("document", tokens[place].lower, place, place)
    return _sentence_subject(tokens, colon, language) or Subject("dropped", "", colon, colon)
