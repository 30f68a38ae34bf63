"""Names: another name in its place, a name that one side lacks, another spelling of the same name.

A name counts as present when the other side has it in any form, or a word that comes from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.names.counterparts import Sight, leftover
from xlingual.checks.names.mentions import FOUND, LIKELY, Mentioned, mentions
from xlingual.checks.names.spelling import nearness
from xlingual.checks.side import Side
from xlingual.languages.naming import NAMINGS
from xlingual.records import Finding, Pair, Value

__all__ = ["check", "covers", "values"]


def covers(lang: str) -> bool:
    """Whether the names of a language can be read."""
    return lang in NAMINGS


def values(side: Side) -> tuple[Value, ...]:
    """The names of one version, each once."""
    seen: dict[str, Value] = {}
    for span in side.names:
        seen.setdefault(span.name_id, Value(span.name_id, span.start, span.end, side.text[span.start : span.end]))
    return tuple(seen.values())


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Names that differ between A and B."""
    a, b = evidence.a, evidence.b
    if not (covers(a.lang) and covers(b.lang)):
        return
    same = a.lang == b.lang
    lik = evidence.words.likeness
    sa, sb = Sight(a, b, lik, same), Sight(b, a, lik.T, same)
    la = [(m, x) for m in mentions(a.text, a.lang, a.names) if (x := leftover(m, sa))]
    lb = [(m, x) for m in mentions(b.text, b.lang, b.names) if (x := leftover(m, sb))]
    na, nb = max(1, len(a.words)), max(1, len(b.words))
    options = sorted(
        (abs(m.words[0] / na - k.words[0] / nb), p, q)
        for p, (m, x) in enumerate(la)
        for q, (k, y) in enumerate(lb)
        if m.strength + k.strength >= 2
    )
    ua, ub = set(), set()
    for away, p, q in options:
        if p in ua or q in ub:
            continue
        m, k = la[p][0], lb[q][0]
        ua.add(p)
        ub.add(q)
        ta, tb = a.text[m.start : m.end], b.text[k.start : k.end]
        near = max(nearness(a.words[i].text, b.words[j].text) for i in la[p][1] for j in lb[q][1])
        if near >= 0.7 or evidence.compare_names(ta, tb).same:
            if same:
                yield Finding("names", "note", (m.start, m.end), (k.start, k.end), (ta, tb), "two spellings")
            continue
        yield Finding("names", "error", (m.start, m.end), (k.start, k.end), (ta, tb), "names differ")
    for p, (m, x) in enumerate(la):
        if p not in ua and m.strength >= FOUND and len(x) == len(m.words):
            yield Finding("names", "warning", (m.start, m.end), None, (a.text[m.start : m.end], ""), "lacks")
    for p, (m, x) in enumerate(lb):
        if p not in ub and m.strength >= FOUND and len(x) == len(m.words):
            yield Finding("names", "warning", None, (m.start, m.end), ("", b.text[m.start : m.end]), "lacks")
