"""The evidence on a pair: both passages with their surroundings, the names in them, the alignment of their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xlingual.checks.evidence import CompareNames, Evidence
from xlingual.checks.side import Side
from xlingual.checks.vectors import Vectors
from xlingual.checks.word_alignment import align_words
from xlingual.records import Item, NamedSpan, Pair, Passage, spans_inside

if TYPE_CHECKING:
    from xlingual.checks.terms.learn import LearnedTerms

Spans = Mapping[str, Sequence[NamedSpan]]  # item id → the names in its text, in reading order


@dataclass(frozen=True, slots=True)
class Known:
    """What the checks of a run may look up: items, the names in them, word vectors, how names compare, its terms."""

    items: Mapping[str, Item]
    spans: Spans
    vectors: Vectors
    compare_names: CompareNames
    learned_terms: Sequence[LearnedTerms] = ()
    sides: dict[Passage, Side] = field(default_factory=dict)  # of passages met before: one stands in many pairs

    def side(self, passage: Passage) -> Side:
        """A passage as the checks see it."""
        if passage not in self.sides:
            self.sides[passage] = _side(passage, self.items[passage.item_id], self.spans.get(passage.item_id, ()))
        return self.sides[passage]

    def evidence(self, pair: Pair) -> Evidence:
        """All that is known of a pair."""
        a, b = self.side(pair.a), self.side(pair.b)
        words = align_words(a, b, self.vectors)
        return Evidence(a, b, words, self.compare_names, self.vectors, self.learned_terms)


def _side(passage: Passage, item: Item, spans: Sequence[NamedSpan]) -> Side:
    return Side(
        text=passage.text,
        lang=passage.lang,
        date=item.date,
        names=tuple(spans_inside(spans, passage.start, passage.end)),
        item_text=item.text,
        start=passage.start,
        speaker=passage.speaker,
        kind=passage.kind,
    )
