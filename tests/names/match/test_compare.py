"""Two names: are they one?"""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from xlingual.names.match import compare_names

SPELLINGS = [
    ("Gerassimov", "Gerasimov", "Guerásimov", "Герасимов"),
    ("Zaharova", "Zajárova", "Zakharova", "Захарова"),
    ("Хрущёв", "Хрущев", "Khrushchev", "Jruschov", "Chruschtschow"),
    ("Kim Jong Un", "KIM JONG-UN", "Ким Чен Ын", "Ким Чен-ын", "김정은"),
    ("Sergey Lavrov", "Sergei Lavrov", "Serguéi Lavrov", "Сергей Лавров", "LAVROV Sergey", "Лавров, Сергей"),
    ("Mikhail Gorbachev", "Mijaíl Gorbachov", "Михаил Горбачёв", "Михаил Горбачев"),
    ("Vladimir Zelensky", "Volodymyr Zelenskyy", "Volodímir Zelenski", "Владимир Зеленский", "Володимир Зеленський"),
    ("Аляксандр Лукашэнка", "Александр Лукашенко", "Aleksandr Lukashenko", "Alyaksandr Lukashenka"),
    ("Mohammed bin Salman", "Muhammad bin Salman", "Мухаммед бен Салман"),
    ("Bashar al-Assad", "Bachar el Asad", "Башар Асад"),
    ("Miguel Díaz-Canel", "Miguel Diaz Canel", "Мигель Диас-Канель"),
    ("Hugo Chávez", "Hugo Chavez", "Уго Чавес"),
    ("Moscow", "Moscú", "Москва"),
    ("London", "Londres", "Лондон"),
    ("Beijing", "Pekín", "Пекин", "Peking"),
    ("Kiev", "Kyiv", "Киев", "Київ"),
    ("Pyongyang", "Пхеньян", "평양"),
    ("United Nations", "Naciones Unidas", "ООН"),
]
APART = [
    ("Kim Jong Un", "Kim Jong Il"),
    ("Ким Чен Ын", "Kim Jong Il"),
    ("김정은", "김정일"),
    ("Kim Jong Un", "Kim Hong Un"),
    ("Jo Yong Won", "Ho Yong Won"),
    ("Чо Ён Вон", "Ho Yong Won"),
    ("Kim", "Kim Jong Un"),
    ("Ким", "Ким Чен Ын"),
    ("Gerasimov", "Geraslmov"),
    ("Lavrov", "Larov"),
    ("Lavrov", "Lavrova"),
    ("Иванов", "Иванова"),
    ("Ivanov", "Иванова"),
    ("Alexandr", "Aleksandra"),
    ("Petrov", "Petrovsky"),
    ("Vladimir Putin", "Boris Putin"),
    ("Владимир Путин", "Igor Putin"),
    ("S. Putin", "Vladimir Putin"),
    ("Vladimir", "Vladimir Putin"),
    ("Владимир", "Vladimir Putin"),
    ("Sergei Shoigu", "Sergei Lavrov"),
    ("Сергей Шойгу", "Sergei Lavrov"),
    ("Сергей Викторович Лавров", "Sergey Petrovich Lavrov"),
    ("Volgograd", "Belgorod"),
    ("Veliky Novgorod", "Nizhny Novgorod"),
    ("Seoul", "Пхеньян"),
    ("习近平", "毛泽东"),
    ("محمد", "أحمد"),
]


@pytest.mark.parametrize(("a", "b"), [pair for names in SPELLINGS for pair in combinations(names, 2)])
def test_spellings_of_one_name(a: str, b: str) -> None:
    found = compare_names(a, b)
    assert found.same, found
    assert (found.a, found.b, found.reason) == (a, b, "")


@pytest.mark.parametrize(("a", "b"), APART)
def test_two_names(a: str, b: str) -> None:
    assert not compare_names(a, b).same


