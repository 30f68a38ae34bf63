"""Which spellings may be one name, how surely, and why."""

from __future__ import annotations

import time
from itertools import product

import pytest

from xlingual.names.korean import KoreanMatch, KoreanName, compare, explain, parse


def read(name: str) -> KoreanName:
    found = parse(name)
    assert found is not None, name
    return found


def match(a: str, b: str) -> KoreanMatch:
    there, back = compare(read(a), read(b)), compare(read(b), read(a))
    assert there == back
    return there


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kim Jong Un", "KIM JONG-UN"),
        ("Jo Yong Won", "Jo Yongwon"),
        ("Ким Чен Ын", "Ким Чен-ын"),
    ],
)
def test_the_same_letters_score_one(a: str, b: str) -> None:
    assert match(a, b) == KoreanMatch(True, 1.0)


@pytest.mark.parametrize(
    ("a", "b", "least"),
    [
        ("Kim Jong Un", "김정은", 0.9),
        ("Choe Ryong Hae", "Чхве Рён Хэ", 0.9),
        ("Kim Jong Un", "Ким Чен Ын", 0.85),
        ("Kim Yong Chol", "Kim Young-chul", 0.8),
        ("Roh Moo-hyun", "Но Му Хён", 0.8),
        ("Park Geun-hye", "Пак Кын Хе", 0.85),
        ("Moon Jae-in", "Мун Джэ Ин", 0.8),
        ("Yoon Suk-yeol", "Юн Сок Ель", 0.75),
        ("Lee Kun-hee", "이건희", 0.7),
        ("Choe Ryong Hae", "Choi Yong-hae", 0.8),
        ("Kim Jong Un", "Kim Chŏng-ŭn", 0.7),
        ("Chang-Su Han", "Han Jang Su", 0.7),
        ("Ri Jae Il", "Ri, Chae-Il", 0.5),
        ("Kim Jung Jong", "Kim Chung Chong", 0.5),
    ],
)
def test_one_name(a: str, b: str, least: float) -> None:
    found = match(a, b)
    assert found.same
    assert found.score >= least


@pytest.mark.parametrize(("one", "two"), [("Jong", "Jung"), ("Song", "Sung"), ("Sok", "Suk")])
def test_the_press_joins_at_a_low_score(one: str, two: str) -> None:
    found = match(f"Kim {one} Il", f"Kim {two} Il")
    assert found.same
    assert found.score < match(f"Kim {one} Il", f"Kim {one} Il").score - 0.3


@pytest.mark.parametrize(
    ("one", "two"),
    [
        *(("Chon", "Chun"), ("Son", "Sun"), ("Yong", "Yun"), ("Ho", "Hu"), ("Hyon", "Hyong"), ("Chol", "Chun")),
        *(("Un", "Il"), ("Jon", "Jong"), ("Kon", "Kun"), ("Hun", "Hon"), ("Su", "So"), ("Yon", "Yong"), ("Nam", "Ram")),
        *(("Min", "Mun"), ("Hyok", "Hak"), ("Sok", "Sik"), ("Won", "Un"), ("Sam", "San"), ("Hui", "Hae")),
    ],
)
def test_two_names(one: str, two: str) -> None:
    for family, name in product(("Kim", "Pak", "Ri"), ("Yong {}", "{} Chol", "Jong {}")):
        found = match(f"{family} {name.format(one)}", f"{family} {name.format(two)}")
        assert not found.same
        assert found.score < 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Pak Jong Chon", "Pak Jong Jon"),  # the DPRK writes 천 and 전, whatever other systems do
        ("Choe Ryong Hae", "Choe Yong Hae"),
        ("김정은", "김종은"),
        ("Kim Yong", "Kim Yong Chol"),
        ("Kim Jong Un", "Pak Jong Un"),
        ("Ким Чен Ын", "Ким Чен Ир"),
        ("Ким Чен Ын", "Kim Jong Il"),
    ],
)
def test_one_system_or_a_syllable_parts_them(a: str, b: str) -> None:
    assert not match(a, b).same


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("Ким Чен Ын", "Kim Jong Un", ("정 is Чен in the press and Jong in the DPRK's system", "은 is Ын")),
        ("Kim Jong Un", "Kim Jong Il", ("third syllables differ: Un and Il share no Hangul",)),
        ("Kim Jong Un", "Pak Jong Un", ("surnames differ: Kim and Pak",)),
        ("Choi Min", "최민", ("최 is Choi by custom and 최 as written",)),
        ("Kim Yong", "Kim Yong Chol", ("one has two syllables, the other three syllables",)),
        ("Pak Jong Chon", "Pak Jong Jon", ("two names in the DPRK's system",)),
        ("Choe Ryong Hae", "Choi Yong-hae", ("South leaves out the first consonant",)),
        ("Kim Jong Un", "KIM Jong-un", ("the same letters",)),
    ],
)
def test_reasons(a: str, b: str, words: tuple[str, ...]) -> None:
    reason = explain(read(a), read(b))
    assert all(part in reason for part in words), reason


def test_sixty_thousand_a_second() -> None:
    names = [
        read(name) for name in ("Kim Jong Un", "Ким Чен Ын", "Choi Yong-hae", "Cho Yongwon", "김정일", "Ri Song Chol")
    ]
    pairs = list(product(names, names)) * 250
    best = min(_seconds(pairs) for _ in range(5))
    assert len(pairs) / best > 60_000


def _seconds(pairs: list[tuple[KoreanName, KoreanName]]) -> float:
    begun = time.perf_counter()
    for a, b in pairs:
        compare(a, b)
    return time.perf_counter() - begun


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ким Чонын", "Kim Jongun"),
        ("Пак Мен Чер", "Pak Myong Chol"),
        ("Ли Сын Ман", "Syngman Rhee"),
        ("Park Ji-sung", "Ji-Sung Park"),
        ("Чо Мён Нок", "Jo Myong Rok"),
        ("Lee Myung-bak", "이명박"),
        ("Хван Гё Ан", "Hwang Kyo-ahn"),
        ("남궁민", "Namkung Min"),
    ],
)
def test_other_ways_to_write_a_name(a: str, b: str) -> None:
    assert match(a, b).same


def test_ch_within_a_name_is_aspirated_in_every_system() -> None:
    assert match("Kim Yong-chun", "Kim Yong-jun").score <= 0.6
    assert match("Kim Chun Yong", "Kim Jun Yong").score > 0.6
