"""Organisations: a head word with what stands before and after it."""

from __future__ import annotations

from xlingual.names.find.candidate import STRONG, Span
from xlingual.names.find.persons import korean
from xlingual.names.find.reading import Reading

_LONGEST = 8  # words of one part of an organisation's name


def body(reading: Reading, at: int) -> Span | None:
    """``Korean People's Army``, ``Ministerio de Defensa``, ``Корейская народная армия``; None without a head."""
    found = _declined(reading, at) if reading.naming.declined else _body(reading, at)
    return found or _sole(reading, at)


def _sole(reading: Reading, at: int) -> Span | None:
    if reading.namely(at) and reading.lexicon.has(reading.plain(at), reading.naming.sole_bodies):
        return Span(at, at + 1, "organisation", STRONG)
    return None


def _body(reading: Reading, at: int) -> Span | None:
    head = at if reading.naming.heads_first else _head(reading, at)
    if head is None or not _is_head(reading, head) or not reading.namely(head):
        return None
    last = _trailing(reading, head) if reading.naming.heads_first else head + 1
    last = _extended(reading, last)
    if last - at < 2 or _of_thing(reading, last):
        return None
    return Span(at, last, "organisation", STRONG)


def _is_head(reading: Reading, at: int) -> bool:
    if reading.label(at) == "B":
        return True
    pair = reading.linked(at + 1) and f"{reading.plain(at)} {reading.plain(at + 1)}"
    return pair in reading.naming.head_pairs


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
    if label == "A":
        return reading.lexicon.acronyms[reading.bare(at).rstrip(".")] == "organisation"
    return label in "MPGXBOLSFCU"


def _before_head(reading: Reading, at: int) -> bool:
    """``General`` of the General Staff, not the general."""
    return (
        reading.linked(at + 1)
        and reading.namely(at + 1)
        and (reading.plain(at) in reading.naming.body_words and reading.label(at + 1) in "BM")
    )


def _trailing(reading: Reading, head: int) -> int:
    """Behind a head that stands first: its adjectives, small or capital, and whom it is named after."""
    at = head + (1 if reading.label(head) == "B" else 2)
    while (
        reading.linked(at)
        and not korean(reading, at)
        and (_adjective(reading, at) or (reading.namely(at) and _ranked(reading, at)))
    ):
        at += 1
    named_after = reading.linked(at) and reading.plain(head) in reading.naming.named_after
    name = korean(reading, at) if named_after else None
    return name.last if name else at


def _ranked(reading: Reading, at: int) -> bool:
    """A capital word behind a head: its adjective, or a title's word that is one: ``Estado Mayor General``."""
    return reading.label(at) in "MPXSCU" or (
        reading.label(at) == "T" and reading.plain(at) in reading.naming.body_words
    )


def _adjective(reading: Reading, at: int) -> bool:
    plain = reading.words.plains[at]
    return plain in reading.naming.body_words and plain not in reading.naming.peoples and not reading.capital(at)


def _extended(reading: Reading, at: int) -> int:
    """Behind the head: ``of the`` and what it names, as long as that is no organisation of its own."""
    while True:
        start = _behind_link(reading, at)
        if start is None:
            return at
        last = start
        while (last == start or reading.linked(last)) and _complement(reading, last):
            last += 1
        if last == start:
            return at
        if any(reading.label(k) == "B" and k == start for k in range(start, last)) or _has_head(reading, start, last):
            return at
        at = last


def _has_head(reading: Reading, start: int, last: int) -> bool:
    return not reading.naming.heads_first and any(reading.label(k) == "B" for k in range(start, last))


def _complement(reading: Reading, at: int) -> bool:
    if not reading.capital(at) or not reading.namely(at):
        return False
    if korean(reading, at):
        return False
    label = reading.label(at)
    if label == "A":
        return reading.lexicon.acronyms[reading.bare(at).rstrip(".")] == "organisation"
    return label in "MPGXSBLCU" or (reading.label(at) == "T" and reading.plain(at) in reading.naming.body_words)


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
            if link in reading.naming.joiners and reading.label(last) != "M":
                return None
            return last
    return None


def _telling(reading: Reading, at: int) -> bool:
    """Whether an adjective that begins a sentence is one of an organisation's name."""
    plain = reading.plain(at)
    return reading.lexicon.has(plain, reading.naming.body_words) or reading.lexicon.evidence.leans(plain) > 0


def _declined(reading: Reading, at: int) -> Span | None:
    """A capital, adjectives in small letters, the head, and its genitives."""
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


def _and_genitive(reading: Reading, at: int) -> int:
    """``и торговли`` behind ``Министерство промышленности``."""
    joined = reading.linked(at) and reading.words.plains[at] in reading.naming.joiners and reading.linked(at + 1)
    return at + 2 if joined and reading.words.plains[at + 1] in reading.naming.genitives else at
