"""Why text that a version lacks may be no omission: cut off, said next to it, or only telling who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from xlingual.checks.breaks import breaks_off
from xlingual.checks.evidence import Evidence
from xlingual.checks.omission.segments import support
from xlingual.checks.omission.weighing import Half
from xlingual.checks.side import Side, words_of
from xlingual.checks.word_alignment import align_words
from xlingual.languages import LANGUAGES
from xlingual.records import Extent

NEAR = 1_500  # characters around the passage in which its item may say the text; about three paragraphs
THERE = 0.6  # of the text's weight that one neighbouring sentence, or two, must say
SAID = 0.4  # support from which a word counts as said there
ATTRIBUTION = 12  # words that telling who spoke takes at most
BEHIND = 1  # words that may follow text lacking at the end of a version that was cut off
_END = re.compile(r"(?<=[.!?…])[»”\"’)]*\s+|\n+")
_DOTS = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])[»”\"’)]*\s*$")


def is_cut_off(half: Half, other: Half, end: int) -> bool:
    """Whether the other version breaks off in mid-sentence, and a stretch up to word ``end`` lies behind the break."""
    at_the_end = len(half.side.words) - end <= BEHIND
    return at_the_end and trails_off(other.side)


def trails_off(side: Side) -> bool:
    """Whether a text ends with dots, or with a word that needs another behind it: "decided to convene the"."""
    return bool(_DOTS.search(side.text)) or breaks_off(side)


def is_attribution(half: Half, other: Half, stretch: Extent) -> bool:
    """Whether a stretch only tells who said it, and one of the versions is known to be somebody's words."""
    start, end = stretch
    if end - start > ATTRIBUTION or half.side.lang not in LANGUAGES or not _is_speech(half.side, other.side):
        return False
    speech = LANGUAGES[half.side.lang].speech
    words = [word.text.lower() for word in half.side.words[start:end]]
    said = speech.verbs | speech.participles
    phrase = " ".join(words)
    return any(word in said for word in words) or any(cue in phrase for cue in speech.according)


def _is_speech(*sides: Side) -> bool:
    return any(side.speaker or side.kind in ("quote", "reported") for side in sides)


def stands_near(half: Half, other: Half, stretch: Extent, evidence: Evidence) -> bool:
    """Whether the item of the other version says a stretch in a sentence, or two, around its passage."""
    start, end = stretch
    weights = half.weights[start:end]
    words = half.side.words
    alone = replace(half.side, text=half.side.text[words[start].start : words[end - 1].end], names=())
    for said in _around(other.side):
        found = support(align_words(alone, replace(other.side, text=said, names=()), evidence.vectors).likeness)
        if float(weights[found >= SAID].sum()) >= THERE * float(weights.sum()):
            return True
    return False


def _around(side: Side) -> Iterator[str]:
    """The sentences of the item next to the passage, one by one and by twos."""
    for text in (side.before[-NEAR:], side.after[:NEAR]):
        sentences = _sentences(text)
        yield from sentences
        yield from (" ".join(both) for both in pairwise(sentences))


@lru_cache(maxsize=4_096)
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(part for part in _END.split(text) if words_of(part))
