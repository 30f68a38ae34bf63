"""Words with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word at ``start`` to ``end``; ``low`` is it in lower case, ``gap`` what stands before it."""

    text: str
    low: str
    start: int
    end: int
    gap: str


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text; a hyphen or an apostrophe joins."""
    found: list[Token] = []
    end = 0
    for match in _WORD.finditer(text):
        found.append(
            Token(match[0], match[0].lower().replace("’", "'"), match.start(), match.end(), text[end : match.start()])
        )
        end = match.end()
    return found


def near(words: Sequence[Token], number: int, step: int) -> str:
    """The word before (-1) or behind (1) one, with only blanks between them; empty where there is none."""
    other = number + step
    if not 0 <= other < len(words):
        return ""
    gap = words[max(number, other)].gap
    return words[other].low if gap.strip() == "" and gap else ""
