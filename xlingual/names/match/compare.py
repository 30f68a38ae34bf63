"""Two names: are they one? A score, a decision, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Indel

from xlingual.names import korean
from xlingual.names.folding import letters_key
from xlingual.names.known_names.gazetteer import place
from xlingual.names.known_names.organisations import organisation
from xlingual.names.match.assign import Match, assign
from xlingual.names.match.parts import Name, Part, take_apart
from xlingual.names.match.plain import script_of
from xlingual.names.match.words import Manner, alike

# What decided.
Ground = Literal[
    "empty",
    "spelling",
    "long",
    "korean",
    "known",
    "whole",
    "parts",
    "lone",
    "patronymics",
    "words",
    "few",
    "given-alone",
]

SAME = 0.5
LONGEST = 250  # characters; no name is longer, and comparing longer texts would take seconds
KOREAN_WORD = 0.85
KNOWN = 0.95  # two names of one place or organisation in the tables
LONE = 0.75  # times the likeness: a surname alone against a full name
LONG = 3  # words that two long names must share, in which others may differ
OMITTED = 0.03  # off for each word that one side lacks
APART = 0.45  # at most, for two names that are not one
JOTA = {("j", other) for other in ("h", "kh", "х")}  # Jruschov: never in a Korean name, where j is a letter of its own


@dataclass(frozen=True, slots=True)
class Judged:
    """A score 0..1 (from 0.5 the same name), what it rests on, and the words that stand for each other."""

    score: float
    ground: Ground
    matches: tuple[Match, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the two are one name."""
        return self.score >= SAME


@lru_cache(maxsize=500_000)
def judge(a: str, b: str) -> Judged:
    """Whether two names are spellings of one, whatever their scripts; symmetric."""
    key_a, key_b = letters_key(a), letters_key(b)
    if not key_a or not key_b:
        return Judged(0.0, "empty")
    if key_a == key_b:
        return Judged(1.0, "spelling")
    if max(len(a), len(b)) > LONGEST:
        return Judged(0.0, "long")
    return _korean(a, b) or _known(a, b) or _by_parts(take_apart(a), take_apart(b))


parse_korean = lru_cache(maxsize=200_000)(korean.parse)


def _korean(a: str, b: str) -> Judged | None:
    """By syllables, if both read as Korean names."""
    one, other = parse_korean(a), parse_korean(b)
    if one is None or other is None:
        return _hangul(a, b)
    found = korean.compare(one, other)
    return Judged(found.score if found.same else min(found.score, APART), "korean")


def _hangul(a: str, b: str) -> Judged | None:
    """By syllables, if one of them is written in Hangul: a place, a word, a surname alone."""
    if "HANGUL" not in (script_of(a), script_of(b)):
        return None
    found = korean.same_word(a, b)
    return Judged(KOREAN_WORD if found else 0.0, "korean")


@lru_cache(maxsize=200_000)
def known_as(name: str) -> str | None:
    """The id of the place or organisation that the tables know by this name."""
    return place(name) or organisation(name)


def _known(a: str, b: str) -> Judged | None:
    one, other = known_as(a), known_as(b)
    if one is None or other is None:
        return None
    return Judged(KNOWN if one == other else 0.0, "known")


def _by_parts(a: Name, b: Name) -> Judged:
    if not a.parts or not b.parts:
        return Judged(0.0, "empty")
    manner = _manner(a, b)
    if len(a.parts) != len(b.parts) and (whole := alike(a.joined, b.joined, manner)):
        return Judged(whole.strength * 0.95, "whole")
    matches = tuple(assign(a, b, manner))
    ground = _objection(a, b, matches)
    if ground is None and len(a.parts) != len(b.parts) and (known_as(a.text) or known_as(b.text)):
        ground = "words"  # West Virginia is not Virginia: a place's name lacks no word
    if ground:
        return Judged(_apart(a, b, matches), ground, matches)
    return Judged(_together(a, b, matches), "lone" if _is_lone(a, b) else "parts", matches)


