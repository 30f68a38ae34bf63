"""A name taken apart: its words, which of them are given names, patronymics, initials or particles, and its manner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from xlingual.languages import LANGUAGES
from xlingual.languages.language import words
from xlingual.names.folding import fold
from xlingual.names.known_names.given import diminutive_of, given_groups, is_patronymic, patronymic_of, translated
from xlingual.names.match.plain import Word, plain
from xlingual.names.match.words import Manner
from xlingual.names.tables import read_table

_BRACKETS = re.compile(r"\([^()]*(?:\)|$)|\[[^\[\]]*(?:\]|$)")
_BORN = re.compile(r",?\s*\b(?:née|nee|born|a\.k\.a\.|aka|alias|jr|sr|урожд\w*)\b.*$", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]{1,6}")
_BETWEEN = re.compile(r"[\s\-‐‑–—_/«»“”\"]+")
_PARTICLES = words("""
    al el ul ad ar as at az an de del la las los da das do dos du von van der den und bin ibn ben y e
    аль эль ад ар ас де дель ла да ду фон ван дер ден бин ибн бен
""")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name. ``given``, ``pet`` and ``father`` name groups of given names: full, short, a patronymic's."""

    text: str
    word: Word
    initial: bool
    patronymic: bool
    given: frozenset[str]
    pet: frozenset[str]
    father: frozenset[str]
    numeral: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name's parts in the order of writing, given names first; titles, particles and brackets are left out.

    ``joined`` is all of its words as one, ``pairs`` each two neighbours as one.
    """

    text: str
    parts: tuple[Part, ...]
    manner: Manner
    joined: Word
    pairs: tuple[Word, ...]


@lru_cache(maxsize=200_000)
def take_apart(text: str) -> Name:
    """``PUTIN, Vladimir V.`` → Vladimir, V., PUTIN. A name without letters has no parts."""
    plain_text = _BORN.sub("", _BRACKETS.sub(" ", text))
    surname, comma, rest = plain_text.partition(",")
    ordered = f"{rest} {surname}" if comma and rest.strip() else surname
    found = [word for word in _BETWEEN.split(_split_initials(ordered)) if any(c.isalnum() for c in word)]
    kept = _without_titles([word for word in found if fold(word) not in _PARTICLES] or found)
    parts = _with_patronymic(_as_monarch([_part(word) for word in kept]))
    return Name(text, parts, _manner(found), _joined(parts), tuple(map(_joined, pairwise(parts))))


def _joined(parts: Sequence[Part]) -> Word:
    return Word("".join(part.word.letters for part in parts), parts[0].word.script if parts else "")


def _as_monarch(parts: list[Part]) -> list[Part]:
    """Names of monarchs and popes are translated (Charles III is Carlos III and Карл III), their numbers are kept."""
    if len(parts) < 2 or not _ROMAN.fullmatch(parts[-1].text):
        return parts
    named = [replace(part, given=part.given | translated(part.text)) for part in parts[:-1]]
    return [*named, replace(parts[-1], numeral=True)]


def _with_patronymic(parts: list[Part]) -> tuple[Part, ...]:
    """At most one patronymic, behind the given name, and only beside a surname: ``Ivan Petrovich`` may be a Serb."""
    fathers = [index for index, part in enumerate(parts) if part.patronymic]
    behind = [
        index for index in fathers if index and (parts[index - 1].given or parts[index - 1].initial or index == 1)
    ]
    kept = behind[0] if behind and len(parts) > 2 else None
    return tuple(
        part if index == kept or not part.patronymic else replace(part, patronymic=False, father=frozenset())
        for index, part in enumerate(parts)
    )


def _split_initials(text: str) -> str:
    """``V.V. Putin`` → ``V. V. Putin``."""
    return re.sub(r"(?<=\b\w)\.(?=\w)", ". ", text)


def _without_titles(found: list[str]) -> list[str]:
    first = 0
    while first < len(found) - 1 and fold(found[first]).rstrip(".") in _titles():
        first += 1
    return found[first:]


@cache
def _titles() -> frozenset[str]:
    """What stands before a name in any language and is no part of it."""
    own = read_table("titles")["titles"].split()
    return frozenset(fold(title) for language in LANGUAGES.values() for title in language.titles) | frozenset(own)


def _part(text: str) -> Part:
    word = plain(text)
    initial = len(word.letters) == 1
    patronymic = not initial and is_patronymic(text)
    return Part(
        text,
        word,
        initial,
        patronymic,
        given=frozenset() if initial else given_groups(text),
        pet=frozenset() if initial else diminutive_of(text),
        father=patronymic_of(text) if patronymic else frozenset(),
    )


def _manner(found: Iterable[str]) -> Manner:
    """By which lists of letters the name is compared."""
    arabic, ends, begins, letters = _marks()
    folded = [fold(word) for word in found]
    if any(word in arabic for word in folded):
        return "loose"
    for word in folded:
        if letters & set(plain(word).letters):
            return "sisterly"
        if word.endswith(ends) or word.startswith(begins):
            return "sisterly"
    return "usual"


@cache
def _marks() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...], frozenset[str]]:
    sisters = read_table("sisters")
    arabic = read_table("arabic")["words"]
    return (
        frozenset(arabic.split()),
        tuple(sisters["endings"] + sisters["cyrillic_endings"]),
        tuple(sisters["beginnings"] + sisters["cyrillic_beginnings"]),
        frozenset(sisters["letters"]),
    )
