"""Names: another name in its place, a name that one side lacks, another spelling of the same name.

Names are persons, places and organisations. A name counts as present when the other side has it in any case, in other
letters, as initials, by its surname alone, or in a word that comes from it: France, French, французский. A capital may
stand for its country. Another name in its place is an error; between two languages, where organisations and the like
are translated, that is a warning for them. A name that only one side has is a warning; it is a note where a title or a
pronoun stands instead, where it only says whose minister somebody is, or where the name stands next to the passage. Two
spellings of one name in one language are a note: Gerassimov, Gerasimov. Spellings of different languages are never
compared: each language has its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.names.counterparts import missing
from xlingual.checks.names.countries import lacking_peoples
from xlingual.checks.names.differing import differing
from xlingual.checks.names.lone import lone
from xlingual.checks.names.mentions import mentions
from xlingual.checks.names.pairing import Gap, pairs_of
from xlingual.checks.names.spellings import spellings
from xlingual.checks.names.view import View
from xlingual.checks.side import Side
from xlingual.languages.naming import NAMINGS
from xlingual.records import Finding, Pair, Value

__all__ = ["check", "covers", "values"]


def covers(lang: str) -> bool:
    """Whether the names of a language can be read."""
    return lang in NAMINGS


def values(side: Side) -> tuple[Value, ...]:
    """The names of one version, each once, where it stands first."""
    seen: dict[str, Value] = {}
    for span in side.names:
        seen.setdefault(span.name_id, Value(span.name_id, span.start, span.end, side.text[span.start : span.end]))
    return tuple(seen.values())


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """The names in which A and B differ; nothing where a language has no rules."""
    a, b = evidence.a, evidence.b
    if not (covers(a.lang) and covers(b.lang)):
        return
    likeness, compare = evidence.words.likeness, evidence.compare_names
    in_b, in_a = View(a, b, likeness, compare), View(b, a, likeness.T, compare)
    gaps_a, gaps_b = _gaps(in_b), _gaps(in_a)
    told = frozenset(gap.name.start for gap in gaps_a)
    for gap, other in pairs_of(gaps_a, gaps_b, in_b):
        gaps_a.remove(gap)
        gaps_b.remove(other)
        yield from differing(gap, other, in_b)
    yield from spellings(in_b, told)
    yield from (found for gap in gaps_a for found in lone(gap, in_b, evidence, of_a=True))
    yield from (found for gap in gaps_b for found in lone(gap, in_a, evidence, of_a=False))


def _gaps(view: View) -> list[Gap]:
    gaps = [Gap(name, words) for name in mentions(view.own) if (words := missing(name, view))]
    return gaps + [Gap(people, people.words) for people in lacking_peoples(view)]
