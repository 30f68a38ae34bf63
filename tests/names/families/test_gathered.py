"""Which spellings stand in one family."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from xlingual.names.families import families


def test_no_mentions_no_families() -> None:
    assert families([], []) == []


def test_one_person_in_three_languages() -> None:
    room = Newsroom()
    room.prints("Valery Gerasimov")
    room.prints("Valery Gerassimov", source="Evening Post")
    room.prints("Valeri Guerásimov", lang="es", source="Diario del Puerto")
    room.prints("Валерий Герасимов", lang="ru", source="Северный листок")
    assert room.spellings() == [
        {"Valery Gerasimov", "Valery Gerassimov", "Valeri Guerásimov", "Валерий Герасимов"},
    ]


def test_another_given_name_is_another_person() -> None:
    room = Newsroom()
    room.prints("Vladimir Orlov")
    room.prints("Boris Orlov", source="Evening Post")
    room.prints("Владимир Орлов", lang="ru", source="Северный листок")
    assert sorted(map(len, room.spellings())) == [1, 2]
    assert {"Vladimir Orlov", "Владимир Орлов"} in room.spellings()


def test_kim_jong_un_and_kim_jong_il_are_two() -> None:
    room = Newsroom()
    for _ in range(3):
        room.prints("Kim Jong Un", "Kim Jong Il")
    room.prints("Ким Чен Ын", lang="ru", source="Северный листок")
    room.prints("Ким Чен Ир", lang="ru", source="Северный листок")
    found = room.spellings()
    assert len(found) == 2
    assert {"Kim Jong Un", "Ким Чен Ын"} in found
    assert {"Kim Jong Il", "Ким Чен Ир"} in found


def test_a_cyrillic_form_that_may_be_either_chains_no_two_latin_ones() -> None:
    room = Newsroom()
    for _ in range(3):
        room.prints("Jon Il Chun", "Jong Il Chun")
    room.prints("Чон Иль Чун", lang="ru", source="Северный листок")
    found = room.spellings()
    assert sum("Jon Il Chun" in forms for forms in found) == sum("Jong Il Chun" in forms for forms in found) == 1
    assert not any({"Jon Il Chun", "Jong Il Chun"} <= forms for forms in found)
    assert sum("Чон Иль Чун" in forms for forms in found) == 1


def test_a_surname_goes_with_the_full_name_that_it_stands_for() -> None:
    room = Newsroom()
    room.prints("Maria Zakharova", "Zakharova < Maria Zakharova")
    room.prints("Мария Захарова", "Захарова < Мария Захарова", lang="ru", source="Северный листок")
    (family,) = room.families()
    assert {form.name for form in family.forms} == {"Maria Zakharova", "Zakharova", "Мария Захарова", "Захарова"}
    assert family.count == 4


def test_a_lone_surname_goes_to_its_only_bearer() -> None:
    room = Newsroom()
    for _ in range(3):
        room.prints("Dmitry Peskov")
    room.prints("Peskov", source="Evening Post")
    assert room.spellings() == [{"Dmitry Peskov", "Peskov"}]


def test_a_lone_surname_that_two_persons_bear_stays_alone() -> None:
    room = Newsroom()
    room.prints("Dmitry Peskov")
    room.prints("Nikolay Peskov")
    room.prints("Peskov", source="Evening Post")
    assert {"Peskov"} in room.spellings()
    assert len(room.spellings()) == 3


def test_a_feminine_surname_is_another_name() -> None:
    room = Newsroom()
    room.prints("Alexander Smirnov")
    room.prints("Alexandra Smirnova")
    assert len(room.families()) == 2


def test_a_patronymic_may_be_left_out_but_not_contradicted() -> None:
    room = Newsroom()
    room.prints("Сергей Викторович Лавров", lang="ru")
    room.prints("Сергей Лавров", lang="ru", source="Северный листок")
    assert len(room.families()) == 1
    room.prints("Сергей Петрович Лавров", lang="ru", source="Вечерний листок")
    together = [forms for forms in room.spellings() if len([name for name in forms if "ич" in name]) > 1]
    assert together == []


@pytest.mark.parametrize(
    "names",
    [("Moscow", "Moscú", "Москва"), ("London", "Londres", "Лондон"), ("Pyongyang", "Pionyang", "Пхеньян")],
)
def test_places_in_three_languages(names: tuple[str, str, str]) -> None:
    room = Newsroom()
    for name, lang in zip(names, ("en", "es", "ru"), strict=True):
        room.prints(name, lang=lang, kind="place")
    (family,) = room.families()
    assert (family.kind, {form.name for form in family.forms}) == ("place", set(names))


def test_a_name_is_what_most_mentions_take_it_for() -> None:
    room = Newsroom()
    room.prints("Lincoln", kind="place")
    room.prints("Lincoln", source="Evening Post")
    room.prints("Lincoln", source="Harbour News")
    assert [family.kind for family in room.families()] == ["person"]


def test_a_person_and_a_place_are_no_spellings_of_one_name() -> None:
    room = Newsroom()
    room.prints("Gerasimov")
    room.prints("Gerassimov", source="Evening Post", kind="place")
    assert sorted(family.kind for family in room.families()) == ["person", "place"]


def test_the_most_frequent_first_and_the_order_of_items_changes_nothing() -> None:
    room = Newsroom()
    for _ in range(2):
        room.prints("Sergei Shoigu")
    for _ in range(4):
        room.prints("Valery Gerasimov")
    room.prints("Сергей Шойгу", lang="ru", source="Северный листок")
    found = room.families()
    assert [(family.headword, family.count) for family in found] == [("Valery Gerasimov", 4), ("Sergei Shoigu", 3)]
    assert families(reversed(room.mentions), reversed(room.items)) == found


def test_counts_outlets_and_days_of_a_form() -> None:
    room = Newsroom()
    room.prints("Sergei Shoigu", "Sergei Shoigu", date="2024-03-02")
    room.prints("Sergei Shoigu", source="Evening Post", date="2024-01-05")
    (family,) = room.families()
    (form,) = family.forms
    assert (form.count, form.sources) == (3, {"Morning Wire": 2, "Evening Post": 1})
    assert form.dates == family.dates == ("2024-01-05", "2024-03-02")
    assert form.spelled == {"Sergei Shoigu": 3}
