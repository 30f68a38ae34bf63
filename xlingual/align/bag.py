"""The passages of a run as columns: what every later step of the alignment indexes into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from xlingual.align.words import Text, Words
from xlingual.records import Item, Passage

UNDATED = -10_000


@dataclass(frozen=True, slots=True)
class Bag:
    """Passages, and for each (n,): number of item and source, language, day (ordinal, or ``UNDATED``) and place.

    ``places`` counts sentences: passages that share characters share a place, so a quote stands where its sentence
    stands.
    """

    passages: tuple[Passage, ...]
    vectors: NDArray[np.float32]
    texts: tuple[Text, ...]
    items: NDArray[np.int64]
    sources: NDArray[np.int64]
    languages: NDArray[np.str_]
    days: NDArray[np.int64]
    places: NDArray[np.int64]
    speakers: NDArray[np.int64]  # number of the speaker's name, -1 where nobody is named
    origins: NDArray[np.int64]  # the passage that a join was made from, else the passage itself


def fill(
    passages: Sequence[Passage],
    items: Mapping[str, Item],
    *,
    vectors: NDArray[np.float32],
    words: Words,
) -> Bag:
    """Lay passages out as columns; ``passages`` stand item by item, each item's in reading order."""
    numbers = {item_id: number for number, item_id in enumerate(items)}
    days = {item_id: ordinal(item.date) for item_id, item in items.items()}
    outlets = _numbered(item.source for item in items.values())
    names = _numbered(p.speaker for p in passages if p.speaker)
    return Bag(
        passages=tuple(passages),
        vectors=vectors,
        texts=tuple(words.of([p.text for p in passages])),
        items=np.array([numbers[p.item_id] for p in passages], np.int64),
        sources=np.array([outlets[items[p.item_id].source] for p in passages], np.int64),
        languages=np.array([p.lang for p in passages], np.str_),
        days=np.array([days[p.item_id] for p in passages], np.int64),
        places=_places(passages),
        speakers=np.array([names.get(p.speaker or "", -1) for p in passages], np.int64),
        origins=np.arange(len(passages)),
    )


def extended(
    bag: Bag,
    joins: Sequence[Passage],
    *,
    origins: NDArray[np.int64],
    vectors: NDArray[np.float32],
    words: Words,
) -> Bag:
    """The bag with joined passages at its end; a join stands where its origin stands."""
    return Bag(
        passages=(*bag.passages, *joins),
        vectors=np.concatenate([bag.vectors, vectors]),
        texts=(*bag.texts, *words.of([join.text for join in joins])),
        items=np.concatenate([bag.items, bag.items[origins]]),
        sources=np.concatenate([bag.sources, bag.sources[origins]]),
        languages=np.concatenate([bag.languages, bag.languages[origins]]),
        days=np.concatenate([bag.days, bag.days[origins]]),
        places=np.concatenate([bag.places, bag.places[origins]]),
        speakers=np.concatenate([bag.speakers, bag.speakers[origins]]),
        origins=np.concatenate([bag.origins, origins]),
    )


def ordinal(day: str | None) -> int:
    """The proleptic Gregorian ordinal of an ISO date, or ``UNDATED``."""
    return date.fromisoformat(day[:10]).toordinal() if day else UNDATED


def _numbered(names: Iterable[str]) -> dict[str, int]:
    """A number for each different name."""
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


def _places(passages: Sequence[Passage]) -> NDArray[np.int64]:
    """Number the places of each item from 0."""
    places = np.zeros(len(passages), np.int64)
    place, covered, item = -1, -1, ""
    for number, passage in enumerate(passages):
        if passage.item_id != item:
            place, covered, item = -1, -1, passage.item_id
        if passage.start >= covered:
            place += 1
        covered = max(covered, passage.end)
        places[number] = place
    return places
