"""The words, figures and marks of a text, as the readers of numbers see them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from xlingual.languages.naming import plain

TokenKind = Literal["figure", "part", "word", "mark", "end"]

_BLANK = "[ \u00a0\u2009\u202f]"
_PARTS = "½¼¾⅓⅔⅛⅕"
_TOKEN = re.compile(
    rf"(?P<figure>\d{{4}}-\d\d-\d\d(?!\d)"
    rf"|(?<![\w.,])\d{{1,3}}(?:{_BLANK}\d{{3}})+(?![\d]|{_BLANK}\d\b)(?:[.,]\d+)?"
    rf"|\d+(?:[.,:'’/]\d+)*)"
    rf"|(?P<part>[{_PARTS}])"
    rf"|(?P<word>[^\W\d_{_PARTS}]+(?:['’][^\W\d_]+)*)"
    rf"|(?P<mark>[^\w\s]|_)"
)
DASHES = frozenset("-‐‑–—−")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure or a mark at ``text[start:end]``; ``glued`` if no blank stands before it."""

    text: str
    plain: str
    start: int
    end: int
    kind: TokenKind
    glued: bool


_END = Token("", "", 0, 0, "end", False)


class Tokens:
    """The tokens of one text; beyond its ends stands an empty one."""

    __slots__ = ("_tokens", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = _split(text)

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, place: int) -> Token:
        return self._tokens[place] if 0 <= place < len(self._tokens) else _END

    def phrase(self, place: int, phrases: Iterable[str]) -> int:
        """How many tokens from ``place`` on are the longest of the phrases that stands there; 0: none does."""
        candidates = _by_first(tuple(phrases)).get(self[place].plain, ())
        return max((len(words) for words in candidates if self._stands(place, words)), default=0)

    def phrase_before(self, place: int, phrases: Iterable[str]) -> int:
        """How many tokens right before ``place`` are one of the phrases; 0: none is."""
        candidates = _by_last(tuple(phrases)).get(self[place - 1].plain, ())
        return max((len(words) for words in candidates if self._stands(place - len(words), words)), default=0)

    def _stands(self, place: int, words: tuple[str, ...]) -> bool:
        return all(self[place + n].plain == word for n, word in enumerate(words))


def _split(text: str) -> tuple[Token, ...]:
    tokens = []
    last = -1
    for match in _TOKEN.finditer(text):
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]
        tokens.append(Token(match[0], plain(match[0]), match.start(), match.end(), kind, match.start() == last))
        last = match.end()
    return tuple(tokens)


@lru_cache(maxsize=256)
def _by_first(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(token.plain for token in _split(phrase))
        index.setdefault(words[0], []).append(words)
    return index


@lru_cache(maxsize=256)
def _by_last(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for words in (words for found in _by_first(phrases).values() for words in found):
        index.setdefault(words[-1], []).append(words)
    return index
