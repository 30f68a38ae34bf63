"""Terms: one thing, two terms for it.

Outlets call one and the same thing by different terms: the special military operation is a war elsewhere, a government
a regime, the DPRK North Korea. Such a difference is a *note*; the facts are the same, what the reader makes of them
may not be. Terms are known from a table of country names, offices and loaded words, and learned from the run itself:
two phrases that stand in the same place of two renderings again and again. Between languages only a difference in
loading is noted, as of "war" against «спецоперация».
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.side import Side
from xlingual.checks.terms.compare import differing_terms
from xlingual.checks.terms.exchange import exchanged
from xlingual.checks.terms.find import TermHit, find_terms
from xlingual.checks.terms.learn import LearnedTerms, learn_terms
from xlingual.checks.terms.usage import term_usage
from xlingual.languages.terms import TERMS, TOPICS
from xlingual.records import Extent, Finding, Pair, Value

__all__ = [
    "LearnedTerms",
    "TermHit",
    "check",
    "covers",
    "find_terms",
    "learn_terms",
    "term_usage",
    "values",
]


def covers(lang: str) -> bool:
    """Whether there is a table of terms for the language."""
    return lang in TERMS


def values(side: Side) -> tuple[Value, ...]:
    """The known terms of a passage; the key is the thing and how it is called."""
    hits = find_terms(side.text, side.lang)
    return tuple(Value(f"{hit.topic}: {hit.member}", hit.start, hit.end, hit.text) for hit in hits)


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """A note for each thing that both sides speak of in the same place and call by different terms."""
    for hit, other in differing_terms(evidence):
        about = f"two terms for one thing ({TOPICS[hit.topic].about})"
        yield _note(evidence, (hit.start, hit.end), (other.start, other.end), about)
    yield from _learned(evidence)


def _learned(evidence: Evidence) -> Iterator[Finding]:
    """The same of terms that the run itself showed (:func:`learn_terms`)."""
    families = [family for family in evidence.learned_terms if family.lang == evidence.a.lang == evidence.b.lang]
    if not families:
        return
    for one, other in exchanged(evidence.a, evidence.b):
        if any(one.phrase in family.members and other.phrase in family.members for family in families):
            yield _note(evidence, (one.start, one.end), (other.start, other.end), "renderings exchange these terms")


def _note(evidence: Evidence, a: Extent, b: Extent, about: str) -> Finding:
    one, other = evidence.a.text[slice(*a)], evidence.b.text[slice(*b)]
    return Finding("terms", "note", a, b, (one, other), f"“{one}” here, “{other}” there: {about}")
