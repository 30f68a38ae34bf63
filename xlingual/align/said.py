"""What a human said of candidates, looked up by their texts, and what follows for others like them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates
from xlingual.records import Judgement, Passage, TextKeys, text_key

LONGEST = "<U9"  # characters of "different"


def said_of(bag: Bag, found: Candidates, verdicts: Mapping[TextKeys, Judgement]) -> NDArray[np.str_]:
    """The verdict on each candidate, (m,); empty where nobody gave one."""
    result = np.zeros(len(found), LONGEST)
    if not verdicts or not len(found):
        return result
    known = {key for keys in verdicts for key in keys}
    keys = {n: text_key(bag.passages[n].text) for n in np.unique(np.concatenate([found.a, found.b])).tolist()}
    judged = np.array([n for n, key in keys.items() if key in known], np.int64)
    for number in np.flatnonzero(np.isin(found.a, judged) & np.isin(found.b, judged)).tolist():
        first, second = sorted((keys[int(found.a[number])], keys[int(found.b[number])]))
        result[number] = verdicts.get((first, second), "")
    return result


def shadowed(bag: Bag, found: Candidates, refused: Candidates) -> NDArray[np.bool_]:
    """Which candidates lie, with both sides, over a refused one, (m,): the same pair, or a clause of it.

    A verdict would not stick if a sentence's pair gave way to its quote's.
    """
    spans: dict[frozenset[int], list[tuple[Passage, Passage]]] = {}
    for a, b in zip(refused.a.tolist(), refused.b.tolist(), strict=True):
        spans.setdefault(_items(bag, a, b), []).append((bag.passages[a], bag.passages[b]))
    result = np.zeros(len(found), bool)
    for number, (a, b) in enumerate(zip(found.a.tolist(), found.b.tolist(), strict=True) if spans else ()):
        one, other = bag.passages[a], bag.passages[b]
        result[number] = any(
            (one.overlaps(first) and other.overlaps(second)) or (one.overlaps(second) and other.overlaps(first))
            for first, second in spans.get(_items(bag, a, b), ())
        )
    return result


def _items(bag: Bag, a: int, b: int) -> frozenset[int]:
    """The items of both sides, in either order."""
    return frozenset((int(bag.items[a]), int(bag.items[b])))
