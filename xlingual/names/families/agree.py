"""Whether two units may stand in one family: stricter than a comparison of spellings, for it reads the items too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from xlingual.names import korean
from xlingual.names.families.units import Unit
from xlingual.names.match.compare import Judged, judge, parse_korean
from xlingual.names.match.parts import take_apart
from xlingual.names.match.plain import script_of
from xlingual.records import Item, Judgement

TOGETHER = 0.55  # the least score of two spellings in one family
ONE_OUTLET = (
    0.85  # the least for a rare Korean spelling beside a frequent one in an outlet, and for places in one script
)
RARE = 2  # mentions
VOWELS = "aeiouyаеёиоуыэюя"

SpellingKeys = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beside the spellings: the items, human verdicts, and votes of aligned pairs for two units' keys."""

    items: Mapping[str, Item]
    verdicts: Mapping[SpellingKeys, Judgement] = field(default_factory=dict)
    placed: frozenset[SpellingKeys] = frozenset()


def told(one: Unit, other: Unit, known: Knowledge) -> Judgement | None:
    """What is known of the two whatever their letters say: a human's word, else *same* by the place in renderings."""
    said = verdict(one, other, known)
    if said in ("same", "different"):
        return said
    placed = one.kind == other.kind and _keys(one.key, other.key) in known.placed
    return "same" if placed and not _are_two_koreans(one, other, judge(one.name, other.name)) else None


def agreement(one: Unit, other: Unit, known: Knowledge) -> float | None:
    """How sure the spellings make it that both name the same, from ``TOGETHER`` to 1; None if they don't."""
    judged = judge(one.name, other.name)
    if one.kind != other.kind or judged.score < TOGETHER:
        return None
    if one.kind == "person":
        return judged.score if _one_person(one, other, judged, known) else None
    return judged.score if _one_thing(one, other, judged, known) else None


def verdict(one: Unit, other: Unit, known: Knowledge) -> Judgement | None:
    """What a human said of any spelling of the one and any of the other; the first that is found."""
    if not known.verdicts:
        return None
    pairs = (_keys(a, b) for a in sorted(one.text_keys) for b in sorted(other.text_keys))
    return next((known.verdicts[keys] for keys in pairs if keys in known.verdicts), None)


def _keys(one: str, other: str) -> SpellingKeys:
    return (one, other) if one <= other else (other, one)


def _are_two_koreans(one: Unit, other: Unit, judged: Judged) -> bool:
    """Whether the syllables differ by more than a vowel: Sun Hui may be Son Hui in another outlet, Un is never Il."""
    if judged.ground != "korean" or judged.same:
        return False
    return _consonants(one.key) != _consonants(other.key)


def _consonants(key: str) -> str:
    return "".join(c for c in key if c.isalpha() and c not in VOWELS)


def _one_person(one: Unit, other: Unit, judged: Judged, known: Knowledge) -> bool:
    if judged.ground == "korean":
        return _one_korean(one, other, judged, known)
    if judged.ground == "lone" or any(match.tie == "pet" for match in judged.matches):
        return False
    a, b = take_apart(one.name).parts, take_apart(other.name).parts
    if len(a) == 1 and len(b) == 1:
        apart = script_of(one.name) == script_of(other.name) and _are_parted(one, other, known)
        return judged.ground == "spelling" or (judged.ground == "parts" and not apart)
    ends = {(len(a) - 1 in match.a) == (len(b) - 1 in match.b) for match in judged.matches}
    whole = len(judged.matches) == min(len(a), len(b)) and ends == {True}
    return judged.ground in ("spelling", "whole") or whole or bool(one.items & other.items)


def _one_korean(one: Unit, other: Unit, judged: Judged, known: Knowledge) -> bool:
    """Two spellings that meet in every syllable are two persons in one outlet, unless the one is a rare slip."""
    if script_of(one.name) != script_of(other.name) or not _are_parted(one, other, known):
        return True
    return judged.score >= ONE_OUTLET and min(one.count, other.count) <= RARE


def _are_parted(one: Unit, other: Unit, known: Knowledge) -> bool:
    """Whether an outlet uses both in one language: it writes one Korean name one way, and one place."""
    return one.key != other.key and bool(_shared_voices(one, other, known))


def _shared_voices(one: Unit, other: Unit, known: Knowledge) -> set[tuple[str, str]]:
    """The outlets that use both, with the language."""
    here, there = ({(known.items[m.item_id].source, m.lang) for m in unit.mentions} for unit in (one, other))
    return here & there


def _one_thing(one: Unit, other: Unit, judged: Judged, known: Knowledge) -> bool:
    """Places and organisations lack no word; in one script a lone word leaves little doubt that it is another."""
    if judged.ground in ("spelling", "known"):
        return True
    if script_of(one.name) == script_of(other.name):
        parted = _are_parted(one, other, known) and min(one.count, other.count) > RARE
        if parted or judged.score < ONE_OUTLET or not _syllables_meet(one.name, other.name):
            return False
    a, b = take_apart(one.name).parts, take_apart(other.name).parts
    ties = Counter(match.tie for match in judged.matches)
    in_order = [match.b for match in sorted(judged.matches, key=lambda match: match.a)]
    whole = len(a) == len(b) == ties["letters"]
    return (judged.ground == "whole" or whole) and in_order == sorted(in_order)


def _syllables_meet(one: str, other: str) -> bool:
    """Of Korean places: Ryongsong and Ryongsan are two. Anything else has no syllables that could differ."""
    korean_words = korean.same_word(one, one) and korean.same_word(other, other)
    return not korean_words or korean.same_word(one, other)


def is_korean(name: str) -> bool:
    """Whether a name reads as Korean."""
    return parse_korean(name) is not None
