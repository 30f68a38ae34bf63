"""Which romanisation a Latin spelling of a Cyrillic name follows, and where it does not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from xlingual.names.romanisation.derivation import Derivation
from xlingual.names.romanisation.derive_word import derive_word
from xlingual.names.romanisation.romanise import System, romanise, systems
from xlingual.names.romanisation.tell import Told, TraceKind, tell

Word = tuple[int, str]  # where it starts in the name, and the word in lower case

_WORD = re.compile(r"[^\s\-‐‑–—]+")


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a spelling comes from: ``derivations`` by all systems, those with the fewest exceptions first.

    ``kind``: by the ``rule`` of a system; a ``customary`` form; ``mixed`` of two systems; or ``none``, when letters
    are left that no system explains. ``rule`` says it in a few words, ``sentence`` with both spellings.
    """

    original: str
    form: str
    derivations: tuple[Derivation, ...]
    kind: TraceKind
    rule: str
    sentence: str

    @property
    def best(self) -> tuple[Derivation, ...]:
        """The systems that need the fewest exceptions; empty only where the language has no tables."""
        fewest = len(self.derivations[0].exceptions) if self.derivations else 0
        return tuple(found for found in self.derivations if len(found.exceptions) == fewest)


def trace(original: str, form: str, *, lang: str | None = None, language: str = "ru") -> Trace:
    """Trace a Latin form in a text of ``lang`` to a Cyrillic original in the nominative.

    Systems that explain it equally well stand in the order: usual in ``lang``, fewest variants, most common. Spans are
    code points of the two spellings in NFC. Where one has more words, those without a counterpart count for nothing.
    """
    original, form = unicodedata.normalize("NFC", original), unicodedata.normalize("NFC", form)
    known = [system for system in systems().values() if system.language == language]
    pairs = _pairs(_words(original), _words(form), known)
    found = [_derivation(pairs, system) for system in known]
    ordered = tuple(sorted(found, key=lambda one: _order(one, lang)))
    told = tell(ordered, original, form, lang) if ordered else Told("none", "no tables")
    return Trace(original, form, ordered, told.kind, told.rule, f"{original} → {form}: {told.rule}")


def _order(found: Derivation, lang: str | None) -> tuple[int, int, bool, int, int]:
    unexplained = sum(step.kind == "unexplained" for step in found.steps)
    unusual = lang is not None and lang not in found.system.usual_in
    return len(found.exceptions), unexplained, unusual, found.cost, found.system.rank


def _words(name: str) -> list[Word]:
    return [(match.start(), _small(match[0])) for match in _WORD.finditer(name)]


def _small(text: str) -> str:
    """In lower case, as long as before."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _pairs(words: Sequence[Word], forms: Sequence[Word], known: Sequence[System]) -> list[tuple[Word, Word]]:
    """Each word of the shorter name with its likeliest counterpart, in order."""
    if len(words) == len(forms) or not known:
        return list(zip(words, forms, strict=False))
    few = min(len(words), len(forms))
    choices = (
        [*zip(some, others, strict=True)] for some in combinations(words, few) for others in combinations(forms, few)
    )
    return max(choices, key=lambda pairs: sum(_likeness(word, form, known[0]) for (_, word), (_, form) in pairs))


def _likeness(word: str, form: str, system: System) -> float:
    return SequenceMatcher(None, romanise(word, system)[0], form, autojunk=False).ratio()


def _derivation(pairs: Sequence[tuple[Word, Word]], system: System) -> Derivation:
    """How one system gives all words."""
    words = [(start, form_start, derive_word(word, form, system)) for (start, word), (form_start, form) in pairs]
    return Derivation(
        system,
        tuple(step.moved(start, form_start) for start, form_start, found in words for step in found.steps),
        tuple(form_start + place for _, form_start, found in words for place in found.accents),
    )
