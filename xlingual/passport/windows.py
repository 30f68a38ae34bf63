"""The part of a passage that is worded nearly as the quotation is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from xlingual.languages import LANGUAGES
from xlingual.passport.wording import wording_of
from xlingual.records import Passage

NEAR = 0.8  # share of words that stand in both in the same order, from which one is a changed copy of the other
FEWEST = 6  # words; with fewer, one word changed leaves no copy
TELLING = 0.6  # the same share among the words that say something; "the president of the republic" is half frame


def nearness(one: str, other: str) -> float:
    """The share of words, 0..1, that two texts have in the same order (Indel similarity over words)."""
    return Indel.normalized_similarity(wording_of(one).keys, wording_of(other).keys)


def is_copy(one: str, other: str, lang: str) -> bool:
    """Whether a text is a changed copy of another one in its language: nearly all words are the same."""
    if len(wording_of(one)) < FEWEST or nearness(one, other) < NEAR:
        return False
    return Indel.normalized_similarity(_telling(one, lang), _telling(other, lang)) >= TELLING


def windows(text: str, lang: str, passages: Sequence[Passage]) -> list[Passage]:
    """Of the passages, those in the text's language that are a changed copy of it, cut to the part that is."""
    found = (_window(text, passage) for passage in passages if passage.lang == lang)
    return list(dict.fromkeys(window for window in found if window and is_copy(text, window.text, lang)))


def _telling(text: str, lang: str) -> list[str]:
    small = LANGUAGES[lang].stop_words if lang in LANGUAGES else frozenset()
    return [key for key in wording_of(text).keys if key not in small]


def _window(text: str, passage: Passage) -> Passage | None:
    """The part of the passage that is likest to the text; None where no word is the same."""
    wanted, words = wording_of(text).keys, wording_of(passage.text)
    part = fuzz.partial_ratio_alignment(wanted, words.keys) if len(words) > len(wanted) else None
    if part is None or part.score <= 100 * nearness(text, passage.text):
        return passage
    kept = [n for n in range(part.dest_start, part.dest_end) if words.keys[n] in wanted]
    if not kept:
        return None
    start, end = words.starts[kept[0]], words.ends[kept[-1]]
    return replace(passage, start=passage.start + start, end=passage.start + end, text=passage.text[start:end], count=1)
