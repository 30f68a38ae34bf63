"""From the words of one text to candidates: read once from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from xlingual.names.find.bodies import body
from xlingual.names.find.candidate import FAIR, STRONG, WEAK, Candidate, Span
from xlingual.names.find.complements import is_generic
from xlingual.names.find.nominative import dictionary_forms
from xlingual.names.find.persons import forename_behind, korean, other
from xlingual.names.find.places import directed, known_phrase, place
from xlingual.names.find.reading import Reading
from xlingual.names.find.titles import title_of
from xlingual.names.known_names.organisations import organisation

_THING = 5  # words from a name to the head of the thing that is named after it


def candidates(reading: Reading, item_id: str) -> Iterator[Candidate]:
    """The names of a text in reading order."""
    at = 0
    while at < reading.size:
        span = directed(reading, at) or (_span(reading, at) if reading.capital(at) else None)
        if span is None:
            at += 1
            continue
        if not _of_thing(reading, span):
            yield _candidate(reading, span, item_id)
        at = span.next


def _span(reading: Reading, at: int) -> Span | None:
    if reading.label(at) == "F" and not reading.naming.declined and not korean(reading, at):
        person = other(reading, at)
        if person and person.kind and not body(reading, at):
            return person
    if _titled_place(reading, at):
        return Span(at, at + 1, None, 0)
    phrase, group = known_phrase(reading, at), body(reading, at)
    if phrase and group and group.last > phrase.last:
        return group  # South Norway Fishing Council
    return phrase or group or korean(reading, at) or place(reading, at) or other(reading, at)


def _titled_place(reading: Reading, at: int) -> bool:
    """``Mr. Washington``: a title beside a place's name shows a person, but «президент России» does not."""
    if reading.naming.declined or reading.label(at) != "G" or (reading.linked(at + 1) and reading.capital(at + 1)):
        return False
    return at > 0 and reading.linked(at) and reading.label(at - 1) == "T"


def _of_thing(reading: Reading, span: Span) -> bool:
    """``Kim Il Sung Square``, ``Plaza Kim Il Sung``: a person's name that is part of a thing's."""
    if span.kind not in {"person", None} or reading.words.styles[span.first]:
        return False
    if reading.naming.heads_first and _thing_before(reading, span.first):
        return True
    return _thing_behind(reading, span.last)


def _thing_behind(reading: Reading, at: int) -> bool:
    """A thing's head behind the name or a few capital words later: ``Iron and Steel Complex``."""
    for k in range(at, at + _THING):
        if not reading.linked(k):
            return False
        if reading.capital(k):
            if _is_thing(reading, k):
                return True
            if reading.label(k) not in "MXCU" or korean(reading, k):
                return False
        elif k == at or reading.words.plains[k] not in reading.naming.joiners:
            return False
    return False


def _thing_before(reading: Reading, first: int) -> bool:
    """``Complejo Siderúrgico Kim Chaek``: the head stands before the name, all of it in capitals."""
    for k in range(first - 1, max(-1, first - _THING), -1):
        if not reading.linked(k + 1) or not reading.capital(k):
            return False
        if reading.label(k) == "O":
            return True
        if reading.label(k) not in "MXCUP":
            return False
    return False


def _is_thing(reading: Reading, at: int) -> bool:
    return reading.label(at) in "BHLO" or reading.plain(at) in reading.naming.thing_heads


def _candidate(reading: Reading, span: Span, item_id: str) -> Candidate:
    title = None
    if span.kind is None and reading.naming.declined and forename_behind(reading, span.last):
        span = replace(span, kind="organisation", strength=FAIR)
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
        generic=_is_generic(reading, span),
    )


def _is_generic(reading: Reading, span: Span) -> bool:
    """``Foreign Ministry``, but not ``United Nations``."""
    if span.kind != "organisation" or not is_generic(reading, span.first, span.last):
        return False
    return organisation(reading.joined(span.first, span.last), reading.naming.code) is None


def _with_cues(reading: Reading, span: Span, *, titled: bool) -> Span:
    """What surroundings say of a name whose words say nothing."""
    if titled:
        return replace(span, kind="person", strength=STRONG)
    if span.kind:
        return span
    if span.first and reading.words.plains[span.first - 1] in reading.lexicon.language.speech.outlets:
        return replace(span, kind="organisation", strength=FAIR)
    if _speaks(reading, span):
        sure = reading.label(span.last - 1) == "S"
        if sure or span.last - span.first > 1:
            return replace(span, kind="person", strength=STRONG if sure else FAIR)
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
