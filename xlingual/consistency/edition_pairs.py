"""Which items of an outlet are editions of one: those that share the most statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from xlingual.consistency.outlet import outlet
from xlingual.consistency.units import covered, units
from xlingual.records import Item, Pair, Passage

DAYS = 3  # an edition appears on the same day or shortly after
SHARE = 0.25  # of both texts that must be paired; two items that share a stock sentence have less


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two items that may be editions of one: the pairs between them, their sentences, the part that is paired."""

    a: Item
    b: Item
    pairs: tuple[tuple[Passage, Passage], ...]  # the side in A first
    units: tuple[tuple[Passage, ...], tuple[Passage, ...]]
    share: float


def edition_pairs(
    items: Mapping[str, Item],
    passages: Mapping[str, Sequence[Passage]],
    pairs: Iterable[Pair],
    *,
    same: Mapping[str, str] | None = None,
    days: int = DAYS,
) -> list[Candidate]:
    """Items in two languages of one outlet that are each other's best counterpart, by date.

    ``passages`` are those of each item, ``same`` maps names of outlets that are editions of another to its name.
    """
    between: dict[tuple[str, str], list[tuple[Passage, Passage]]] = defaultdict(list)
    for pair in pairs:
        a, b = items[pair.a.item_id], items[pair.b.item_id]
        if a.lang != b.lang and outlet(a.source, same) == outlet(b.source, same) and _near(a, b, days):
            one, other = sorted((a, b), key=_place)
            between[one.item_id, other.item_id].append(sides_in(one, pair))
    units_of = {item_id: tuple(units(passages.get(item_id, ()))) for ids in between for item_id in ids}
    found = [
        _candidate(items[one], items[other], told, (units_of[one], units_of[other]))
        for (one, other), told in between.items()
    ]
    return sorted(_best(found), key=lambda candidate: _place(candidate.a))


def sides_in(item: Item, pair: Pair) -> tuple[Passage, Passage]:
    """Both sides of a pair, the one in this item first."""
    return (pair.a, pair.b) if pair.a.item_id == item.item_id else (pair.b, pair.a)


def _near(a: Item, b: Item, days: int) -> bool:
    """Whether both days are near; an undated item may be of any."""
    if not (a.date and b.date):
        return True
    return abs((date.fromisoformat(a.date) - date.fromisoformat(b.date)).days) <= days


def _place(item: Item) -> tuple[str, int, str]:
    """The earlier item first, of one day the longer."""
    return item.date or "9999", -len(item.text), item.item_id


def _candidate(
    a: Item, b: Item, pairs: Sequence[tuple[Passage, Passage]], held: tuple[tuple[Passage, ...], tuple[Passage, ...]]
) -> Candidate:
    paired = whole = 0
    for side, sentences in enumerate(held):
        spans = [pair[side] for pair in pairs]
        paired += sum(len(unit.text) for unit in sentences if covered(unit, spans))
        whole += sum(len(unit.text) for unit in sentences)
    return Candidate(a, b, tuple(pairs), held, paired / whole if whole else 0.0)


def _best(found: Sequence[Candidate]) -> list[Candidate]:
    """Those that share enough, and more than either item shares with any other in that language."""
    kept: list[Candidate] = []
    taken: set[tuple[str, str | None]] = set()
    for candidate in sorted(found, key=lambda c: (-c.share, _place(c.a))):
        ends = {(candidate.a.item_id, candidate.b.lang), (candidate.b.item_id, candidate.a.lang)}
        if candidate.share >= SHARE and not ends & taken:
            kept.append(candidate)
            taken |= ends
    return kept
