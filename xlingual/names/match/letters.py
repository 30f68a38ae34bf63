"""Which letters may stand for which, and at what price: read from the tables, one price list for each two scripts.

A price is in nats: 0 for the only way to write a letter, about 4 for one way in fifty. Two Latin strings are alike
through a Cyrillic one that both render, two Cyrillic ones (Ukrainian and Belarusian beside Russian) by a table of their
own.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from xlingual.names.match.plain import CYRILLIC, LATIN, plain
from xlingual.names.tables import read_folder, read_rows, read_table

Prices = dict[str, dict[str, float]]  # letters of the first script → letters of the second → nats

# At most, for what a published norm or a practical transcription writes, however seldom the pairs learned from have it.
RULES = {"russian": 1.0, "practical": 2.0}
NORMED = "russian"  # the folder of published norms: practical transcriptions say nothing of two Latin spellings
BACK = 0.7  # more, where only the way back is common: few names have a silent h, but nearly every h before a is one
WORST = 5.0  # nothing dearer is kept: one way in 150
SIGNS = ("", "ь", "ъ")  # what renders these alone is no letter
TWICE = 0.4  # a doubled consonant for a single one
COMPOSED = 2.0  # at most, for letters written one after the other where a Ukrainian or Belarusian name has others
LONGEST = 6  # Latin letters so written: ``tskaya``
CONSONANTS, VOWELS = "бвгджзклмнпрстфхцчшщ", "aeiouyj"
SISTER = 0.8  # a Ukrainian or Belarusian letter for another Russian one
LOOSE = 0.7  # vowels and consonants that Arabic and Persian names are written with by turns


class Edges(NamedTuple):
    """Two letters, one of each side, with which two spellings of one word may begin, and end."""

    first: frozenset[str]
    last: frozenset[str]


class Lists(NamedTuple):
    """Price lists by the scripts of two words; ``longest`` strings of letters in them; ``edges`` by the scripts too."""

    prices: Mapping[tuple[str, str], Prices]
    longest: int
    edges: Mapping[tuple[str, str], Edges]


@cache
def usual() -> Lists:
    """What the norms prescribe and what is met in practice."""
    cyrillic = _cyrillic_to_latin(strict=False)
    return _lists(cyrillic, _cyrillic_to_latin(strict=True), _same_letters(_cyrillic_letters(cyrillic)))


@cache
def sisterly() -> Lists:
    """The usual ones and the letters of Ukrainian and Belarusian names."""
    table = read_table("sisters")["letters_of_russian"]
    cyrillic, strict = _cyrillic_to_latin(strict=False), _cyrillic_to_latin(strict=True)
    sisters = _same_letters(_cyrillic_letters(cyrillic) | set("іїєґў"))
    for ours, theirs in table.items():
        for letters in theirs:
            _offer(sisters, ours, letters, SISTER)
            _offer(sisters, letters, ours, SISTER)
    return _lists(_after(sisters, cyrillic), _after(sisters, strict), sisters)


@cache
def loose() -> Lists:
    """The usual ones and the vowels and consonants that Arabic and Persian names change."""
    latin: Prices = {letters: dict(others) for letters, others in usual().prices[LATIN, LATIN].items()}
    for group in read_table("arabic")["groups"]:
        for ours in group:
            for theirs in group:
                _offer(latin, ours, theirs, LOOSE)
    return _with_edges({**usual().prices, (LATIN, LATIN): latin})


@cache
def _cyrillic_to_latin(*, strict: bool) -> Prices:
    """Cyrillic letters → Latin ones; ``strict`` only what norms and frequent practice write."""
    prices = _practice(None if strict else BACK)
    for folder, price in RULES.items():
        for ours, theirs in _rules(folder) if folder == NORMED or not strict else ():
            _offer(prices, ours, theirs, price)
    return _with_doubled(prices)


def _with_doubled(prices: Prices) -> Prices:
    """A consonant that only one of the two scripts writes twice: Субботин, Subotin; Лисовский, Lissovski."""
    for ours, theirs in [(x, y) for x in CONSONANTS for y in prices.get(x, {}) if len(y) == 1 and y not in VOWELS]:
        _offer(prices, ours * 2, theirs, prices[ours][theirs] + TWICE)
        _offer(prices, ours, theirs * 2, prices[ours][theirs] + TWICE)
    return prices


def _after(first: Prices, second: Prices) -> Prices:
    """From the letters of the first list by way of its others to those of the second."""
    found: Prices = defaultdict(dict)
    for ours, middles in first.items():
        for middle, price in middles.items():
            for theirs, more in _written(middle, second).items():
                _offer(found, ours, theirs, price + more)
    return found


def _written(letters: str, prices: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """What may stand for some letters as a whole or, where each has one, for one after the other: ``ская``."""
    found = dict(prices.get(letters, {}))
    if len(letters) > 1:
        for theirs, price in prices.get(letters[0], {}).items():
            for more, rest in _written(letters[1:], prices).items() if price <= COMPOSED else ():
                if price + rest <= COMPOSED and len(theirs + more) <= LONGEST:
                    found[theirs + more] = min(price + rest, found.get(theirs + more, WORST))
    return found


def _practice(back: float | None) -> Prices:
    """Cyrillic letters → Latin letters, as learned from pairs of words.

    With ``back``, so much more where only the way back is common; without, what is seldom written is dear: Simone is
    no spelling of Simon, though the e of Simone is silent.
    """
    prices: Prices = defaultdict(dict)
    for cyrillic, latin, forth, again in read_rows("practice.tsv"):
        if cyrillic:  # what nothing is written as tells nothing
            _offer(prices, cyrillic, latin, -math.log(float(forth)))
        if latin and back is not None:
            _offer(prices, cyrillic, latin, back - math.log(float(again)))
    return prices


def _rules(folder: str) -> Iterator[tuple[str, str]]:
    """What the tables of a folder write for Cyrillic letters."""
    for table in read_folder(folder):
        for rule in table["rule"]:
            yield from ((rule["from"], plain(latin).letters) for latin in rule["to"])


def _lists(cyrillic: Prices, strict: Prices, cyrillic_to_cyrillic: Prices) -> Lists:
    """All lists from one of Cyrillic letters in Latin ones; two Latin spellings are tied by the stricter one only."""
    latin = _turned(cyrillic)
    prices = {
        (CYRILLIC, LATIN): dict(cyrillic),
        (LATIN, CYRILLIC): dict(latin),
        (LATIN, LATIN): _through(strict),
        (CYRILLIC, CYRILLIC): cyrillic_to_cyrillic,
    }
    return _with_edges(prices)


def _with_edges(prices: Mapping[tuple[str, str], Prices]) -> Lists:
    longest = max(len(letters) for list_ in prices.values() for letters in list_)
    return Lists(
        prices, longest, {scripts: Edges(_edge(list_, 0), _edge(list_, -1)) for scripts, list_ in prices.items()}
    )


def _edge(prices: Prices, place: int) -> frozenset[str]:
    """The letters at that place of two strings that stand for each other; any letter is beside one for nothing."""
    pairs = [(ours, theirs) for ours, others in prices.items() for theirs in others]
    here, there = {ours[place] for ours, _ in pairs if ours}, {theirs[place] for _, theirs in pairs if theirs}
    return frozenset(
        x + y
        for ours, theirs in pairs
        for x in (ours[place] if ours else here)
        for y in (theirs[place] if theirs else there)
    )


def _turned(prices: Prices) -> Prices:
    turned: Prices = defaultdict(dict)
    for ours, others in prices.items():
        for theirs, price in others.items():
            _offer(turned, theirs, ours, price)
    return turned


def _through(cyrillic: Prices) -> Prices:
    """Latin letters that render the same Cyrillic ones, each letter itself among them."""
    found = _same_letters(set("abcdefghijklmnopqrstuvwxyz"))
    for ours, middles in _turned(cyrillic).items():
        for middle, price in middles.items():
            for theirs, more in cyrillic[middle].items() if middle not in SIGNS else ():
                if ours and theirs:
                    _offer(found, ours, theirs, price + more)
    return found


def _same_letters(letters: set[str]) -> Prices:
    found: Prices = defaultdict(dict)
    for letter in letters:
        found[letter][letter] = 0.0
        found[letter * 2][letter] = found[letter][letter * 2] = TWICE
    return found


def _cyrillic_letters(cyrillic: Prices) -> set[str]:
    return {letter for letters in cyrillic for letter in letters} | {"ё", "ъ", "ь"}


def _offer(prices: Prices, ours: str, theirs: str, price: float) -> None:
    """Take a price if it is not too dear and the lowest so far."""
    if price <= WORST and (ours or theirs):
        list_ = prices.setdefault(ours, {})
        list_[theirs] = min(price, list_.get(theirs, price))
