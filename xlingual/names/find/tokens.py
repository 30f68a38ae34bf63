"""The words of a text, how they are joined, and whether their capitals say anything."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from xlingual.languages.naming import plain

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЇЄҐ"
_WORD = re.compile(rf"(?<!\w)(?:(?:[{_CAPITAL}]{{1,2}}\.)+[{_CAPITAL}]{{1,2}}(?!\w)|[^\W\d_]+(?:['’\-‑][^\W\d_]+)*)")
_FRESH = re.compile(r"[.!?:;…\"“„«‘\[(—–•*|/\n\r]|--|^$")
_SENTENCE_END = 0.7  # of a line's long words are capitals: a headline

Style = str  # "" an ordinary line, "title" Most Words Like This, "capitals" A LINE IN CAPITALS


@dataclass(slots=True)
class Words:
    """The words of one text as parallel lists; ``gaps[i]`` is what stands before word ``i``."""

    text: str
    words: list[str] = field(default_factory=list)
    plains: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    fresh: list[bool] = field(default_factory=list)  # begins a sentence, a quote or a line
    styles: list[Style] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)


@lru_cache(maxsize=200_000)
def _plain(word: str) -> str:
    return plain(word)


@lru_cache(maxsize=20_000)
def _breaks(gap: str) -> bool:
    return bool(_FRESH.search(gap))


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital letter."""
    return word[0].isupper()


def all_capitals(word: str) -> bool:
    """Whether a word of more than one letter is written in capitals only."""
    return len(word) > 1 and word.isupper()


def is_initial(word: str) -> bool:
    """``V`` or ``V.V``."""
    return word[0].isupper() and len(word.replace(".", "")) <= (1 if "." not in word else 3) and word.isupper()


def split_words(text: str, abbreviations: frozenset[str]) -> Words:
    """The words of a text in reading order."""
    found = Words(text)
    end, line_start = 0, 0
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        gap = text[end:start]
        if "\n" in gap:
            _style_line(found, line_start)
            line_start = len(found)
        found.fresh.append(not found.words or (_breaks(gap) and not _abbreviated(found, gap, abbreviations)))
        found.words.append(word)
        found.plains.append(_plain(word))
        found.starts.append(start)
        found.ends.append(match.end())
        found.gaps.append(gap)
        end = match.end()
    _style_line(found, line_start)
    return found


def _abbreviated(found: Words, gap: str, abbreviations: frozenset[str]) -> bool:
    """Whether the dot before a word belongs to the abbreviation or initial before it."""
    if gap not in {". ", ".", ".\u00a0"}:
        return False
    last = found.words[-1]
    return is_initial(last) or found.plains[-1] in abbreviations


def _style_line(found: Words, first: int) -> None:
    words = found.words[first:]
    long = [word for word in words if len(word) > 3]
    style = ""
    if len(long) > 1 and len(words) > 2:
        if sum(map(str.isupper, long)) > _SENTENCE_END * len(long):
            style = "capitals"
        elif len(words) < 30 and sum(word[0].isupper() for word in long) > _SENTENCE_END * len(long):
            style = "title" if any(not found.fresh[first + at] for at in range(1, len(words))) else ""
    found.styles.extend([style] * len(words))
