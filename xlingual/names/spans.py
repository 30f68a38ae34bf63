"""What each name in a run stands for, without the families' details: what other stages compare names by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from xlingual.names import korean
from xlingual.names.families import Knowledge, gathered_units
from xlingual.names.match.compare import judge, parse_korean
from xlingual.names.match.parts import take_apart
from xlingual.names.match.plain import CYRILLIC, script_of
from xlingual.names.match.words import in_latin
from xlingual.records import Item, Mention, NamedSpan

CASE = 0.8  # Indel similarity of two surnames from which one may be the other in another case


def name_spans(mentions: Sequence[Mention], items: Iterable[Item]) -> dict[str, list[NamedSpan]]:
    """The names of each item in reading order; names of one person, place or organisation share an id."""
    by_id = {item.item_id: item for item in items}
    spans: dict[str, list[NamedSpan]] = defaultdict(list)
    for number, family in enumerate(gathered_units(mentions, Knowledge(by_id))):
        for unit in family.members:
            for mention in (*unit.mentions, *unit.short):
                spans[mention.item_id].append(_span(mention, f"name {number}"))
    return {item_id: sorted(found, key=lambda span: span.start) for item_id, found in spans.items()}


def _span(mention: Mention, name_id: str) -> NamedSpan:
    return NamedSpan(mention.start, mention.end, name_id, mention.full or mention.name, mention.kind)


@lru_cache(maxsize=65_536)
def same_person(one: str, other: str) -> bool | None:
    """Whether two names are one person's; None where they may be, as a surname in another case may."""
    one, other = _nominative(one), _nominative(other)
    judged = judge(one, other)
    if judged.same:
        return True
    if parse_korean(one) and parse_korean(other):
        return False
    a, b = take_apart(one).parts, take_apart(other).parts
    if judged.ground in ("words", "patronymics") and a and b:
        near = Indel.normalized_similarity(in_latin(a[-1].word), in_latin(b[-1].word)) >= CASE
        return None if near else False
    return None


def _nominative(name: str) -> str:
    """A Korean name out of a Russian case; any other as it is."""
    if script_of(name) != CYRILLIC:
        return name
    return next(iter(korean.nominatives(name)), name)
