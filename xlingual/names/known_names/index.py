"""Names that are known beforehand: from a spelling to what it stands for, whatever its case, accents or article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from xlingual.names.folding import fold
from xlingual.names.tables import read_table

LANGUAGES = ("en", "es", "ru")  # the order of the three columns in the tables
SPLIT = re.compile(r"[\s\-/«»\"“”„,;:()*]+")
BRACKETS = re.compile(r"\s*\(([^()]*)\)[\s*]*$")
ACRONYM = "="  # before the key of a name that counts only in capitals (US, WHO)

Named = tuple[str, str, str]  # id, language, name


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Per language, keys of names and the ids that each can stand for."""

    ids: Mapping[str, Mapping[str, frozenset[str]]]

    def find(self, name: str, lang: str | None = None) -> frozenset[str]:
        """The ids that a name can stand for: in its language, else in any; empty if unknown."""
        own = [lang] if lang is not None and lang in self.ids else []
        for key in keys(name):
            found = self._in(own, key) or self._in([] if own and _is_short(key) else list(self.ids), key)
            if found:
                return found
        return frozenset()

    def _in(self, languages: list[str], key: str) -> frozenset[str]:
        return frozenset().union(*(self.ids[code].get(key, frozenset()) for code in languages))


def _is_short(key: str) -> bool:
    """An acronym of two letters is a word elsewhere: ``UN`` in Spanish capitals is an article."""
    return key.startswith(ACRONYM) and len(key) <= 3


def known_names(named: Iterable[Named]) -> KnownNames:
    """Index names: those all in capitals are acronyms, found only in capitals."""
    ids: dict[str, dict[str, frozenset[str]]] = {lang: {} for lang in LANGUAGES}
    for known_id, lang, name in named:
        at = (ACRONYM if in_capitals(name) else "") + key_of(name)
        ids[lang][at] = ids[lang].get(at, frozenset()) | {known_id}
    return KnownNames(ids)


def keys(name: str) -> Iterator[str]:
    """What to look a name up by, from the nearest to the text to the farthest."""
    for spelling in _spellings(name):
        key = key_of(spelling)
        if in_capitals(spelling):
            yield ACRONYM + key
        yield key


def key_of(name: str) -> str:
    """Its words, folded, in full, with one blank between: ``St. Kitts & Nevis`` → ``saint kitts and nevis``."""
    short = writing()["short"]
    words = fold(name).replace(".", "").replace("'", "").replace("&", " & ").split()
    split = [part for word in words for part in SPLIT.split(short.get(word, word)) if part]
    return ("" if all(len(part) == 1 for part in split) else " ").join(split)


def in_capitals(name: str) -> bool:
    """Whether a name is written in capitals only, as an acronym is; one letter is none."""
    letters = [letter for letter in name if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _spellings(name: str) -> Iterator[str]:
    """The name; without its article; with what stands in brackets or after a comma put first, or left out."""
    yield name
    first, _, rest = name.strip().partition(" ")
    if rest and fold(first) in writing()["articles"]:
        yield rest
    if inverted := BRACKETS.search(name):
        before, inside = name[: inverted.start()], inverted[1]
        yield before if fold(inside) in writing()["articles"] else f"{inside} {before}"
    elif name.count(",") == 1:
        before, _, after = name.partition(",")
        yield f"{after} {before}"


@cache
def writing() -> dict[str, Any]:
    """How names may be written: articles, short forms."""
    return read_table("writing")


def table_names(section: str, table: Mapping[str, list[str]]) -> Iterator[Named]:
    """The names of one section: ``key = ["en|en", "es", "ru|ru"]``; the id is ``section:key``."""
    for key, columns in table.items():
        for lang, column in zip(LANGUAGES, columns, strict=True):
            yield from ((f"{section}:{key}", lang, name) for name in column.split("|") if name)
