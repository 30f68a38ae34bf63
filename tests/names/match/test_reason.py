"""Why two names are one, or are not."""

from __future__ import annotations

import pytest

from xlingual.names.match import compare_names


def told(a: str, b: str) -> str:
    return compare_names(a, b, explain=True).reason


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("Gerassimov", "Guerásimov", ("g = gu", "ss = s")),
        ("Zajárova", "Захарова", ("j = х",)),
        ("Хрущёв", "Chruschtschow", ("х = ch", "щ = schtsch", "в = w")),
        ("Vladimir Putin", "PUTIN, Vladimir", ("Vladimir = Vladimir", "Putin = PUTIN")),
        ("Lavrov", "LAVROV", ("same letters",)),
        ("Lavrov", "Lavrov", ("same spelling",)),
        ("Lavrov", "Larov", ("Lavrov", "Larov")),
        ("Vladimir Putin", "Boris Putin", ("Vladimir", "Boris")),
        ("Kim Jong Un", "Kim Jong Il", ("Un", "Il", "third")),
        ("Kim Jong Un", "Ким Чен Ын", ("정", "Чен")),
        ("평양", "Pyongyang", ("syllables",)),
        ("London", "Лондон", ("one place",)),
        ("Volgograd", "Belgorod", ("Volgograd", "Belgorod")),
        ("Putin", "Vladimir Putin", ("surname alone",)),
        ("Vladimir", "Vladimir Putin", ("given name",)),
        ("Pavel Durov", "Pablo Durov", ("Pavel", "Pablo", "one given name")),
        ("Саша Иванов", "Александр Иванов", ("short form",)),
        ("В. Путин", "Vladimir Putin", ("initial",)),
        ("Vladimir Vladimirovich Putin", "Vladimir Putin", ("Vladimirovich stands in one of the two only",)),
        ("Sergey Viktorovich Lavrov", "Sergey Petrovich Lavrov", ("patronymics", "Viktorovich and Petrovich")),
        ("Jo-ann Smithson", "Joann Smithson", ("one",)),
        ("", "Putin", ("the first has no letters",)),
        ("…", "", ("both have no letters",)),
        ("S. Putin", "Vladimir Putin", ("initials",)),
    ],
)
def test_it_names_what_is_telling(a: str, b: str, words: tuple[str, ...]) -> None:
    reason = told(a, b)
    assert [word for word in words if word not in reason] == [], reason
    assert not reason.endswith((".", "one and", " one and "))
    assert "\n" not in reason
    assert ". " not in reason.replace("В. ", "").replace("S. ", "")


def test_letters_that_every_reader_takes_for_one_are_not_named() -> None:
    assert "л = l" not in told("Лавров", "Lavrov")
    assert told("Попов", "Popov") == "Попов = Popov"


def test_only_when_asked() -> None:
    assert compare_names("Gerassimov", "Герасимов").reason == ""
    assert compare_names("Lavrov", "Larov").reason == ""


def test_contradicting_patronymics_make_a_sentence() -> None:
    reason = told("Sergey Viktorovich Lavrov", "Sergey Petrovich Lavrov")
    assert reason == "the patronymics contradict each other: Viktorovich and Petrovich"
