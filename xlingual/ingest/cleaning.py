"""From the lines of a saved page to the paragraphs of its stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from xlingual.ingest import lines

_LINKS_PER_HEADING = 3  # headlines that go with one "Related:"
_WRAPPED = range(40, 101)  # characters of a line broken by a program, not by its author


def paragraphs(text: Sequence[str], *, title: str | None = None) -> list[str]:
    """The stories' paragraphs in order, each once; the title is none of them.

    Lists of other stories lose their heading and their dates and keep each teaser once.
    """
    return list(_once(_unwrapped(list(_without_furniture(text))), title))


def _without_furniture(text: Iterable[str]) -> Iterator[str]:
    """The lines with furniture emptied: an empty line still parts paragraphs."""
    links = 0
    for line in text:
        if lines.is_link_heading(line):
            links = _LINKS_PER_HEADING
            yield ""
        elif line and links and lines.is_headline(line):
            links -= 1
            yield ""
        else:
            links = 0 if line else links
            yield "" if lines.is_furniture(line) or lines.is_list_heading(line) else line


def _unwrapped(text: list[str]) -> list[str]:
    """Paragraphs whose lines a program broke at a fixed width, put together again."""
    inner = [(a, b) for a, b in pairwise(text) if a and b]
    broken = [(a, b) for a, b in inner if len(a) in _WRAPPED and b[0].islower()]
    if len(broken) < 3 or len(broken) < len(inner) / 2:  # a list of headlines goes on in capitals
        return text
    whole = [""]
    for line in text:
        whole[-1] += f" {line}" if whole[-1] and line else line
        if not line:
            whole.append("")
    return whole


def _once(text: Iterable[str], title: str | None) -> Iterator[str]:
    seen = {"", title}
    for line in text:
        if line not in seen:
            seen.add(line)
            yield line
