"""Golden run over the sample corpus: how many of its gold differences are found, and whether each error is planted."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from xlingual import pipeline
from xlingual.records import Alignment, Finding, Pair, Passage

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
WEIGHTS = ("note", "warning", "error")
FOUND = 0.95  # share of the differences that must be found
PLANTED = 0.9  # share of the errors that must be planted
WARNED = 0.05  # share of the pairs that may have a warning of an exact check
EXACT = ("numbers", "dates", "names", "negation")  # a warning of theirs says that a thing stands on one side only
Place = tuple[str, int]  # file and record of a rendering


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry of the gold: a value of each rendering; of an error the first is wrong."""

    group: str
    check: str
    severity: str
    values: dict[Place, str]

    def is_told(self, finding: Finding, pair: Pair, places: tuple[Place, Place]) -> bool:
        """Whether a finding, no lighter than expected, is this difference between the two renderings."""
        told = zip((pair.a, pair.b), (finding.a, finding.b), finding.values, places, strict=True)
        heavy = WEIGHTS.index(finding.severity) >= WEIGHTS.index(self.severity)
        return finding.check == self.check and heavy and all(touches(*one, self.values[place]) for *one, place in told)

    def explains(self, finding: Finding, pair: Pair, places: tuple[Place, Place]) -> bool:
        """Whether an error comes from the wrong value, which shows against every other rendering."""
        wrong, value = next(iter(self.values.items()))
        told = zip((pair.a, pair.b), (finding.a, finding.b), finding.values, places, strict=True)
        return finding.check == self.check and any(touches(*one, value) for *one, place in told if place == wrong)


def touches(passage: Passage, span: tuple[int, int] | None, told: str, value: str) -> bool:
    """Whether what a finding says of a passage holds, or shares characters with, a value of the gold."""
    if not value:
        return span is None and not told
    if span is None:
        return bool(told) and (value in told or told in value)
    start = passage.text.find(value)
    return start >= 0 and span[0] < start + len(value) and start < span[1]


class Gold:
    """The gold's differences, and its renderings as passages of an alignment."""

    def __init__(self, found: Alignment) -> None:
        self.found = found
        self.items = {
            (Path(item.path).resolve().relative_to(CORPUS).as_posix(), item.position): item
            for item in found.items.values()
        }
        groups = _read("pairs.toml")["group"]
        self.members = {
            group["id"]: {_place(member): self._passage(member) for member in group["members"]} for group in groups
        }
        self.differences = [
            Difference(one["group"], one["check"], one["severity"], {_place(m): m["value"] for m in one["members"]})
            for one in _read("differences.toml")["difference"]
        ]
        self.paired = list(self._paired(found.pairs))

    def pairs_of(self, difference: Difference) -> list[tuple[Pair, tuple[Place, Place]]]:
        """The aligned pairs of the two renderings of a difference."""
        return [
            (pair, places)
            for pair, group, places in self.paired
            if group == difference.group and set(places) == set(difference.values)
        ]

    def unpaired(self, difference: Difference) -> Pair:
        """The two renderings of a difference as a pair that the alignment did not make."""
        a, b = (self.members[difference.group][place] for place in difference.values)
        return Pair(a, b, similarity=0.0, margin=None, confidence=None, model="none")

    def errors(self) -> Iterator[tuple[bool, Pair, Finding]]:
        """The errors between renderings of the gold, and whether they are planted."""
        for pair, group, places in self.paired:
            planted = [one for one in self.differences if one.group == group and one.severity == "error"]
            for finding in pair.findings:
                if finding.severity == "error":
                    yield any(one.explains(finding, pair, places) for one in planted), pair, finding

    def _paired(self, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, str, tuple[Place, Place]]]:
        """The pairs of two renderings of a statement, with its group and the renderings."""
        for pair in pairs:
            for group, members in self.members.items():
                first, second = (
                    [place for place, known in members.items() if known.overlaps(side)] for side in (pair.a, pair.b)
                )
                if first and second:
                    yield pair, group, (first[0], second[0])

    def _passage(self, member: dict[str, Any]) -> Passage:
        """The sentence or quote, or all of them, that a rendering runs over."""
        item = self.items[_place(member)]
        start = item.text.index(member["text"])
        last = member.get("until", member["text"])
        excerpt = Passage(item.item_id, start, item.text.index(last) + len(last), "", "", "join")
        over = [excerpt, *(one for one in self.found.passages if one.overlaps(excerpt))]
        first, end = min(one.start for one in over), max(one.end for one in over)
        speaker = next((one.speaker for one in over if one.speaker), None)
        return Passage(item.item_id, first, end, item.text[first:end], item.lang or "", "join", speaker)


def _place(member: dict[str, Any]) -> Place:
    return member["file"], member.get("record", 0)


def _read(name: str) -> Any:
    return tomllib.loads((CORPUS / "gold" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def gold() -> Gold:
    return Gold(pipeline.align_files([str(CORPUS)])[1])


@pytest.fixture(scope="module")
def missed(gold: Gold) -> list[Difference]:
    """The differences that no finding tells; renderings that are not aligned are checked as a pair of their own."""
    aligned = [gold.pairs_of(one) for one in gold.differences]
    apart = [one for one, pairs in zip(gold.differences, aligned, strict=True) if not pairs]
    print(f"{len(gold.differences)} differences, {len(apart)} between renderings that are not aligned")
    checked = iter(pipeline.check_pairs([gold.unpaired(one) for one in apart], gold.found.items))
    seen = [pairs or [(next(checked), (*one.values,))] for one, pairs in zip(gold.differences, aligned, strict=True)]
    return [
        one
        for one, pairs in zip(gold.differences, seen, strict=True)
        if not any(one.is_told(finding, pair, places) for pair, places in pairs for finding in pair.findings)
    ]


def test_differences_are_found(gold: Gold, missed: list[Difference]) -> None:
    assert 1 - len(missed) / len(gold.differences) >= FOUND, missed


def test_errors_are_found(missed: list[Difference]) -> None:
    assert not [one for one in missed if one.severity == "error"]


def test_errors_are_planted(gold: Gold) -> None:
    errors = list(gold.errors())
    wrong = [(found.check, found.values, pair.a.text, pair.b.text) for planted, pair, found in errors if not planted]
    assert 1 - len(wrong) / len(errors) >= PLANTED, wrong


def test_few_pairs_lack_a_number_a_date_or_a_name(gold: Gold) -> None:
    """Nothing of the kind is planted: what is told was left out by an outlet, or stands in a neighbouring sentence."""
    warned = [
        (found.check, found.values, pair.a.text, pair.b.text)
        for pair, _, _ in gold.paired
        for found in pair.findings
        if found.severity == "warning" and found.check in EXACT
    ]
    assert len(warned) / len(gold.paired) <= WARNED, warned
