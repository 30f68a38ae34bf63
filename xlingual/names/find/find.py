"""The names of a run: a first pass learns its words, a second finds names, a third decides what they are."""

from __future__ import annotations

from collections.abc import Iterable

from xlingual.languages import LANGUAGES
from xlingual.languages.naming import NAMINGS
from xlingual.names.find.candidate import Candidate
from xlingual.names.find.deciding import count_votes, mentions
from xlingual.names.find.evidence import learn
from xlingual.names.find.lexicon import Lexicon, PlaceOf
from xlingual.names.find.reading import Reading
from xlingual.names.find.scan import candidates
from xlingual.names.find.tokens import split_words
from xlingual.records import Item, Mention


def no_place(name: str, lang: str) -> str | None:  # noqa: ARG001
    """A gazetteer that knows nothing."""
    return None


def find_mentions(items: Iterable[Item], *, place: PlaceOf = no_place) -> list[Mention]:
    """The persons, places and organisations of the items, item by item and in reading order.

    All items count as one run: it shows which words are names where every word has a capital, and whose surname
    stands alone. ``place`` is a gazetteer: the id of a place's name in a language, or None. Items in languages
    without a file in ``languages/naming`` give no mentions.
    """
    known = list(items)
    by_item: dict[int, list[Mention]] = {}
    for lang in NAMINGS:
        numbers = [number for number, item in enumerate(known) if item.lang == lang]
        found = _of_language([known[number] for number in numbers], lang, place)
        by_item.update(zip(numbers, found, strict=True))
    return [mention for number in sorted(by_item) for mention in by_item[number]]


def _of_language(items: list[Item], lang: str, place: PlaceOf) -> list[list[Mention]]:
    if not items:
        return []
    abbreviations = LANGUAGES[lang].abbreviations
    evidence = learn(split_words(item.text, abbreviations) for item in items)
    lexicon = Lexicon(NAMINGS[lang], evidence, place)
    found: list[list[Candidate]] = []
    for item in items:
        reading = Reading(split_words(item.text, abbreviations), lexicon)
        found.append(list(candidates(reading, item.item_id)))
    votes = count_votes([one for of_item in found for one in of_item])
    return [mentions(of_item, lang, votes) for of_item in found]
