"""Speaker: the same words, given to two different people.

An *error* where both renderings name who says it and these are two people; a *note* where reported speech takes its
speaker from a sentence before. Nothing is said where one side names nobody,
a title or a pronoun only, where the names are two spellings of one person (the names check notes that), where one of
them is an organisation, or where one side names both people, as "A said that B thinks so" does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from anyascii import anyascii
from rapidfuzz.distance import Indel

from xlingual.checks.evidence import CompareNames, Evidence
from xlingual.checks.names.korean import are_alike_korean
from xlingual.checks.side import Side, words_of
from xlingual.checks.surroundings import after_in_sentence, before_in_sentence
from xlingual.languages import LANGUAGES
from xlingual.languages.naming import plain
from xlingual.records import Extent, Finding, Pair, Severity, Value

MAYBE = 0.45  # score of a comparison from which two names may be one person's; of two people's it stays below 0.4
MAYBE_KOREAN = 0.4  # the same of Korean names that sound alike: surnames of two spellings reach it, two surnames do not
NEAR = 0.7  # Indel similarity of two words in Latin letters from which one may be the other in another case


def covers(lang: str) -> bool:
    """Whether speakers are found in the language."""
    return lang in LANGUAGES


def values(side: Side) -> tuple[Value, ...]:
    """Who says it; empty where nobody is named.

    The key is the run's id of the name where the passage holds it, else the name; names of two languages are then
    compared by :func:`one_speaker`. A speaker who is named around the passage has an empty span at its start.
    """
    if not side.speaker:
        return ()
    start, end = _span(side, side.speaker) or (0, 0)
    ids = [span.name_id for span in side.names if span.kind == "person" and (span.start, span.end) == (start, end)]
    return (Value(ids[0] if ids else plain(side.speaker), start, end, side.speaker),)


def one_speaker(one: str, other: str, compare_names: CompareNames) -> bool:
    """Whether two speakers' names are, or may be, one person's: another spelling or case, or a surname alone."""
    if _near(one, other):
        return True
    if " " not in one or " " not in other:
        words = [(a, b) for a in one.split() for b in other.split()]
        return any(compare_names(a, b).score >= MAYBE for a, b in words)
    score = compare_names(one, other).score
    return score >= MAYBE or (score >= MAYBE_KOREAN and are_alike_korean(one, other))


def _near(one: str, other: str) -> bool:
    """Whether each word of the shorter name is nearly one of the other's."""
    short, long = sorted((_latin(one), _latin(other)), key=len)
    return all(any(Indel.normalized_similarity(a, b) >= NEAR for b in long) for a in short)


def _latin(name: str) -> list[str]:
    return anyascii(name).lower().replace("-", " ").split()


def check(pair: Pair, evidence: Evidence) -> Iterator[Finding]:
    """An error where two people are said to say it."""
    a, b = evidence.a, evidence.b
    if not a.speaker or not b.speaker or not (_is_person(a, a.speaker) and _is_person(b, b.speaker)):
        return
    one, other = _full(a, a.speaker), _full(b, b.speaker)
    if one_speaker(one, other, evidence.compare_names) or _ids(a, one) & _ids(b, other):
        return
    if _names(a, other, evidence.compare_names) or _names(b, one, evidence.compare_names):
        return
    message = f"{a.speaker} says it here, {b.speaker} there: another speaker"
    severity: Severity = "error" if _is_attributed(a) and _is_attributed(b) else "note"
    yield Finding("speaker", severity, _span(a, a.speaker), _span(b, b.speaker), (a.speaker, b.speaker), message)


def _is_attributed(side: Side) -> bool:
    """Whether the speaker is named in the sentence, or it is no reported speech: else the name is one from before."""
    if side.kind not in ("reported", "join") or _span(side, side.speaker or ""):
        return True
    surname = plain(side.speaker or "").rsplit(maxsplit=1)[-1:]
    around = f"{before_in_sentence(side)} {after_in_sentence(side)}"
    return bool(surname) and surname[0] in (plain(word.text) for word in words_of(around))


def _is_person(side: Side, speaker: str) -> bool:
    """Whether the passage does not use the speaker's name for an organisation or a place."""
    known = [span.kind for span in side.names if plain(span.name) == plain(speaker)]
    return not known or "person" in known


def _full(side: Side, speaker: str) -> str:
    """The speaker's full name, where the passage's names hold it."""
    if " " in speaker:
        return speaker
    wanted = plain(speaker)
    full = (span.name for span in side.names if span.kind == "person" and wanted in plain(span.name).split())
    return next(full, speaker)


def _ids(side: Side, speaker: str) -> set[str]:
    """The run's ids of the speaker's name in the passage; empty where it stands around it."""
    wanted = plain(speaker)
    return {span.name_id for span in side.names if span.kind == "person" and plain(span.name) == wanted}


def _names(side: Side, person: str, compare_names: CompareNames) -> bool:
    """Whether a side's sentence names the other side's speaker as well: then it may be his words that it reports."""
    if any(compare_names(span.name, person).same for span in side.names if span.kind == "person"):
        return True
    surname = plain(person.rsplit(maxsplit=1)[-1])
    sentence = f"{before_in_sentence(side)} {side.text} {after_in_sentence(side)}"
    return surname in (plain(word.text) for word in words_of(sentence))


def _span(side: Side, speaker: str) -> Extent | None:
    """Where the speaker's name stands in the passage; None where it stands around it."""
    for span in side.names:
        if span.kind == "person" and plain(span.name) == plain(speaker):
            return span.start, span.end
    folded, wanted = plain(side.text), plain(speaker)
    for form in dict.fromkeys((wanted, *reversed(wanted.split()))):
        found = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", folded)
        if found and len(folded) == len(side.text):
            return found.start(), found.end()
    return None
