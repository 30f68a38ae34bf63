"""Offices and ranks: what stands before a person's name, or behind it in apposition."""

from __future__ import annotations

from xlingual.names.find.candidate import Span
from xlingual.names.find.reading import Reading
from xlingual.names.find.title_words import is_inside, is_modifier, is_title

_LONGEST = 20  # words of a title with all the bodies that it names
_COMMAS = frozenset({", ", ",\u00a0"})
_CLOSED = (",", ".", ";", ")", ":")  # behind a name in apposition: "the minister, Name, said"


def title_of(reading: Reading, span: Span) -> str | None:
    """The title of the person at ``span`` as written; None where there is none."""
    return before(reading, span.first) or behind(reading, span)


def before(reading: Reading, first: int) -> str | None:
    """``Russian Foreign Ministry spokeswoman``, ``el jefe del Estado Mayor``, ``начальник Генерального штаба``."""
    nearest = first - 1
    if nearest < 0 or not _touches(reading, first) or reading.words.plains[nearest] in _links(reading):
        return None
    start, at = None, nearest
    while at >= max(0, first - _LONGEST):
        if at < nearest and not (reading.linked(at + 1) or _plural(reading, at + 1)):
            break
        if is_title(reading, at):
            start = _modified(reading, at, first)
            if not _goes_on(reading, at):
                break
        elif not is_inside(reading, at):
            break
        at -= 1
    if start is None or (reading.words.gaps[first] in _COMMAS and _of_other(reading, start)):
        return None
    return _text(reading, start, first)


def _of_other(reading: Reading, start: int) -> bool:
    """``Other, ambassador to Norway, Name``: a title set apart behind a name belongs to that one."""
    at = start - 1 if start and reading.words.plains[start - 1] in reading.lexicon.language.speech.articles else start
    return at > 0 and reading.words.gaps[at] in _COMMAS and reading.capital(at - 1)


def _text(reading: Reading, start: int, first: int) -> str:
    words = reading.words
    return words.text[words.starts[start] : words.ends[first - 1]]


def _links(reading: Reading) -> frozenset[str]:
    """Words that join a title to more of it: no name stands right behind one."""
    naming = reading.naming
    return naming.joiners | frozenset(naming.case_words) if naming.declined else naming.title_links


def _is_link(reading: Reading, at: int) -> bool:
    return reading.words.plains[at] in reading.naming.title_links


def _plural(reading: Reading, at: int) -> bool:
    return reading.words.gaps[at] in {" ", "' ", "’ "} and reading.owns(at - 1)


def _touches(reading: Reading, first: int) -> bool:
    """Whether the words before belong to the name: side by side, or set apart by a comma that closes again."""
    gap = reading.words.gaps[first]
    if reading.linked(first):
        return True
    if gap in {". ", "."} and reading.lexicon.has(reading.words.plains[first - 1], reading.naming.titles):
        return True
    return gap in _COMMAS and _closes(reading, first) and _title_near(reading, first)


def _closes(reading: Reading, first: int) -> bool:
    for at in range(first + 1, min(first + 6, reading.size)):
        if reading.words.gaps[at] != " ":
            return reading.words.gaps[at].startswith(_CLOSED)
    return reading.words.text[reading.words.ends[-1] :].startswith(_CLOSED) and first + 6 > reading.size


def _title_near(reading: Reading, first: int) -> bool:
    return any(is_title(reading, at) for at in range(max(0, first - _LONGEST), first))


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a title may follow another one in the same case: «начальник Генштаба генерал армии»."""
    if not reading.naming.declined or not reading.linked(at):
        return False
    for k in range(at - 1, max(-1, at - _LONGEST), -1):
        if is_title(reading, k):
            return bool(reading.lexicon.cases(reading.plain(k)) & reading.lexicon.cases(reading.plain(at)))
        if not reading.linked(k) or not is_inside(reading, k):
            return False
    return False


def _modified(reading: Reading, at: int, first: int) -> int:
    """Where the words start that stand before the title's head: ``Russian Deputy Foreign Minister``."""
    start = at
    while start > 0 and reading.linked(start) and first - start < _LONGEST and is_modifier(reading, start - 1):
        start -= 1
    return start


def behind(reading: Reading, span: Span) -> str | None:
    """``, chief of the General Staff``: an apposition that begins with a title."""
    at = span.last
    if at >= reading.size or reading.words.gaps[at] not in _COMMAS or reading.owns(at - 1):
        return None
    if reading.words.plains[at] in reading.lexicon.language.speech.articles:
        at += 1
    last, seen = at, False
    while (
        last < min(reading.size, at + _LONGEST)
        and (last == at or reading.linked(last) or _plural(reading, last))
        and _tail(reading, last)
    ):
        seen = seen or is_title(reading, last)
        if not seen and last - at > 4:
            return None
        last += 1
    if not seen or _names_next(reading, last):
        return None
    while last > at and (_is_link(reading, last - 1) and not reading.capital(last - 1)) and not reading.naming.declined:
        last -= 1
    return reading.words.text[reading.words.starts[at] : reading.end(last - 1)]


def _tail(reading: Reading, at: int) -> bool:
    return is_title(reading, at) or is_inside(reading, at) or (reading.namely(at) and reading.label(at) in "BMGAHLO")


def _names_next(reading: Reading, at: int) -> bool:
    """Whether the title belongs to the next name: ``Name, President Other``."""
    if at >= reading.size or not reading.linked(at) or not reading.namely(at):
        return False
    return reading.label(at) in "FXS" or reading.plain(at) in reading.naming.surnames_first
