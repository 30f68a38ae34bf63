"""What single words are in one language: a title, an organisation's head, a forename …"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from xlingual.languages import LANGUAGES, Language
from xlingual.languages.naming import Naming
from xlingual.names.find.evidence import Evidence
from xlingual.names.find.morphology import Forms, forms_of
from xlingual.names.known_names.given import is_given

PlaceOf = Callable[[str, str], str | None]

Label = str
"""What a word is:

``N`` never a name, ``T`` title, ``B`` body, ``M`` beside a body, ``H`` kind of place, ``L`` kind of land, ``O`` thing,
``P`` people, ``F`` forename, ``G`` place, ``S`` surname by its ending, ``A`` known acronym, ``U`` unknown letters,
``C`` a word that the run writes small, ``X`` unknown.
"""


class Lexicon:
    """Labels of words in one language, remembered for the run."""

    def __init__(self, naming: Naming, evidence: Evidence, place: PlaceOf) -> None:
        self.naming = naming
        self.language: Language = LANGUAGES[naming.code]
        self.evidence = evidence
        self.label = lru_cache(maxsize=None)(self._label)
        self.common = lru_cache(maxsize=None)(self._common)
        self.place_id = lru_cache(maxsize=None)(lambda name: place(name, naming.code))
        self.place = lru_cache(maxsize=None)(self._is_place)
        self.forms = lru_cache(maxsize=None)(lambda word: forms_of(word) if naming.declined else Forms())
        syllable = naming.syllable
        self.syllables = re.compile(rf"{syllable}(?:-?{syllable})?\Z")
        self._syllable = re.compile(rf"{syllable}\Z")
        self.acronyms = naming.acronyms

    def keys(self, plain: str) -> tuple[str, ...]:
        """The forms under which a word is looked up: itself, and its dictionary forms where names are declined."""
        return (plain, *self.forms(plain).normal)

    def has(self, plain: str, words: frozenset[str]) -> bool:
        """Whether a word, in any case, is one of ``words``."""
        return plain in words or (self.naming.declined and any(key in words for key in self.forms(plain).normal))

    def cases(self, plain: str) -> frozenset[str]:
        """The cases in which a noun may stand."""
        return frozenset(one.case for one in self.forms(plain).readings if one.kind == "X")

    def korean_given(self, plain: str) -> bool:
        """Whether a word may be a Korean given name or one syllable of it."""
        return bool(self.syllables.match(plain))

    def korean_syllable(self, plain: str) -> bool:
        """Whether a word is one syllable."""
        return bool(self._syllable.match(plain))

    def _is_place(self, name: str) -> bool:
        return self.place_id(name) is not None

    def _label(self, word: str, plain: str) -> Label:
        naming = self.naming
        if word.rstrip(".") in self.acronyms:
            return "A"
        if "-" in word and self._compound(word, plain):
            return "N"
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
        if naming.declined and not forms.listed and self._acronym(word, plain):
            return "U"
        if forms.kind in {"F", "P"}:
            return forms.kind
        if self.has(plain, naming.forenames) or (len(word) > 2 and word[0].isupper() and self._given(word, plain)):
            return "F"
        if forms.kind == "G" or (len(word) > 2 and plain not in self.language.stop_words and self.place(word)):
            return "G"
        if self.has(plain, naming.thing_heads):
            return "O"
        return "S" if forms.kind == "S" else self._guess(word, plain)

    def _given(self, word: str, plain: str) -> bool:
        """Whether a word is a forename that the run does not also write small, and no place."""
        if self.evidence.small[plain] and self.evidence.leans(plain) <= 0:
            return False
        return all(map(is_given, word.split("-"))) and plain not in self.naming.common and not self.place(word)

    def _guess(self, word: str, plain: str) -> Label:
        """The label of a word that no list holds: by its ending, its capitals, and how the run writes it."""
        naming, evidence = self.naming, self.evidence
        if naming.people_endings and plain.endswith(naming.people_endings) and evidence.leans(plain) <= 0:
            return "P"
        if self._acronym(word, plain):
            return "U"
        if evidence.small[plain] > evidence.capital[plain] / 2:
            return "C"
        return "S" if len(plain) > 4 and naming.surname_endings and plain.endswith(naming.surname_endings) else "X"

    def _acronym(self, word: str, plain: str) -> bool:
        """Capitals only, and never written otherwise, or capitals within: letters that stand for something."""
        if not word.isupper() and sum(map(str.isupper, word)) > 2 and "-" not in word:
            return True
        return word.isupper() and 1 < len(word.replace(".", "")) < 7 and plain not in self.evidence.forms

    def _compound(self, word: str, plain: str) -> bool:
        """``Juche-based``, ``DPRK-China``: joined words that name nobody."""
        if self.place(word):
            return False
        parts = word.split("-")
        if len(parts[-1]) < 2:
            return True
        if parts[-1][:1].islower():
            return not all(map(self.korean_given, plain.split("-"))) and parts[0].lower() not in self.naming.particles
        return all(
            self.label(part, plain_part) in "GAPMLH" for part, plain_part in zip(parts, plain.split("-"), strict=True)
        )

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
