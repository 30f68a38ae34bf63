"""What reads as a Korean name, and as which syllables."""

from __future__ import annotations

import pytest

from xlingual.names.korean import is_surname, parse


@pytest.mark.parametrize(
    ("name", "hangul"),
    [
        ("KIM Yong Chol", "김영철"),
        ("Kim, Hyok-Chol", "김혁철"),
        ("Cho Yongwon", "조용원"),
        ("Ri U’n So’ng", "리은성"),
        ("Cho 'n Myo 'ng-kuk", "전명국"),
        ("Kim Tong My’ong", "김동명"),
        ("Pak To’-Ch’un", "박도춘"),
        ("Chang Myong- Chin", "장명진"),
        ("Kim Chŏng-ŭn", "김정은"),
        ("Ким Чен-ын", "김정은"),
        ("Ким Чонъиль", "김정일"),
        ("Цой Рен Хэ", "최룡해"),
        ("김 정은", "김정은"),
        ("최룡해", "최룡해"),
        ("So Hun", "서훈"),
        ("Han Duck-soo", "한덕수"),
        ("Hwang Bo Hyun", "황보현"),
        ("Jegal Song", "제갈성"),
        ("이낙연", "리낙연"),  # one surname, North and South
    ],
)
def test_a_name_may_be_its_hangul(name: str, hangul: str) -> None:
    read = parse(name)
    assert read is not None
    assert any(_spells(reading, hangul) for reading in read.sets)
    assert not read.surname_last


def _spells(reading: tuple[frozenset[str], ...], hangul: str) -> bool:
    family = 2 if hangul.startswith(("황보", "제갈")) else 1
    parts = [hangul[:family], *hangul[family:]]
    return len(parts) == len(reading) and all(part in meant for part, meant in zip(parts, reading, strict=True))


@pytest.mark.parametrize(("name", "family"), [("Chang-Su Han", "한"), ("Yong Chol KIM", "김"), ("Syngman Rhee", "리")])
def test_a_surname_may_stand_last(name: str, family: str) -> None:
    read = parse(name)
    assert read is not None
    assert read.surname_last
    assert read.sets[0][0] == {family}


def test_a_joined_word_has_all_its_splits() -> None:
    read = parse("Cho Yongwon")
    assert read is not None
    assert {tuple(part.spelled for part in reading[1:]) for reading in read.readings} == {
        ("yong", "won"),
        ("yon", "gwon"),
    }


def test_a_hangul_name_is_its_own_only_reading() -> None:
    read = parse("강석주")
    assert read is not None
    assert read.sets == (({"강"}, {"석"}, {"주"}),)


@pytest.mark.parametrize(
    "name",
    [
        *("Kim Philby", "Kim Kardashian", "Kim Jones", "Ho Chi Minh", "Han Solo", "Don Juan", "Min Aung Hlaing"),
        *("Jo Cox", "Lee Child", "Jo Nesbø", "Ron Kim", "Hong Kong", "Ha sido", "Sergei Lavrov", "No Way", "Oh No"),
        *("Xi Jinping", "Li Keqiang", "Hu Jintao", "Mao Zedong", "Zhou Enlai", "Deng Xiaoping", "Wen Jiabao"),
        *("Ким Филби", "Хан Соло", "Хо Ши Мин", "Си Цзиньпин", "Ли Кэцян", "Виктор Цой", "Сергей Лавров"),
        *("", "Kim", "Kim ", "김", "Kim Чен Ын", "Kim Yong-Nam, Kim Young-Nam", "Kim 2", "Kim Jong Un Il Song Chol"),
    ],
)
def test_other_names_are_none(name: str) -> None:
    assert parse(name) is None


def test_single_words() -> None:
    assert all(is_surname(word) for word in ("Kim", "Rhee", "Choi", "Цой", "Namgung", "이", "황보"))
    assert not any(is_surname(word) for word in ("Smith", "Иванов", "Jones", "", "강아지"))
