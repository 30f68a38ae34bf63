"""Persons: runs of capitalised words with particles, initials and Korean syllables."""

from __future__ import annotations

from xlingual.names.find.candidate import FAIR, STRONG, Span
from xlingual.names.find.reading import Reading

_LONGEST = 5  # words of a name, particles counted: "Luiz Inácio Lula da Silva"


def korean(reading: Reading, at: int) -> Span | None:
    """``Kim Jong Un``, ``KIM Yong Chol``, ``Choe Son-hui``: surname, then one or two syllables; never two persons."""
    if reading.plain(at) not in reading.naming.surnames_first or reading.owns(at):
        return None
    last = at + 1
    while last < at + 3 and _given(reading, last, first=at):
        last += 1
        if "-" in reading.words.words[last - 1] or reading.owns(last - 1):
            break
    if last == at + 1 or not _likely(reading, at, last):
        return None
    return Span(at, last, "person", STRONG, korean=True)


def _given(reading: Reading, at: int, *, first: int) -> bool:
    if not (reading.linked(at) and reading.capital(at)) or len(reading.bare(at)) < 2:
        return False
    plain = reading.plain(at)
    if not reading.lexicon.korean_given(plain) or reading.lexicon.place(reading.bare(at)):
        return False
    if at > first + 1 and reading.label(at) in "NTBHLOMA" and len(plain) > 4:
        return False
    return at == first + 1 or "-" not in plain


def _likely(reading: Reading, at: int, last: int) -> bool:
    """A surname and two syllables, one of two syllables, or a name that stands whole in an ordinary line."""
    if last - at == 3:
        return True
    given = reading.plain(at + 1)
    return "-" in given or (not reading.words.styles[at] and len(given) > 3 and reading.label(at + 1) in "XFS")


def other(reading: Reading, at: int) -> Span | None:
    """Forenames, initials, particles and a surname; the kind stays open where nothing says that it is a person."""
    if not _may(reading, at):
        return None
    last = at + 1
    while last < at + _LONGEST and not reading.owns(last - 1):
        if reading.linked(last) and _may(reading, last) and not _starts_korean(reading, last):
            last += 1
        elif _particle(reading, last):
            last += 2
        elif _particle(reading, last) is None and _particle(reading, last + 1):
            last += 3
        else:
            break
    while last > at and reading.initial(last - 1):
        last -= 1
    if last == at:
        return None
    kind, strength = _cue(reading, at, last)
    return Span(at, last, "person" if kind else None, strength)


def _may(reading: Reading, at: int) -> bool:
    if not reading.namely(at):
        return False
    if reading.initial(at):
        return reading.linked(at + 1) and reading.capital(at + 1)
    return reading.label(at) in "FXSG" and not reading.words.plains[at].startswith("anti-")


def _starts_korean(reading: Reading, at: int) -> bool:
    return korean(reading, at) is not None


def _particle(reading: Reading, at: int) -> bool | None:
    """Whether a small particle and a capital follow; None where two particles may: ``van der``."""
    if not (reading.linked(at) and reading.linked(at + 1)) or reading.words.plains[at] not in reading.naming.particles:
        return False
    if reading.capital(at):
        return False
    follower = at + 1
    if reading.words.plains[follower] in reading.naming.particles and not reading.capital(follower):
        return None
    if reading.label(at - 1) in "GAB" or not reading.namely(follower):
        return False
    return reading.label(follower) in "FXS" and not reading.in_before(at) and _firm(reading, at)


def _firm(reading: Reading, at: int) -> bool:
    """A particle that is a preposition too joins only behind a forename: ``Fernando de la Rúa``."""
    if reading.words.plains[at] not in reading.lexicon.language.stop_words:
        return True
    return reading.label(at - 1) == "F" or (at > 1 and reading.linked(at - 1) and reading.label(at - 2) == "F")


def _cue(reading: Reading, at: int, last: int) -> tuple[bool, int]:
    size = last - at
    labels = [reading.label(k) for k in range(at, last)]
    if size > 1 and (labels[0] == "F" or reading.initial(at)):
        return True, STRONG
    if size > 1 and any(reading.initial(k) for k in range(at, last)):
        return True, STRONG
    if size > 1 and any(reading.plain(k).endswith(reading.naming.patronymics) for k in range(at, last)):
        return True, STRONG
    if size > 1 and labels[-1] == "S" and "G" not in labels:
        return True, FAIR
    return False, 0
