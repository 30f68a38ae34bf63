"""Organisations: a head word with what stands before and after it."""

from __future__ import annotations

from xlingual.names.find.candidate import STRONG, Span
from xlingual.names.find.persons import korean
from xlingual.names.find.reading import Reading

_LONGEST = 8  # words of one part of an organisation's name


def body(reading: Reading, at: int) -> Span | None:
    """``Korean People's Army``, ``Ministerio de Defensa``, ``Корейская народная армия``; None where no head is found."""
    found = _declined(reading, at) if reading.naming.declined else _body(reading, at)
    return found or _sole(reading, at)


def _sole(reading: Reading, at: int) -> Span | None:
    if reading.namely(at) and reading.lexicon.has(reading.plain(at), reading.naming.sole_bodies):
        return Span(at, at + 1, "organisation", STRONG)
    return None


def _body(reading: Reading, at: int) -> Span | None:
    head = at if reading.naming.heads_first else _head(reading, at)
    if head is None or reading.label(head) != "B" or not reading.namely(head):
        return None
    last = _trailing(reading, head + 1) if reading.naming.heads_first else head + 1
    last = _extended(reading, last)
    if last - at < 2 or _of_thing(reading, last):
        return None
    return Span(at, last, "organisation", STRONG)


def _of_thing(reading: Reading, last: int) -> bool:
    return (
        not reading.naming.heads_first
        and reading.linked(last)
        and reading.capital(last)
        and (reading.label(last) == "O")
    )


def _head(reading: Reading, at: int) -> int | None:
    """The last head among the capitalised words from ``at`` on, nothing but its own words before it."""
    head = None
    for k in range(at, min(at + _LONGEST, reading.size)):
        if k > at and not reading.linked(k):
            break
        if not _belongs(reading, k):
            break
        if reading.label(k) == "B":
            head = k
    return head


def _belongs(reading: Reading, at: int) -> bool:
    if not reading.namely(at):
        return False
    label = reading.label(at)
    if label == "T":
        return _before_head(reading, at)
    return label in "MPGXBAOLSF"


def _before_head(reading: Reading, at: int) -> bool:
    """``General`` of the General Staff, not the general."""
    return (
        reading.linked(at + 1)
        and reading.namely(at + 1)
        and (reading.plain(at) in reading.naming.body_words and reading.label(at + 1) in "BM")
    )


def _trailing(reading: Reading, at: int) -> int:
    """Behind a head that stands first: its adjectives, small or capital."""
    while reading.linked(at) and (_adjective(reading, at) or (reading.namely(at) and reading.label(at) in "MPXA")):
        at += 1
    return at


def _adjective(reading: Reading, at: int) -> bool:
    return reading.words.plains[at] in reading.naming.body_words and not reading.capital(at)


def _extended(reading: Reading, at: int) -> int:
    """Behind the head: ``of the`` and what it names, as long as that is no organisation of its own."""
    while True:
        start = _behind_link(reading, at)
        if start is None:
            return at
        last = start
        while (last == start or reading.linked(last)) and _complement(reading, last, first=start):
            last += 1
        if last == start:
            return at
        if any(reading.label(k) == "B" and k == start for k in range(start, last)) or _has_head(reading, start, last):
            return at
        at = last


def _has_head(reading: Reading, start: int, last: int) -> bool:
    return not reading.naming.heads_first and any(reading.label(k) == "B" for k in range(start, last))


def _complement(reading: Reading, at: int, *, first: int) -> bool:
    if not reading.capital(at) or not reading.namely(at):
        return False
    if korean(reading, at):
        return False
    return reading.label(at) in "MPGXABL" or (
        reading.label(at) == "T" and reading.plain(at) in reading.naming.body_words
    )


def _behind_link(reading: Reading, at: int) -> int | None:
    """Where the complement starts behind the link at word ``at``; None where there is no link."""
    for link in reading.naming.links:
        words = link.split()
        last = at + len(words)
        if last < reading.size and all(
            reading.linked(at + k) and reading.words.plains[at + k] == word for k, word in enumerate(words)
        ):
            if not reading.linked(last) or not reading.capital(last):
                continue
            if link in {"and", "y"} and reading.label(last) != "M":
                return None
            return last
    return None


def _declined(reading: Reading, at: int) -> Span | None:
    """A capital, adjectives in small letters, the head, and its genitives."""
    head = at
    while reading.label(head) != "B":
        if reading.lexicon.forms(reading.plain(head)).kind != "P" or head - at > 3 or not reading.linked(head + 1):
            return None
        head += 1
    if not reading.namely(at) and not (head > at or reading.capital(at)):
        return None
    last = head + 1
    while reading.linked(last) and (
        reading.words.plains[last] in reading.naming.genitives
        or (reading.capital(last) and reading.namely(last) and reading.label(last) in "GA")
    ):
        last += 1
    if last < reading.size and reading.linked(last) and reading.words.plains[last] == "и" and reading.linked(last + 1):
        if reading.words.plains[last + 1] in reading.naming.genitives:
            last += 2
    if last - at < 2:
        return None
    return Span(at, last, "organisation", STRONG)
