"""A name that only one side has."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.names.counterparts import View
from xlingual.checks.names.mentions import LIKELY, is_acronym
from xlingual.checks.names.pairing import Gap
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, plain
from xlingual.records import Finding


def lone(gap: Gap, view: View, evidence: Evidence, *, of_a: bool) -> Iterator[Finding]:
    """A warning, or a note where a title or a pronoun may stand for the name; nothing where it may be no name."""
    if not gap.whole or not _counts(gap, view):
        return
    text = view.own.text[gap.name.start : gap.name.end]
    severity = "note" if _stood_for(view, evidence, of_a=of_a) else "warning"
    message = f"Only one side names {text}"
    if of_a:
        yield Finding("names", severity, gap.name.extent, None, (text, ""), message)
    else:
        yield Finding("names", severity, None, gap.name.extent, ("", text), message)


def _counts(gap: Gap, view: View) -> bool:
    """Whether it is surely a name, and no organisation's long one, which may be put in other words."""
    words = [view.own.words[n].text for n in gap.name.words]
    if gap.name.strength < LIKELY or (gap.name.kind == "organisation" and len(words) > 1):
        return False
    return gap.name.kind is not None or not all(is_acronym(word) for word in words)


def _stood_for(view: View, evidence: Evidence, *, of_a: bool) -> bool:
    """Whether the other side has a title or a pronoun without a counterpart."""
    counterparts = evidence.words.in_a if of_a else evidence.words.in_b
    titles, stand_ins = NAMINGS[view.other.lang].titles, FORMS[view.other.lang].stand_ins
    return any(
        word.text[0].islower() and (word.text in stand_ins or plain(word.text) in titles) and not counterparts(n)
        for n, word in enumerate(view.other.words)
    )
