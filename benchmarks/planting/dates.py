"""One month or one day of the week is another one, in the same form: on 5 March, on 5 October; во вторник, в четверг.

Left out where the other side does not name the same one, or where either side names the new one as well. Abbreviations
stay. English months and days need their capital, May and March also a date around them or a preposition before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from planting.record import Extent, Planted, Text, replaced, shuffled
from planting.words import WORDS
from xlingual.languages import LANGUAGES

SHORT = ("may", "май", "мая", "мае")  # full forms of three letters; the others are abbreviations
DOUBTFUL = ("may", "march")
_BEFORE = re.compile(r"(?:\d|\b(?:in|of|by|since|until|till|from|last|this|next|late|early|mid|and|to))[ -]?$")
_AFTER = re.compile(r"^,? ?\d")
Days = Sequence[Sequence[str]]


def changes(given: Text, rng: Random) -> Iterator[Planted]:
    """Another month in place of each month, another weekday in place of each."""
    known = [(names, match) for names in _tables(given.lang) for match in _named(given, names)]
    for names, match in shuffled(known, rng):
        now = _other(names, match[0], given, rng)
        if now is not None:
            yield _agreeing(given, match, now)


def answers(planted: Planted, given: Text, other: Text) -> tuple[Extent, ...] | None:
    """The same month or weekday, where the other side does not say the new one too."""
    for days, theirs in zip(_tables(given.lang), _tables(other.lang), strict=True):
        was, now = (_number(days, word) for word in (planted.was, planted.now))
        if was is None or now is None:
            continue
        said = [(_number(theirs, match[0]), match.span()) for match in _named(other, theirs)]
        if now in [number for number, _ in said]:
            return None
        return tuple(span for number, span in said if number == was) or None
    return None


def _tables(lang: str) -> tuple[Days, Days]:
    return LANGUAGES[lang].months, WORDS[lang].weekdays


def _named(given: Text, names: Days) -> list[re.Match[str]]:
    known = {form for forms in names for form in forms if len(form) > 3 and form != "sept"} | set(SHORT)
    known &= {form for forms in names for form in forms}
    return [match for match in re.finditer(r"[^\W\d_]+", given.text) if match[0].lower() in known and _fits(match)]


def _fits(match: re.Match[str]) -> bool:
    """English ones have a capital; "may" and "march" need more."""
    if not match[0].isascii() or match[0].lower() not in {day for days in _tables("en") for one in days for day in one}:
        return True
    before, after = match.string[: match.start()], match.string[match.end() :]
    sure = match[0].lower() not in DOUBTFUL or _BEFORE.search(before.lower()) or _AFTER.search(after)
    return match[0][0].isupper() and bool(sure)


def _number(names: Days, word: str) -> int | None:
    last = word.rsplit(maxsplit=1)[-1].lower()
    return next((number for number, forms in enumerate(names) if last in forms), None)


def _other(names: Days, was: str, given: Text, rng: Random) -> str | None:
    """Another name in the same form, one that does not stand in the text."""
    old = _number(names, was)
    assert old is not None
    form = names[old].index(was.lower())
    groups = WORDS[given.lang].weekday_groups if len(names) == 7 else (tuple(range(12)),)
    fitting = next(group for group in groups if old in group)
    used = {_number(names, match[0]) for match in _named(given, names)}
    free = [names[n][form] for n in fitting if n not in used and form < len(names[n]) and len(names[n][form]) > 2]
    if not free:
        return None
    now = rng.choice(free)
    return now.capitalize() if was[0].isupper() else now


def _agreeing(given: Text, match: re.Match[str], now: str) -> Planted:
    """With the preposition that belongs to it: во вторник, в среду."""
    before = re.search(r"\b([Вв])о? $", given.text[: match.start()])
    if before is None or given.lang != "ru":
        return replaced(given.text, match.span(), now, ("dates",))
    preposition = before[1] + ("о" if now.startswith("вторник") else "") + " "
    return replaced(given.text, (before.start(), match.end()), preposition + now, ("dates",))
