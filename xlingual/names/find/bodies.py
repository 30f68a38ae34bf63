"""Organisations: a head word with what stands before and after it."""

from __future__ import annotations

from xlingual.names.find.candidate import STRONG, Span
from xlingual.names.find.complements import extended, is_joined
from xlingual.names.find.declined_bodies import declined_body
from xlingual.names.find.persons import korean
from xlingual.names.find.reading import Reading

_LONGEST = 8  # words of one part of an organisation's name


def body(reading: Reading, at: int) -> Span | None:
    """``Korean People's Army``, ``Ministerio de Defensa``, ``Корейская народная армия``; None without a head."""
    found = declined_body(reading, at) if reading.naming.declined else _body(reading, at)
    return found or _sole(reading, at)


def _sole(reading: Reading, at: int) -> Span | None:
    if reading.capital(at) and reading.lexicon.has(reading.plain(at), reading.naming.sole_bodies):
        return Span(at, at + 1, "organisation", STRONG)
    return None


def _body(reading: Reading, at: int) -> Span | None:
    head = at if reading.naming.heads_first else _head(reading, at)
    if head is None or not _is_head(reading, head) or not reading.namely(head) or _is_sole(reading, at, head):
        return None
    last = _trailing(reading, head) if reading.naming.heads_first else head + 1
    last = extended(reading, at, last, _body)
    if last - at < 2 or _of_thing(reading, last):
        return None
    return Span(at, last, "organisation", STRONG)


def _is_head(reading: Reading, at: int) -> bool:
    if reading.label(at) == "B":
        return True
    pair = reading.linked(at + 1) and f"{reading.plain(at)} {reading.plain(at + 1)}"
    return pair in reading.naming.head_pairs


def _is_sole(reading: Reading, at: int, head: int) -> bool:
    """``Korean Yonhap``, ``TASS of Russia``: an organisation of one word needs no more, whosever it is."""
    return reading.plain(head) in reading.naming.sole_bodies and all(reading.label(k) == "P" for k in range(at, head))


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
    label = reading.label(at)
    if label == "N" and reading.capital(at):
        return is_joined(reading, at) and reading.linked(at + 1) and reading.capital(at + 1)
    if not reading.namely(at):
        return label == "M" and _begins_one(reading, at)
    if label == "T":
        return _before_head(reading, at)
    return label in "AMPGXBOLSFCU" or (label == "H" and _before_more(reading, at))


def _before_more(reading: Reading, at: int) -> bool:
    """``Oslo City Committee``."""
    return reading.linked(at + 1) and reading.namely(at + 1) and reading.label(at + 1) in "BM"


def _begins_one(reading: Reading, at: int) -> bool:
    """``National Fishing Council``: where any word has a capital, the capitals behind it show a name."""
    behind = reading.linked(at + 1) and reading.capital(at + 1)
    return behind and reading.capital(at) and not reading.words.styles[at]


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
    word, naming = reading.words.plains[at], reading.naming
    return word in naming.body_words and word not in naming.peoples and not reading.capital(at)
