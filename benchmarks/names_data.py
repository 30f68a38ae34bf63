"""Pairs of spellings from a file of name groups, split in two halves by content; what the benchmarks of names share.

A row is a group: ``{"names": […], "lang": […], "same": true, "source": "…"}``. A row belongs to the held-out half if
the first byte of the SHA-256 of its sorted names is odd. Tables are learned from the other half only.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from anyascii import anyascii

LANGUAGES = ("en", "es", "ru", "uk", "be")
PLACES = ("cldr-cities", "cldr-territories", "unterm")  # not rigour-territories: tagged by script, many languages in it
READ = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "HANGUL": "Hang"}  # the scripts that names are read in
NEGATIVES = 10  # random ones for each positive pair, of the same first letter


@dataclass(frozen=True, slots=True)
class Row:
    """One group of names, or two names that differ."""

    names: tuple[str, ...]
    langs: tuple[str, ...]
    same: bool
    source: str
    person: bool

    @property
    def held_out(self) -> bool:
        """Whether it is kept from all learning."""
        return hashlib.sha256("|".join(sorted(self.names)).encode()).digest()[0] % 2 == 1

    @property
    def kind(self) -> str:
        """What it is a bench of: persons, interscript, places, words, forms (of given names), or nothing."""
        if self.source == "derived-neg:eu-same-surname" or (self.source.startswith("eu-sanctions") and self.person):
            return "persons"
        if self.source.startswith("interscript"):
            return "interscript"
        if self.source in PLACES:
            return "places"
        if self.source in ("wikidata-COLING2018-pairs", "derived-neg:wikidata-edit1"):
            return "words"
        return "forms" if self.source.startswith("sigpwned") else ""


class Labelled(NamedTuple):
    """Two spellings; ``origin`` says where the pair comes from."""

    a: str
    b: str
    same: bool
    origin: str

    @property
    def crosses(self) -> bool:
        """Whether the two stand in different scripts."""
        return script(self.a) != script(self.b)


def rows(path: str) -> Iterator[Row]:
    """All groups of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            yield Row(
                tuple(record["names"]),
                tuple(record["lang"]),
                record["same"],
                record["source"],
                record.get("schema") == "Person",
            )


def script(name: str) -> str | None:
    """The script of most letters; None where a letter is of a script that names are not read in."""
    found = Counter(READ.get(unicodedata.name(c, "").split(" ")[0]) for c in name if c.isalpha())
    return None if not found or None in found else found.most_common(1)[0][0]


def first_letter(name: str) -> str:
    """In Latin letters."""
    return anyascii(name).lower().strip("'`\"-. ")[:1]


def readable(row: Row) -> list[str]:
    """The row's names in scripts that are read, and of places in languages that are read."""
    chosen = zip(row.names, row.langs, strict=False)
    names = [name for name, lang in chosen if row.kind != "places" or lang in LANGUAGES]
    return [name for name in dict.fromkeys(names) if script(name)]


def labelled(part: list[Row], *, every: bool = False, seed: int = 1) -> list[Labelled]:
    """A group's first name with each of its others (with ``every``, all pairs), then the negatives.

    Negatives are the file's own, and for each positive pair ``NEGATIVES`` names of other groups that begin with the
    same letter as its second name; groups that share a spelling count as one.
    """
    rng = random.Random(seed)
    pool, groups = defaultdict(list), defaultdict(set)
    positives: list[tuple[str, str]] = []
    found: list[Labelled] = []
    for row in part:
        names = readable(row)
        if not row.same:
            found += [Labelled(*names, False, "derived")] if len(names) == 2 else []
            continue
        for name in names if len(names) > 1 else ():
            pool[first_letter(name)].append(name)
            groups[anyascii(name).lower()].add(row.names)
        ends = [(a, b) for i, a in enumerate(names if every else names[:1]) for b in names[i + 1 :]]
        positives += ends
        found += [Labelled(a, b, True, "group") for a, b in ends]
    for a, b in positives:
        taken = 0
        for _ in range(20 * NEGATIVES):
            other = rng.choice(pool[first_letter(b)])
            if taken < NEGATIVES and not groups[anyascii(a).lower()] & groups[anyascii(other).lower()]:
                found.append(Labelled(a, other, False, "random"))
                taken += 1
    return found
