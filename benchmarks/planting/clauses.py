"""One clause less, of at least four words and at most three fifths of the sentence; the rest stays readable.

Cut is what stands between a comma (a dash, a semicolon) and the next one or the end of the sentence, together with the
mark before it; a beginning up to the first comma, if what follows then begins with a capital; and without a comma, in
English and Spanish from a subordinating word, in all languages from a preposition, up to the end of the sentence. What
is cut holds its quotation marks and brackets in pairs, and neither "said Name" nor the like alone. Left out where fewer
than half of the words cut (stop words apart) have a counterpart on the other side, by their letters or their vectors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from planting.counterparts import counterparts, is_telling
from planting.record import Extent, Planted, Text, replaced, shuffled
from planting.tokens import Token, near, tokens
from planting.words import WORDS

SHORTEST, LARGEST = 4, 0.6  # words; share of its sentence
SAID = 0.5  # of the words cut must be on the other side
_MARK = re.compile(r"\s*[,;]\s|\s+[—–-]\s|:\s")
_END = re.compile(r"[.!?…]+[\"”»“)]*(?=\s+[\"«“(—–-]?\s*[A-ZА-ЯЁÁÉÍÓÚÑ¿¡]|\s*$)|\s*$")
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


def _cuts(given: Text, words: Sequence[Token], part: Extent) -> Iterator[tuple[int, int, str]]:
    """What can be cut from a sentence: (start, end, what then stands there)."""
    start, end = part
    inside = [word for word in words if start <= word.start and word.end <= end]
    marks = [match.span() for match in _MARK.finditer(given.text, start, end)]
    stops = [first for first, _ in marks] + [end]
    for number, (first, last) in enumerate(marks):
        if _is_clause(given.text[last : stops[number + 1]], inside):
            yield first, stops[number + 1], ""
    if marks and _is_clause(given.text[start : marks[0][0]], inside) and given.text[marks[0][0]] == ",":
        follower = given.text[marks[0][1]]
        if follower.isalpha():
            yield start, marks[0][1] + 1, follower.upper()
    for number in range(1, len(words)):
        if start < words[number].start < end and _begins_tail(words, number, given.lang):
            first = words[number - 1].end
            if _is_clause(given.text[first:end], inside):
                yield first, end, ""


def _is_clause(cut: str, sentence: Sequence[Token]) -> bool:
    """Whether it has a fitting size, its marks in pairs, and no end of a sentence inside."""
    size = len(tokens(cut))
    balanced = all(cut.count(pair[0]) == cut.count(pair[1]) for pair in _PAIRS) and cut.count('"') % 2 == 0
    return SHORTEST <= size <= LARGEST * len(sentence) and balanced and not re.search(r"[.!?]\s", cut)


def _begins_tail(words: Sequence[Token], number: int, lang: str) -> bool:
    known = WORDS[lang]
    if not near(words, number, -1) or near(words, number, -1) in known.prepositions | known.subordinators:
        return False
    return words[number].low in known.subordinators or words[number].low in known.prepositions