def _manner(a: Name, b: Name) -> Manner:
    manners = {a.manner, b.manner}
    return "loose" if "loose" in manners else "sisterly" if "sisterly" in manners else "usual"


def _is_lone(a: Name, b: Name) -> bool:
    return min(len(a.parts), len(b.parts)) == 1 < max(len(a.parts), len(b.parts))


def _objection(a: Name, b: Name, matches: tuple[Match, ...]) -> Ground | None:
    """Why the two cannot be one name; None if nothing speaks against it."""
    left_a = _left(a, {index for match in matches for index in match.a})
    left_b = _left(b, {index for match in matches for index in match.b})
    apart = _core(left_a) and _core(left_b) and not _share_most(a, b, matches)
    if not matches or apart or _has_korean_jota(a, b, matches):
        return "words"
    if _patronymics(left_a) and _patronymics(left_b):
        return "patronymics"
    if _is_lone(a, b):
        return None if _is_surname(a, b, matches[0]) else "given-alone"
    telling = [match for match in matches if match.tie in ("letters", "joined", "given")]
    if len(telling) < min(2, len(a.parts), len(b.parts)) and not (telling and len(matches) > 1):
        return "few"
    return None if any(match.tie in ("letters", "joined") for match in matches) else "few"


def _share_most(a: Name, b: Name, matches: tuple[Match, ...]) -> bool:
    """Whether two long names of the Muslim world share the first word and most others; their last ones may change.

    Such names end in a tribe, a town or a grandfather: Khalid Hasan Yusuf al-Tikriti, Khalid Hasan Yusuf al-Majid.
    """
    first = any(match.a[0] == match.b[0] == 0 for match in matches)
    return (
        "loose" in (a.manner, b.manner)
        and first
        and len(matches) >= LONG
        and 2 * len(matches) > max(len(a.parts), len(b.parts))
    )


def _has_korean_jota(a: Name, b: Name, matches: tuple[Match, ...]) -> bool:
    """Whether one reads as Korean and the other writes its j as h or х: Jang Song Thaek, Hang Song Thaek."""
    changed = {pair for match in matches if match.likeness for pair in match.likeness.path if "j" in pair}
    return bool(changed & JOTA or {(y, x) for x, y in changed} & JOTA) and (
        parse_korean(a.text) is not None or parse_korean(b.text) is not None
    )


def _left(name: Name, used: set[int]) -> list[Part]:
    return [part for index, part in enumerate(name.parts) if index not in used]


def _core(parts: list[Part]) -> bool:
    """Whether a word is among them that a name seldom lacks."""
    return any(not part.patronymic and not part.initial for part in parts)


def _patronymics(parts: list[Part]) -> bool:
    return any(part.patronymic for part in parts)


def _is_surname(a: Name, b: Name, match: Match) -> bool:
    """Whether the only word of the one name is the other's surname, not its given name."""
    full, index = (b, match.b[-1]) if len(a.parts) == 1 else (a, match.a[-1])
    part = full.parts[index]
    if part.initial or part.given or part.pet or part.patronymic:
        return False
    last = full.parts[-1]
    return index == len(full.parts) - 1 or (index == 0 and bool(last.given or last.patronymic))


def _together(a: Name, b: Name, matches: tuple[Match, ...]) -> float:
    omitted = max(len(a.parts), len(b.parts)) - len(matches)
    mean = sum(match.strength for match in matches) / len(matches)
    return max(SAME, min(1.0, mean * (LONE if _is_lone(a, b) else 1.0) - OMITTED * omitted))


def _apart(a: Name, b: Name, matches: tuple[Match, ...]) -> float:
    """Below the cut, and the higher the more of both is alike: near misses come first where they are listed."""
    shared = sum(match.strength for match in matches) / max(len(a.parts), len(b.parts))
    letters = Indel.normalized_similarity(a.joined.letters, b.joined.letters)
    return APART * max(min(shared, 1.0), letters if a.joined.script == b.joined.script else 0.0)
