"""Transcripts: a line that begins with its speaker's name and a colon."""

from __future__ import annotations

from typing import NamedTuple

from xlingual.languages import Language
from xlingual.segment.persons import person_starting_at
from xlingual.segment.spans import Span
from xlingual.segment.subject import Subject
from xlingual.segment.tokens import tokenise

MAX_LABEL = 60  # characters before the colon


class Label(NamedTuple):
    """The speaker named at a line's start, and the offset behind the colon."""

    subject: Subject
    end: int


def find_label(text: str, line: Span, language: Language) -> Label | None:
    """`Vladimir Petrov: Good morning.`; None where the line begins otherwise or says nothing more."""
    colon = text.find(":", line[0], min(line[1], line[0] + MAX_LABEL))
    if colon < 0 or colon + 12 > line[1] or not text[line[0]].isupper():
        return None
    tokens = tokenise(text, (line[0], colon))
    person = person_starting_at(tokens, 0, language)
    if not person or person.last + 1 < len(tokens) or person.words < 2:
        return None
    return Label(Subject("person", person.name, 0, person.last), colon + 1)
