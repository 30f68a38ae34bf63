"""Romanise Cyrillic names by published systems, each a table in ``tables/``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, islice, product
from types import MappingProxyType
from typing import Any

from xlingual.names.tables import read_folder

MOST_SPELLINGS = 256  # of one name; a name with more is cut there, the system's own spelling first

WORD = re.compile(r"[\w’'ʼ]+")
APOSTROPHES = str.maketrans({"'": "’", "ʼ": "’", "`": "’"})


@dataclass(frozen=True, slots=True)
class Rule:
    """``letters`` become ``to[0]``, or an allowed other, between letters of ``after`` and ``before``."""

    letters: str
    to: tuple[str, ...]
    after: str = ""
    before: str = ""

    def fits(self, word: str, at: int) -> bool:
        """Whether it applies to a word in lower case from a letter on."""
        end = at + len(self.letters)
        return (
            word.startswith(self.letters, at)
            and (not self.after or (word[at - 1] if at else "^") in self.after)
            and (not self.before or (word[end] if end < len(word) else "$") in self.before)
        )


@dataclass(frozen=True, slots=True)
class System:
    """One way to write Cyrillic names in Latin letters; ``rules`` by the first letter, the longest first."""

    code: str
    name: str
    language: str
    usual_in: frozenset[str]
    rank: int
    source: str
    accents: bool
    rules: Mapping[str, tuple[Rule, ...]] = field(repr=False)

    def rule_at(self, word: str, at: int) -> Rule | None:
        """The rule for a word in lower case from a letter on; None where the system has none for that letter."""
        return next((rule for rule in self.rules.get(word[at], ()) if rule.fits(word, at)), None)

    def steps(self, word: str) -> Iterator[tuple[int, Rule]]:
        """The rules that romanise one word in lower case, with the place of each; a letter without a rule is kept."""
        at = 0
        while at < len(word):
            rule = self.rule_at(word, at) or Rule(word[at], (word[at],))
            yield at, rule
            at += len(rule.letters)


NORMED = ("russian", "ukrainian", "belarusian")  # folders of tables: whose letters a norm romanises


@lru_cache(maxsize=1)
def systems() -> Mapping[str, System]:
    """All systems by their code, the most common of each language first."""
    tables = [table for language in NORMED for table in read_folder(language)]
    read = sorted(map(_system, tables), key=lambda system: (system.language != "ru", system.language, system.rank))
    return MappingProxyType({system.code: system for system in read})


def _system(table: Mapping[str, Any]) -> System:
    rules: dict[str, list[Rule]] = {}
    for row in table["rule"]:
        rule = Rule(row["from"], tuple(row["to"]), row.get("after", ""), row.get("before", ""))
        rules.setdefault(rule.letters[0], []).append(rule)
    return System(
        code=table["code"],
        name=table["name"],
        language=table.get("language", "ru"),
        usual_in=frozenset(table["usual_in"]),
        rank=table["rank"],
        source=table["source"],
        accents=table.get("accents", False),
        rules={first: tuple(sorted(some, key=lambda rule: -len(rule.letters))) for first, some in rules.items()},
    )


def romanise(name: str, system: System) -> tuple[str, ...]:
    """The spelling that a system gives a name of one word or several, capitals kept.

    One spelling as the tables are now; where the stress falls is not known, so a system with accents gives none.
    """
    return ("".join(options[0] for options in slots(name, system)),)


def spellings(name: str, system: System) -> tuple[str, ...]:
    """The system's own spelling of a name, then those with one allowed variant, two…, at most ``MOST_SPELLINGS``."""
    return tuple(islice(dict.fromkeys(islice(_varied(slots(name, system)), 4 * MOST_SPELLINGS)), MOST_SPELLINGS))


def slots(name: str, system: System) -> list[tuple[str, ...]]:
    """What may stand for each letter or letter group of a name, in order; blanks and hyphens stand for themselves."""
    text = unicodedata.normalize("NFC", name)
    found: list[tuple[str, ...]] = []
    end = 0
    for match in WORD.finditer(text):
        word = match[0].translate(APOSTROPHES)
        found += [(text[end : match.start()],)] if match.start() > end else []
        found += [_cased(word, at, rule) for at, rule in system.steps(word.lower())]
        end = match.end()
    return found + ([(text[end:],)] if end < len(text) else [])


def _cased(word: str, at: int, rule: Rule) -> tuple[str, ...]:
    """A rule's results with the capitals of the letters it is applied to."""
    if not word[at].isupper():
        return rule.to
    if len(word) > 1 and word.isupper():
        return tuple(result.upper() for result in rule.to)
    return tuple(result[:1].upper() + result[1:] for result in rule.to)


def _varied(options: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """All results, those with the fewest variants first."""
    for count in range(len(options) + 1):
        for places in combinations([at for at, some in enumerate(options) if len(some) > 1], count):
            yield from map(
                "".join, product(*(some[1:] if at in places else some[:1] for at, some in enumerate(options)))
            )
