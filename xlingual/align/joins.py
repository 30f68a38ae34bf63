"""Joins: one sentence here against two neighbours there, tried only around candidates."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xlingual.align.bag import Bag, extended
from xlingual.align.candidates import Candidates, cosines
from xlingual.align.choose import choose
from xlingual.align.judge import Judged
from xlingual.align.means import Means
from xlingual.records import Item, Passage

UNCOVERED = 0.2  # what one side must leave uncovered more than the other before its partner is made longer
WELL = 0.5  # coverage of the side that is made longer
PROMISING = -3.0  # log-odds by the texts alone below which no join is tried


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
    likely = likely.only(choose(bag, likely))
    for number, (a, b) in enumerate(zip(likely.found.a.tolist(), likely.found.b.tolist(), strict=True)):
        there, back = likely.evidence.sides[number]
        if abs(there - back) < UNCOVERED or max(there, back) < WELL:
            continue
        short, partner = (a, b) if there > back else (b, a)
        for step in (-1, 1):
            neighbour = sentences.get((int(bag.items[short]), int(bag.places[short]) + step), -1)
            if neighbour >= 0 and neighbour != partner and bag.languages[neighbour] == bag.languages[short]:
                joins[short, partner, step] = _join(bag.passages[short], bag.passages[neighbour], items)
    return joins


def _sentences_by_place(bag: Bag) -> dict[tuple[int, int], int]:
    """The longest passage at each place of each item: the sentence rather than a quote inside it."""
    table: dict[tuple[int, int], int] = {}
    for number, place in enumerate(zip(bag.items.tolist(), bag.places.tolist(), strict=True)):
        if place not in table or len(bag.passages[table[place]].text) < len(bag.passages[number].text):
            table[place] = number
    return table


def _join(one: Passage, other: Passage, items: Mapping[str, Item]) -> Passage:
    """The span from the first of two passages to the end of the second, as it stands in the item."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    text = items[one.item_id].text[start:end]
    return Passage(one.item_id, start, end, text, one.lang, "join", one.speaker or other.speaker)
