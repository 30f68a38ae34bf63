"""The names of a passage: those that were found beforehand, and other words with capitals that may be names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from xlingual.checks.names.capitals import SHORTEST, is_acronym, is_only_part, may_name
from xlingual.checks.side import Side, Word, words_of
from xlingual.languages import LANGUAGES
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, Naming, plain
from xlingual.records import NamedSpan, NameKind

WEAK, LIKELY, FOUND = 0, 1, 2  # how sure it is that something is a name
HEADLINE = 0.85  # share of words with capitals among the longer ones from which capitals tell nothing
LONG_WORD = 5
LONGEST_ACRONYM = 6
BEFORE = 8  # characters before a word that show whether a sentence begins with it

_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\n*•])[\s\"'«»“”„‘’()\[\]—–-]*$")
_QUOTE_START = re.compile(r"[\"«“„‘]$")
_JOINTS = (" ", "-", ". ")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name in a text: ``words`` are numbers of its words (``Side.words``), those with capitals.

    ``kind`` and ``name_id`` are None where the name was not found beforehand; ``name`` is its dictionary form, or what
    stands in the text.
    """

    start: int
    end: int
    words: tuple[int, ...]
    strength: int
    name: str
    kind: NameKind | None = None
    name_id: str | None = None

    @property
    def extent(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


def mentions(side: Side) -> tuple[Mentioned, ...]:
    """The names of a passage in reading order; empty for a language without rules."""
    return _mentions(side.text, side.lang, side.names)


@lru_cache(maxsize=16_384)
def _mentions(text: str, lang: str, names: tuple[NamedSpan, ...]) -> tuple[Mentioned, ...]:
    naming = NAMINGS.get(lang)
    if naming is None:
        return ()
    words = words_of(text)
    found = [one for span in names if (one := _found(text, words, span, naming))]
    taken = {number for one in found for number in one.words}
    runs = [run for run in _runs(text, words, taken, naming) if not _opens_as_word(text, words, run, naming)]
    headline = _is_headline([word.text for n, word in enumerate(words) if n and n not in taken])
    found += [_guessed(text, words, run, lang, headline=headline) for run in runs]
    return tuple(sorted(found, key=lambda one: one.start))


def _found(text: str, words: Sequence[Word], span: NamedSpan, naming: Naming) -> Mentioned | None:
    """A name found beforehand; one word at a sentence's beginning is less sure."""
    inside = [n for n, word in enumerate(words) if word.start < span.end and span.start < word.end]
    capital = tuple(n for n in inside if not words[n].text[0].islower())
    if not capital or (len(capital) == 1 and _is_common(words[capital[0]].text, naming)):
        return None
    unsure = len(capital) == 1 and starts_sentence(text, span.start)
    return Mentioned(span.start, span.end, capital, LIKELY if unsure else FOUND, span.name, span.kind, span.name_id)


def _is_common(word: str, naming: Naming) -> bool:
    """Whether a word often begins sentences; in capitals it is an acronym: ``WHO``."""
    return plain(word) in naming.common and not is_acronym(word)


def _guessed(text: str, words: Sequence[Word], run: tuple[int, ...], lang: str, *, headline: bool) -> Mentioned:
    """Words with capitals inside a sentence are likely a name; one at a beginning, or an acronym, may be."""
    start, end = words[run[0]].start, words[run[-1]].end
    opens = starts_sentence(text, start) or _QUOTE_START.search(text[max(0, start - BEFORE) : start])
    unsure = len(run) == 1 and opens and not _opens_as_name(words, run[0], lang)
    shouted = all(words[n].text.isupper() and len(words[n].text) > LONGEST_ACRONYM for n in run)
    weak = headline or unsure or shouted
    return Mentioned(start, end, run, WEAK if weak else LIKELY, text[start:end])


def _opens_as_word(text: str, words: Sequence[Word], run: tuple[int, ...], naming: Naming) -> bool:
    """Whether a sentence's first word ends as verbs and adverbs do: ``Hearing``."""
    first = words[run[0]]
    if len(run) > 1 or not plain(first.text).endswith(naming.common_endings):
        return False
    return starts_sentence(text, first.start) and not _opens_as_name(words, run[0], naming.code)


def _opens_as_name(words: Sequence[Word], n: int, lang: str) -> bool:
    """Whether a sentence's first word looks like a person: a forename, a surname by its ending, or it speaks."""
    bare = plain(words[n].text).partition("'")[0]
    speaks = n + 1 < len(words) and words[n + 1].text in LANGUAGES[lang].speech.verbs
    surname = len(bare) > SHORTEST and bare.endswith(FORMS[lang].surnames)
    return speaks or surname or bare in NAMINGS[lang].forenames


def starts_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at ``start``, so that its capital tells nothing."""
    before = text[:start] if start <= BEFORE else "x" + text[start - BEFORE : start]
    return _SENTENCE_START.search(before) is not None


def _runs(text: str, words: Sequence[Word], taken: set[int], naming: Naming) -> Iterator[tuple[int, ...]]:
    """Words with capitals one after another, each run once."""
    run: list[int] = []
    for n, word in enumerate(words):
        fits = n not in taken and may_name(word.text, naming)
        if run and (not fits or text[words[run[-1]].end : word.start] not in _JOINTS):
            yield from _telling(run, words, naming)
            run = []
        if fits:
            run.append(n)
    yield from _telling(run, words, naming)


def _telling(run: list[int], words: Sequence[Word], naming: Naming) -> Iterator[tuple[int, ...]]:
    """The run, unless all its words are only parts of names: ``Committee``, ``Foreign Affairs``."""
    if not all(is_only_part(words[n].text, naming) for n in run):
        yield tuple(run)


def _is_headline(words: Sequence[str]) -> bool:
    """Whether most of the longer words, found names left out, have capitals: then capitals tell nothing."""
    long = [word for word in words if len(word) >= LONG_WORD and not word[0].isdigit()]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= HEADLINE * len(long)
