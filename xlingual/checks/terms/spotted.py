"""Where the terms of an item stand: titles beside names, known terms, learned terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from xlingual.checks.side import words_of
from xlingual.checks.terms.find import label_of, terms_in
from xlingual.checks.terms.learn import LearnedTerms
from xlingual.checks.terms.stem import Phrase, stem, stems
from xlingual.languages.terms import TOPICS
from xlingual.records import Item, Mention, NamedSpan, TermKind

LEADING = "en"  # the language of a person's name above his titles, where the run has it


@dataclass(frozen=True, slots=True)
class Thing:
    """What terms are renderings of."""

    key: str
    headword: str
    kind: TermKind


@dataclass(frozen=True, slots=True)
class Spot:
    """A term at ``item.text[start:end]``.

    ``form`` is one for all that count as one rendering in its language, ``label`` how that is called, if not by what
    stands there most often.
    """

    thing: Thing
    lang: str
    form: str
    start: int
    end: int
    text: str
    label: str = ""


def known_spots(item: Item) -> Iterator[Spot]:
    """The terms of the table."""
    for hit in terms_in(item.text, item.lang or ""):
        topic = TOPICS[hit.topic]
        thing = Thing(hit.topic, topic.about, topic.kind)
        label = label_of(hit.topic, hit.member, item.lang or "")
        yield Spot(thing, item.lang or "", hit.member, hit.start, hit.end, hit.text, label)


def learned_spots(item: Item, learned: Sequence[LearnedTerms]) -> Iterator[Spot]:
    """The terms that the run showed."""
    known = {
        phrase: Thing(f"{family.lang} {family.headword}", family.headword, "learned")
        for family in learned
        if family.lang == item.lang
        for phrase in family.members
    }
    if not known:
        return
    words, longest = words_of(item.text), max(map(len, known))
    keys = [stem(word.text, item.lang or "") for word in words]
    for first in range(len(words)):
        for last in range(first + 1, min(len(words), first + longest) + 1):
            phrase: Phrase = tuple(keys[first:last])
            if phrase in known:
                start, end = words[first].start, words[last - 1].end
                yield Spot(known[phrase], item.lang or "", " ".join(phrase), start, end, item.text[start:end])


def title_spots(
    items: Mapping[str, Item], mentions: Iterable[Mention], names: Mapping[str, Sequence[NamedSpan]]
) -> Iterator[tuple[str, Spot]]:
    """The titles of persons, each with the id of its item; a thing is the person, whatever spelling his name has."""
    ids = {(item_id, span.start): span for item_id, spans in names.items() for span in spans}
    titled = [(m, ids.get((m.item_id, m.start))) for m in mentions if m.title and m.kind == "person"]
    headwords = _headwords((mention, span) for mention, span in titled if span)
    for mention, span in titled:
        item = items.get(mention.item_id)
        title = mention.title
        if span and item and title:
            start = _title_start(item.text, mention, title)
            thing = Thing(f"title of {span.name_id}", f"title of {headwords[span.name_id]}", "title")
            form = " ".join(stems(title, mention.lang))
            yield item.item_id, Spot(thing, mention.lang, form, start, start + len(title), title)


def _title_start(text: str, mention: Mention, title: str) -> int:
    """Where the title stands: right before the name, or behind it."""
    before = text.rfind(title, 0, mention.start)
    behind = text.find(title, mention.end)
    gap_before = mention.start - before if before >= 0 else len(text)
    gap_behind = behind - mention.end if behind >= 0 else len(text)
    return before if gap_before - len(title) <= gap_behind else behind


def _headwords(titled: Iterable[tuple[Mention, NamedSpan]]) -> dict[str, str]:
    """The commonest full name of each person, of the leading language first."""
    counts: dict[str, Counter[tuple[bool, str]]] = {}
    for mention, span in titled:
        counts.setdefault(span.name_id, Counter())[mention.lang == LEADING, span.name] += 1
    return {
        name_id: max(found, key=lambda key: (key[0], found[key], len(key[1]), key[1]))[1]
        for name_id, found in counts.items()
    }
