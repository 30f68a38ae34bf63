"""The sentences of an item: of its passages, which overlap, those that together hold all that can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xlingual.records import Passage

ENDS = ".!?…"
CLOSING = "\"'»”’)"
HALF = 0.5  # of a sentence, that a pair must cover to be about it


def units(passages: Iterable[Passage]) -> list[Passage]:
    """The sentences in reading order: the widest passages but those of several sentences; joins are left out."""
    known = sorted({p for p in passages if p.kind != "join"}, key=lambda p: (p.start, -p.end))
    single = [passage for passage in known if not _several(passage, known)]
    kept: list[Passage] = []
    for passage in single:
        if not kept or passage.end > kept[-1].end:
            kept.append(passage)
    return kept


def _several(passage: Passage, known: Sequence[Passage]) -> bool:
    """Whether a passage holds a sentence that ends before it does, and another behind that."""
    inside = [p for p in known if p is not passage and passage.start <= p.start and p.end <= passage.end]
    return any(_ended(one) and any(other.start >= one.end for other in inside) for one in inside)


def _ended(passage: Passage) -> bool:
    return passage.text.rstrip(CLOSING).endswith(tuple(ENDS))


def covered(unit: Passage, spans: Iterable[Passage]) -> bool:
    """Whether some passages of its item cover half of a sentence or more."""
    shared = sum(max(0, min(unit.end, span.end) - max(unit.start, span.start)) for span in spans)
    return shared >= HALF * (unit.end - unit.start)
