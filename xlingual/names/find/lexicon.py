"""What single words are in one language: a title, an organisation's head, a forename …"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from xlingual.languages import LANGUAGES, Language
from xlingual.languages.naming import Naming
from xlingual.names.find.evidence import Evidence
from xlingual.names.find.morphology import Forms, forms_of

PlaceOf = Callable[[str, str], str | None]

Label = str
"""``N`` never a name, ``T`` title, ``B`` body, ``M`` beside a body, ``H`` kind of place, ``L`` kind of land, ``O`` thing,
``P`` people, ``F`` forename, ``A`` acronym, ``G`` place, ``S`` surname by its ending, ``X`` unknown."""


class Lexicon:
    """Labels of words in one language, remembered for the run."""

    def __init__(self, naming: Naming, evidence: Evidence, place: PlaceOf) -> None:
        self.naming = naming
        self.language: Language = LANGUAGES[naming.code]
        self.evidence = evidence
        self._place = place
        self.label = lru_cache(maxsize=None)(self._label)
        self.common = lru_cache(maxsize=None)(self._common)
        self.place = lru_cache(maxsize=None)(self._is_place)
        self.forms = lru_cache(maxsize=None)(lambda word: forms_of(word) if naming.declined else Forms())
        syllable = naming.syllable
        self.syllables = re.compile(rf"{syllable}(?:-?{syllable})?\Z")
        self.acronyms = naming.acronyms
        self.link_words = frozenset(word for link in naming.links for word in link.split())

    def keys(self, plain: str) -> tuple[str, ...]:
        """The forms under which a word is looked up: itself, and its dictionary forms where names are declined."""
        return (plain, *self.forms(plain).normal)

    def has(self, plain: str, words: frozenset[str]) -> bool:
        """Whether a word, in any case, is one of ``words``."""
        return plain in words or (self.naming.declined and any(key in words for key in self.forms(plain).normal))

    def korean_given(self, plain: str) -> bool:
        """Whether a word may be a Korean given name or one syllable of it."""
        return bool(self.syllables.match(plain))

    def _is_place(self, name: str) -> bool:
        return self._place(name, self.naming.code) is not None

    def _label(self, word: str, plain: str) -> Label:
        naming = self.naming
        if word in self.acronyms or word.rstrip(".") in self.acronyms:
            return "A"
        for label, words in (
            ("N", naming.never),
            ("T", naming.titles),
            ("B", naming.body_heads | naming.sole_bodies),
            ("H", naming.place_heads),
            ("L", naming.land_heads),
            ("M", naming.body_words),
            ("P", naming.peoples),
        ):
            if self.has(plain, words):
                return label
        return self._name_label(word, plain)

    def _name_label(self, word: str, plain: str) -> Label:
        naming, forms = self.naming, self.forms(plain)
        if forms.kind in {"F", "P"}:
            return forms.kind
        if self.has(plain, naming.forenames):
            return "F"
        if self.place(word) or forms.kind == "G":
            return "G"
        if self.has(plain, naming.thing_heads):
            return "O"
        if forms.kind == "S":
            return "S"
        if naming.people_endings and plain.endswith(naming.people_endings) and self.evidence.leans(plain) <= 0:
            return "P"
        if len(plain) > 4 and plain.endswith(naming.surname_endings or ("\0",)):
            return "S"
        return "X"

    def _common(self, word: str, plain: str) -> bool:
        """Whether a word that may have its capital from its place alone is most likely an ordinary word."""
        lean = self.evidence.leans(plain)
        label = self.label(word, plain)
        if plain in self.naming.common or plain in self.language.stop_words:
            return not (lean > 0 and label in "FG")
        if lean:
            return lean < 0
        if label in "FGAS" or self.evidence.capital[plain]:
            return False
        if self.naming.declined:
            return self.forms(plain).known
        return plain.endswith(self.naming.common_endings)
