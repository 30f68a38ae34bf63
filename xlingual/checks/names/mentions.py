"""The names of a passage: those that were found beforehand, and other words with capitals that may be names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from xlingual.checks.side import Word, words_of
from xlingual.languages.naming import NAMINGS, Naming, plain
from xlingual.records import NamedSpan, NameKind

WEAK, LIKELY, FOUND = 0, 1, 2
HEADLINE = 0.6  # share of capitals among the longer words from which capitals tell nothing

_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\n*•])[\s\"'«»“”„‘’()\[\]—–-]*$")
_QUOTE_START = re.compile(r"[\"«“„‘(\[]\s*$")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name in a text: ``words`` are numbers of its words (``Side.words``), ``strength`` how sure it is a name.

    ``kind`` and ``name_id`` are None where the name was not found beforehand.
    """

    start: int
    end: int
    words: tuple[int, ...]
    strength: int
    kind: NameKind | None = None
    name_id: str | None = None
    name: str = ""


@lru_cache(maxsize=16_384)
def mentions(text: str, lang: str, names: tuple[NamedSpan, ...]) -> tuple[Mentioned, ...]:
    """The names of a text in reading order; empty for a language without rules."""
    naming = NAMINGS.get(lang)
    if naming is None:
        return ()
    words = words_of(text)
    found = list(_found(words, names, naming, text))
    taken = {number for one in found for number in one.words}
    found += _others(text, words, taken, naming)
    return tuple(sorted(found, key=lambda one: one.start))


def _found(words: Sequence[Word], names: Sequence[NamedSpan], naming: Naming, text: str) -> Iterator[Mentioned]:
    for span in names:
        inside = tuple(n for n, word in enumerate(words) if word.start < span.end and span.start < word.end)
        inside = tuple(n for n in inside if _may_name(words[n].text, naming)) or inside
        unsure = len(inside) == 1 and not names_known(span) and starts_sentence(text, span.start)
        if inside:
            yield Mentioned(
                span.start, span.end, inside, LIKELY if unsure else FOUND, span.kind, span.name_id, span.name
            )


def names_known(span: NamedSpan) -> bool:
    """Whether more than one word or an office stood for it."""
    return " " in span.name


def _may_name(word: str, naming: Naming) -> bool:
    return word[0].isupper() or word[0].isdigit()


def _others(text: str, words: Sequence[Word], taken: set[int], naming: Naming) -> Iterator[Mentioned]:
    headline = _is_headline(words)
    for run in _runs(text, words, taken, naming):
        first = words[run[0]]
        if headline:
            strength = WEAK
        elif starts_sentence(text, first.start) or _QUOTE_START.search(text[: first.start]):
            strength = WEAK if len(run) == 1 else LIKELY
        else:
            strength = LIKELY
        if all(words[n].text.isupper() for n in run):
            strength = WEAK
        yield Mentioned(first.start, words[run[-1]].end, run, strength)


def starts_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at ``start``, so that its capital tells nothing."""
    return _SENTENCE_START.search(text[max(0, start - 8) : start] if start > 8 else text[:start]) is not None


def _runs(text: str, words: Sequence[Word], taken: set[int], naming: Naming) -> Iterator[tuple[int, ...]]:
    """Words with capitals one after another, each run once."""
    run: list[int] = []
    for n, word in enumerate(words):
        fits = n not in taken and _is_candidate(word.text, naming)
        if run and (not fits or text[words[run[-1]].end : word.start] not in (" ", "-", ". ")):
            yield tuple(run)
            run = []
        if fits:
            run.append(n)
    if run:
        yield tuple(run)


def _is_candidate(word: str, naming: Naming) -> bool:
    if not word[0].isupper() or len(word) == 1:
        return False
    bare = plain(word)
    for ending in naming.possessives:
        bare = bare.removesuffix(ending)
    nobody = naming.never | naming.titles | naming.title_words | naming.peoples | naming.common | naming.body_heads
    if bare in nobody or bare.endswith(naming.people_endings):
        return False
    return True


def _is_headline(words: Sequence[Word]) -> bool:
    """Whether nearly every longer word has a capital: then capitals tell nothing."""
    long = [word for word in words if len(word.text) > 3 and not word.text[0].isdigit()]
    return len(long) > 3 and sum(word.text[0].isupper() for word in long) >= HEADLINE * len(long)
