"""A name that only one side has."""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.names.counterparts import View, near
from xlingual.checks.names.mentions import LIKELY, is_acronym
from xlingual.checks.names.pairing import Gap
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, plain
from xlingual.records import Finding, Severity


NEAR = 0.3  # distance in their texts, as shares, up to which a pronoun can stand for a name


def lone(gap: Gap, view: View, evidence: Evidence, *, of_a: bool) -> Iterator[Finding]:
    """A warning, or a note where a title or a pronoun may stand for the name; nothing where it may be no name."""
    if not _counts(gap, view) or _is_misspelled(gap, view):
        return
    text = view.own.text[gap.name.start : gap.name.end]
    severity: Severity = "note" if _stood_for(gap, view, evidence, of_a=of_a) else "warning"
    message = f"Only one side names {text}"
    if of_a:
        yield Finding("names", severity, gap.name.extent, None, (text, ""), message)
    else:
        yield Finding("names", severity, None, gap.name.extent, ("", text), message)


def _counts(gap: Gap, view: View) -> bool:
    """Whether it is surely a name, and no organisation's long one, which may be put in other words."""
    words = [view.own.words[n].text for n in gap.name.words]
    whole = len(gap.lacking) == len(words) or (gap.name.kind == "person" and gap.whole)
    if not whole or gap.name.strength < LIKELY or (gap.name.kind == "organisation" and " " in gap.name.name):
        return False
    return gap.name.kind is not None or not any(is_acronym(word) for word in words)


def _is_misspelled(gap: Gap, view: View) -> bool:
    """Whether the other side has all of it in another spelling, inside other names."""
    capitals = [j for j, word in enumerate(view.other.words) if word.text[0].isupper()]
    return all(any(near(view, i, j) for j in capitals) for i in gap.lacking)


def _stood_for(gap: Gap, view: View, evidence: Evidence, *, of_a: bool) -> bool:
    """Whether the other side has, near the name's place, a title or a pronoun without a counterpart."""
    if _is_foreign_acronym(gap, view):
        return True
    counterparts = evidence.words.in_a if of_a else evidence.words.in_b
    stand_ins = FORMS[view.other.lang].stand_ins.get(gap.name.kind or "person", frozenset())
    titles = NAMINGS[view.other.lang].titles if gap.name.kind in ("person", None) else frozenset()
    place, n = gap.lacking[0] / len(view.own.words), len(view.other.words)
    return any(
        abs(j / n - place) <= NEAR
        and word.text[0].islower()
        and (word.text in stand_ins or plain(word.text) in titles)
        and not counterparts(j)
        for j, word in enumerate(view.other.words)
    )


def _is_foreign_acronym(gap: Gap, view: View) -> bool:
    """Whether an acronym may stand for an organisation's long name in the other language: ``МГУ``."""
    acronym = gap.name.kind == "organisation" and is_acronym(view.own.text[gap.name.start : gap.name.end])
    longer = (span for span in view.other.names if span.kind == "organisation" and " " in span.name)
    return acronym and not view.one_language and any(longer)
