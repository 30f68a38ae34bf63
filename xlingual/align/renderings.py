"""From neighbours to pairs and groups: the steps of an alignment in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates, candidates, comparable, cosines, merged
from xlingual.align.choose import choose
from xlingual.align.evidence import joined, weigh
from xlingual.align.groups import groups
from xlingual.align.joins import with_joins
from xlingual.align.judge import Judge, Judged, judge, together
from xlingual.align.means import Means, Neighbours
from xlingual.align.report import as_groups, as_pairs
from xlingual.align.said import said_of
from xlingual.align.stock import stock_pairs, stock_passages
from xlingual.align.variants import variants
from xlingual.records import Alignment, Item

CUT = 0.5  # probability of "same statement" from which a pair is shown
DOUBTFUL = 0.05  # and from which one is kept for review
LINK = 0.25  # mean probability between two parts of a group; lower than the cut, as a third rendering speaks for a pair
HOPELESS = -5.0  # log-odds by the texts alone that neither margin nor surroundings lift to the floor of the doubtful
NEAREST = 6  # passages per language that are looked at closely; 99.3 % of 6,000 held-out renderings are among them


def renderings(bag: Bag, items: Mapping[str, Item], *, near: Neighbours, means: Means, cut: float = CUT) -> Alignment:
    """All pairs of passages that render one statement, in groups, and the doubtful ones below the cut.

    An alignment without pairs means that nothing is said twice.
    """
    compared = bag.passages
    again, judged = _judged(bag, items, near, means, cut)
    refused = judged.only(again.called("different", judged.found))
    bag, again = again.bag, replace(again, refused=refused.found)
    judged = judged.only(~again.ruled_out(judged.found))
    judged = judged.only(choose(bag, judged, again.called("same", judged.found)))
    kept, stock = judged.probability >= cut, _stock(bag, judged, near)
    said, apart, said_group = _grouped(again, judged.only(kept & ~stock))
    folded, _, folded_group = _grouped(again, judged.only(kept & stock))
    doubtful = _doubtful(again, [judged.only(~kept & ~stock), said.only(said.probability < cut), apart, refused])
    said, folded = said.only(said.probability >= cut), folded.only(folded.probability >= cut)
    return Alignment(
        items=items,
        passages=compared,
        pairs=[
            *as_pairs(bag, said, items, means=means, group_of=said_group),
            *as_pairs(bag, folded, items, means=means, group_of=folded_group, stock=True),
        ],
        doubtful=as_pairs(bag, doubtful, items, means=means, group_of={}),
        groups=[*as_groups(bag, said_group), *as_groups(bag, folded_group, stock=True)],
        model=means.model,
        refits=means.refits,
    )


def _judged(bag: Bag, items: Mapping[str, Item], near: Neighbours, means: Means, cut: float) -> tuple[Judge, Judged]:
    """All candidates with a chance, joins among them, judged with all there is; and the judge, for more of them."""
    anytime = [rows[:, :NEAREST] for _, rows in near.anytime.values()]
    found = candidates(bag, [*anytime, *(rows for _, rows in near.in_time.values())], means.floor)
    first = judge(bag, found, weigh(bag, means.words, found), score=means.score)
    first = first.only((first.by_text > HOPELESS) | (said_of(bag, found, means.verdicts) == "same"))
    bag, joins = with_joins(bag, first, items, means)
    found, evidence = merged(first.found, joins), joined([first.evidence, weigh(bag, means.words, joins)])
    again = Judge(bag, means, near, _provisional(bag, judge(bag, found, evidence, score=means.score), cut))
    return again.with_rivals(found, evidence)


def _doubtful(again: Judge, parts: Sequence[Judged]) -> Judged:
    """What is to be reviewed, least probable first, and what a human called *same*, be it ever so improbable."""
    below = reduce(together, parts)
    below = below.only(np.argsort(below.probability, kind="stable"))
    return below.only((below.probability >= DOUBTFUL) | again.called("same", below.found))


def _provisional(bag: Bag, judged: Judged, cut: float) -> dict[int, int]:
    """Groups by the texts alone: a margin leaves out the pair's own group, so it needs groups first."""
    likely = judged.only(judged.probability >= cut)
    likely = likely.only(choose(bag, likely))
    return _group_of(groups(likely.found.a, likely.found.b, likely.probability, cut=cut))


def _stock(bag: Bag, judged: Judged, near: Neighbours) -> NDArray[np.bool_]:
    """Which of the pairs tie no more than a stock phrase."""
    often = np.zeros(len(bag.passages), bool)
    for language, (products, rows) in near.anytime.items():
        same = np.flatnonzero(bag.languages[: len(rows)] == language)
        often[same] = stock_passages(bag, same, products[same], rows[same])
    return stock_pairs(bag, judged.found, often[bag.origins], judged.support())


def _grouped(again: Judge, judged: Judged) -> tuple[Judged, Judged, dict[int, int]]:
    """Pairs put into groups: every pair inside a group, the pairs between groups, and each member's group number."""
    bag, found = again.bag, judged.found

    def missing(a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
        found = Candidates(a, b, cosines(bag.vectors, a, b))
        return np.where(again.ruled_out(found), 0.0, again(found).probability)

    one = variants(bag, [*found.a.tolist(), *found.b.tolist()])
    a, b = (np.array([one[n] for n in side.tolist()], np.int64) for side in (found.a, found.b))
    number_of = _group_of(groups(a, b, judged.probability, cut=LINK, missing=missing))
    group_of = {member: number_of[first] for member, first in one.items() if first in number_of}
    members: dict[int, list[int]] = {}
    for member, number in group_of.items():
        members.setdefault(number, []).append(member)
    unseen = _unseen(bag, judged, list(members.values()))
    everything = together(judged, again(unseen.only(~again.ruled_out(unseen))))
    ends = zip(everything.found.a.tolist(), everything.found.b.tolist(), strict=True)
    inside = np.array([group_of.get(a, -1) == group_of.get(b, -2) for a, b in ends], bool)
    chained = everything.only(inside).chained(bag)
    return chained.only(choose(bag, chained, again.called("same", chained.found))), everything.only(~inside), group_of


def _group_of(found: Sequence[Sequence[int]]) -> dict[int, int]:
    """Each member's group number."""
    return {member: number for number, members in enumerate(found) for member in members}


def _unseen(bag: Bag, judged: Judged, found: Sequence[Sequence[int]]) -> Candidates:
    """Comparable pairs inside the groups that were no candidates."""
    seen = set(zip(judged.found.a.tolist(), judged.found.b.tolist(), strict=True))
    inside = [pair for members in found for pair in combinations(sorted(members), 2) if pair not in seen]
    a, b = np.array(inside, np.int64).reshape(-1, 2).T
    keep = comparable(bag, a, b)
    return Candidates(a[keep], b[keep], cosines(bag.vectors, a[keep], b[keep]))
