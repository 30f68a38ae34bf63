"""Names as the alignment sees them: what each passage names, and whether two speakers are one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import Indel

from xlingual.align.words import spelling_key
from xlingual.records import Item, NamedSpan, Passage, spans_inside

SAME_NAME = 0.7  # Indel similarity of two surnames in Latin letters from which they are one
OTHER_NAME = 0.4  # and up to which they are two
_WORD = re.compile(r"[^\W\d_]+")

SamePerson = Callable[[str, str], bool | None]


@lru_cache(maxsize=65_536)
def same_surname(one: str, other: str) -> bool | None:
    """By the last word of each name, in Latin letters; None where the spellings leave doubt."""
    likeness = Indel.normalized_similarity(_surname(one), _surname(other))
    return True if likeness >= SAME_NAME else False if likeness <= OTHER_NAME else None


def _surname(name: str) -> str:
    words = _WORD.findall(name)
    return spelling_key(words[-1]) if words else ""


@dataclass(frozen=True, slots=True)
class RunNames:
    """What is known of a run's names: where they stand in each item, and when two persons' names are one.

    Without spans, capitalised words are compared by their spelling.
    """

    spans: Mapping[str, Sequence[NamedSpan]] = field(default_factory=dict)
    same_person: SamePerson = same_surname
    words: Mapping[str, str] = field(default_factory=dict)  # keys of words that only one name has → its id

    def inside(self, passage: Passage) -> list[NamedSpan]:
        """The names in a passage, with offsets in its text."""
        return spans_inside(self.spans.get(passage.item_id, ()), passage.start, passage.end)


def run_names(items: Mapping[str, Item], spans: Mapping[str, Sequence[NamedSpan]], same_person: SamePerson) -> RunNames:
    """What a run knows of its names; a word that only one name has means that name where it was not found too."""
    ids: dict[str, set[str]] = defaultdict(set)
    for key, name_id in _words(items, spans):
        ids[key].add(name_id)
    return RunNames(spans, same_person, {key: next(iter(found)) for key, found in ids.items() if len(found) == 1})


def _words(items: Mapping[str, Item], spans: Mapping[str, Sequence[NamedSpan]]) -> Iterator[tuple[str, str]]:
    for item_id, found in spans.items():
        text = items[item_id].text
        for span in found:
            for word in _WORD.findall(text, span.start, span.end):
                yield spelling_key(word), span.name_id
