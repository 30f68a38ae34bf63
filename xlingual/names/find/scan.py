"""From the words of one text to candidates: read once from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from xlingual.names.find.bodies import body
from xlingual.names.find.candidate import FAIR, STRONG, WEAK, Candidate, Span
from xlingual.names.find.nominative import dictionary_forms
from xlingual.names.find.persons import korean, other
from xlingual.names.find.places import place
from xlingual.names.find.reading import Reading
from xlingual.names.find.titles import title_of


def candidates(reading: Reading, item_id: str) -> Iterator[Candidate]:
    """The names of a text in reading order."""
    at = 0
    while at < reading.size:
        span = _span(reading, at) if reading.capital(at) else None
        if span is None:
            at += 1
            continue
        if not _of_thing(reading, span):
            yield _candidate(reading, span, item_id)
        at = span.next


def _span(reading: Reading, at: int) -> Span | None:
    if reading.label(at) == "F" and not reading.naming.declined:
        person = other(reading, at)
        if person and person.kind and not body(reading, at):
            return person
    return body(reading, at) or korean(reading, at) or place(reading, at) or other(reading, at)


def _of_thing(reading: Reading, span: Span) -> bool:
    """``Kim Il Sung Square``: a person's name that is part of a thing's."""
    last = span.last
    if span.kind not in {"person", None} or not reading.linked(last) or not reading.capital(last):
        return False
    if reading.words.styles[last]:
        return False
    return reading.label(last) in "BHLO" or reading.plain(last) in reading.naming.thing_heads


def _candidate(reading: Reading, span: Span, item_id: str) -> Candidate:
    title = None
    if span.kind in {"person", None}:
        title = title_of(reading, span)
        span = _with_cues(reading, span, titled=title is not None)
    return Candidate(
        item_id,
        reading.words.starts[span.first],
        reading.end(span.last - 1),
        dictionary_forms(reading, span),
        span.kind,
        span.strength,
        title=title if span.kind == "person" else None,
        korean=span.korean,
        single=span.last - span.first == 1,
    )


def _with_cues(reading: Reading, span: Span, *, titled: bool) -> Span:
    """What surroundings say of a name whose words say nothing."""
    if titled:
        return replace(span, kind="person", strength=STRONG)
    if span.kind:
        return span
    if _speaks(reading, span):
        return replace(span, kind="person", strength=FAIR)
    if reading.in_before(span.first):
        return replace(span, kind="place", strength=WEAK)
    return span


def _speaks(reading: Reading, span: Span) -> bool:
    verbs = reading.lexicon.language.speech.verbs
    after, before = span.last, span.first - 1
    if after < reading.size and reading.linked(after) and reading.words.plains[after] in verbs:
        return True
    free = reading.lexicon.language.speech.free_order or reading.words.gaps[span.first - 1 if before > 0 else 0] == ", "
    return free and before >= 0 and reading.linked(span.first) and reading.words.plains[before] in verbs
