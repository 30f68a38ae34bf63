"""Joins: one sentence here against two neighbours there, tried only around candidates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from xlingual.align.bag import Bag, extended
from xlingual.align.candidates import Candidates, cosines
from xlingual.align.judge import Judged
from xlingual.align.means import Means
from xlingual.records import Item, Passage

MORE = 1.4  # times the other side's coverage that the side must have that is made longer
TRIES = 2  # candidates per passage and other item
WELL = 0.45  # and its coverage at least
PROMISING = -4.0  # log-odds by the texts alone below which no join is tried


def with_joins(bag: Bag, judged: Judged, items: Mapping[str, Item], means: Means) -> tuple[Bag, Candidates]:
    """The bag with joins at its end, and the candidates that they are part of.

    Where one side of a candidate says more than the other, the side that is covered well is joined with the sentence
    before it and with the one after it.
    """
    joins = _propose(bag, judged, items)
    longer = extended(
        bag,
        list(joins.values()),
        origins=np.array([short for short, *_ in joins], np.int64),
        vectors=means.encode([join.text for join in joins.values()]),
        words=means.words,
    )
    a = np.array([partner for _, partner, *_ in joins], np.int64)
    b = np.arange(len(bag.passages), len(longer.passages))
    return longer, Candidates(a, b, cosines(longer.vectors, a, b))


def _propose(bag: Bag, judged: Judged, items: Mapping[str, Item]) -> dict[tuple[int, int, int], Passage]:
    """The joins by (passage made longer, its partner, direction)."""
    joins: dict[tuple[int, int, int], Passage] = {}
    sentences = _sentences_by_place(bag)
    likely = judged.only(judged.by_text > PROMISING)
    likely = likely.only(np.array(_best_tries(bag, likely), np.int64))
    for number, (a, b) in enumerate(zip(likely.found.a.tolist(), likely.found.b.tolist(), strict=True)):
        there, back = likely.evidence.sides[number]
        if max(there, back) < max(WELL, MORE * min(there, back)):
            continue
        short, partner = (a, b) if there > back else (b, a)
        first, last = bag.places[short].tolist()
        for step, place in ((-1, first - 1), (1, last + 1)):
            neighbour = sentences.get((int(bag.items[short]), place), -1)
            if neighbour >= 0 and neighbour != partner and _one_voice(bag.passages[short], bag.passages[neighbour]):
                joins[short, partner, step] = _join(bag.passages[short], bag.passages[neighbour], items)
    return joins


def _best_tries(bag: Bag, judged: Judged) -> list[int]:
    """The candidates by which each passage comes closest to another item, ``TRIES`` at most, by the texts alone."""
    tries: Counter[tuple[int, int]] = Counter()
    kept = []
    for number in np.argsort(-judged.by_text, kind="stable").tolist():
        a, b = int(judged.found.a[number]), int(judged.found.b[number])
        keys = ((a, int(bag.items[b])), (b, int(bag.items[a])))
        if all(tries[key] < TRIES for key in keys):
            kept.append(number)
        tries.update(keys)
    return kept


def _one_voice(one: Passage, other: Passage) -> bool:
    """Whether two neighbours are in one language and not by two different speakers."""
    return one.lang == other.lang and (one.speaker == other.speaker or not (one.speaker and other.speaker))


def _sentences_by_place(bag: Bag) -> dict[tuple[int, int], int]:
    """The longest passage of just one place at each place of each item: the sentence rather than a clause inside it."""
    table: dict[tuple[int, int], int] = {}
    for number, (item, (first, last)) in enumerate(zip(bag.items.tolist(), bag.places.tolist(), strict=True)):
        place = (item, first)
        if first < last:
            continue
        if place not in table or len(bag.passages[table[place]].text) < len(bag.passages[number].text):
            table[place] = number
    return table


def _join(one: Passage, other: Passage, items: Mapping[str, Item]) -> Passage:
    """The span from the first of two passages to the end of the second, as it stands in the item."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    text = items[one.item_id].text[start:end]
    return Passage(one.item_id, start, end, text, one.lang, "join", one.speaker or other.speaker)
