"""Term families learned from a run: phrases that renderings exchange for each other again and again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xlingual.checks.side import Side
from xlingual.checks.terms.association import dice, log_likelihood_ratio
from xlingual.checks.terms.exchange import LONGEST, exchanged
from xlingual.checks.terms.find import find_terms
from xlingual.checks.terms.stem import Phrase, stems

FEWEST = 3  # statements in which an exchange must stand
CHANCE = 10.83  # log-likelihood ratio that chance reaches once in a thousand times (chi-square, one degree of freedom)
LIKELY = 0.2  # Dice coefficient of the exchange among all that speak of either

Key = tuple[str, Phrase]  # a language and a phrase
Statement = tuple[str, Sequence[tuple[Side, Side]]]  # its id, and its pairs


@dataclass(frozen=True, slots=True)
class LearnedTerms:
    """Phrases of one language that stand for each other, by their stems, each with how it is spelled most often."""

    lang: str
    members: Mapping[Phrase, str]

    @property
    def headword(self) -> str:
        """Its members, as in ``area / region``."""
        return " / ".join(sorted(self.members.values()))


@dataclass(slots=True)
class _Counts:
    """In which statements phrases are exchanged, and in which they stand at all."""

    exchanges: dict[tuple[Key, Key], set[str]] = field(default_factory=lambda: defaultdict(set))
    seen: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    spelled: dict[Key, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    statements: int = 0


def learn_terms(statements: Sequence[Statement]) -> tuple[LearnedTerms, ...]:
    """The families of terms that pairs of a run show; empty where nothing is exchanged often enough.

    A statement is a group of renderings, so that n renderings of one sentence count once.
    """
    counts = _Counts(statements=len(statements))
    for name, pairs in statements:
        for a, b in pairs:
            _count_exchanges(counts, name, a, b)
    frequent = {keys: where for keys, where in counts.exchanges.items() if len(where) >= FEWEST}
    wanted = {key for keys in frequent for key in keys}
    for name, pairs in statements:
        for side in {(side.text, side.lang) for pair in pairs for side in pair}:
            _count_phrases(counts, name, *side, wanted=wanted)
    return tuple(_families(list(_kept(counts, frequent)), counts))


def _count_exchanges(counts: _Counts, name: str, a: Side, b: Side) -> None:
    for one, other in exchanged(a, b):
        topics = [
            {hit.topic for hit in find_terms(side.text, side.lang) if hit.start < place.end and place.start < hit.end}
            for side, place in ((a, one), (b, other))
        ]
        if topics[0] & topics[1]:
            continue  # the table knows them
        first, second = sorted(((a.lang, one.phrase), (b.lang, other.phrase)))
        counts.exchanges[first, second].add(name)
        counts.spelled[a.lang, one.phrase][a.text[one.start : one.end]] += 1
        counts.spelled[b.lang, other.phrase][b.text[other.start : other.end]] += 1


def _count_phrases(counts: _Counts, name: str, text: str, lang: str, *, wanted: set[Key]) -> None:
    keys = stems(text, lang)
    for length in range(1, LONGEST + 1):
        for first in range(len(keys) - length + 1):
            key = (lang, keys[first : first + length])
            if key in wanted:
                counts.seen[key].add(name)


def _kept(counts: _Counts, frequent: Mapping[tuple[Key, Key], set[str]]) -> Iterator[tuple[float, Key, Key]]:
    for (one, other), where in frequent.items():
        both, ours, theirs = len(where), len(counts.seen[one]), len(counts.seen[other])
        score = log_likelihood_ratio(both, ours, theirs, counts.statements)
        if score >= CHANCE and dice(both, ours, theirs) >= LIKELY:
            yield score, one, other


def _families(kept: Sequence[tuple[float, Key, Key]], counts: _Counts) -> Iterator[LearnedTerms]:
    """Families in which each member is exchanged for half of the others at least."""
    linked = {frozenset((one, other)) for _, one, other in kept}
    groups: list[set[Key]] = []
    for _, one, other in sorted(kept, key=lambda entry: (-entry[0], entry[1:])):
        homes = [group for group in groups if one in group or other in group]
        if not homes:
            groups.append({one, other})
        elif len(homes) == 1 and not {one, other} <= homes[0]:
            new = one if other in homes[0] else other
            if 2 * sum(frozenset((new, old)) in linked for old in homes[0]) >= len(homes[0]):
                homes[0].add(new)
    for group in groups:
        named = {phrase: counts.spelled[lang, phrase].most_common(1)[0][0] for lang, phrase in sorted(group)}
        yield LearnedTerms(next(iter(group))[0], named)
