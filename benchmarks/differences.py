"""How many planted changes the checks find, and how often they warn in vain: ``python benchmarks/differences.py DATA``.

DATA is the folder with ``dev/renderings_2022_ru-en.jsonl.gz``. Of each row two renderings are a pair (en-en), and the
Russian source with a rendering (ru-en). One side of each pair is changed in one place, if such a change can be made: a
digit, a name, a month or weekday, a negation, a clause; what each kind changes and leaves out is said in
``planting/``. The rows from 1,001 on are measured (``--rows dev``: the first 1,000, which checks may be tuned on).
``--pairs en-es ru-es``: the lines of ``dev/flores_devtest.*.txt`` instead, the second half (``dev``: the first).

found         changed pairs with an error or a warning of the check that is for it (a digit of a date: numbers or dates)
located       of all changed pairs, those where such a finding stands at the change, or, where the changed side lacks
              something, at what the other side says of it
false alarms  the same pairs unchanged, with an error or a warning of that check; then all pairs, whatever can be
              changed in them
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from differences_data import PAIRS, SPANISH_PAIRS, Touched, read_pairs, read_rows, touched
from differences_speed import print_speed
from planting import PLANTERS, Extent, Kind

from xlingual.bitext import score_lines
from xlingual.records import Finding

Findings = Sequence[Finding]
ASKED = {True: (0.90, 0.10), False: (0.85, 0.12)}  # same language or not: found at least, false alarms at most
ASKED_OF_CLAUSES = {True: (0.85, 0.15), False: (0.80, 0.20)}
EXPECTED: dict[Kind, str] = {
    "digit": "numbers",
    "name": "names",
    "date": "dates",
    "negation": "negation",
    "clause": "omission",
}
HEAD = f"{'kind':10}{'pair':7}{'n':>6}{'found':>8}{'located':>9}{'alarms':>8}{'all':>7}   {'asked':14}met"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The changed pairs of one kind, with their findings and those of the same pairs before."""

    kind: Kind
    pair: str
    changed: Sequence[Touched]
    findings: Sequence[Findings]
    before: Sequence[Findings]
    everywhere: Sequence[Findings]  # of all pairs, unchanged

    @property
    def missed(self) -> list[int]:
        """The numbers of the changes that were not found."""
        both = zip(self.changed, self.findings, strict=True)
        return [n for n, (one, found) in enumerate(both) if not alarms(found, one.planted.checks)]

    @property
    def alarmed(self) -> list[int]:
        """The numbers of the pairs in which something was found before there was a change."""
        both = zip(self.changed, self.before, strict=True)
        return [n for n, (one, found) in enumerate(both) if alarms(found, one.planted.checks)]

    def only(self, put_in: bool) -> Outcome:
        """The changes that make a text longer, or the others."""
        all_of_it = zip(self.changed, self.findings, self.before, strict=True)
        kept = [one for one in all_of_it if (len(one[0].planted.now) > len(one[0].planted.was)) == put_in]
        changed, findings, before = [one[0] for one in kept], [one[1] for one in kept], [one[2] for one in kept]
        return Outcome(self.kind, self.pair, changed, findings, before, self.everywhere)

    def row(self, title: str = "") -> str:
        """One line of the table."""
        n = len(self.changed)
        found, false = _share(n - len(self.missed), n), _share(len(self.alarmed), n)
        located = _share(sum(map(is_located, self.changed, self.findings)), n)
        overall = _share(
            sum(bool(alarms(one, (EXPECTED[self.kind],))) for one in self.everywhere), len(self.everywhere)
        )
        least, most = (ASKED_OF_CLAUSES if self.kind == "clause" else ASKED)[self.pair == "en-en"]
        met = "yes" if found >= least and false <= most else "no"
        shares = f"{found:8.3f}{located:9.3f}{false:8.3f}{overall:7.3f}"
        return f"{title or self.kind:10}{self.pair:7}{n:6,}{shares}   >={least:.2f} <={most:.2f}  {met}"


