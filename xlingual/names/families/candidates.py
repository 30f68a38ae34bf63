"""Which units are worth comparing: those that share a word, as it is or in another spelling, or Korean syllables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, product

from rapidfuzz.distance import Indel

from xlingual.names.families.units import Unit
from xlingual.names.match.compare import parse_korean
from xlingual.names.match.parts import take_apart
from xlingual.names.match.plain import Word
from xlingual.names.match.words import alike, in_latin

Pair = tuple[int, int]  # places in the list of units, the smaller first

# Letters that can begin spellings of one word, in rough Latin; words are compared only inside a row.
SOUNDS = ("aeiouyjhw", "bvwfp", "cksxqghj", "sztcxjd", "dtj", "l", "m", "n", "r")
NEAR = 0.6  # Indel similarity in rough Latin of two whole names of things that may be one
WORDS_NEAR = (
    0.5  # Indel similarity in rough Latin of two words that are worth a path: above that of a comparison, for speed
)
SHARED = 60  # things that one word names, past which it is a kind (committee) and ties none of them by itself
READINGS = 400  # ways to read a Korean name that are looked up, at most; the longest real ones have some dozens


def candidates(units: Sequence[Unit]) -> set[Pair]:
    """Pairs of units, but for those of which both are known: these are what they are."""
    numbered = list(enumerate(units))
    korean = [(number, unit) for number, unit in numbered if _is_korean(unit)]
    others = [(number, unit) for number, unit in numbered if not _is_korean(unit)]
    found = _by_syllables(korean) | _by_words(others)
    open_pairs = {(one, other) for one, other in found if units[one].known is None or units[other].known is None}
    return _without_far(open_pairs, units)


def _without_far(found: set[Pair], units: Sequence[Unit]) -> set[Pair]:
    """The pairs without those of things of which most words differ: a thing's name lacks no word, a person's may."""
    latin = {number: in_latin(take_apart(units[number].name).joined) for number in {n for pair in found for n in pair}}
    return {
        (one, other)
        for one, other in found
        if units[one].kind == "person" or Indel.normalized_similarity(latin[one], latin[other]) >= NEAR
    }


def _is_korean(unit: Unit) -> bool:
    return unit.kind == "person" and parse_korean(unit.name) is not None


def _by_syllables(units: Iterable[tuple[int, Unit]]) -> set[Pair]:
    by_reading: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, unit in units:
        for reading in set(_readings(unit)):
            by_reading[reading].append(number)
    return {pair for numbers in by_reading.values() for pair in combinations(sorted(set(numbers)), 2)}


def _readings(unit: Unit) -> Iterator[tuple[str, ...]]:
    name = parse_korean(unit.name)
    for sequence in name.sets if name else ():
        choices = [sorted(syllable) for syllable in sequence]
        yield from islice(product(*choices), READINGS)


def _by_words(units: Iterable[tuple[int, Unit]]) -> set[Pair]:
    """Pairs of one kind that share a word, and where both have several, not only a given name."""
    by_word: dict[tuple[str, Word], list[int]] = defaultdict(list)
    for number, unit in units:
        parts = take_apart(unit.name).parts
        telling = [part for part in parts if not part.initial and not part.patronymic and not part.given] or parts
        for part in telling:
            by_word[unit.kind, part.word].append(number)
    found: set[Pair] = set()
    for key, numbers in by_word.items():
        found |= set(combinations(sorted(set(numbers)), 2)) if len(numbers) <= SHARED or key[0] == "person" else set()
    for kind in ("person", "place", "organisation"):
        words = [word for of_kind, word in by_word if of_kind == kind]
        for one, other in _alike_words(words):
            found |= {(min(a, b), max(a, b)) for a in by_word[kind, one] for b in by_word[kind, other] if a != b}
    return found


def _alike_words(words: Sequence[Word]) -> set[tuple[Word, Word]]:
    rows: dict[str, list[Word]] = defaultdict(list)
    for word in words:
        first = in_latin(word)[:1]
        for sounds in SOUNDS:
            if first and first in sounds:
                rows[sounds].append(word)
    return {pair for row in rows.values() for pair in _alike_in_row(row)}


def _alike_in_row(row: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    from rapidfuzz.process import cdist

    latin = [in_latin(word) for word in row]
    for number, word in enumerate(row):
        others = latin[number + 1 :]
        if not others:
            return
        near = cdist([latin[number]], others, scorer=Indel.normalized_similarity, score_cutoff=WORDS_NEAR)[0]
        for place in near.nonzero()[0].tolist():
            other = row[number + 1 + place]
            if alike(word, other, "usual"):
                yield word, other
