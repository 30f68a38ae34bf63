"""What an organisation's name says behind its head: ``of the``, ``for``, and what these join."""

from __future__ import annotations

from collections.abc import Callable

from xlingual.languages.naming import plain
from xlingual.names.find.candidate import Span
from xlingual.names.find.persons import korean
from xlingual.names.find.places import directed
from xlingual.names.find.reading import Reading

Body = Callable[[Reading, int], Span | None]

_PARTS = "BMT"  # labels of words that any organisation's name may have: Central Committee
_GAPS = frozenset({" ", "\u00a0"})


def extended(reading: Reading, first: int, at: int, body: Body) -> int:
    """Where the name from ``first`` ends that has come to word ``at``.

    ``body`` finds the organisation at a word. Such a one is part of the name only where one of them says nothing
    without the other: ``Central Committee of the Fishers' Party``, ``Norwegian Federation of Trade Unions``.
    """
    while True:
        start = _behind_link(reading, at)
        if start is None:
            return at
        inner = body(reading, start)
        if inner and reading.words.plains[start - 1] in reading.naming.joiners:
            return at
        if inner:
            needed = is_generic(reading, first, at) or is_generic(reading, inner.first, inner.last)
            return inner.last if needed else at
        last = _complement_end(reading, start)
        if last == start or _is_verb(reading, start, last):
            return at
        at = last


def is_generic(reading: Reading, first: int, last: int) -> bool:
    """Whether words say only what kind of organisation it is: ``Foreign Ministry``, whose, they do not say."""
    naming = reading.naming
    small = naming.link_words | naming.joiners
    return all(
        (reading.label(k) in _PARTS and reading.plain(k) not in naming.sole_bodies)
        or reading.plain(k) in naming.directions
        or (not reading.capital(k) and reading.words.plains[k] in small | naming.genitives)
        for k in range(first, last)
    )


def is_joined(reading: Reading, at: int) -> bool:
    """``Norway-Laos`` Friendship Association, ``Pan-national`` Alliance."""
    parts = reading.bare(at).split("-")
    if len(parts) < 2:
        return False
    named = [reading.lexicon.label(part, plain(part)) in "GAPM" for part in parts]
    return all(named) or (plain(parts[0]) in reading.naming.body_prefixes and (named[-1] or len(parts) == 2))


def _complement_end(reading: Reading, start: int) -> int:
    last = start
    while (last == start or _beside(reading, last)) and last < reading.size:
        land = directed(reading, last)
        if land and last == start:
            return land.last
        if not _complement(reading, last):
            break
        last += 1
    return last


def _beside(reading: Reading, at: int) -> bool:
    """Whether word ``at`` goes on, be it behind a possessive: ``Alliance for Norway's Future``."""
    if reading.linked(at):
        return True
    return 0 < at < reading.size and reading.words.gaps[at] in _GAPS and reading.owns(at - 1) and reading.namely(at)


def _complement(reading: Reading, at: int) -> bool:
    if not reading.capital(at) or korean(reading, at):
        return False
    label, word = reading.label(at), reading.plain(at)
    if word in reading.naming.ideas or (label == "N" and is_joined(reading, at)):
        return True
    if not reading.namely(at):
        return False
    return label in "AMPGXSBLCU" or word in reading.naming.body_words


def _is_verb(reading: Reading, start: int, last: int) -> bool:
    """``Committee for Implementing`` what is written small."""
    return last == start + 1 and not reading.naming.heads_first and reading.plain(start).endswith("ing")


def _behind_link(reading: Reading, at: int) -> int | None:
    """Where the complement starts behind the link at word ``at``; None where there is no link."""
    for link in reading.naming.links + _inside(reading, at):
        words = link.split()
        last = at + len(words)
        if last < reading.size and all(
            reading.linked(at + k) and reading.words.plains[at + k] == word for k, word in enumerate(words)
        ):
            if not reading.linked(last) or not _begins(reading, last):
                continue
            if link in reading.naming.joiners and reading.label(last) != "M":
                return None
            return last
    return None


def _inside(reading: Reading, at: int) -> tuple[str, ...]:
    """``Union of Norwegian Residents in Laos``: where people live belongs to the name of their organisation."""
    return reading.naming.in_links if at and reading.plain(at - 1) in reading.naming.dwellers else ()


def _begins(reading: Reading, at: int) -> bool:
    return reading.capital(at) or directed(reading, at) is not None