def main() -> None:
    """Read, plant, check, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("--rows", choices=("held-out", "dev"), default="held-out")
    parser.add_argument("--kinds", nargs="+", choices=PLANTERS, default=list(PLANTERS))
    parser.add_argument("--pairs", nargs="+", choices=PAIRS + SPANISH_PAIRS, default=list(PAIRS))
    parser.add_argument("--limit", type=int, help="the first rows only")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N misses and N false alarms of a kind")
    parser.add_argument("--planted", action="store_true", help="print what was planted (--show of each), check nothing")
    parser.add_argument("--speed", action="store_true", help="seconds for 10,000 pairs instead")
    options = parser.parse_args()
    if options.speed:
        print_speed([row for part in ("dev", "held-out") for row in read_rows(options.data, part)])
        return
    print(f"{options.rows} rows\n\n{HEAD}", flush=True)
    for pair in options.pairs:
        sides = read_pairs(options.data, options.rows, pair, options.limit)
        untouched = [] if options.planted else findings_of([(a.text, b.text) for a, b in sides])
        for kind in options.kinds:
            made = [(n, one) for n, both in enumerate(sides) if (one := touched(kind, both))]
            if options.planted:
                show_planted(kind, [one for _, one in made], options.show)
                continue
            now = findings_of([one.texts for _, one in made])
            changed = [one for _, one in made]
            outcome = Outcome(kind, pair, changed, now, [untouched[n] for n, _ in made], untouched)
            print(outcome.row(), flush=True)
            if kind == "negation":
                print(f"{outcome.only(True).row('  put in')}\n{outcome.only(False).row('  taken')}", flush=True)
            show(outcome, options.show)


def findings_of(pairs: Sequence[tuple[str, str]]) -> list[Findings]:
    """What the program finds in each pair, all lines read at once."""
    scored = score_lines([a for a, _ in pairs], [b for _, b in pairs]) if pairs else []
    return [one.findings for one in scored]


def alarms(found: Findings, checks: Sequence[str]) -> list[Finding]:
    """The errors and warnings of some checks."""
    return [one for one in found if one.check in checks and one.severity != "note"]


def is_located(one: Touched, found: Findings) -> bool:
    """Whether a finding stands at the change, or at its answer on the other side."""
    change = (one.planted.start - 1, one.planted.end + 1)  # something cut leaves an empty place
    for finding in alarms(found, one.planted.checks):
        here, there = (finding.a, finding.b) if one.side == 0 else (finding.b, finding.a)
        if (here and _meet(here, change)) or (there and any(_meet(there, answer) for answer in one.answers)):
            return True
    return False


def show(outcome: Outcome, number: int) -> None:
    """Some changes that were missed, and some pairs with a false alarm."""
    for title, numbers in (("missed", outcome.missed), ("false alarm", outcome.alarmed)):
        for n in Random(3).sample(numbers, min(number, len(numbers))):
            one = outcome.changed[n]
            before = [side.text for side in one.sides]
            print(f"\n  {title}, {outcome.kind}, side {'ab'[one.side]}: {one.planted.was!r} -> {one.planted.now!r}")
            for text in one.texts if title == "missed" else before:
                print(f"    {text}")
            shown = outcome.findings[n] if title == "missed" else alarms(outcome.before[n], one.planted.checks)
            for finding in shown:
                print(f"      {finding.check} {finding.severity} {finding.values} {finding.message}")


def show_planted(kind: Kind, made: Sequence[Touched], number: int) -> None:
    """Some changes."""
    print(f"\n{kind}: {len(made):,}")
    for one in Random(3).sample(made, min(number, len(made))):
        print(f"  {one.planted.was!r} -> {one.planted.now!r}\n    {one.planted.text}")
        print(f"    before: {one.sides[one.side].text}\n    other:  {one.sides[1 - one.side].text}")


def _meet(one: Extent, other: Extent) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


if __name__ == "__main__":
    main()
