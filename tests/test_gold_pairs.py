"""Golden run over the sample corpus: how many of its gold pairs are found, and how much else is."""

from __future__ import annotations

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from xlingual import pipeline
from xlingual.records import Alignment, Pair, Passage

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
Member = tuple[int, int]  # number of the group, and of the member in it


class Gold:
    """Which members of the gold each passage stands for: those of the sentences that it shares characters with."""

    def __init__(self, found: Alignment) -> None:
        groups = tomllib.loads((CORPUS / "gold/pairs.toml").read_text(encoding="utf-8"))["group"]
        item_of = {
            (Path(item.path).resolve().relative_to(CORPUS).as_posix(), item.position): item
            for item in found.items.values()
        }
        self.spans: dict[str, list[tuple[int, int, Member]]] = {}
        for number, group in enumerate(groups):
            for place, member in enumerate(group["members"]):
                item = item_of[member["file"], member.get("record", 0)]
                start = item.text.index(member["text"])
                last = member.get("until", member["text"])
                end = item.text.index(last) + len(last)
                self.spans.setdefault(item.item_id, []).append((start, end, (number, place)))
        self.pairs = {
            frozenset([(number, one), (number, other)])
            for number, group in enumerate(groups)
            for one, other in combinations(range(len(group["members"])), 2)
        }
        self._widen(found)

    def _widen(self, found: Alignment) -> None:
        """Stretch each excerpt to the passages, other than joins, that hold it."""
        for passage in found.passages:
            if passage.kind != "join":
                self.spans[passage.item_id] = [
                    (passage.start, passage.end, m) if passage.start <= s and e <= passage.end else (s, e, m)
                    for s, e, m in self.spans.get(passage.item_id, [])
                ]

    def members(self, passage: Passage) -> set[Member]:
        spans = self.spans.get(passage.item_id, [])
        return {m for s, e, m in spans if s < passage.end and passage.start < e}

    def answers(self, pair: Pair) -> set[frozenset[Member]]:
        """The gold pairs that a pair stands for; none for a wrong one."""
        both = {frozenset([a, b]) for a in self.members(pair.a) for b in self.members(pair.b)}
        return both & self.pairs


@pytest.fixture(scope="module")
def found() -> Alignment:
    return pipeline.align_files([str(CORPUS)])[1]


def test_precision_and_recall_have_a_floor(found: Alignment) -> None:
    gold = Gold(found)
    answers = [gold.answers(pair) for pair in found.pairs if not pair.stock]
    recall = len(set().union(*answers)) / len(gold.pairs)
    precision = sum(map(bool, answers)) / len(answers)
    assert precision >= 0.95
    assert recall >= 0.8
