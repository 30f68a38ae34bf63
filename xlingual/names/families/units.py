"""Mentions gathered by spelling: what families are made of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from xlingual.names.authority import Authority
from xlingual.names.folding import letters_key
from xlingual.names.known_names.gazetteer import place
from xlingual.names.known_names.organisations import organisation
from xlingual.names.korean import is_surname
from xlingual.records import Item, Mention, NameForm, NameKind, NameUse, text_key

ARTICLES = ("the ", "el ", "la ", "los ", "las ")

FormKey = tuple[str, str]  # a spelling and the language of its text


@dataclass
class Unit:
    """All mentions of one full name, however it is accented or hyphenated, or of one known place or organisation.

    ``short`` are mentions of a surname that stand for this full name in their items. What is asked again and again is
    counted once, when all mentions are in.
    """

    key: str
    known: str | None
    mentions: list[Mention] = field(default_factory=list)
    short: list[Mention] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often it stands in full."""
        return len(self.mentions)

    @cached_property
    def kind(self) -> NameKind:
        """What most mentions take it for."""
        return Counter(mention.kind for mention in self.mentions).most_common(1)[0][0]

    @cached_property
    def name(self) -> str:
        """Its most frequent spelling."""
        return Counter(mention.name for mention in self.mentions).most_common(1)[0][0]

    @cached_property
    def text_keys(self) -> frozenset[str]:
        """What verdicts on its spellings are keyed by."""
        return frozenset(text_key(mention.name) for mention in self.mentions)

    @cached_property
    def items(self) -> set[str]:
        """The items in which it stands in full."""
        return {mention.item_id for mention in self.mentions}


def units(
    mentions: Iterable[Mention], authority: Authority | None = None, parted: frozenset[str] = frozenset()
) -> list[Unit]:
    """One unit for each key, the most frequent first; a surname goes with the full name that it stands for.

    ``parted`` are keys of spellings that a human told from others: what the tables know of them does not count.
    A Korean surname alone that stands for no full name in its item is left out.
    """
    found: dict[str, Unit] = {}
    surnames = []
    for mention in mentions:
        if mention.full:
            surnames.append(mention)
            continue
        key, known = unit_key(mention.name, mention, authority, parted)
        if known is None and mention.kind == "person" and is_surname(mention.name):
            continue  # Kim alone is nobody: half a country bears the name
        found.setdefault(key, Unit(key, known)).mentions.append(mention)
    for mention in surnames:
        unit = found.get(unit_key(mention.full or "", mention, authority, parted)[0])
        if unit:
            unit.short.append(mention)
    return sorted(found.values(), key=lambda unit: (-unit.count, unit.key))


def unit_key(
    name: str, mention: Mention, authority: Authority | None, parted: frozenset[str]
) -> tuple[str, str | None]:
    """What the user's list calls it or the id of a known place or organisation, else the plain spelling; and the id."""
    entry = authority.entry_of(name) if authority else None
    if entry:
        return f"listed:{entry.headword}", f"listed:{entry.headword}"
    free = mention.kind == "person" or text_key(name) in parted
    known = None if free else known_thing(name, mention.lang)
    return known or plain_key(name), known


def known_thing(name: str, lang: str) -> str | None:
    """What the tables know by this name in this language."""
    return place(name, lang) or organisation(name, lang)


def plain_key(name: str) -> str:
    """Small letters and single blanks, without accents, hyphens, signs and a leading article."""
    key = letters_key(name)
    return next((key.removeprefix(article) for article in ARTICLES if key.startswith(article)), key)


def forms(members: Sequence[Unit], items: Mapping[str, Item]) -> list[NameForm]:
    """The spellings of some units by language, the most frequent first."""
    by_form: dict[FormKey, list[Mention]] = defaultdict(list)
    for mention in _all_mentions(members):
        by_form[mention.name, mention.lang].append(mention)
    found = [_form(key, mentions, items) for key, mentions in by_form.items()]
    return sorted(found, key=lambda form: (-form.count, form.lang, form.name))


def _all_mentions(members: Sequence[Unit]) -> Iterator[Mention]:
    for unit in members:
        yield from unit.mentions
        yield from unit.short


def _form(key: FormKey, mentions: Sequence[Mention], items: Mapping[str, Item]) -> NameForm:
    counts = Counter(mention.item_id for mention in mentions)
    uses = (NameUse(item_id, items[item_id].source, items[item_id].date, n) for item_id, n in counts.items())
    spelled = Counter(items[m.item_id].text[m.start : m.end] for m in mentions)
    ordered = sorted(uses, key=lambda use: (use.date or "", use.source, use.item_id))
    return NameForm(key[0], key[1], tuple(ordered), dict(spelled.most_common()))
