"""Words and marks of one sentence, with their offsets; what stands in a quotation is one token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xlingual.segment.spans import Span

HOLE = "\x00"  # the text of a token that stands for a quotation
_TOKEN = re.compile(
    r"[^\W\d_]\.(?=\s?[^\W\d_])"  # an initial
    r"|[^\W\d_]+(?:[-'’.][^\W\d_]+)*"
    r"|\d+(?:[.,:]\d+)*"
    r"|--|[^\w\s]"
)
DASHES = frozenset({"—", "–", "-", "--"})


class Token(NamedTuple):
    """A word, number or mark; ``lower`` is its text in lower case."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter."""
        return self.text[0].isalpha()


def tokenise(text: str, span: Span, holes: Sequence[Span] = ()) -> list[Token]:
    """The tokens of ``text`` within ``span``; ``holes``, ascending, are quotations, a token ``HOLE`` each."""
    tokens: list[Token] = []
    position = span[0]
    for start, end in holes:
        tokens += _tokens(text, position, max(position, start))
        tokens.append(Token(HOLE, HOLE, start, end))
        position = max(position, end)
    tokens += _tokens(text, position, span[1])
    return tokens


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        yield Token(word, word.lower(), match.start(), match.end())
