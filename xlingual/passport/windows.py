"""The part of a passage that is worded nearly as the quotation is."""

from __future__ import annotations

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from xlingual.passport.wording import wording_of
from xlingual.records import Passage

NEAR = 0.8  # share of words that stand in both in the same order, from which one is a changed copy of the other
FEWEST = 5  # words; with fewer, one word changed leaves no copy


def nearness(one: str, other: str) -> float:
    """The share of words, 0..1, that two texts have in the same order (Indel similarity over words)."""
    return Indel.normalized_similarity(wording_of(one).keys, wording_of(other).keys)


def windows(text: str, passages: list[Passage]) -> list[Passage]:
    """Of passages in the quotation's language, those that are a changed copy of it, cut to the part that is."""
    if len(wording_of(text)) < FEWEST:
        return []
    found = (_window(text, passage) for passage in passages)
    return list(dict.fromkeys(window for window in found if window))


def _window(text: str, passage: Passage) -> Passage | None:
    wanted, words = wording_of(text), wording_of(passage.text)
    whole = nearness(text, passage.text)
    if len(words) <= len(wanted):
        return passage if whole >= NEAR else None
    best = fuzz.partial_ratio_alignment(wanted.keys, words.keys)
    if best is None or max(best.score / 100, whole) < NEAR:
        return None
    if whole >= best.score / 100:
        return passage
    kept = [n for n in range(best.dest_start, best.dest_end) if words.keys[n] in wanted.keys]
    start, end = words.starts[kept[0]], words.ends[kept[-1]]
    return Passage(
        passage.item_id,
        passage.start + start,
        passage.start + end,
        passage.text[start:end],
        passage.lang,
        passage.kind,
        passage.speaker,
    )
