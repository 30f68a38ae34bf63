"""Which words of a quotation are others in a passage that is otherwise worded alike."""

from __future__ import annotations

from collections.abc import Iterator

from anyascii import anyascii
from rapidfuzz.distance import Indel

from xlingual.languages import LANGUAGES
from xlingual.passport.wording import Wording, wording_of

ALIKE = 0.7  # Indel similarity in Latin letters of two words that are spellings or forms of one

Changes = tuple[tuple[str, str], ...]


def changes(quotation: str, passage: str, lang: str) -> Changes:
    """Words of the quotation with those in their place, in reading order; "" where there are none.

    Other spellings and forms of a word are no change, nor are words such as "the" and "of" that are there or not.
    """
    one, other = wording_of(quotation), wording_of(passage)
    return tuple(
        (_shown(quotation, one, *here), _shown(passage, other, *there))
        for here, there in _parted(one.keys, other.keys)
        if _matters(one.keys[slice(*here)], other.keys[slice(*there)], lang)
    )


def _parted(one: tuple[str, ...], other: tuple[str, ...]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches of both that differ, in the places between stretches that are equal."""
    here = there = 0
    for step in [*Indel.opcodes(one, other), None]:
        if step is not None and step.tag != "equal":
            continue
        start, dest = (len(one), len(other)) if step is None else (step.src_start, step.dest_start)
        if (here, there) != (start, dest):
            yield (here, start), (there, dest)
        if step is not None:
            here, there = step.src_end, step.dest_end


def _shown(text: str, words: Wording, first: int, end: int) -> str:
    return text[words.starts[first] : words.ends[end - 1]] if first < end else ""


def _matters(one: tuple[str, ...], other: tuple[str, ...], lang: str) -> bool:
    """Whether a stretch says something else, rather than the same in another spelling."""
    small = LANGUAGES[lang].stop_words if lang in LANGUAGES else frozenset()
    here, there = ([key for key in keys if key not in small] for keys in (one, other))
    if len(here) != len(there):
        return bool(here or there) and not _spelled_alike("".join(here), "".join(there))
    return not all(_spelled_alike(a, b) for a, b in zip(here, there, strict=True))


def _spelled_alike(one: str, other: str) -> bool:
    if any(c.isdigit() for c in one + other):
        return one == other
    return Indel.normalized_similarity(anyascii(one).lower(), anyascii(other).lower()) >= ALIKE
