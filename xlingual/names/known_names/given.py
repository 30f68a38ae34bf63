"""Given names known beforehand: forms of one name across languages, diminutives, and patronymics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from xlingual.names.folding import fold
from xlingual.names.tables import read_table

Groups = Mapping[str, frozenset[str]]
NONE: frozenset[str] = frozenset()


def given_groups(word: str) -> frozenset[str]:
    """The names that a word is a full form of (``Serhiy`` and ``Сергей`` → ``sergei``); empty if it is none."""
    return _look(_table().full, word)


def diminutive_of(word: str) -> frozenset[str]:
    """The names that a word is a pet form of: ``Sasha`` → ``alexander``, ``alexandra``; empty if it is none."""
    return _look(_table().pet, word)


def translated(word: str) -> frozenset[str]:
    """The names that a word translates for saints, popes and monarchs only: ``Juan`` and ``Иоанн`` → ``john``."""
    return _look(_table().translated, word)


def is_given(word: str) -> bool:
    """Whether a word is a known given name, full or short, in any script, case or accents."""
    return bool(given_groups(word) or diminutive_of(word))


def patronymic_of(word: str) -> frozenset[str]:
    """The names that a patronymic comes from (``Uladzimiravich``, ``Владимировна`` → ``vladimir``).

    Empty if it does not look like one, or comes from a name that is not known.
    """
    return next((found for stem in _stems(word) if (found := _table().fathers.get(stem, NONE))), NONE)


def is_patronymic(word: str) -> bool:
    """Whether a word looks like a patronymic: a known one, or any with an ending of its own (``-ovich``, not ``-ich``).

    Surnames look the same (``Petrovich``, ``Abramovich``): where the word stands must decide.
    """
    return bool(patronymic_of(word)) or _regular().search(skeleton(word)) is not None


@dataclass(frozen=True, slots=True)
class GivenTable:
    """Spellings and skeletons of names, and stems of patronymics, with the groups of each."""

    full: Groups
    pet: Groups
    translated: Groups
    fathers: Groups


@cache
def _table() -> GivenTable:
    table = read_table("given_names")
    people = table["masculine"] | table["feminine"]
    stems = {name: f"{forms} {table['stems'].get(name, '')}" for name, forms in table["masculine"].items()}
    return GivenTable(
        full=_index(people),
        pet=_index(table["diminutives"]),
        translated=_index(table["translated"]),
        fathers=_fathers(stems),
    )


def _index(groups: Mapping[str, str]) -> Groups:
    """Spellings as they stand and, where those don't claim the key, their skeletons."""
    exact = _gather((fold(form), name) for name, forms in groups.items() for form in forms.split())
    loose = _gather((skeleton(form), name) for name, forms in groups.items() for form in forms.split())
    return loose | exact


def _fathers(groups: Mapping[str, str]) -> Groups:
    """Stems of patronymics; one letter (of Луи) is none."""
    stems = ((_root(skeleton(form)), name) for name, forms in groups.items() for form in forms.split())
    return _gather((stem, name) for stem, name in stems if len(stem) > 1)


def _gather(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, name in pairs:
        found.setdefault(key, set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


def _look(groups: Groups, word: str) -> frozenset[str]:
    return groups.get(fold(word)) or groups.get(skeleton(word), NONE)


def skeleton(word: str) -> str:
    """What the usual romanisations of a name have in common: ``Yevgueny``, ``Evgenij`` → ``evgeni``."""
    kept = "".join(letter for letter in fold(word) if letter.isalpha())
    for pattern, into in _spelling():
        kept = pattern.sub(into, kept)
    return kept


@cache
def _spelling() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), into) for pattern, into in read_table("given_names")["spelling"]["rules"]]


def _stems(word: str) -> list[str]:
    """What a patronymic may leave when its ending goes, the longest ending first; empty without an ending."""
    bare = skeleton(word)
    endings = [ending for ending in _endings() if bare.endswith(ending) and len(bare) > len(ending) + 1]
    return [_root(bare[: -len(ending)]) for ending in endings]


def _root(stem: str) -> str:
    """A stem without the vowels and soft signs that it ends in: ``iuri`` and ``iur`` are both ``iur``."""
    return stem.rstrip("aeijouаеиоуэыюяьйії'") or stem


@cache
def _endings() -> list[str]:
    table = read_table("given_names")["patronymics"]
    return sorted({skeleton(ending) for ending in table["regular"] + table["others"]}, key=len, reverse=True)


@cache
def _regular() -> re.Pattern[str]:
    table = read_table("given_names")["patronymics"]
    return re.compile(rf"\w{{2,}}({'|'.join(skeleton(ending) for ending in table['regular'])})$")
