"""Units gathered into families: every member agrees with every other, so that no chain ties two names together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from xlingual.names.families.agree import Knowledge, agreement, is_korean, told
from xlingual.names.families.candidates import Pair
from xlingual.names.families.units import Unit
from xlingual.names.match.compare import judge
from xlingual.names.match.parts import take_apart

COMPARED = 25  # members that a new one is compared with, the most frequent ones: more spellings than that are rare ones
SURE = 0.95  # a family's share of all mentions of persons with a surname, from which the surname alone means it
TIE = 0.02  # scores nearer than that do not decide between two families


@dataclass(slots=True)
class Gathered:
    """Units of one name; the first is the most frequent. ``by_word`` are keys of those that no letters tie to it."""

    members: list[Unit] = field(default_factory=list)
    by_word: set[str] = field(default_factory=set)

    @property
    def count(self) -> int:
        """All mentions, short ones too."""
        return sum(unit.count + len(unit.short) for unit in self.members)


def gather(units: Sequence[Unit], near: Iterable[Pair], known: Knowledge) -> list[Gathered]:
    """Complete linkage, the most frequent units first; full names before lone words."""
    neighbours: dict[int, set[int]] = defaultdict(set)
    for one, other in near:
        neighbours[one].add(other)
        neighbours[other].add(one)
    home: dict[int, Gathered] = {}
    found: list[Gathered] = []
    for number in sorted(range(len(units)), key=lambda n: (_is_lone(units[n]), -units[n].count, units[n].key)):
        homes = {id(home[other]): home[other] for other in neighbours[number] if other in home}
        chosen = _best(units[number], list(homes.values()), known)
        if chosen is None:
            chosen = Gathered()
            found.append(chosen)
        elif _by_letters(units[number], chosen, known) is None:
            chosen.by_word.add(units[number].key)
        chosen.members.append(units[number])
        home[number] = chosen
    return _with_lone_surnames(found)


def _is_lone(unit: Unit) -> bool:
    return unit.kind == "person" and len(unit.key.split()) == 1


def _best(unit: Unit, homes: Sequence[Gathered], known: Knowledge) -> Gathered | None:
    """The family that the unit agrees with most; the more frequent one where two are equally near."""
    scored = [(score, home) for home in homes if (score := _mean(unit, home, known)) is not None]
    if not scored:
        return None
    highest = max(score for score, _ in scored)
    return max((home for score, home in scored if score >= highest - TIE), key=lambda home: home.count)


def _mean(unit: Unit, home: Gathered, known: Knowledge) -> float | None:
    """The mean agreement with the members; None if it does not agree with one of them.

    What is known otherwise of the unit and one of the members holds for the others, whatever their letters say; of
    several such words *different* is the last.
    """
    words = {told(unit, member, known) for member in home.members} if known.verdicts or known.placed else set()
    if "different" in words or "same" in words:
        return None if "different" in words else 1.0
    return _by_letters(unit, home, known)


def _by_letters(unit: Unit, home: Gathered, known: Knowledge) -> float | None:
    """The mean agreement of the spellings, with all members that their letters tie; None if one does not agree."""
    scores = []
    for member in [one for one in home.members if one.key not in home.by_word][:COMPARED]:
        score = agreement(unit, member, known)
        if score is None:
            return None
        scores.append(score)
    return sum(scores) / len(scores)


def _with_lone_surnames(found: Sequence[Gathered]) -> list[Gathered]:
    """A surname that stands alone in its items goes to the one person of the run who bears it, if that is plain."""
    bearers: dict[str, list[Gathered]] = defaultdict(list)
    for family in found:
        if family.members[0].kind == "person" and not _is_lone(family.members[0]):
            for surname in {_surname(unit) for unit in family.members}:
                bearers[surname].append(family)
    kept = []
    for family in found:
        home = _bearer(family, bearers) if _is_lone(family.members[0]) else None
        if home:
            home.members.extend(family.members)
        else:
            kept.append(family)
    return kept


def _surname(unit: Unit) -> str:
    if is_korean(unit.name):
        return ""
    parts = take_apart(unit.name).parts
    return parts[-1].word.letters if parts else ""


def _bearer(lone: Gathered, bearers: dict[str, list[Gathered]]) -> Gathered | None:
    surnames = {_surname(unit) for unit in lone.members}
    named = {id(home): home for surname in surnames for home in bearers.get(surname, ())}
    homes = sorted(named.values(), key=lambda home: -home.count)
    if not homes or not judge(lone.members[0].name, homes[0].members[0].name).same:
        return None
    return homes[0] if homes[0].count >= SURE * sum(home.count for home in homes) else None
