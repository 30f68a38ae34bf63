"""Direct quotations in every style of marks: nested, unbalanced, and reopened in each paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from xlingual.segment.marks import MARK, OPENING, LineMarks, scan_line
from xlingual.segment.spans import Span, lines, trim

_SENTENCE_END = re.compile(r"[.!?…](?=[\s)\]]|$)|[\n]")
_OUTER = " ,;—–-"  # American style sets the comma inside the marks; it is no part of what was said
_STRAIGHT = frozenset({'"', "''", "＂"})
MAX_OPEN_LINES = 8  # paragraphs in which the end of a quotation left open is looked for


@dataclass(frozen=True, slots=True)
class Quote:
    """What stands between two marks: ``start`` and ``end`` leave the marks out, ``outer`` takes them in.

    Parts of one quotation that runs over several paragraphs share ``chain``; ``depth`` 0 is the outermost.
    """

    start: int
    end: int
    outer: Span
    chain: int
    depth: int = 0


@dataclass(slots=True)
class _Line:
    span: Span
    marks: LineMarks


def find_quotes(text: str) -> list[Quote]:
    """All quotations, in order of their start, an outer one before what is nested in it."""
    if not MARK.search(text):
        return []
    scanned = [_Line(span, scan_line(text, span)) for span in lines(text)]
    found = {quote.outer: quote for quote in _within_lines(text, scanned)}
    for quote in _across_lines(text, scanned, found):
        found[quote.outer] = quote
    ordered = sorted((q for q in found.values() if q.start < q.end), key=lambda q: (q.outer[0], -q.outer[1]))
    return list(_with_depth(ordered))


def _within_lines(text: str, scanned: list[_Line]) -> Iterator[Quote]:
    for line in scanned:
        for opening, closing in line.marks.pairs:
            yield _quote(text, opening.end(), closing.start(), outer=(opening.start(), closing.end()))


def _quote(text: str, start: int, end: int, *, outer: Span, chain: int | None = None) -> Quote:
    return Quote(*trim(text, start, end, also=_OUTER), outer, outer[0] if chain is None else chain)


def _across_lines(text: str, scanned: list[_Line], found: dict[Span, Quote]) -> Iterator[Quote]:
    """Parts of quotations that their own line leaves open."""
    chain: int | None = None
    expected = -1  # the line that goes on with ``chain``
    for number, line in enumerate(scanned):
        opened = line.marks.opened
        if number != expected:
            chain = None
        elif chain is not None and opened is None:
            yield from _last_part(line, found, chain)
        if opened is None:
            continue
        chain = opened.start() if chain is None else chain
        if _reopens(text, scanned, number):
            expected = number + 1
            yield _quote(text, opened.end(), line.span[1], outer=(opened.start(), line.span[1]), chain=chain)
            continue
        yield from _until_close(text, scanned, number, opened, chain)


def _last_part(line: _Line, found: dict[Span, Quote], chain: int) -> Iterator[Quote]:
    """The paragraph that reopens the quotation and closes it."""
    for opening, closing in line.marks.pairs:
        if opening.start() == line.span[0]:
            yield replace(found[opening.start(), closing.end()], chain=chain)


def _reopens(text: str, scanned: list[_Line], number: int) -> bool:
    """Whether the next paragraph begins with an opening mark again."""
    if number + 1 >= len(scanned):
        return False
    first = MARK.match(text, scanned[number + 1].span[0])
    return first is not None and (first.group() in OPENING or first.group() in _STRAIGHT)


def _until_close(text: str, scanned: list[_Line], number: int, opened: re.Match[str], chain: int) -> Iterator[Quote]:
    """The quotation closed in a later paragraph; or, when nothing closes it, its first sentence."""
    for last in range(number + 1, min(number + 1 + MAX_OPEN_LINES, len(scanned))):
        marks = scanned[last].marks
        if marks.stray:
            yield _quote(
                text,
                opened.end(),
                scanned[number].span[1],
                outer=(opened.start(), scanned[number].span[1]),
                chain=chain,
            )
            for between in scanned[number + 1 : last]:
                yield _quote(text, *between.span, outer=between.span, chain=chain)
            start = scanned[last].span[0]
            yield _quote(text, start, marks.stray.start(), outer=(start, marks.stray.end()), chain=chain)
            return
        if marks.opened or marks.pairs:
            break
    end = _first_sentence_end(text, opened.end(), scanned[number].span[1])
    if not _names_a_thing(text, scanned[number].marks, opened):
        yield _quote(text, opened.end(), end, outer=(opened.start(), end), chain=chain)


def _first_sentence_end(text: str, start: int, end: int) -> int:
    found = _SENTENCE_END.search(text, start, end)
    return found.end() if found else end


def _names_a_thing(text: str, marks: LineMarks, opened: re.Match[str]) -> bool:
    """«ООО «Ромашка»: one mark closes two; the mark left open begins a name, not a quotation."""
    return any(
        0 < opening.start() - opened.end() < 25 and not _SENTENCE_END.search(text, opened.end(), opening.start())
        for opening, _ in marks.pairs
    )


def _with_depth(ordered: list[Quote]) -> Iterator[Quote]:
    around: list[int] = []
    for quote in ordered:
        while around and around[-1] <= quote.outer[0]:
            around.pop()
        yield replace(quote, depth=len(around)) if around else quote
        around.append(quote.outer[1])
