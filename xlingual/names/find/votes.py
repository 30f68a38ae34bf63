"""What the surroundings of all candidates of a run say of each name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from xlingual.languages.naming import plain
from xlingual.names.find.candidate import Candidate
from xlingual.records import NameKind

_SHOWN = 0.06  # of a name's mentions, what must show its kind: a sport is no place, though somebody came first "in" it


@dataclass(slots=True)
class Votes:
    """One language's run: kinds of names, and surnames with how often they belong to somebody."""

    kinds: dict[str, Counter[NameKind]] = field(default_factory=lambda: defaultdict(Counter))
    sure: Counter[str] = field(default_factory=Counter)  # dictionary forms that could be nothing else
    surnames: Counter[str] = field(default_factory=Counter)
    wholes: dict[str, set[str]] = field(default_factory=dict)  # kinds of organisations, and those of the kind
    elsewhere: dict[str, Counter[NameKind]] = field(default_factory=dict)  # what all languages of the run say


def count_votes(candidates: Sequence[Candidate]) -> Votes:
    """Gather what the surroundings of all candidates say."""
    votes = Votes(wholes=_wholes(candidates))
    for one in candidates:
        if len(one.names) == 1:
            votes.sure[one.names[0]] += 1
            if one.kind == "person" and not one.single and not one.korean:
                votes.surnames[surname(one.names[0])] += 1
    votes.kinds = _kinds(candidates)
    return votes


def _kinds(candidates: Iterable[Candidate]) -> dict[str, Counter[NameKind]]:
    """The votes for each kind of a name, those left out that too few of its mentions give."""
    kinds: dict[str, Counter[NameKind]] = defaultdict(Counter)
    seen: Counter[str] = Counter()
    shown: Counter[tuple[str, NameKind]] = Counter()
    for one in candidates:
        key = plain(one.names[0])
        seen[key] += 1
        if one.kind:
            shown[key, one.kind] += 1
            kinds[key][one.kind] += one.strength
    for (key, kind), count in shown.items():
        if count < _SHOWN * seen[key]:
            del kinds[key][kind]
    return kinds


def share(votes: Iterable[Votes]) -> None:
    """Let each language see what the others say of names that are written alike."""
    together: dict[str, Counter[NameKind]] = defaultdict(Counter)
    everybody = list(votes)
    for one in everybody:
        for name, counts in one.kinds.items():
            together[name].update(counts)
    for one in everybody:
        one.elsewhere = together


def surname(name: str) -> str:
    """The last word of a name."""
    return name.rsplit(" ", 1)[-1]


def _wholes(candidates: Iterable[Candidate]) -> dict[str, set[str]]:
    """``foreign ministry`` → the names that begin or end so: ``norwegian foreign ministry``."""
    bodies = [(plain(one.names[0]), one.generic) for one in candidates if one.kind == "organisation"]
    found: dict[str, set[str]] = {name: set() for name, generic in bodies if generic}
    for name in {name for name, generic in bodies if not generic}:
        words = name.split()
        for cut in range(1, len(words)):
            for part in (" ".join(words[:cut]), " ".join(words[cut:])):
                if part in found:
                    found[part].add(name)
    return found
