"""Organisations where names are declined: a capital, adjectives, the head and its genitives."""

from __future__ import annotations

from xlingual.names.find.candidate import STRONG, Span
from xlingual.names.find.reading import Reading


def declined_body(reading: Reading, at: int) -> Span | None:
    """A capital, adjectives in small letters, the head, and its genitives: ``Корейская народная армия``."""
    head = at
    while reading.label(head) != "B":
        if reading.lexicon.forms(reading.plain(head)).kind != "P" or head - at > 3 or not reading.linked(head + 1):
            return None
        head += 1
    if not reading.namely(at) and not (head > at or reading.capital(at)):
        return None
    if head > at and reading.words.fresh[at] and not _telling(reading, at):
        return None
    last = head + 1
    while reading.linked(last) and (
        reading.words.plains[last] in reading.naming.genitives
        or (reading.capital(last) and reading.namely(last) and reading.label(last) == "G")
    ):
        last += 1
    last = _and_genitive(reading, last)
    return Span(at, last, "organisation", STRONG) if last - at > 1 else None


def _telling(reading: Reading, at: int) -> bool:
    """Whether an adjective that begins a sentence is one of an organisation's name."""
    plain = reading.plain(at)
    return reading.lexicon.has(plain, reading.naming.body_words) or reading.lexicon.evidence.leans(plain) > 0


def _and_genitive(reading: Reading, at: int) -> int:
    """``и торговли`` behind ``Министерство промышленности``."""
    joined = reading.linked(at) and reading.words.plains[at] in reading.naming.joiners and reading.linked(at + 1)
    return at + 2 if joined and reading.words.plains[at + 1] in reading.naming.genitives else at
