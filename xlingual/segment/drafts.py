"""From what was read to passages: fit to be compared, each span and each text once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from xlingual.records import Item, Passage, PassageKind, text_key
from xlingual.segment.datelines import is_bare_date
from xlingual.segment.spans import Span, count_words, trim

MIN_WORDS = 3  # fewer say nothing that could be found elsewhere
MIN_WORDS_UNENDED = 4  # without a full stop it is a heading, a caption or a scrap
MIN_WORDS_OF_NOBODY = 10
_EDGES = ",;:—–-•*|·>"
_ENDED = tuple(stop + mark for stop in (".", "!", "?", "…", "。") for mark in ("", '"', "”", "»", "’", "'", ")"))


@dataclass(frozen=True, slots=True)
class Draft:
    """A passage to be: its speaker may still depend on the quotation (``chain``) that it is part of."""

    kind: PassageKind
    span: Span
    speaker: str | None = None
    chain: int | None = None


def to_passages(
    item: Item, drafts: Iterable[Draft], *, speakers: dict[int, str | None], language_of: Callable[[str], str]
) -> list[Passage]:
    """Passages in order of their start; of one span the plainest kind, of one text the first, counted."""
    item_id = item.item_id
    read = list(drafts)  # to the end first: a later sentence may name the speaker of an earlier one
    kept: dict[str, Passage] = {}
    for draft in _one_per_span(item.text, read, speakers):
        start, end = draft.span
        text = item.text[start:end]
        key = text_key(text)
        if key in kept:
            kept[key] = _again(kept[key], draft)
            continue
        lang = language_of(text)
        kept[key] = Passage(item_id, start, end, text, lang, draft.kind, draft.speaker)
    return sorted(kept.values(), key=lambda p: (p.start, p.end))


_RANK: dict[PassageKind, int] = {"quote": 0, "reported": 1, "sentence": 2, "join": 3}


def _one_per_span(text: str, drafts: Iterable[Draft], speakers: dict[int, str | None]) -> Iterator[Draft]:
    by_span: dict[Span, Draft] = {}
    for draft in drafts:
        span = _fit(text, draft)
        if span is None:
            continue
        speaker = draft.speaker or (speakers.get(draft.chain) if draft.chain is not None else None)
        fitted = replace(draft, span=span, speaker=speaker)
        other = by_span.get(span)
        if other is None or _RANK[fitted.kind] < _RANK[other.kind]:
            by_span[span] = fitted
    return _without_terms(text, sorted(by_span.values(), key=lambda d: (d.span[0], -d.span[1])))


def _without_terms(text: str, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """All but the few quoted words of nobody inside a sentence: a title, a slogan or a term, not a statement."""
    covered = -1
    for draft in drafts:
        start, end = draft.span
        is_term = draft.kind == "quote" and draft.speaker is None and count_words(text[start:end]) < MIN_WORDS_OF_NOBODY
        if not (is_term and end <= covered):
            yield draft
        covered = max(covered, end)


def _fit(text: str, draft: Draft) -> Span | None:
    """The span without outer blanks, dashes and commas; None for what is too little to be compared."""
    start, end = trim(text, *draft.span, also=_EDGES)
    shown = text[start:end]
    count = count_words(shown)
    if count < MIN_WORDS or (count < MIN_WORDS_UNENDED and draft.kind == "sentence" and not shown.endswith(_ENDED)):
        return None
    return None if is_bare_date(shown) else (start, end)


def _again(first: Passage, draft: Draft) -> Passage:
    """The same words once more: counted, and a speaker taken over if the first had none."""
    overlapping = first.start < draft.span[1] and draft.span[0] < first.end
    speaker = first.speaker or draft.speaker
    kind = draft.kind if _RANK[draft.kind] < _RANK[first.kind] and first.kind == "sentence" else first.kind
    return replace(first, speaker=speaker, kind=kind, count=first.count + (0 if overlapping else 1))
