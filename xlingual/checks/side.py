"""One passage of a pair as the checks see it: its words, its names, and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from xlingual.records import NamedSpan, PassageKind

# A number keeps its marks (5,000 · 3.5 · 10:30), a word its inner apostrophe (don't); hyphens part words.
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a number of a text, at ``text[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """A passage and what is known of it.

    ``date`` is its item's day (ISO), ``names`` are the names found in it, with offsets in ``text``. ``before`` and
    ``after`` are the item's text around the passage; empty for lines that belong to no item. ``speaker`` is who says
    it, ``kind`` the kind of passage.
    """

    text: str
    lang: str
    date: str | None = None
    names: tuple[NamedSpan, ...] = ()
    before: str = ""
    after: str = ""
    speaker: str | None = None
    kind: PassageKind = "sentence"

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words and numbers in reading order; punctuation is none."""
        return words_of(self.text)


@lru_cache(maxsize=65_536)
def words_of(text: str) -> tuple[Word, ...]:
    """The words and numbers of a text in reading order."""
    return tuple(Word(match[0], match.start(), match.end()) for match in _WORD.finditer(text))
