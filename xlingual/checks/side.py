"""One passage of a pair as the checks see it: its words, its names, and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from xlingual.records import NamedSpan, PassageKind

# A number keeps its marks (5,000 · 3.5 · 10:30), a word its inner apostrophe (don't); hyphens part words.
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*\s|\n")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a number of a text, at ``text[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """A passage and what is known of it.

    ``date`` is its item's day (ISO), ``names`` are the names found in it, with offsets in ``text``, ``speaker`` is who
    says it, ``kind`` the kind of passage. ``item_text`` is the whole item, the passage stands at ``start`` in it; for a
    line that belongs to no item it is the line.
    """

    text: str
    lang: str
    date: str | None = None
    names: tuple[NamedSpan, ...] = ()
    item_text: str = ""
    start: int = 0
    speaker: str | None = None
    kind: PassageKind = "sentence"

    @property
    def before(self) -> str:
        """The item's text before the passage."""
        return self.item_text[: self.start]

    @property
    def after(self) -> str:
        """The item's text behind the passage."""
        return self.item_text[self.start + len(self.text) :]

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words and numbers in reading order; punctuation is none."""
        return words_of(self.text)


@lru_cache(maxsize=65_536)
def words_of(text: str) -> tuple[Word, ...]:
    """The words and numbers of a text in reading order."""
    return tuple(Word(match[0], match.start(), match.end()) for match in _WORD.finditer(text))


@lru_cache(maxsize=16_384)
def sentences_of(text: str) -> tuple[int, ...]:
    """For each word of a text the number of its sentence, from 0."""
    words = words_of(text)
    gaps = (text[one.end : other.start] for one, other in pairwise(words))
    return tuple(accumulate((int(bool(_SENTENCE_END.search(gap))) for gap in gaps), initial=0))
