"""How well two spellings are told to be one name or two: ``python benchmarks/names.py DATA``.

``DATA`` is the folder with ``names/names_dev.jsonl.gz``. The table is of the held-out half, from which nothing was
learned (``--half dev``: the other). Persons stand in the sanctions lists of the EU, ``interscript`` in the examples of
romanisation tables, places in CLDR and UNTERM. ``rigour-territories`` is left out: its names are tagged by script, so
that Latin names of languages that are not read count as English. A group's first name is compared with each of its
others (``--pairs-of all``: each with each) and, for each such pair, ten names of other groups that begin with the same
letter.

The lists of the EU also give aliases that are no spelling of the name: noms de guerre, former names, callsigns.
Therefore a second table without the pairs that share no word even roughly (see ``share_a_word``; it knows nothing of
this program's tables). Places stay as they are: their names in other languages need not share letters.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from anyascii import anyascii
from names_data import Labelled, labelled, rows
from rapidfuzz.distance import Indel

from xlingual.names.match import compare_names, judge

KINDS = ("persons", "interscript", "places")
MORE = {"words": "words: single words, negatives unverified", "forms": "forms of given names and surnames"}
LONG, ROUGHLY = 4, 0.6  # letters of a telling word; Indel similarity of two that are roughly one
SHOWN = 30  # errors of each sort


@dataclass(frozen=True, slots=True)
class Outcome:
    """Pairs, what was decided of each, and the seconds that it took: with empty caches, and with the words' caches."""

    pairs: tuple[Labelled, ...]
    same: tuple[bool, ...]
    cold: float
    warm: float

    def without_strangers(self) -> Outcome:
        """Without the pairs of a group that share no word."""
        kept = [(p, s) for p, s in zip(self.pairs, self.same, strict=True) if not p.same or share_a_word(p.a, p.b)]
        return Outcome(tuple(p for p, _ in kept), tuple(s for _, s in kept), self.cold, self.warm)

    def count(self, label: bool, decision: bool, *, crossing: bool = False) -> int:
        """How many pairs of a label were so decided."""
        both = zip(self.pairs, self.same, strict=True)
        return sum((p.same, s) == (label, decision) and (p.crosses or not crossing) for p, s in both)

    def row(self, title: str) -> str:
        """One line of the table."""
        hits, missed, wrong = self.count(True, True), self.count(True, False), self.count(False, True)
        crossed, lost = self.count(True, True, crossing=True), self.count(True, False, crossing=True)
        numbers = [_share(hits, wrong), _share(hits, missed), _share(2 * hits, wrong + missed), _share(crossed, lost)]
        shares = "".join(f"{number:10.4f}" for number in numbers)
        return f"{title:13}{hits + missed:8,}{len(self.pairs) - hits - missed:9,}{shares}"

    def speed(self) -> str:
        """Pairs a second, cold and warm."""
        return f"{len(self.pairs) / self.cold:9,.0f}{len(self.pairs) / self.warm:9,.0f}"


HEAD = f"{'':13}{'same':>8}{'not':>9}{'precision':>10}{'recall':>10}{'F1':>10}{'cross-r.':>10}"


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("--half", choices=("held-out", "dev"), default="held-out")
    parser.add_argument("--pairs-of", choices=("first", "all"), default="first")
    parser.add_argument("--errors", action="store_true", help=f"print {SHOWN} pairs of each sort that are wrong")
    options = parser.parse_args()
    outcomes = measured(options.data, options.half == "held-out", every=options.pairs_of == "all")
    print(f"{options.half} half, pairs of {options.pairs_of}\n\n{HEAD}   a second   words known")
    table(outcomes, speed=True)
    kept = {kind: found if kind == "places" else found.without_strangers() for kind, found in outcomes.items()}
    left = ", ".join(f"{len(outcomes[kind].pairs) - len(kept[kind].pairs):,} {kind}" for kind in KINDS[:2])
    print(f"\nwithout pairs that share no word ({left})\n{HEAD}")
    table({kind: kept[kind] for kind in KINDS})
    if options.errors:
        for kind in KINDS:
            errors(kind, kept[kind])


def measured(data: Path, held_out: bool, *, every: bool) -> dict[str, Outcome]:
    """The outcome for each kind of names."""
    known = [row for row in rows(str(data / "names/names_dev.jsonl.gz")) if row.held_out == held_out]
    return {kind: decide(labelled([row for row in known if row.kind == kind], every=every)) for kind in (*KINDS, *MORE)}


def decide(pairs: Sequence[Labelled]) -> Outcome:
    """What the program says of each pair at its own cut."""
    begun = time.perf_counter()
    same = tuple(compare_names(pair.a, pair.b).same for pair in pairs)
    cold = time.perf_counter() - begun
    judge.cache_clear()
    begun = time.perf_counter()
    for pair in pairs:
        compare_names(pair.a, pair.b)
    return Outcome(tuple(pairs), same, cold, time.perf_counter() - begun)


def table(outcomes: dict[str, Outcome], *, speed: bool = False) -> None:
    """The kinds, all three together, and what else there is."""
    three = [outcomes[kind] for kind in KINDS]
    together = Outcome(
        tuple(pair for one in three for pair in one.pairs),
        tuple(said for one in three for said in one.same),
        sum(one.cold for one in three),
        sum(one.warm for one in three),
    )
    for kind, found in [*zip(KINDS, three, strict=True), ("all three", together)]:
        print(found.row(kind) + (found.speed() if speed else ""))
    for kind, told in MORE.items():
        if kind in outcomes:
            print(outcomes[kind].row(kind) + (outcomes[kind].speed() if speed else "") + f"  {told}")


def errors(kind: str, found: Outcome) -> None:
    """Some of the pairs that are wrong, with the reason given."""
    for label, title in ((True, "missed"), (False, "wrongly one")):
        wrong = [p for p, said in zip(found.pairs, found.same, strict=True) if p.same == label != said]
        print(f"\n{kind}: {len(wrong):,} {title}")
        for pair in random.Random(3).sample(wrong, min(SHOWN, len(wrong))):
            told = compare_names(pair.a, pair.b, explain=True)
            print(f"  {pair.a} | {pair.b} | {pair.origin} | {told.score:.2f} {told.reason}")


def share_a_word(a: str, b: str) -> bool:
    """Whether a word of one name, of four letters or more where it has such, is roughly a word of the other."""
    one, other = (re.findall(r"[a-z]+", anyascii(name).lower()) for name in (a, b))
    tried = [(x, y) for x in _telling(one) for y in other] + [(x, y) for x in _telling(other) for y in one]
    return any(Indel.normalized_similarity(x, y) >= ROUGHLY for x, y in tried)


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if len(word) >= LONG] or words


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else float("nan")


if __name__ == "__main__":
    main()
