"""The passages of a run as columns: what every later step of the alignment indexes into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from xlingual.align import layout
from xlingual.align.run_names import RunNames
from xlingual.align.words import Named, Text, Words
from xlingual.errors import UsageError
from xlingual.records import Item, Passage

UNDATED = -10_000


@dataclass(frozen=True, slots=True)
class Bag:
    """Passages, and for each (n,): number of item and source, language, day (ordinal, or ``UNDATED``) and place."""

    passages: tuple[Passage, ...]
    vectors: NDArray[np.float32]
    core_vectors: NDArray[np.float32]  # of the quote or that-clause in a reported sentence, else the passage's own
    cores: tuple[tuple[int, int] | None, ...]  # that quote's or clause's span in the passage
    texts: tuple[Text, ...]
    items: NDArray[np.int64]
    sources: NDArray[np.int64]
    languages: NDArray[np.str_]
    days: NDArray[np.int64]
    places: NDArray[np.int64]  # (n, 2): the first and the last, see :mod:`xlingual.align.layout`
    speakers: tuple[str, ...]  # names, empty where nobody is named
    origins: NDArray[np.int64]  # the passage that a join was made from, else the passage itself
    run_names: RunNames


def fill(
    passages: Sequence[Passage],
    items: Mapping[str, Item],
    *,
    vectors: NDArray[np.float32],
    words: Words,
    encode: Callable[[Sequence[str]], NDArray[np.float32]],
    run_names: RunNames | None = None,
) -> Bag:
    """Lay passages out as columns; ``passages`` stand item by item, each item's in reading order."""
    known = run_names or RunNames()
    numbers = {item_id: number for number, item_id in enumerate(items)}
    days = {item_id: ordinal(item.date) for item_id, item in items.items()}
    spans = layout.cores(passages)
    words.count([p.text for p in passages])
    outlets = _numbered(item.source for item in items.values())
    return Bag(
        passages=tuple(passages),
        vectors=vectors,
        core_vectors=_core_vectors(passages, spans, vectors, encode),
        cores=tuple(spans),
        texts=tuple(words.of([p.text for p in passages], spans, named=_named(passages, known))),
        items=np.array([numbers[p.item_id] for p in passages], np.int64),
        sources=np.array([outlets[items[p.item_id].source] for p in passages], np.int64),
        languages=np.array([p.lang for p in passages], np.str_),
        days=np.array([days[p.item_id] for p in passages], np.int64),
        places=layout.places(passages),
        speakers=tuple(_speaker(p) for p in passages),
        origins=np.arange(len(passages)),
        run_names=known,
    )


def extended(
    bag: Bag,
    joins: Sequence[Passage],
    *,
    origins: NDArray[np.int64],
    vectors: NDArray[np.float32],
    words: Words,
) -> Bag:
    """The bag with joined passages at its end; a join stands where its origin and the place next to it stand."""
    steps = [
        (-(join.start < bag.passages[n].start), join.end > bag.passages[n].end)
        for n, join in zip(origins.tolist(), joins, strict=True)
    ]
    longer = bag.places[origins] + np.array(steps, np.int64).reshape(-1, 2)
    return Bag(
        passages=(*bag.passages, *joins),
        vectors=np.concatenate([bag.vectors, vectors]),
        core_vectors=np.concatenate([bag.core_vectors, vectors]),
        cores=(*bag.cores, *[None] * len(joins)),
        texts=(*bag.texts, *words.of([join.text for join in joins], named=_named(joins, bag.run_names))),
        items=np.concatenate([bag.items, bag.items[origins]]),
        sources=np.concatenate([bag.sources, bag.sources[origins]]),
        languages=np.concatenate([bag.languages, bag.languages[origins]]),
        days=np.concatenate([bag.days, bag.days[origins]]),
        places=np.concatenate([bag.places, longer]),
        speakers=(*bag.speakers, *(_speaker(join) for join in joins)),
        origins=np.concatenate([bag.origins, origins]),
        run_names=bag.run_names,
    )


def ordinal(day: str | None) -> int:
    """The proleptic Gregorian ordinal of an ISO date, or ``UNDATED``."""
    if not day:
        return UNDATED
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError as error:
        raise UsageError(f"{day!r} is no date; write it as YYYY-MM-DD") from error


def _speaker(passage: Passage) -> str:
    """The speaker's name; empty where nobody is named, or only by signs."""
    name = passage.speaker or ""
    return name if any(c.isalpha() for c in name) else ""


def _named(passages: Sequence[Passage], run_names: RunNames) -> list[Named]:
    return [Named(run_names.inside(passage), run_names.words) for passage in passages]


def _numbered(names: Iterable[str]) -> dict[str, int]:
    """A number for each different name."""
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


def _core_vectors(
    passages: Sequence[Passage],
    cores: Sequence[tuple[int, int] | None],
    vectors: NDArray[np.float32],
    encode: Callable[[Sequence[str]], NDArray[np.float32]],
) -> NDArray[np.float32]:
    """The vectors, those of framed passages made anew from their cores."""
    framed = [(number, core) for number, core in enumerate(cores) if core is not None]
    if not framed:
        return vectors
    result = vectors.copy()
    result[[number for number, _ in framed]] = encode([passages[n].text[slice(*core)] for n, core in framed])
    return result
