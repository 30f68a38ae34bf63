"""Results as records: pairs with the earlier side first, and groups."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xlingual.align.bag import Bag
from xlingual.align.contributions import contributions
from xlingual.align.judge import Judged
from xlingual.align.means import Means
from xlingual.align.said import said_of
from xlingual.records import Group, Item, Pair, Passage, language_pair


def as_groups(bag: Bag, group_of: Mapping[int, int], *, stock: bool = False) -> list[Group]:
    """The groups, their passages in the order of the run."""
    members: dict[int, list[Passage]] = {}
    for passage, number in sorted(group_of.items()):
        members.setdefault(number, []).append(bag.passages[passage])
    return [Group(tuple(passages), stock) for passages in members.values()]


def as_pairs(
    bag: Bag,
    judged: Judged,
    items: Mapping[str, Item],
    *,
    means: Means,
    group_of: Mapping[int, int],
    stock: bool = False,
) -> list[Pair]:
    """The pairs in the order in which they were judged; ``group_of`` maps passage numbers to group numbers."""
    ids = _group_ids(bag, group_of)
    said = said_of(bag, judged.found, means.verdicts).tolist()
    pairs = []
    for number, (a, b) in enumerate(zip(judged.found.a.tolist(), judged.found.b.tolist(), strict=True)):
        one, other = sorted((bag.passages[a], bag.passages[b]), key=lambda p: _place(p, items))
        margin = judged.margins[number]
        calibrated = means.is_calibrated(one.lang, other.lang)
        languages = language_pair(one.lang, other.lang)
        pairs.append(
            Pair(
                a=one,
                b=other,
                similarity=float(judged.found.similarity[number]),
                margin=None if np.isnan(margin) else float(margin),
                confidence=float(judged.probability[number]) if calibrated else None,
                model=means.model,
                group_id=ids.get(a, ""),
                features=judged.reasons(number),
                stock=stock,
                contributions=contributions(judged, number, score=means.score, languages=languages),
                verdict=said[number] or None,
            )
        )
    return pairs


def _group_ids(bag: Bag, group_of: Mapping[int, int]) -> dict[int, str]:
    """The id of each member's group."""
    members: dict[int, list[Passage]] = {}
    for passage, number in group_of.items():
        members.setdefault(number, []).append(bag.passages[passage])
    id_of = {number: Group(tuple(passages)).group_id for number, passages in members.items()}
    return {passage: id_of[number] for passage, number in group_of.items()}


def _place(passage: Passage, items: Mapping[str, Item]) -> tuple[str, str, str, int, int]:
    """What decides which side is the earlier one: date, source, path, place. Undated items come last."""
    item = items[passage.item_id]
    return item.date or "9999", item.source, item.path, item.position, passage.start
