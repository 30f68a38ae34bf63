"""What it means that two names stand in each other's place."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.names.counterparts import near
from xlingual.checks.names.mentions import Mentioned
from xlingual.checks.names.pairing import Gap, share_word
from xlingual.checks.names.spelling import alike_in_sound, consonants
from xlingual.checks.names.spellings import two_spellings
from xlingual.checks.names.view import View
from xlingual.checks.side import Side
from xlingual.languages.naming import NAMINGS, plain
from xlingual.records import Extent, Finding

KOREAN = 3  # words of a full Korean name, written apart


def differing(a: Gap, b: Gap, view: View) -> Iterator[Finding]:
    """What it means that two names stand in each other's place: other names, or two spellings of one."""
    values = (_text(view.own, a.name), _text(view.other, b.name))
    if _is_one_name(a, b, view):
        if view.one_language:
            yield two_spellings(a.name, b.name, view)
        return
    yield names_differ(a.name.extent, b.name.extent, values)


def names_differ(a: Extent, b: Extent, values: tuple[str, str]) -> Finding:
    """The error that another name stands in a name's place."""
    return Finding("names", "error", a, b, values, f"{values[0]} here, {values[1]} there: the names differ")


def _is_one_name(a: Gap, b: Gap, view: View) -> bool:
    """Whether every word of one of them has a near spelling in the other."""
    rest_a, rest_b = list(a.lacking), list(b.lacking)
    kin = share_word(a, b, view)
    for i in a.lacking:
        for j in rest_b:
            if near(view, i, j) or (kin and alike_in_sound(view.own.words[i].text, view.other.words[j].text)):
                rest_a.remove(i)
                rest_b.remove(j)
                break
    if len(rest_a) < len(a.lacking) and not (rest_a and rest_b):
        return True
    return view.compare(a.name.name, b.name.name).same or _may_be_one_korean(a.name, b.name, view)


def _may_be_one_korean(a: Mentioned, b: Mentioned, view: View) -> bool:
    """Whether two Korean names have given names of the same consonants and surnames that only tables could compare."""
    one, other = (_syllables(side, name) for side, name in ((view.own, a), (view.other, b)))
    surnames = all(
        plain(words[0]) in NAMINGS[side.lang].surnames_first for words, side in ((one, view.own), (other, view.other))
    )
    sounds = [[consonants(word) for word in words[1:]] for words in (one, other)]
    return surnames and len(one) == KOREAN == len(other) and sounds[0] == sounds[1] and not view.one_language


def _syllables(side: Side, name: Mentioned) -> list[str]:
    return [word.text for word in side.words if name.start <= word.start < name.end]


def _text(side: Side, name: Mentioned) -> str:
    return side.text[name.start : name.end]
