"""Offices and ranks: what stands before a person's name, or behind it in apposition."""

from __future__ import annotations

from xlingual.names.find.candidate import Span
from xlingual.names.find.reading import Reading

_LONGEST = 14  # words of a title: "chief of the General Staff of the Armed Forces of the Russian Federation"
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
        if _is_title(reading, at):
            start = _modified(reading, at, first)
            if not _goes_on(reading, at):
                break
        elif not _inside(reading, at):
            break
        elif start is not None and _is_link(reading, at) and not _crossable(reading, at):
            break
        at -= 1
    return None if start is None else _text(reading, start, first)


def _text(reading: Reading, start: int, first: int) -> str:
    words = reading.words
    return words.text[words.starts[start] : words.ends[first - 1]]


def _links(reading: Reading) -> frozenset[str]:
    return frozenset() if reading.naming.declined else reading.naming.title_links


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
    return False


def _title_near(reading: Reading, first: int) -> bool:
    return any(_is_title(reading, at) for at in range(max(0, first - _LONGEST), first))


def _is_title(reading: Reading, at: int) -> bool:
    if not reading.lexicon.has(reading.plain(at), reading.naming.titles):
        return False
    following = at + 1
    body = reading.plain(at) in reading.naming.body_words and reading.linked(following)
    return not (body and reading.label(following) == "B")


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a title may be part of a longer one: "general secretary", «министр обороны генерал армии»."""
    return reading.naming.declined and at > 0 and reading.linked(at) and _is_title(reading, at - 1)


def _crossable(reading: Reading, at: int) -> bool:  # noqa: ARG001
    return False


def _inside(reading: Reading, at: int) -> bool:
    naming, plain = reading.naming, reading.plain(at)
    if plain in naming.title_links or reading.lexicon.has(plain, naming.title_words):
        return True
    label = reading.label(at)
    if label in "BM" and (reading.capital(at) or naming.declined or naming.heads_first):
        return True
    if label == "P":
        return True
    if label in "GAHL" and reading.capital(at):
        return True
    return naming.declined and reading.lexicon.has(plain, naming.body_words)


def _modified(reading: Reading, at: int, first: int) -> int:
    """Where the words start that stand before the title's head: ``Russian Deputy Foreign Minister``."""
    start = at
    while start > 0 and reading.linked(start) and first - start < _LONGEST and _modifier(reading, start - 1):
        start -= 1
    return start


def _modifier(reading: Reading, at: int) -> bool:
    naming, plain = reading.naming, reading.plain(at)
    if plain in reading.lexicon.language.stop_words and plain not in naming.title_words:
        return False
    if plain in naming.title_links or plain in naming.in_words:
        return False
    if reading.lexicon.has(plain, naming.title_words) or reading.lexicon.has(plain, naming.titles):
        return True
    label = reading.label(at)
    if naming.heads_first:
        return False
    return label == "P" or (label in "BMGA" and (reading.capital(at) and not naming.declined))


def behind(reading: Reading, span: Span) -> str | None:
    """``, chief of the General Staff``: an apposition that begins with a title."""
    at = span.last
    if at >= reading.size or reading.words.gaps[at] not in _COMMAS or reading.owns(at - 1):
        return None
    if reading.words.plains[at] in reading.lexicon.language.speech.articles:
        at += 1
    last, seen = at, False
    while last < min(reading.size, at + _LONGEST) and (last == at or reading.linked(last)) and _tail(reading, last):
        seen = seen or _is_title(reading, last)
        if not seen and last - at > 4:
            return None
        last += 1
    if not seen or _names_next(reading, last):
        return None
    while last > at and (_is_link(reading, last - 1) and not reading.capital(last - 1)) and not reading.naming.declined:
        last -= 1
    return reading.words.text[reading.words.starts[at] : reading.end(last - 1)]


def _tail(reading: Reading, at: int) -> bool:
    return _is_title(reading, at) or _inside(reading, at) or (reading.namely(at) and reading.label(at) in "BMGAHLO")


def _names_next(reading: Reading, at: int) -> bool:
    """Whether the title belongs to the next name: ``Name, President Other``."""
    if at >= reading.size or not reading.linked(at) or not reading.namely(at):
        return False
    return reading.label(at) in "FXS" or reading.plain(at) in reading.naming.surnames_first
