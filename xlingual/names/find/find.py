"""The names of a run: a first pass learns its words, a second finds names, a third decides what they are."""

from __future__ import annotations

from collections.abc import Iterable

from xlingual.languages import LANGUAGES
from xlingual.languages.naming import NAMINGS
from xlingual.names.find.candidate import Candidate
from xlingual.names.find.deciding import mentions
from xlingual.names.find.evidence import learn
from xlingual.names.find.lexicon import Lexicon, PlaceOf
from xlingual.names.find.reading import Reading
from xlingual.names.find.scan import candidates
from xlingual.names.find.tokens import split_words
from xlingual.names.find.votes import count_votes, share
from xlingual.names.known_names import gazetteer
from xlingual.records import Item, Mention


def find_mentions(items: Iterable[Item], *, place: PlaceOf = gazetteer.place) -> list[Mention]:
    """The persons, places and organisations of the items, item by item and in reading order.

    All items count as one run: it shows which words are names where every word has a capital, and whose surname
    stands alone. ``place`` is a gazetteer: the id of a place's name in a language, or None; ours by default. Items
    in languages without a file in ``languages/naming`` give no mentions.
    """
    known = list(items)
    seen: dict[int, list[Candidate]] = {}
    for lang in NAMINGS:
        numbers = [number for number, item in enumerate(known) if item.lang == lang]
        seen.update(zip(numbers, _of_language([known[number] for number in numbers], lang, place), strict=True))
    votes = {lang: count_votes(_of_items(seen, known, lang)) for lang in NAMINGS}
    share(votes.values())
    return [
        mention
        for number, item in enumerate(known)
        if item.lang in NAMINGS
        for mention in mentions(seen[number], item.lang, votes[item.lang])
    ]


def _of_items(seen: dict[int, list[Candidate]], known: list[Item], lang: str) -> list[Candidate]:
    return [one for number, found in seen.items() if known[number].lang == lang for one in found]


def _of_language(items: list[Item], lang: str, place: PlaceOf) -> list[list[Candidate]]:
    if not items:
        return []
    abbreviations = LANGUAGES[lang].abbreviations
    evidence = learn(split_words(item.text, abbreviations) for item in items)
    lexicon = Lexicon(NAMINGS[lang], evidence, place)
    found: list[list[Candidate]] = []
    for item in items:
        reading = Reading(split_words(item.text, abbreviations), lexicon)
        found.append(list(candidates(reading, item.item_id)))
    return found
