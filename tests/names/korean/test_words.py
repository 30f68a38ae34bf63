"""Words that are no names of persons: as written, and as they sound where syllables touch."""

from __future__ import annotations

import pytest

from xlingual.names.korean import same_word


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("신라", "Silla"),
        ("독립", "Tongnip"),
        ("독립", "Dongrip"),
        ("종로", "Jongno"),
        ("설악산", "Seoraksan"),
        ("백마산", "Paengmasan"),
        ("한라산", "Hallasan"),
        ("압록강", "Amnokkang"),
        ("압록강", "Amrokgang"),
        ("녕변", "Yongbyon"),
        ("역사", "yŏksa"),
        ("평양", "P’yŏngyang"),
        ("평양", "Пхеньян"),
        ("함흥", "Хамхын"),
        ("박", "Park"),
        ("Pusan", "Busan"),
        ("Choson", "Joseon"),
        ("Rodong", "Nodong"),
        ("Pyongyang", "Пхеньян"),
    ],
)
def test_one_word(a: str, b: str) -> None:
    assert same_word(a, b)
    assert same_word(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("신라", "Sinsa"),
        ("독립", "Tongil"),
        ("부산", "Masan"),
        ("원산", "Ulsan"),
        ("Hamhung", "Hamhong"),
        ("평양", "Kaesong"),
        ("평양", "Москва"),
        ("부산", "부선"),
        ("", "Busan"),
        ("Busan", "釜山"),
    ],
)
def test_two_words(a: str, b: str) -> None:
    assert not same_word(a, b)
