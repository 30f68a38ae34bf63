"""How long the checks take for 10,000 pairs on one core."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations, islice, product
from time import perf_counter
from typing import TypeVar

from differences_data import Row
from threadpoolctl import threadpool_limits

from xlingual import checks
from xlingual.pipeline import known_to_checks, to_name_spans
from xlingual.records import Item, Pair, Passage

PAIRS = 10_000
FINDING = "finding names"
T = TypeVar("T")
Lines = tuple[tuple[str, str], ...]


def print_speed(rows: Sequence[Row]) -> None:
    """Seconds for finding the names, for aligning words, and for each check; once en-en, once ru-en."""
    for langs, pairs in (("en-en", _renderings(rows)), ("ru-en", _sources(rows))):
        chosen = tuple(islice(pairs, PAIRS))
        with threadpool_limits(1):
            took = _timed(chosen, (langs[:2], langs[3:]))
        whole, of_names = sum(took.values()), took[FINDING]
        print(f"{langs}: {len(chosen):,} pairs in {whole:.1f} s, {whole - of_names:.1f} s without finding names")
        print("  " + ", ".join(f"{name} {seconds:.1f}" for name, seconds in took.items()), flush=True)


def _timed(lines: Lines, langs: tuple[str, str]) -> dict[str, float]:
    """Seconds for each step."""
    known_lines = {(text, lang): _item(text, lang) for both in lines for text, lang in zip(both, langs, strict=True)}
    by_id = {item.item_id: item for item in known_lines.values()}
    pairs = [_pair(known_lines[a, langs[0]], known_lines[b, langs[1]]) for a, b in lines]
    took: dict[str, float] = {}
    spans = _clocked(took, FINDING, lambda: to_name_spans(by_id))
    known = known_to_checks(by_id, spans)
    evidence = _clocked(took, "aligning words", lambda: [known.evidence(pair) for pair in pairs])
    for name, check in checks.CHECKS.items():
        _clocked(took, name, partial(_all_findings, check, pairs, evidence))
    return took


def _all_findings(check: checks.Check, pairs: Sequence[Pair], evidence: Sequence[checks.Evidence]) -> int:
    return sum(1 for both in zip(pairs, evidence, strict=True) for _ in check.check(*both))


def _clocked(took: dict[str, float], name: str, step: Callable[[], T]) -> T:
    begun = perf_counter()
    done = step()
    took[name] = perf_counter() - begun
    return done


def _item(text: str, lang: str) -> Item:
    return Item(path="", text=text, source="", lang=lang)


def _pair(a: Item, b: Item) -> Pair:
    one, other = (Passage(it.item_id, 0, len(it.text), it.text, it.lang or "", "sentence") for it in (a, b))
    return Pair(one, other, similarity=1.0, margin=None, confidence=None, model="")


def _renderings(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from combinations([row.reference, *row.systems], 2)


def _sources(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from product([row.source], [row.reference, *row.systems])
