"""What it means that two names stand in each other's place."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.names.counterparts import near
from xlingual.checks.names.korean import are_alike_korean
from xlingual.checks.names.mentions import Mentioned
from xlingual.checks.names.pairing import Gap, share_word
from xlingual.checks.names.spelling import alike_in_sound
from xlingual.checks.names.spellings import two_spellings
from xlingual.checks.names.view import View
from xlingual.checks.side import Side
from xlingual.records import Extent, Finding


def differing(a: Gap, b: Gap, view: View) -> Iterator[Finding]:
    """What it means that two names stand in each other's place: other names, or two spellings of one."""
    values = (_text(view.own, a.name), _text(view.other, b.name))
    if _is_one_name(a, b, view):
        if view.one_language:
            yield two_spellings(a.name, b.name, view)
        return
    translated = not view.one_language and not {a.name.kind, b.name.kind} <= {"person", "place"}
    yield names_differ(a.name.extent, b.name.extent, values, sure=not translated)


def names_differ(a: Extent, b: Extent, values: tuple[str, str], *, sure: bool = True) -> Finding:
    """Another name stands in a name's place: an error, or a warning where both may be translations of one name."""
    if sure:
        return Finding("names", "error", a, b, values, f"{values[0]} here, {values[1]} there: the names differ")
    return Finding("names", "warning", a, b, values, f"{values[0]} here, {values[1]} there: other names perhaps")


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
    if view.compare(a.name.name, b.name.name).same:
        return True
    return not view.one_language and are_alike_korean(_text(view.own, a.name), _text(view.other, b.name))


def _text(side: Side, name: Mentioned) -> str:
    return side.text[name.start : name.end]
