from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The talks with Andrei Belov were short.", ["Andrei Belov"]),
        (
            "Flowers were laid by Kim Song Chol, Choe Un Gyong and Ri Hak Nam.",
            ["Kim Song Chol", "Choe Un Gyong", "Ri Hak Nam"],
        ),
        ("They praised Pak Chol Su Han Myong Ok in one breath.", ["Pak Chol Su", "Han Myong Ok"]),
        ("A letter from KIM Yong Ran came in.", ["Kim Yong Ran"]),
        ("A note by Han Song-min was read.", ["Han Song-min"]),
        ("The book by A. P. Belov and J.R. Miller sold well.", ["A. P. Belov", "J.R. Miller"]),
        (
            "They met Maria de la Torre, Hans von Stein and Omar bin Rashid.",
            ["Maria de la Torre", "Hans von Stein", "Omar bin Rashid"],
        ),
        ("The speech of Patrick O'Malley was long.", ["Patrick O'Malley"]),
        ("He praised Jean-Luc Moreau’s film.", ["Jean-Luc Moreau"]),
        ("They quoted Xu Jianping and Omar al-Rashid.", ["Xu Jianping", "Omar al-Rashid"]),
    ],
)
def test_shapes_of_names(persons, text: str, names: list[str]) -> None:
    assert persons("en", text) == names


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the Russian delegation left. Despite Norwegian worries, nothing came of it.",
        "Yesterday it rained. Nobody came, and Internet cafes were shut in May.",
        "They walked over Kim Song Chol Square and past the Kim Song Chol Library.",
        "The Songun-based line and the U.S.-Norway talks went on.",
        "Weather Gets Worse",
    ],
)
def test_ordinary_words_are_no_persons(persons, text: str) -> None:
    assert persons("en", text) == []


def test_possessives_are_left_out(find) -> None:
    text = "They read Andrei Belov's letter."
    (one,) = find("en", text)
    assert text[one.start : one.end] == one.name == "Andrei Belov"


def test_spanish_names_have_particles_and_no_conjunction(persons) -> None:
    text = "Vinieron Luis de la Vega y Kim Song-min con María Zajárova."
    assert persons("es", text) == ["Luis de la Vega", "Kim Song-min", "María Zajárova"]


def test_full_name_behind_a_surname(find) -> None:
    found = find("en", "The pilot Andrei Belov came late. Belov said nothing.", "Nobody saw Belov again.")
    assert [(one.name, one.full) for one in found] == [
        ("Andrei Belov", None),
        ("Belov", "Andrei Belov"),
        ("Belov", None),
    ]


def test_korean_surname_stands_first(find) -> None:
    assert [m.full for m in find("en", "General Kim met Kim Song Chol, and Kim Un Gyong came.")] == [None, None, None]
    one = "Choe Un Gyong opened the door. Choe smiled."
    two = "Choe Un Gyong met Choe Hak Nam. Choe smiled."
    assert [m.full for m in find("en", one)] == [None, "Choe Un Gyong"]
    assert [m.full for m in find("en", two)] == [None, None, None]


def test_two_spellings_of_one_full_name_are_one_owner(find) -> None:
    text = "Han Song-min spoke. Later Han Song Min left. Han Song Min was tired, and Han slept."
    assert find("en", text)[-1].full == "Han Song Min"
