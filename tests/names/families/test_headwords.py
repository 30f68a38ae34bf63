"""Under which spelling a family is listed, and the rule behind each form."""

from __future__ import annotations

from newsroom import Newsroom

from xlingual.records import NameForm


def rules(room: Newsroom) -> dict[str, str]:
    return {form.name: form.rule for family in room.families() for form in family.forms}


def test_english_comes_first_then_the_most_frequent() -> None:
    room = Newsroom()
    for _ in range(3):
        room.prints("Валерий Герасимов", lang="ru", source="Северный листок")
    room.prints("Valery Gerasimov")
    room.prints("Valery Gerasimov")
    room.prints("Valery Gerassimov", source="Evening Post")
    (family,) = room.families()
    assert family.headword == "Valery Gerasimov"
    assert family.forms[0].name == "Валерий Герасимов"


def test_spanish_before_russian() -> None:
    room = Newsroom()
    room.prints("Мария Захарова", lang="ru", source="Северный листок")
    room.prints("María Zajárova", lang="es", source="Diario del Puerto")
    assert [family.headword for family in room.families()] == ["María Zajárova"]


def test_a_full_name_before_a_more_frequent_surname() -> None:
    room = Newsroom()
    room.prints("Maria Zakharova", "Zakharova < Maria Zakharova", "Zakharova < Maria Zakharova")
    assert [family.headword for family in room.families()] == ["Maria Zakharova"]


def test_the_id_hangs_on_headword_and_kind() -> None:
    one, other = Newsroom(), Newsroom()
    one.prints("Sergei Shoigu")
    other.prints("Sergei Shoigu", source="Evening Post", date="2024-05-01")
    other.prints("Boris Orlov")
    ids = {family.headword: family.family_id for family in other.families()}
    assert one.families()[0].family_id == ids["Sergei Shoigu"] != ids["Boris Orlov"]


def test_each_form_of_a_russian_name_has_its_rule() -> None:
    room = Newsroom()
    room.prints("Валерий Герасимов", lang="ru", source="Северный листок")
    room.prints("Valery Gerasimov")
    room.prints("Valeri Guerásimov", lang="es", source="Diario del Puerto")
    told = rules(room)
    assert told["Валерий Герасимов"] == "the Russian spelling"
    assert told["Valery Gerasimov"] != told["Valeri Guerásimov"]
    assert all(told.values())


def test_korean_forms_name_their_system() -> None:
    room = Newsroom()
    room.prints("Kim Jong Un")
    room.prints("Ким Чен Ын", lang="ru", source="Северный листок")
    told = rules(room)
    assert "DPRK" in told["Kim Jong Un"]
    assert told["Ким Чен Ын"]


def test_a_place_of_the_tables_says_so() -> None:
    room = Newsroom()
    room.prints("Moscow", kind="place")
    assert rules(room) == {"Moscow": "a name in the tables"}


def test_a_name_without_an_original_has_no_rule() -> None:
    room = Newsroom()
    room.prints("Jane Holloway")
    assert rules(room) == {"Jane Holloway": ""}


def test_titles_are_counted() -> None:
    room = Newsroom()
    room.prints("Sergei Shoigu")
    (family,) = room.families()
    assert family.titles == {}
    form: NameForm = family.forms[0]
    assert form.lang == "en"
