"""Offsets into an item's text: a span is (start, end), end not included."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")


def trim(text: str, start: int, end: int, *, also: str = "") -> Span:
    """The span without outer blanks and without outer characters of ``also``; may be empty."""
    while start < end and (text[start].isspace() or text[start] in also):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in also):
        end -= 1
    return start, end


def lines(text: str) -> Iterator[Span]:
    """The lines that hold more than blanks, trimmed."""
    for match in _LINE.finditer(text):
        start, end = trim(text, *match.span())
        if start < end:
            yield start, end


def count_words(text: str) -> int:
    """How many runs of letters ``text`` holds."""
    return sum(1 for _ in WORD.finditer(text))
