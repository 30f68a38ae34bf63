"""One digit of one number is another one: 250 people, 280 people.

A number's first digit never becomes 0. In codes (F16, BS150) every other digit stays. Left out where the other side
does not have the same digits, whatever their marks, nor says a number up to twenty in words. A digit of a date or of a
clock may be found by the check of dates as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from planting.record import Extent, Planted, Text, replaced, shuffled
from planting.words import WORDS
from xlingual.languages import LANGUAGES

_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"[^\W\d_]-?$|^-?[^\W\d_]")
_DATED = re.compile(r"(?:1[89]|20)\d\d|\d{1,2}:\d\d|\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d")


def changes(given: Text, rng: Random) -> Iterator[Planted]:
    """A digit of each number."""
    for match in shuffled(list(_NUMBER.finditer(given.text)), rng):
        if _is_glued(match) and rng.random() < 0.5:
            continue
        place = rng.choice([n for n in range(*match.span()) if given.text[n].isdigit()])
        barred = {given.text[place], "0" if place == match.start() else ""}
        now = rng.choice([digit for digit in "0123456789" if digit not in barred])
        changed = given.text[match.start() : place] + now + given.text[place + 1 : match.end()]
        checks = ("numbers", "dates") if _is_dated(match, given.lang) else ("numbers",)
        yield replaced(given.text, match.span(), changed, checks)


def answers(planted: Planted, _given: Text, other: Text) -> tuple[Extent, ...] | None:
    """The same digits, or the same small number in words."""
    key = _key(planted.was)
    found = [match.span() for match in _NUMBER.finditer(other.text) if _key(match[0]) == key]
    if planted.was.isdigit() and int(planted.was) < len(numerals := WORDS[other.lang].numerals):
        forms = numerals[int(planted.was)].split("/")
        found += [match.span() for match in _LETTERS.finditer(other.text) if match[0].lower() in forms]
    return tuple(found) or None


def _key(number: str) -> str:
    return re.sub(r"\D", "", number)


def _is_glued(match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()][-2:], match.string[match.end() :][:2]
    return any(_GLUED.search(part) for part in (before, after))


def _is_dated(match: re.Match[str], lang: str) -> bool:
    """Whether it is a year, a clock, a date in digits, or stands beside a month."""
    before, after = (_LETTERS.findall(part) for part in (match.string[: match.start()], match.string[match.end() :]))
    months = {form for forms in LANGUAGES[lang].months for form in forms}
    return bool(_DATED.fullmatch(match[0])) or any(word.lower() in months for word in before[-2:] + after[:2])
