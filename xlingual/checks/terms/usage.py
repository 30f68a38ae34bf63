"""Which outlet uses which rendering of a title, a country's name or a loaded term."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from xlingual.checks.terms.association import difference
from xlingual.checks.terms.learn import LearnedTerms
from xlingual.checks.terms.spotted import Spot, Thing, known_spots, learned_spots, title_spots
from xlingual.records import Item, Mention, NamedSpan, TermFamily, TermForm, TermUse

REACH = 300  # characters of the sentence on either side of a term

_SENTENCE_ENDS = re.compile(r"[.!?…]+[»”\"’)]*\s+(?=[^\Wa-zа-я])|\n")

FormKey = tuple[str, str]  # a language and what is one rendering in it


@dataclass(slots=True)
class _Gathered:
    """All places of one thing's renderings, by rendering and item."""

    spots: dict[FormKey, dict[str, list[Spot]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))


def term_usage(
    items: Iterable[Item],
    *,
    mentions: Sequence[Mention] = (),
    names: Mapping[str, Sequence[NamedSpan]] | None = None,
    learned: Sequence[LearnedTerms] = (),
) -> tuple[TermFamily, ...]:
    """The families of terms that items use, those first in which outlets differ most.

    ``mentions`` bring the titles of persons, ``names`` (by item) which mentions are one person's. A thing that
    each language has one rendering of makes no family, so no family means that nothing is called by two terms.
    """
    known = {item.item_id: item for item in items}
    gathered: dict[Thing, _Gathered] = defaultdict(_Gathered)
    for item_id, spot in _spots(known, mentions, names or {}, learned):
        gathered[spot.thing].spots[spot.lang, spot.form][item_id].append(spot)
    families = (_family(thing, found, known) for thing, found in gathered.items() if _is_choice(thing, found))
    return tuple(sorted(families, key=lambda family: (-family.difference, -family.count, family.headword)))


def _is_choice(thing: Thing, found: _Gathered) -> bool:
    """Whether some language has two renderings of it; a person's title is told once two languages have one each."""
    langs = Counter(lang for lang, _ in found.spots)
    return max(langs.values()) > 1 or (thing.kind == "title" and len(langs) > 1)


def _spots(
    items: Mapping[str, Item],
    mentions: Sequence[Mention],
    names: Mapping[str, Sequence[NamedSpan]],
    learned: Sequence[LearnedTerms],
) -> Iterator[tuple[str, Spot]]:
    yield from title_spots(items, mentions, names)
    for item in items.values():
        for spot in chain(known_spots(item), learned_spots(item, learned)):
            yield item.item_id, spot


def _family(thing: Thing, found: _Gathered, items: Mapping[str, Item]) -> TermFamily:
    forms = sorted(_forms(found, items), key=lambda form: (form.lang, -form.count, form.form))
    return TermFamily(thing.headword, thing.kind, tuple(forms), _difference(forms))


def _forms(found: _Gathered, items: Mapping[str, Item]) -> Iterator[TermForm]:
    by_lang: Counter[str] = Counter()
    for (lang, _), in_items in found.spots.items():
        by_lang[lang] += sum(map(len, in_items.values()))
    for (lang, _), in_items in found.spots.items():
        spelled = Counter(spot.text for spots_ in in_items.values() for spot in spots_)
        uses = tuple(_use(items[item_id], spots_) for item_id, spots_ in in_items.items())
        share = spelled.total() / by_lang[lang]
        label = next(iter(in_items.values()))[0].label or _commonest(spelled)
        yield TermForm(label, lang, uses, dict(spelled.most_common()), share)


def _commonest(spelled: Counter[str]) -> str:
    """The commonest spelling; among equals the shortest, which is no oblique case."""
    return min(spelled, key=lambda text: (-spelled[text], len(text), text))


def _use(item: Item, spots_: Sequence[Spot]) -> TermUse:
    first = min(spots_, key=lambda spot: spot.start)
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(item.text, max(0, first.start - REACH), first.start)]
    start = max([*ends, first.start - REACH, 0])
    end = _SENTENCE_ENDS.search(item.text, first.end, first.end + REACH)
    sentence = item.text[start : end.end() if end else first.end + REACH].rstrip()
    return TermUse(item.item_id, item.source, item.date, len(spots_), sentence, first.start - start, first.end - start)


def _difference(forms: Sequence[TermForm]) -> float:
    """That of each language, weighted by its uses."""
    total = sum(form.count for form in forms)
    told = 0.0
    for lang in {form.lang for form in forms}:
        own = [form for form in forms if form.lang == lang]
        by_outlet: dict[str, dict[str, int]] = defaultdict(dict)
        for form in own:
            for source, count in form.sources.items():
                by_outlet[source][form.form] = count
        told += difference(by_outlet) * sum(form.count for form in own)
    return told / total if total else 0.0
