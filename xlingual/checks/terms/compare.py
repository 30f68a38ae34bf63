"""The terms that two renderings do not share, put side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlingual.checks.evidence import Evidence
from xlingual.checks.terms.find import TermHit, find_terms
from xlingual.checks.terms.place import same_place
from xlingual.languages.terms import TOPICS

HitPair = tuple[TermHit, TermHit]


def differing_terms(evidence: Evidence) -> Iterator[HitPair]:
    """Pairs of different members of one topic that stand in the same place of both sides."""
    a, b = (find_terms(side.text, side.lang) for side in (evidence.a, evidence.b))
    for topic in dict.fromkeys(hit.topic for hit in a):
        ours = [hit for hit in a if hit.topic == topic]
        theirs = [hit for hit in b if hit.topic == topic]
        if ours and theirs:
            yield from _told_apart(evidence, *_unshared(ours, theirs))


def _unshared(ours: Sequence[TermHit], theirs: Sequence[TermHit]) -> tuple[list[TermHit], list[TermHit]]:
    """What is left of both sides when terms that both use are taken away."""
    shared = {hit.member for hit in ours} & {hit.member for hit in theirs}
    return [hit for hit in ours if hit.member not in shared], [hit for hit in theirs if hit.member not in shared]


def _told_apart(evidence: Evidence, ours: Sequence[TermHit], theirs: Sequence[TermHit]) -> Iterator[HitPair]:
    free = list(theirs)
    for hit in ours:
        lone = TOPICS[hit.topic].sole and len({h.member for h in ours}) == len({h.member for h in theirs}) == 1
        other = next((h for h in free if _is_counterpart(evidence, hit, h, lone=lone)), None)
        if other:
            free.remove(other)
            yield hit, other


def _is_counterpart(evidence: Evidence, hit: TermHit, other: TermHit, *, lone: bool) -> bool:
    if evidence.a.lang != evidence.b.lang and not _differently_loaded(hit, other):
        return False
    return lone or same_place(evidence, (hit.start, hit.end), (other.start, other.end))


def _differently_loaded(hit: TermHit, other: TermHit) -> bool:
    members = TOPICS[hit.topic].members
    return members[hit.member] != members[other.member]
