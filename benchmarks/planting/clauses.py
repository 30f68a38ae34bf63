"""One clause less, of at least four words and at most three fifths of its sentence; the rest stays readable.

What is cut, together with the mark before it: what stands between two commas or two dashes, or from a comma, a dash, a
semicolon or a colon to the end of the sentence, also an item of a list; a relative clause with both its commas; without
a comma and to the end of the sentence, what begins with a subordinating word (English, Spanish), or a preposition with
neither comma nor finite verb behind it. What opens a sentence is cut up to its comma if it begins with a preposition or
a subordinating word. Quotation marks and brackets are cut in pairs.

Left out where fewer than half of the telling words cut (two at least) have a counterpart on the other side, by their
letters or by their vectors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from random import Random

from planting import english, russian, spanish
from planting.counterparts import counterparts, is_telling
from planting.record import Extent, Planted, Text, replaced, shuffled
from planting.tokens import Token, near, tokens
from planting.words import WORDS

Change = tuple[int, int, str]  # what stands between start and end becomes this
SHORTEST, LARGEST = 4, 0.6  # words; share of its sentence
SAID = 0.5  # of the words cut must be on the other side
_MARK = re.compile(r"\s*[,;]\s|\s+[—–-]\s|:\s")
_END = re.compile(r"[.!?…]+[\"”»“)]*(?=\s+[\"«“(—–-]?\s*[A-ZА-ЯЁÁÉÍÓÚÑ¿¡]|\s*$)|\s*$")
FINITE = {"en": english.is_finite, "es": spanish.is_finite, "ru": russian.is_finite}
ONLY = frozenset({"only", "solo", "sólo", "только"})  # not only in the one, but in the other
_PAIRED = {",", "—", "–", "-"}
_PAIRS = ("«»", "“”", "()", "[]")


def changes(given: Text, rng: Random) -> Iterator[Planted]:
    """Clauses cut from each sentence."""
    words = tokens(given.text)
    for cut in shuffled([cut for part in _sentences(given.text) for cut in _cuts(given, words, part)], rng):
        start, end, now = cut
        yield replaced(given.text, (start, end), now, ("omission",))


def answers(planted: Planted, given: Text, other: Text) -> tuple[Extent, ...] | None:
    """The counterparts of the words cut, if there are enough."""
    cut = [token for token in tokens(planted.was) if is_telling(token, given.lang)]
    found = [counterparts(token, other) for token in cut]
    said = [extents for extents in found if extents]
    enough = len(cut) >= 2 and len(said) >= SAID * len(cut)
    return tuple(dict.fromkeys(extents[0] for extents in said)) if enough else None


def _sentences(text: str) -> list[Extent]:
    """Start of each sentence, and where its last word or quote ends."""
    found, start = [], 0
    for match in _END.finditer(text):
        if match.start() > start:
            found.append((start, match.start()))
        start = match.end() + (len(text[match.end() :]) - len(text[match.end() :].lstrip()))
    return found


def _cuts(given: Text, words: Sequence[Token], part: Extent) -> Iterator[Change]:
    """What can be cut from a sentence: (start, end, what then stands there)."""
    inside = [word for word in words if part[0] <= word.start and word.end <= part[1]]
    found = chain(_between(given, part), _opening(given, inside, part), _tails(given, inside, part[1]))
    yield from (change for change in found if _is_clause(given.text[change[0] : change[1]], inside))


def _between(given: Text, part: Extent) -> Iterator[Change]:
    """Between two commas or dashes, or from a mark to the end."""
    marks = list(_MARK.finditer(given.text, *part))
    if _opens(next(iter(tokens(given.text[slice(*part)])), None), given.lang):
        marks = marks[1:]  # what follows is the main clause
    for number, mark in enumerate(marks):
        if number + 1 == len(marks):
            yield mark.start(), part[1], ""
        elif mark[0].strip() == marks[number + 1][0].strip() and mark[0].strip() in _PAIRED:
            first = tokens(given.text[mark.end() : part[1]])[:2]
            is_relative = any(word.low in WORDS[given.lang].relatives for word in first)
            follower = marks[number + 1]
            yield (mark.start(), follower.end(), " ") if is_relative else (mark.start(), follower.start(), "")


def _opening(given: Text, inside: Sequence[Token], part: Extent) -> Iterator[Change]:
    """Up to the first comma; the next word gets the capital."""
    mark = _MARK.search(given.text, *part)
    known = WORDS[given.lang]
    if mark and mark[0].startswith(",") and inside and _opens(inside[0], given.lang):
        head = [word.low for word in inside if word.end <= mark.start()]
        if inside[0].low not in known.subordinators | known.clauses and any(map(FINITE[given.lang], head)):
            return
        first = given.text[mark.end()]
        if first.isalpha() and not given.text[part[0]].isspace():
            yield inside[0].start, mark.end() + 1, first.upper()


def _opens(word: Token | None, lang: str) -> bool:
    return word is not None and word.low in WORDS[lang].prepositions | WORDS[lang].openers


def _tails(given: Text, inside: Sequence[Token], end: int) -> Iterator[Change]:
    """From a subordinating word or a preposition to the end."""
    known = WORDS[given.lang]
    for number in range(1, len(inside)):
        before = near(inside, number, -1)
        if not before or before in known.prepositions | known.subordinators | ONLY:
            continue
        rest = inside[number:]
        simple = not any("," in word.gap or FINITE[given.lang](word.low) for word in rest)
        if rest[0].low in known.subordinators or (rest[0].low in known.prepositions and simple):
            yield inside[number - 1].end, end, ""


def _is_clause(cut: str, sentence: Sequence[Token]) -> bool:
    """Whether it has a fitting size, its marks in pairs, and no end of a sentence inside."""
    size = len(tokens(cut))
    fits = SHORTEST <= size <= LARGEST * len(sentence) and not re.search(r"[.!?]\s", cut)
    return fits and all(_is_balanced(cut, pair) for pair in _PAIRS) and cut.count('"') % 2 == 0


def _is_balanced(cut: str, pair: str) -> bool:
    """Whether each bracket that is opened is closed behind it."""
    steps = [1 if char == pair[0] else -1 for char in cut if char in pair]
    return not sum(steps) and all(depth >= 0 for depth in accumulate(steps))
