"""Two spellings of one name in one language: Kim Jong Un, Kim Jong-un; Andrei, Andrey."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.names.counterparts import near
from xlingual.checks.names.mentions import LIKELY, Mentioned, mentions
from xlingual.checks.names.spelling import latin, one_form
from xlingual.checks.names.view import View
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS
from xlingual.records import Finding


def spellings(view: View, told: frozenset[int]) -> Iterator[Finding]:
    """Notes on names that both sides have in different spellings; ``told`` are the starts of A's names already told."""
    if not view.one_language:
        return
    others = [name for name in mentions(view.other) if name.strength >= LIKELY]
    written = {written_as(view.other.text, name) for name in others}
    for name in mentions(view.own):
        own = written_as(view.own.text, name)
        if name.strength < LIKELY or name.start in told or own in written:
            continue
        other = next((one for one in others if _is_respelled(name, one, view)), None)
        if other is not None:
            written.add(own)
            yield two_spellings(name, other, view)


def two_spellings(a: Mentioned, b: Mentioned, view: View) -> Finding:
    """The note on two spellings."""
    values = (view.own.text[a.start : a.end], view.other.text[b.start : b.end])
    return Finding("names", "note", a.extent, b.extent, values, f"Two spellings of one name: {values[0]}, {values[1]}")


def written_as(text: str, name: Mentioned) -> str:
    """A name as its text writes it, without a possessive."""
    return text[name.start : name.end].replace("’", "'").removesuffix("'s").removesuffix("'")


def _is_respelled(a: Mentioned, b: Mentioned, view: View) -> bool:
    """Whether two names are one, of as many words, and some word or what joins them is spelled differently."""
    one, other = written_as(view.own.text, a), written_as(view.other.text, b)
    if one.isupper() or other.isupper() or len(a.words) == 0:
        return False
    if a.name_id is not None and a.name_id == b.name_id and latin(one) == latin(other):
        return one.casefold() != other.casefold() or one.count("-") != other.count("-")
    if a.name_id is not None and a.name_id == b.name_id and len(a.words) == len(b.words):
        return any(_differs(view, i, j, sure=True) for i, j in zip(a.words, b.words, strict=True))
    pairs = list(zip(a.words, b.words, strict=False))
    if len(a.words) != len(b.words) or not all(_is_same(view, i, j) for i, j in pairs):
        return False
    return any(_differs(view, i, j, sure=a.kind == b.kind == "person") for i, j in pairs)


def _is_same(view: View, i: int, j: int) -> bool:
    one, other = view.own.words[i].text, view.other.words[j].text
    return one_form(one, other, FORMS[view.own.lang].endings) or near(view, i, j)


def _differs(view: View, i: int, j: int, *, sure: bool) -> bool:
    """Whether two words are more than two cases of one; in a language without cases a person's name has one form."""
    one, other = (word.text.replace("’", "'").removesuffix("'s") for word in (view.own.words[i], view.other.words[j]))
    if one.casefold() == other.casefold():
        return False
    if sure and not NAMINGS[view.own.lang].declined:
        return True
    return latin(one) == latin(other) or not one_form(one, other, FORMS[view.own.lang].endings)
