"""What the run says of each candidate: its dictionary form, its kind, and the full name behind a surname."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from xlingual.languages.naming import plain
from xlingual.names.find.candidate import STRONG, Candidate
from xlingual.names.find.votes import Votes, surname
from xlingual.records import Mention, NameKind

_DOUBTFUL = 2  # votes that one verb of speech or two prepositions give: no proof
_KINDS = 3  # organisations of a kind from which the kind alone names nobody: Foreign Ministry
_KEPT = 0.2  # of a name's votes, what a kind needs to stand beside a more frequent one: Washington


@dataclass(frozen=True, slots=True)
class Wholes:
    """What an item's shorter names may stand for: full names by surname, and names of organisations."""

    owners: Mapping[str, frozenset[str]]
    bodies: frozenset[str]
    kinds: Mapping[str, set[str]]  # of the whole run: kinds of organisations, and those of the kind


def mentions(candidates: Sequence[Candidate], lang: str, votes: Votes) -> list[Mention]:
    """The mentions of one item."""
    kinds = [kind_of(one, votes) for one in candidates]
    names = _names(candidates, kinds, votes)
    rows = list(zip(candidates, names, kinds, strict=True))
    full_names = [(name, one.korean) for one, name, kind in rows if kind == "person" and not one.single]
    bodies = frozenset(name for one, name, kind in rows if kind == "organisation" and not one.generic)
    wholes = Wholes(_owners(full_names), bodies, votes.wholes)
    found = (_mention(one, name, kind, lang, wholes) for one, name, kind in rows)
    return [mention for mention in found if mention]


def _mention(one: Candidate, name: str, kind: NameKind | None, lang: str, wholes: Wholes) -> Mention | None:
    """None for a name of no kind, and for a kind of organisation of which the run has several: whose, nobody knows."""
    owners = wholes.owners.get(plain(name)) if one.single else None
    kept = _kept(one, kind, owners)
    if kept is None:
        return None
    whole = full_of(owners) if owners and kept == "person" else None
    if one.generic and kept == "organisation":
        whole = _whole(name, wholes.bodies)
        if whole is None and len(wholes.kinds.get(plain(name), ())) >= _KINDS:
            return None
    return Mention(one.item_id, one.start, one.end, name, lang, kept, one.title if kept == "person" else None, whole)


def _whole(generic: str, bodies: Iterable[str]) -> str | None:
    """The only organisation of the item that a kind of organisation may stand for: ``Fishers' Party of Norway``."""
    key = plain(generic)
    whole = {name for name in bodies if plain(name).startswith(f"{key} ") or plain(name).endswith(f" {key}")}
    return whole.pop() if len(whole) == 1 else None


def full_of(owners: frozenset[str]) -> str | None:
    """The only one of the full names, or None."""
    return next(iter(owners)) if len(owners) == 1 else None


def _kept(one: Candidate, kind: NameKind | None, full: frozenset[str] | None) -> NameKind | None:
    if full and (kind in {None, "person"} or one.strength < STRONG):
        return "person"
    return kind


def kind_of(one: Candidate, votes: Votes) -> NameKind | None:
    """Its own surroundings if they are strong, else what most of the run says; None where nobody knows."""
    key = plain(one.names[0])
    counts: Counter[NameKind] = votes.kinds.get(key) or votes.elsewhere.get(key) or Counter()
    total = sum(counts.values())
    if one.kind and one.strength >= STRONG and counts[one.kind] >= _KEPT * total:
        return one.kind
    if counts:
        best, weight = counts.most_common(1)[0]
        if weight > _DOUBTFUL:
            return best
    if one.single and any(votes.surnames[surname(name)] for name in one.names):
        return "person"
    return None


def _names(candidates: Sequence[Candidate], kinds: Sequence[NameKind | None], votes: Votes) -> list[str]:
    """The dictionary form of each: of several, the one that the item shows elsewhere, then the one the run does."""
    item = Counter(
        surname(one.names[0])
        for one, kind in zip(candidates, kinds, strict=True)
        if kind == "person" and len(one.names) == 1 and not one.korean
    )
    chosen = []
    for one in candidates:
        first = one.names[0]
        if len(one.names) > 1:
            order = {name: -at for at, name in enumerate(one.names)}
            first = max(one.names, key=lambda name: (item[surname(name)], _shown(name, one, votes), order[name]))
            item[surname(first)] += not one.single
        chosen.append(first)
    return chosen


def _shown(name: str, one: Candidate, votes: Votes) -> int:
    return votes.sure[name] + (votes.surnames[name] if one.single else 0)


def _owners(full_names: Iterable[tuple[str, bool]]) -> dict[str, frozenset[str]]:
    """The full names of an item by their surnames; spellings that differ in hyphens or capitals are one."""
    by_surname: dict[str, dict[str, Counter[str]]] = {}
    for name, korean in full_names:
        last = name.split(" ", 1)[0] if korean else surname(name)
        key = plain(name).replace("-", " ")
        by_surname.setdefault(plain(last), {}).setdefault(key, Counter())[name] += 1
    return {last: _longest(spelled) for last, spelled in by_surname.items()}


def _longest(spelled: dict[str, Counter[str]]) -> frozenset[str]:
    """One spelling per person; ``Vladimir Putin`` is in ``Vladimir Vladimirovich Putin``."""
    keys = [key for key in spelled if not any(_inside(key, other) for other in spelled if other != key)]
    return frozenset(spelled[key].most_common(1)[0][0] for key in keys)


def _inside(key: str, other: str) -> bool:
    words = iter(other.split())
    return all(word in words for word in key.split())
