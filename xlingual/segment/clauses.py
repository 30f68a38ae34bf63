"""Which part of a sentence is the statement that it reports."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages import Language
from xlingual.segment.spans import Span, trim
from xlingual.segment.subject import Subject
from xlingual.segment.tokens import DASHES, HOLE, Token

MAX_TO_THAT = 20  # tokens between the verb and "that": "said on Saturday in a statement on the site that"
MIN_BARE = 4  # tokens behind "he said" that make a statement
MIN_BEFORE = 4  # words before ", she said" that make a statement
MAX_AFTER = 14  # tokens behind ", she said": when, where and to whom
MAX_UNNAMED_TAIL = 9  # tokens of ", reported the ministry on Monday."
MAX_TAIL = 5  # tokens behind `, she said`, the verb and its mark among them
TRIM = " ,;:—–-"


def find_clause(text: str, tokens: Sequence[Token], verb: int, *, subject: Subject, language: Language) -> Span | None:
    """The part of a sentence that is the statement which the verb reports; None where it reports none."""
    as_said = _clause_after_as(text, tokens, verb, subject=subject, language=language)
    if as_said:
        return as_said
    before = clause_before(text, tokens, subject, verb=verb, language=language)
    if _is_inserted(tokens, verb, subject, language):
        return before or (tokens[0].start, tokens[-1].end)
    return (
        clause_after_that(text, tokens, verb, language)
        or _clause_bare(text, tokens, verb, subject=subject, language=language)
        or before
    )


def _is_inserted(tokens: Sequence[Token], verb: int, subject: Subject, language: Language) -> bool:
    """`The road, he said, is open`: verb, subject and listener stand between commas inside the statement."""
    first, last = min(subject.first, verb), max(subject.last, verb)
    last += tokens[verb].lower in language.speech.tell_verbs
    if subject.kind in ("dropped", "other") or first < 1 or last + 1 >= len(tokens) or last - first > MAX_TAIL:
        return False
    return tokens[first - 1].text == tokens[last + 1].text == "," and all(t.text != HOLE for t in tokens)


def clause_after_that(
    text: str, tokens: Sequence[Token], verb: int, language: Language, *, end: int | None = None
) -> Span | None:
    """From "that" to the end of the sentence."""
    end = tokens[-1].end if end is None else end
    for index in range(verb + 1, min(len(tokens) - 1, verb + MAX_TO_THAT)):
        token = tokens[index]
        if token.text == HOLE or token.text in ".;:!?":
            return None
        if token.lower in language.speech.that and not _is_relative(tokens, index, language):
            start = tokens[index].end
            return trim(text, start, end, also=TRIM) if start < end else None
    return None


def _clause_after_as(
    text: str, tokens: Sequence[Token], verb: int, *, subject: Subject, language: Language
) -> Span | None:
    """`As the minister said, the talks went on`: the statement follows the next comma."""
    first = min(subject.first, verb)
    if not any(token.lower in language.speech.as_words for token in tokens[max(0, first - 2) : first]) or first > 3:
        return None
    for index in range(max(subject.last, verb) + 1, len(tokens) - MIN_BARE):
        if tokens[index].text == ",":
            return trim(text, tokens[index].end, tokens[-1].end, also=TRIM)
    return None


def _is_relative(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """`in that interview`, `del que`: a preposition stands before."""
    before = tokens[index - 1].lower
    return before in language.speech.not_subjects and before not in language.speech.that_after


def _clause_bare(text: str, tokens: Sequence[Token], verb: int, *, subject: Subject, language: Language) -> Span | None:
    """`he said it was late`: the statement follows the verb at once."""
    speech = language.speech
    if subject.first >= verb or len(tokens) - verb - 1 < MIN_BARE:
        return None
    following = tokens[verb + 1]
    if tokens[verb].lower not in speech.bare_verbs and (speech.free_order or following.lower not in speech.pronouns):
        return None
    plain = following.is_word and following.lower not in speech.not_subjects - speech.articles - speech.demonstratives
    if not plain or (following.lower in speech.fillers and following.lower not in speech.determiners):
        return None
    return trim(text, following.start, tokens[-1].end, also=TRIM)


def clause_before(
    text: str, tokens: Sequence[Token], subject: Subject, *, verb: int, language: Language
) -> Span | None:
    """`The region was freed, the minister said`: the statement stands before the comma before the subject."""
    speech = language.speech
    if subject.opens or tokens[verb].lower in speech.participles or _goes_on_with(tokens, verb, subject, language):
        return None  # a subject that opens the sentence has its verb behind it, not a statement before it
    first = min(subject.first, verb)
    comma = first - 1
    while comma > 0 and tokens[comma].is_word and first - comma < 10:
        if tokens[comma].lower in speech.that | speech.verbs | speech.relatives:
            return None
        comma -= 1
    if comma <= 0 or tokens[comma].text not in (",", *DASHES) or _runs_on(tokens, verb):
        return None
    words = sum(token.is_word for token in tokens[:comma])
    if words < MIN_BEFORE or any(token.text == HOLE for token in tokens[:comma]):
        return None
    goes_on = len(tokens) > max(verb, subject.last) + MAX_TAIL or any(t.text in (":", HOLE) for t in tokens[verb:])
    if goes_on and tokens[0].lower in speech.not_subjects - speech.articles:
        return None  # `After a meeting in Moscow, she said ...`
    return trim(text, tokens[0].start, tokens[comma].start, also=TRIM)


def _goes_on_with(tokens: Sequence[Token], verb: int, subject: Subject, language: Language) -> bool:
    """`Northland, for the first time, confirmed it had`: with no subject beside it, the verb takes an object."""
    speech = language.speech
    if subject.kind != "dropped" or speech.free_order:
        return False
    following = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
    return len(tokens) - verb > MAX_UNNAMED_TAIL or following in speech.pronouns


def _runs_on(tokens: Sequence[Token], verb: int) -> bool:
    """Whether more follows the verb than when, where and to whom: then it is no tail of a statement before it."""
    last = min(len(tokens), verb + MAX_AFTER + 1)
    return last < len(tokens) and not any(token.text in ",:;" for token in tokens[verb + 1 : last])
