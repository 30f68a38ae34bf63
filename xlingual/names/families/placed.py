"""Votes of aligned pairs: two names that stand in the same place of two renderings are likely one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import Indel

from xlingual.names.families.units import Unit
from xlingual.names.match.compare import judge
from xlingual.names.match.parts import take_apart
from xlingual.names.match.words import in_latin
from xlingual.records import Mention, Pair, Passage

VOTES = 2.0  # renderings that must agree ...
SHARE = 0.5  # ... and of all votes for either name, at least so much
ALIKE = 0.45  # Indel similarity in rough Latin: one rendering is enough for spellings so near; no person is one without
SURE = 0.5  # confidence of a pair that may vote


def placed(units: Sequence[Unit], pairs: Iterable[Pair]) -> frozenset[tuple[str, str]]:
    """The keys of units that pairs put in one place, each two sorted."""
    by_item: dict[str, list[tuple[Mention, Unit]]] = defaultdict(list)
    for unit in units:
        for mention in unit.mentions:
            by_item[mention.item_id].append((mention, unit))
    votes: dict[tuple[str, str], float] = {}
    by_key = {unit.key: unit for unit in units}
    for pair in pairs:
        if pair.verdict == "same" or (pair.verdict is None and (pair.confidence or 0.0) >= SURE):
            _vote(_names(pair.a, by_item), _names(pair.b, by_item), votes)
    return frozenset(keys for keys, count in votes.items() if _is_enough(keys, count, votes, by_key))


def _names(passage: Passage, by_item: Mapping[str, Sequence[tuple[Mention, Unit]]]) -> dict[str, Unit]:
    """The units that a passage names in full."""
    inside = (
        unit
        for mention, unit in by_item.get(passage.item_id, ())
        if passage.start <= mention.start and mention.end <= passage.end
    )
    return {unit.key: unit for unit in inside}


def _vote(here: Mapping[str, Unit], there: Mapping[str, Unit], votes: dict[tuple[str, str], float]) -> None:
    """One vote, shared among the names of a kind that have no counterpart of their own."""
    left = [unit for unit in here.values() if not _has_match(unit, there)]
    right = [unit for unit in there.values() if not _has_match(unit, here)]
    for kind in ("person", "place", "organisation"):
        ours = [unit.key for unit in left if unit.kind == kind]
        theirs = [unit.key for unit in right if unit.kind == kind]
        for one in ours:
            for other in theirs:
                keys = (one, other) if one <= other else (other, one)
                votes[keys] = votes.get(keys, 0.0) + 1 / (len(ours) * len(theirs))


def _has_match(unit: Unit, others: Mapping[str, Unit]) -> bool:
    return unit.key in others or any(judge(unit.name, other.name).same for other in others.values())


def _is_enough(
    keys: tuple[str, str], count: float, votes: Mapping[tuple[str, str], float], by_key: Mapping[str, Unit]
) -> bool:
    one, other = by_key[keys[0]], by_key[keys[1]]
    near = _likeness(one, other) >= ALIKE
    if one.kind == "person" and not near:
        return False
    rivals = max(sum(n for pair, n in votes.items() if key in pair) for key in keys)
    return count >= (1.0 if near else VOTES) and count >= SHARE * rivals


def _likeness(one: Unit, other: Unit) -> float:
    return Indel.normalized_similarity(*(in_latin(take_apart(unit.name).joined) for unit in (one, other)))
