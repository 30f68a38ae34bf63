"""Each distinct text encoded once, texts of about the same length together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

BLOCK = 1_024  # texts between two reports of progress; a killed run loses at most so many vectors


def longest_first(texts: Sequence[str]) -> list[str]:
    """The distinct texts that are not blank, in descending order of length.

    A batch is padded to its longest text, so neighbours should be of one length; what takes most memory comes first.
    """
    return sorted(dict.fromkeys(text for text in texts if text.strip()), key=len, reverse=True)


def blocks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in their order, some 1,000 at a time."""
    return (texts[start : start + BLOCK] for start in range(0, len(texts), BLOCK))


def spread(
    texts: Sequence[str],
    encode: Callable[[Sequence[str]], NDArray[np.float32]],
    *,
    dimension: int,
    progress: Callable[[int], None] | None = None,
) -> NDArray[np.float32]:
    """One row per text in the order given, ``(n, d)``; a blank text gives a row of zeros.

    ``encode`` gets blocks of distinct texts, the longest first.
    """
    rows = np.zeros((len(texts), dimension), dtype=np.float32)
    places: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        places.setdefault(text, []).append(number)
    order = longest_first(texts)
    left = sum(len(places[text]) for text in order)
    for block in blocks(order):
        for text, vector in zip(block, encode(block), strict=True):
            rows[places[text]] = vector
            left -= len(places[text])
        if progress:
            progress(len(texts) - left)
    return rows