def test_a_patronymic_may_be_left_out_but_not_contradicted() -> None:
    assert compare_names("Владимир Владимирович Путин", "Vladimir Putin").same
    assert compare_names("Sergey Viktorovich Lavrov", "Сергей Викторович Лавров").same
    assert not compare_names("Sergey Viktorovich Lavrov", "Сергей Петрович Лавров").same


@pytest.mark.parametrize("name", ["V. Putin", "V.V. Putin", "В. В. Путин", "Putin, V.", "Путин В. В."])
def test_initials(name: str) -> None:
    assert compare_names(name, "Vladimir Putin").same
    assert compare_names(name, "Владимир Владимирович Путин").same


@pytest.mark.parametrize("name", ["PUTIN Vladimir", "Putin, Vladimir", "Путин Владимир"])
def test_the_order_does_not_matter(name: str) -> None:
    assert compare_names(name, "Vladimir Putin").score >= 0.9


@pytest.mark.parametrize(("full", "surname"), [("Vladimir Putin", "Putin"), ("Сергей Лавров", "Lavrov")])
def test_a_surname_alone_is_weak(full: str, surname: str) -> None:
    alone = compare_names(full, surname)
    assert alone.same
    assert alone.score < compare_names(full, f"{full.partition(' ')[0]} {surname}").score


def test_forms_of_a_given_name_count_and_short_forms_less() -> None:
    full = compare_names("Pavel Durov", "Pablo Durov")
    short = compare_names("Саша Иванов", "Александр Иванов")
    assert full.same
    assert short.same
    assert compare_names("Александр Иванов", "Александр Иванов").score > full.score > short.score


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jo Yong Won", "Ho Yong Won"), ("Jang Song Thaek", "Hang Song Thaek"), ("Kim Jong Nam", "Kim Hong Nam")],
)
def test_j_is_no_h_in_a_korean_name(one: str, other: str) -> None:
    assert not compare_names(one, other).same


@pytest.mark.parametrize(("a", "b"), [("", ""), ("", "Putin"), ("…", "Путин"), ("—", "·")])
def test_nothing_is_like_no_name(a: str, b: str) -> None:
    assert (compare_names(a, b).score, compare_names(a, b).same) == (0.0, False)


def test_the_same_spelling_scores_one_in_any_script() -> None:
    for name in ("Vladimir Putin", "Сергей Лавров", "习近平", "محمد بن سلمان", "김정은", "Kim"):
        assert compare_names(name, name).score == 1.0


NAMES = [name for group in (*SPELLINGS, *APART) for name in group]
letters = st.text(st.characters(codec="utf-8"), max_size=25)
rough = st.lists(
    st.sampled_from([*"abehijklovzsабвгиоухщьёїў.,-' 김정은习محمд", "kh", "Ivan", "Иван", "V."]), max_size=8
)


@settings(deadline=None, max_examples=150)
@given(
    a=st.one_of(st.sampled_from(NAMES), letters, rough.map("".join)),
    b=st.one_of(st.sampled_from(NAMES), letters, rough.map("".join)),
)
@example(a="Aleksey Alekseyevich Gromov", b="Громов Алексей")
@example(a="ß ͅ", b="İstanbul")
def test_any_two_texts_symmetrically(a: str, b: str) -> None:
    there, back = compare_names(a, b, explain=True), compare_names(b, a)
    assert (there.score, there.same) == (back.score, back.same)
    assert 0.0 <= there.score <= 1.0
    assert there.same == (there.score >= 0.5)
    assert there.reason


def test_names_of_monarchs_are_translated() -> None:
    assert compare_names("Charles III", "Carlos III").same
    assert compare_names("Король Карл III", "King Charles III").same
    assert not compare_names("Charles III", "Charles II").same
    assert compare_names("John Paul II", "Juan Pablo II").same
    assert compare_names("Papa Juan Pablo II", "Иоанн Павел II").same
    assert not compare_names("John Rojas", "Juan Rojas").same
