"""A name that only one side has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from xlingual.checks.breaks import is_behind_break
from xlingual.checks.evidence import Evidence
from xlingual.checks.names.acronyms import is_explained
from xlingual.checks.names.capitals import is_acronym
from xlingual.checks.names.counterparts import missing, near
from xlingual.checks.names.countries import stands_for_country
from xlingual.checks.names.differing import names_differ
from xlingual.checks.names.left_out import may_be_left_out
from xlingual.checks.names.mentions import LIKELY, Mentioned, mentions
from xlingual.checks.names.pairing import SAME_PLACE, Gap
from xlingual.checks.names.view import View
from xlingual.records import Finding, Severity


def lone(gap: Gap, view: View, evidence: Evidence, *, of_a: bool) -> Iterator[Finding]:
    """A warning, or a note where a title or a pronoun may stand for the name; nothing where it may be no name."""
    if not _counts(gap, view) or is_explained(gap.name, view.own) or _is_misspelled(gap, view):
        return
    instead = _surplus(gap, view)
    if instead is not None:
        yield _other_name(gap, instead, view, of_a=of_a)
        return
    text = view.own.text[gap.name.start : gap.name.end]
    left_out = may_be_left_out(gap, view, evidence.words.in_a if of_a else evidence.words.in_b)
    severity: Severity = "note" if left_out or is_behind_break(gap.name.end, evidence, of_a=of_a) else "warning"
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


def _surplus(gap: Gap, view: View) -> Mentioned | None:
    """What the other side names in the gap's place, if it names that more often than this side does."""
    own = Counter(span.name_id for span in view.own.names)
    other = Counter(span.name_id for span in view.other.names)
    place, n = gap.lacking[0] / len(view.own.words), len(view.other.words)
    near_it = (
        name
        for name in mentions(view.other)
        if name.name_id is not None
        and name.kind == gap.name.kind
        and abs(name.words[0] / n - place) <= SAME_PLACE
        and other[name.name_id] > own[name.name_id]
        and not missing(name, view.turned)
        and not stands_for_country(name, view.turned)
    )
    return min(near_it, key=lambda name: abs(name.words[0] / n - place), default=None)


def _other_name(gap: Gap, instead: Mentioned, view: View, *, of_a: bool) -> Finding:
    """The error that another name stands in a name's place."""
    first = (gap.name, view.own.text[gap.name.start : gap.name.end])
    second = (instead, view.other.text[instead.start : instead.end])
    (a, text_a), (b, text_b) = (first, second) if of_a else (second, first)
    return names_differ(a.extent, b.extent, (text_a, text_b))
