"""Words in the plain letters of one script."""

from __future__ import annotations

import pytest

from xlingual.names.match.plain import Word, plain, script_of


@pytest.mark.parametrize(
    ("written", "letters"),
    [
        ("Guerásimov", "guerasimov"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Khar’kiv", "kharkiv"),
        ("Chŏng", "chong"),
        ("Ramón", "ramon"),
    ],
)
def test_latin_letters_without_marks(written: str, letters: str) -> None:
    assert plain(written) == Word(letters, "Latn")


@pytest.mark.parametrize(
    ("written", "letters"),
    [
        ("ПУТИН", "путин"),
        ("Пу́тин", "путин"),
        ("Соловьёв", "соловьёв"),
        ("Чайко́вский", "чайковский"),
        ("Лук'янов", "лукянов"),
        ("Українець", "українець"),
    ],
)
def test_cyrillic_letters_without_stress_but_with_their_own_marks(written: str, letters: str) -> None:
    assert plain(written) == Word(letters, "Cyrl")


def test_a_letter_of_the_wrong_script_is_set_right() -> None:
    assert plain("Лaвров") == plain("Лавров")
    assert plain("Lаvrov") == plain("Lavrov")
    assert plain("Ткач\u00ebв") == plain("Ткачёв")
    assert plain("Николáй") == plain("Николай")
    assert plain("ГOBOP") == plain("Говор")


@pytest.mark.parametrize(("word", "script"), [("Lavrov", "Latn"), ("Лавров", "Cyrl"), ("123", ""), ("", "")])
def test_the_script_of_most_letters(word: str, script: str) -> None:
    assert script_of(word) == script


def test_other_scripts_keep_their_letters() -> None:
    assert plain("김정은") == Word("김정은", "HANGUL")
    assert plain("习近平").letters == "习近平"
    assert plain("محمد").script == "ARABIC"


def test_no_letters_no_word() -> None:
    assert plain("") == plain("…") == Word("", "")
