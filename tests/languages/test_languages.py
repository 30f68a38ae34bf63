"""The facts of each language keep the shape that the stages rely on."""

from __future__ import annotations

import unicodedata
from dataclasses import fields

import pytest

from xlingual.languages import LANGUAGES
from xlingual.languages.others import LETTERS, STOP_WORDS


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _word_lists(code: str) -> dict[str, frozenset[str]]:
    language = LANGUAGES[code]
    found = {f.name: getattr(language, f.name) for f in fields(language)}
    found |= {f.name: getattr(language.speech, f.name) for f in fields(language.speech)}
    return {name: value for name, value in found.items() if isinstance(value, frozenset)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_lower_case(code: str) -> None:
    wrong = {word for words in _word_lists(code).values() for word in words if word != word.lower()}
    assert not wrong


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_year_has_twelve_months(code: str) -> None:
    assert len(LANGUAGES[code].months) == 12


@pytest.mark.parametrize("name", ["verbs", "participles", "documents", "not_persons"])
def test_spanish_words_stand_with_and_without_accents(name: str) -> None:
    words = _word_lists("es")[name]
    accented = {word for word in words if word != _plain(word)}
    missing = {word for word in accented if _plain(word) not in words}
    assert missing <= {"seúl"} | {word for word in missing if len(word) < 4}


def test_english_and_spanish_share_few_stop_words() -> None:
    shared = LANGUAGES["en"].stop_words & LANGUAGES["es"].stop_words
    assert shared <= {"a", "no", "me", "he", "son", "has", "sin", "ha", "can", "solo", "once", "dice"}


def test_letters_that_russian_lacks_are_none_of_its_own() -> None:
    assert not set("".join(LETTERS.values())) & set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def test_aligned_languages_are_not_listed_among_the_others() -> None:
    assert not set(STOP_WORDS) & set(LANGUAGES)
