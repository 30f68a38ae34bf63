"""Places: what the gazetteer knows, and what a word like region or river shows."""

from __future__ import annotations

from xlingual.names.find.candidate import STRONG, WEAK, Span
from xlingual.names.find.reading import Reading

_LONGEST = 5  # words of a place's name in the gazetteer, small ones counted


def place(reading: Reading, at: int) -> Span | None:
    """A place from word ``at`` on; a kind of place that follows it is left out, a kind of land is not."""
    return _acronym(reading, at) or _declined(reading, at) or _known(reading, at) or _headed(reading, at)


def known_phrase(reading: Reading, at: int) -> Span | None:
    """A place of several words that the gazetteer knows: ``Russian Federation`` is no organisation."""
    found = _known(reading, at)
    return found if found and found.last - found.first > 1 and not found.after else None


def _acronym(reading: Reading, at: int) -> Span | None:
    if reading.label(at) != "A":
        return None
    lexicon = reading.lexicon
    kind = lexicon.acronyms.get(reading.bare(at).rstrip("."))
    return Span(at, at + 1, kind, STRONG) if kind else None


def _known(reading: Reading, at: int) -> Span | None:
    for size in range(_LONGEST, 0, -1):
        last = at + size
        if last > reading.size or not all(reading.linked(k) for k in range(at + 1, last)):
            continue
        if not reading.capital(last - 1) or (size > 1 and _with_article(reading, at, last)):
            continue
        if size == 1 and (reading.label(at) != "G" or not reading.namely(at)):
            return None
        if size == 1 or (reading.lexicon.place(reading.joined(at, last)) and not _region(reading, at, last)):
            return _with_head(reading, Span(at, last, "place", STRONG))
    return None


def _region(reading: Reading, at: int, last: int) -> bool:
    """``Kursk Region``, ``Provincia de Hamgyong``: a kind of place that is left out."""
    heads = reading.naming.place_heads
    edge = at if reading.naming.heads_first else last - 1
    return reading.words.plains[edge] in heads and (
        reading.lexicon.place_id(reading.joined(at, last)) or ""
    ).startswith("region:")


def _with_article(reading: Reading, at: int, last: int) -> bool:
    """``The Congo``: an article that the place is known without."""
    articles = reading.lexicon.language.speech.articles
    return reading.words.plains[at] in articles and bool(reading.lexicon.place(reading.joined(at + 1, last)))


def directed(reading: Reading, at: int) -> Span | None:
    """``south Korea``, ``S. Korea``, ``Sur de Corea``: a direction, capital or not, that belongs to the place."""
    if reading.words.plains[at] not in reading.naming.directions:
        return None
    noun = at + 2 if reading.naming.heads_first else at + 1
    if not all(reading.linked(k) for k in range(at + 1, noun + 1)) or (
        noun > at + 1 and reading.words.plains[at + 1] != "de"
    ):
        return None
    if not reading.capital(noun) or reading.label(noun) != "G":
        return None
    if reading.naming.heads_first and not reading.capital(at):
        return None
    full = f"{reading.words.words[at]} {reading.bare(noun)}"
    if reading.initial(at) or reading.naming.heads_first or reading.lexicon.place(full):
        return Span(at, noun + 1, "place", STRONG)
    return None


def _with_head(reading: Reading, span: Span) -> Span:
    """``Kursk Region`` is Kursk; ``Korea Strait`` stays whole."""
    after = span.last
    if reading.naming.heads_first or not reading.linked(after):
        return span
    if reading.words.plains[after] in reading.naming.place_heads:
        return Span(span.first, span.last, "place", STRONG, after=after + 1)
    if reading.words.plains[after] in reading.naming.land_heads and reading.capital(after):
        return Span(span.first, after + 1, "place", STRONG)
    return span


def _headed(reading: Reading, at: int) -> Span | None:
    """Words that no gazetteer knows beside a kind of place."""
    if reading.naming.declined or not reading.namely(at):
        return None
    if reading.plain(at) in reading.naming.land_first and _name_word(reading, at + 1) and reading.linked(at + 1):
        return Span(at, _name_end(reading, at + 1), "place", STRONG)
    if not _name_word(reading, at):
        return None
    last = _name_end(reading, at)
    if reading.naming.heads_first:
        headed = _behind_head(reading, at) and not _of_people(reading, at)  # Pueblo Noruego is a nation
        return Span(at, last, "place", STRONG) if headed else None
    if _behind_head(reading, at):
        return Span(at, last, "place", STRONG)
    found = _with_head(reading, Span(at, last, None, WEAK))
    return found if found.kind and not (found.after and _of_people(reading, at)) else None


def _of_people(reading: Reading, at: int) -> bool:
    """``Norwegian Lomen Province``: whose province it is does not belong to its name; ``North Lomen`` is one."""
    return reading.label(at) == "P" and reading.plain(at) not in reading.naming.directions


def _name_word(reading: Reading, at: int) -> bool:
    return (
        at < reading.size
        and reading.namely(at)
        and reading.label(at) in "XSGP"
        and reading.plain(at) not in (reading.lexicon.language.stop_words)
    )


def _name_end(reading: Reading, at: int) -> int:
    last = at + 1
    while last < at + 3 and reading.linked(last) and _name_word(reading, last):
        last += 1
    return last


def _behind_head(reading: Reading, at: int) -> bool:
    """``provincia de X``, ``the village of X``."""
    before = at - 2 if at > 1 and reading.linked(at) and reading.words.plains[at - 1] in {"de", "del", "of"} else at - 1
    return (
        before >= 0
        and all(reading.linked(k) for k in range(before + 1, at + 1))
        and (reading.words.plains[before] in reading.naming.place_heads)
    )


def _declined(reading: Reading, at: int) -> Span | None:
    """``Курской области``: an adjective and the kind of land behind it."""
    if not reading.naming.declined or not reading.capital(at) or not reading.linked(at + 1):
        return None
    if reading.lexicon.forms(reading.plain(at)).kind not in {"P", "G", "S"}:
        return None
    if not any(form.kind == "A" for form in reading.lexicon.forms(reading.plain(at)).readings):
        return None
    if reading.label(at + 1) in "LH" or _known_pair(reading, at):
        return Span(at, at + 2, "place", STRONG)
    return None


def _known_pair(reading: Reading, at: int) -> bool:
    """``Северной Кореи``: an adjective and a place that the gazetteer knows together."""
    if not reading.capital(at + 1):
        return False
    adjectives = {one.nominative for one in reading.lexicon.forms(reading.plain(at)).readings if one.kind == "A"}
    nouns = {one.nominative for one in reading.lexicon.forms(reading.plain(at + 1)).readings if one.kind in "GX"}
    return any(reading.lexicon.place(f"{one} {noun}") for one in adjectives for noun in nouns)
