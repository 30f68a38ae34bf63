"""Negation: one version denies what the other says.

An error: a negation ("not", "no", "не", "никто" ...) on one side denies a word whose counterpart stands on the other
side without any; a warning where few words of its clause have a counterpart, but other words stand for them, or where
one side has a light one only ("without", "sin", "ni"), or half of one ("никто пришёл"). Double negation ("no vino
nadie", "никто не пришёл") is one. Phrases that deny nothing ("not only", "no obstante", "тем не менее") do not count,
and a word that denies by itself ("refused", "imposible", "неизвестно") answers a negation of the other side.
"""

from __future__ import annotations

from collections.abc import Iterator

from xlingual.checks.evidence import Evidence
from xlingual.checks.negation.concord import halves
from xlingual.checks.negation.markers import CARRY, Marker, markers_of, telling, tokens_of
from xlingual.checks.negation.matching import Sight, left_over
from xlingual.checks.side import Side, sentences_of
from xlingual.languages.naming import plain
from xlingual.languages.polarity import POLARITIES
from xlingual.records import Finding, Pair, Severity, Value

CLEAR_SAME = 0.5  # likeness of a denied word and its counterpart in the same language
CLEAR_CROSS = 0.45  # and in another

BOUND_SAME = 0.9  # the same for the last word of "not only", "no more than"
BOUND_CROSS = 0.6  # and in another


def covers(lang: str) -> bool:
    """Whether there are rules for a language."""
    return lang in POLARITIES


def values(side: Side) -> tuple[Value, ...]:
    """The negations of one version; the key is "not" and the word denied, in small letters."""
    return tuple(
        _value(marker, side) for marker in markers_of(side.text, side.lang) if marker.weight in ("full", "light")
    )


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """Negations of one side whose denied word stands plainly on the other."""
    a, b = evidence.a, evidence.b
    if not covers(a.lang) or not covers(b.lang):
        return
    markers_a, markers_b = markers_of(a.text, a.lang), markers_of(b.text, b.lang)
    if not markers_a and not markers_b:
        return
    likeness = evidence.words.likeness
    ahead, back = _both_ways(evidence)
    sight_a, sight_b = Sight(markers_a, likeness, ahead), Sight(markers_b, likeness.T, back)
    odd_a, odd_b = left_over(sight_a, sight_b)
    for marker in odd_a:
        yield from _finding(marker, sight_a, (a, b))
    for marker in odd_b:
        for found in _finding(marker, sight_b, (b, a)):
            yield _turned(found)
    yield from _half(a, b, sight_a)
    yield from map(_turned, _half(b, a, sight_b))


def _turned(found: Finding) -> Finding:
    return Finding(found.check, found.severity, found.b, found.a, found.values[::-1], found.message)


def _half(one: Side, other: Side, sight: Sight) -> Iterator[Finding]:
    """A warning for half a negation, where the other side has a whole one."""
    theirs = [m for m in markers_of(other.text, other.lang) if m.weight != "lexical"]
    if not theirs or halves(other.text, other.lang):
        return
    for number, verb in halves(one.text, one.lang):
        own = next((m for m in sight.markers if number in m.words), None)
        place = sight.place_of(own) if own else float(number)
        answer = min(theirs, key=lambda marker: abs(marker.place - place))
        here, there = _extent(one, (number, verb)), _extent(other, (*answer.words, *answer.heads[:1]))
        texts = (one.text[slice(*here)], other.text[slice(*there)])
        yield Finding(
            "negation", "warning", here, there, texts, f"“{texts[0]}” is half a negation, “{texts[1]}” a whole"
        )


def _both_ways(evidence: Evidence) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    ahead: dict[int, tuple[int, ...]] = {}
    back: dict[int, tuple[int, ...]] = {}
    for i, j in evidence.words.links:
        ahead[i] = (*ahead.get(i, ()), j)
        back[j] = (*back.get(j, ()), i)
    return ahead, back


def _finding(marker: Marker, sight: Sight, sides: tuple[Side, Side]) -> Iterator[Finding]:
    """The finding for a negation of the first side that nothing on the second answers; ``a`` is the first side."""
    clauses, sentences = tokens_of(sides[0].text, sides[0].lang).clauses, sentences_of(sides[0].text)
    words = tuple(telling(side.text, side.lang) for side in sides)
    rendered = sight.is_rendered(marker, clauses)
    if not (rendered or sight.is_replaced(marker, clauses, sentences, words)) or _is_light_only(marker, sides):
        return
    found = _plainly(marker, sight, sides)
    if found is None and (marker.weight != "full" or marker.carried):
        return
    head, other = found or (
        marker.heads[0] if marker.heads else marker.place,
        sight.likely(marker, words[1]),
    )
    if _carried_on(sides[1], other):
        return
    denied, plainly = _extent(sides[0], (*marker.words, head)), _extent(sides[1], (other,))
    texts = (sides[0].text[slice(*denied)], sides[1].text[slice(*plainly)])
    severity: Severity = "error" if rendered and marker.weight != "light" else "warning"
    yield Finding("negation", severity, denied, plainly, texts, f"“{texts[0]}” on one side, “{texts[1]}” on the other")


def _is_light_only(marker: Marker, sides: tuple[Side, Side]) -> bool:
    """Whether a cue is often said another way, and the other side denies as often, or what it denies stands before."""
    if marker.weight != "light":
        return False
    cues, others = (
        sum(m.weight != "lexical" and not m.carried for m in markers_of(side.text, side.lang)) for side in sides
    )
    return marker.carried or cues <= others or not marker.heads or marker.heads[0] < marker.place


def _plainly(marker: Marker, sight: Sight, sides: tuple[Side, Side]) -> tuple[int, int] | None:
    """The denied word and the one that says it plainly on the other side; None where no word clearly does."""
    same = sides[0].lang == sides[1].lang
    if marker.weight == "lexical":
        plains = tokens_of(sides[1].text, sides[1].lang).plain
        roots = [n for n, word in enumerate(plains) if same and word in marker.denied]
        return (marker.place, roots[0]) if roots else None
    same_clear, cross_clear = (
        (BOUND_SAME, BOUND_CROSS) if marker.weight in ("bound", "light") else (CLEAR_SAME, CLEAR_CROSS)
    )
    return sight.plain_of(marker, same_clear if same else cross_clear)


def _carried_on(side: Side, number: int) -> bool:
    """Whether a word without a cue carries on a negation of its clause ("did not hear or see": "see")."""
    tokens, rules = tokens_of(side.text, side.lang), POLARITIES[side.lang]
    start = number - 1
    while start > 0 and (tokens.plain[start] in rules.skipped and tokens.plain[start] not in rules.carriers):
        start -= 1
    if start <= 0 or tokens.plain[start] not in rules.carriers:
        return False
    before = [
        m for m in markers_of(side.text, side.lang) if m.weight != "lexical" and 0 < number - m.words[-1] <= CARRY
    ]
    return any(m.clause == tokens.clauses[start] for m in before)


def _extent(side: Side, numbers: tuple[int, ...]) -> tuple[int, int]:
    words = [side.words[n] for n in numbers]
    return min(word.start for word in words), max(word.end for word in words)


def _value(marker: Marker, side: Side) -> Value:
    numbers = (*marker.words, *marker.heads[:1])
    start, end = _extent(side, numbers)
    head = f" {plain(side.words[marker.heads[0]].text)}" if marker.heads else ""
    return Value(f"not{head}", start, end, side.text[start:end])
