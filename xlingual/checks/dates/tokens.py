"""The words of a text as far as they can be parts of a date: each with a one-letter tag, the alphabet of the grammar.

M month · m word that may be a month · a adjective of a month · W weekday · w what may be a weekday · D 1 to 31 in
digits · E the same with an ending ("26th") · d day in words · t twenty, thirty · Y year · y distant year or amount ·
N date in digits (26.04.2025) · n other number · L link ("of the") · o "on" · i "day" · q "in" · c joiner ("and";
"-" stands for itself) · G "year" · P part ("late") · R relative day, r its further words · S season · C century ·
V Roman number · X decade (1990s), Z in two digits · K "decade" before a number · J Juche · s other small word ·
x any other word · , . ( ) for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from xlingual.checks.dates.lexicon import Lexicon, lexicon_of
from xlingual.languages.naming import plain

_OPENS = frozenset(".!?:;\"'«“„‘-•(")
_DASHES = frozenset("-–—")
_ROMAN = re.compile(r"[IVXLХ]+")  # the Cyrillic letter too
DISTANT_YEAR, FIRST_YEAR, LAST_YEAR = 1000, 1900, 2100  # beside a month


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark at ``start`` .. ``end``; ``word`` is plain, ``number`` its value or that of its name."""

    word: str
    start: int
    end: int
    tag: str
    number: int = 0


@dataclass(slots=True)
class _Tagging:
    """One run over a text: what stood before decides what a word is."""

    lexicon: Lexicon
    raw: Sequence[re.Match[str]]
    plains: Sequence[str]

    def before(self, at: int) -> str:
        return self.plains[at - 1] if at else ""

    def opens(self, at: int) -> bool:
        """Whether a sentence can begin here, so that a capital says nothing."""
        return at == 0 or self.plains[at - 1] in _OPENS

    def names_on(self, at: int) -> bool:
        """Whether the next word has a capital too: "Julio Domínguez"."""
        return at + 1 < len(self.raw) and self.raw[at + 1][0].istitle()


def tokens_of(text: str, lang: str) -> tuple[Token, ...]:
    """All tokens of a text; none for a language without a calendar."""
    lexicon = lexicon_of(lang)
    if lexicon is None:
        return ()
    raw = list(lexicon.token.finditer(text))
    tagging = _Tagging(lexicon, raw, [_plain(match[0]) for match in raw])
    tokens: list[Token] = []
    while len(tokens) < len(raw):
        tokens += _phrase(tagging, len(tokens)) or [_token(tagging, len(tokens))]
    return tuple(tokens)


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    return "-" if word in _DASHES else plain(word).rstrip(".") or word


def _phrase(tagging: _Tagging, at: int) -> list[Token]:
    """The tokens of a relative day that begins here, of several words or one; none where there is none."""
    for phrase, offset in tagging.lexicon.phrases.get(tagging.plains[at], ()):
        if tuple(tagging.plains[at : at + len(phrase)]) != phrase:
            continue
        if tagging.before(at) in tagging.lexicon.bans.get(phrase[0], ()):
            return []
        spans = tagging.raw[at : at + len(phrase)]
        tags = "R" + "r" * (len(phrase) - 1)
        return [Token(word, m.start(), m.end(), tag, offset) for word, m, tag in zip(phrase, spans, tags, strict=True)]
    return []


def _token(tagging: _Tagging, at: int) -> Token:
    match, word = tagging.raw[at], tagging.plains[at]
    tag, number = _number(tagging.lexicon, match) if match[0][0].isdigit() else _word(tagging, at)
    return Token(word, match.start(), match.end(), tag, number)


def _number(lexicon: Lexicon, match: re.Match[str]) -> tuple[str, int]:
    """A number's tag by its digits and its ending."""
    if match["date"]:
        return "N", 0
    digits, ending = match["digits"], plain(match["ending"] or "").lstrip("-")
    if not digits.isdigit():
        return "n", 0
    value = int(digits)
    if ending in lexicon.calendar.decade_endings and value % 10 == 0 and len(digits) in (2, 4):
        ordinal = ending in lexicon.calendar.ordinal_endings and value <= 31  # "20-е" also is the 20th
        return "E" if ordinal else "X" if len(digits) == 4 else "Z", value
    if DISTANT_YEAR <= value <= LAST_YEAR and len(digits) == 4:
        return "Y" if value >= FIRST_YEAR else "y", value
    if 1 <= value <= 31 and len(digits) <= 2:
        return "E" if ending else "D", value
    return "n", value


def _word(tagging: _Tagging, at: int) -> tuple[str, int]:
    """A word's tag by the language's lists, its capital and the word before it."""
    lexicon, word, shown = tagging.lexicon, tagging.plains[at], tagging.raw[at][0]
    tag, number = lexicon.tags.get(word, ("", 0))
    if tag in ("M", "W"):
        return (tag if _sure(tagging, at) else tag.lower()), number
    if tag in ("m", "w") and lexicon.calendar.capitals and shown.islower():
        return "x", number
    if not tag and _ROMAN.fullmatch(shown):
        return "V", _roman(shown.replace("Х", "X"))
    return tag or ("x" if shown[0].isalpha() else shown[0] if shown[0] in ",.()" else "s"), number


def _sure(tagging: _Tagging, at: int) -> bool:
    """Whether a month's or a weekday's full name is one here, and no other word and nobody's name."""
    calendar, word, shown = tagging.lexicon.calendar, tagging.plains[at], tagging.raw[at][0]
    before = tagging.before(at)
    capital = shown[0].isupper()
    if word in calendar.unsure and before not in calendar.unsure[word]:
        return False
    if calendar.capitals:
        return capital or word not in calendar.capital_only
    return not capital or (tagging.opens(at) and not tagging.names_on(at)) or before in calendar.heralds


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[letter] for letter in text]
    signs = [-1 if value < max(values[at:]) else 1 for at, value in enumerate(values)]
    return sum(sign * value for sign, value in zip(signs, values, strict=True))
