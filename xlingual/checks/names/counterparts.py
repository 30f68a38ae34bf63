"""Which words of a name have a counterpart on the other side, in whatever form."""

from __future__ import annotations

from functools import cache

import numpy as np

from xlingual.checks.names.acronyms import is_known_acronym, is_spelled_by_initials
from xlingual.checks.names.capitals import is_acronym
from xlingual.checks.names.countries import stands_for_country
from xlingual.checks.names.mentions import Mentioned
from xlingual.checks.names.spelling import consonants, letters_alike, nearness, one_form, one_root
from xlingual.checks.names.view import MEANT, View
from xlingual.checks.side import Side, Word
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, plain
from xlingual.records import NamedSpan

SURE = 0.6  # likeness from which it does not matter that the word has a better counterpart
BETTER = 0.15  # more likeness makes a counterpart better
MEANT_PERSON = 0.5  # the same of a person's name and a word with a capital: such names are rather known by letters
ALIKE = 0.75  # nearness of spellings from which two words with capitals can be one name
ALIKE_SMALL = 0.85  # the same, where the other word has none: "Jetlag", "джетлаг"
ANCHORED = 0.7  # likeness of letters from which the alignment counts them: see word_alignment.SAME_NAME
SHORT = 5  # letters below which a name is no small word in other letters


def missing(name: Mentioned, view: View) -> tuple[int, ...]:
    """The words of a name that the other side lacks; of an organisation none if it has half of them."""
    if name.name_id is not None and any(span.name_id == name.name_id for span in view.other.names):
        return ()
    if is_spelled_by_initials(name, view) or is_known_acronym(name, view):
        return ()
    if name.kind == "place" and stands_for_country(name, view):
        return ()
    meant = MEANT_PERSON if name.kind == "person" else MEANT
    telling = [number for number in name.words if len(view.own.words[number].text) > 1] or name.words
    lacking = tuple(number for number in telling if not _is_there(view, number, meant))
    if name.kind == "organisation" and len(lacking) * 2 < len(name.words):
        return ()
    return lacking


def _is_there(view: View, number: int, meant: float) -> bool:
    """Whether a word has a counterpart by what it means or by how it is spelled."""
    if any(_is_meant(view, number, int(j), meant) for j in np.flatnonzero(view.likeness[number] >= MEANT)):
        return True
    return any(is_spelled(view, number, j) for j in range(len(view.other.words)))


def _is_meant(view: View, number: int, j: int, meant: float) -> bool:
    """Whether a word of the other side has the same meaning, and no function word or a better counterpart's."""
    one, other, likeness = view.own.words[number], view.other.words[j], view.likeness[number, j]
    if one.text[0].isupper() and other.text[0].isupper():
        unlike = likeness < meant and not _is_head(view, j) and not is_acronym(one.text)
        if unlike or _by_letters(one.text, other.text, float(likeness)):
            return False
    if other.text[0].islower() and (len(other.text) < 3 or plain(other.text) in NAMINGS[view.other.lang].common):
        return False
    better = view.likeness[:, j].max() > likeness + (0.0 if is_acronym(one.text) else BETTER)
    sure = likeness >= SURE and not (is_acronym(one.text) and other.text[0].islower())
    return bool(sure or not better or _is_head(view, j))


def _is_head(view: View, j: int) -> bool:
    """Whether a word of the other side stands for several: ``МИД`` for both words of ``Foreign Ministry``."""
    return is_acronym(view.other.words[j].text)


def _by_letters(one: str, other: str, likeness: float) -> bool:
    """Whether a likeness is only that of the letters of two words, which are judged here."""
    letters = letters_alike(one, other)
    return ANCHORED <= letters < 1 and likeness <= letters + 0.01


def is_spelled(view: View, i: int, j: int) -> bool:
    """Whether two words, one of each side, are forms of one name, or one name in two languages."""
    one, other = view.own.words[i].text, view.other.words[j].text
    if one_form(one, other, endings_of(view.own.lang, view.other.lang)):
        return True
    if other[0].islower():
        return one_root(one, other) or (not view.one_language and _is_small(one, other))
    return not view.one_language and not is_taken(view, i, j) and near(view, i, j)


@cache
def endings_of(one: str, other: str) -> frozenset[str]:
    """The endings of names in two languages."""
    return FORMS[one].endings | FORMS[other].endings


def _is_small(name: str, other: str) -> bool:
    """Whether another language writes a name as a word without a capital: "Jetlag", "джетлаг"."""
    one_beginning = consonants(name)[:1] == consonants(other)[:1]
    return len(name) >= SHORT and one_beginning and nearness(name, other) >= ALIKE_SMALL


def is_taken(view: View, i: int, j: int) -> bool:
    """Whether a word of the other side has a better counterpart."""
    return bool(view.likeness[:, j].max() >= max(SURE, view.likeness[i, j] + BETTER))


def near(view: View, i: int, j: int) -> bool:
    """Whether two words can be one name, spelled differently; the names of two known places cannot: Iran, Iraq."""
    one, other = view.own.words[i], view.other.words[j]
    if nearness(one.text, other.text) < ALIKE:
        return False
    a, b = _place(view.own, one), _place(view.other, other)
    return not (a and b and a.name_id != b.name_id and view.compare(a.name, b.name).score == 0)


def _place(side: Side, word: Word) -> NamedSpan | None:
    """The place in whose name a word stands."""
    return next((span for span in side.names if span.kind == "place" and span.start <= word.start < span.end), None)
