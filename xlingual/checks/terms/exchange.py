"""Phrases that two renderings in one language exchange for each other while the words around them agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from xlingual.checks.side import Side, Word
from xlingual.checks.terms.stem import Phrase, stems
from xlingual.languages import LANGUAGES
from xlingual.languages.naming import plain

LONGEST = 4  # words of a phrase
AGREEING = 0.3  # of the words of both sides; fewer that agree say nothing of the place of the others
AROUND = 2  # agreeing words beside a phrase, one of them telling, before or behind it


@dataclass(frozen=True, slots=True)
class Placed:
    """A phrase at ``text[start:end]`` of a passage, and its stems."""

    phrase: Phrase
    start: int
    end: int


def exchanged(a: Side, b: Side) -> Iterator[tuple[Placed, Placed]]:
    """Phrases of 1 to 4 words that stand in the same place of both sides; none for sides in two languages."""
    if a.lang != b.lang or a.lang not in LANGUAGES:
        return
    keys_a, keys_b = stems(a.text, a.lang), stems(b.text, b.lang)
    matcher = SequenceMatcher(None, keys_a, keys_b, autojunk=False)
    if matcher.ratio() < AGREEING:
        return
    blocks = [(tag, i, j, k, m) for tag, i, j, k, m in matcher.get_opcodes()]
    for number, (tag, i, j, k, m) in enumerate(blocks):
        if tag == "replace" and _held(a, blocks, number):
            one, other = _phrase(a, keys_a, i, j), _phrase(b, keys_b, k, m)
            if one and other and one.phrase != other.phrase:
                yield one, other


def _held(side: Side, blocks: Sequence[tuple[str, int, int, int, int]], number: int) -> bool:
    """Whether agreeing words stand on both sides of an exchange, or the text ends there, and enough of them tell."""
    words = side.words
    beside = [words[max(i, j - AROUND) : j] for _, i, j, _, _ in blocks[max(0, number - 1) : number]]
    beside += [words[i : min(j, i + AROUND)] for _, i, j, _, _ in blocks[number + 1 : number + 2]]
    near = [word for part in beside for word in part]
    return len(near) >= AROUND and any(_tells(word, side.lang) for word in near)


def _phrase(side: Side, keys: Sequence[str], first: int, last: int) -> Placed | None:
    """The words without small words around them; None for numbers, names, and too many or no telling words."""
    words = side.words
    while first < last and not _tells(words[first], side.lang):
        first += 1
    while last > first and not _tells(words[last - 1], side.lang):
        last -= 1
    start_end = (words[first].start, words[last - 1].end) if first < last else (0, 0)
    if not 0 < last - first <= LONGEST or any(key[0].isdigit() for key in keys[first:last]):
        return None
    if any(span.start < start_end[1] and start_end[0] < span.end for span in side.names if span.kind == "person"):
        return None
    return Placed(tuple(keys[first:last]), *start_end)


def _tells(word: Word, lang: str) -> bool:
    """Whether a word may be one of a term: no small word and no verb of saying."""
    return len(word.text) > 1 and plain(word.text) not in _small_words(lang)


@cache
def _small_words(lang: str) -> frozenset[str]:
    language = LANGUAGES[lang]
    speech = language.speech
    small = language.stop_words | speech.verbs | speech.fillers | speech.not_subjects | frozenset(speech.pronouns)
    return frozenset(map(plain, small | speech.articles | speech.determiners | speech.auxiliaries | speech.that))
