"""Which word stands for which."""

from __future__ import annotations

import pytest

from xlingual.names.match.assign import assign
from xlingual.names.match.parts import take_apart


def ties(a: str, b: str) -> set[tuple[str, str, str]]:
    one, other = take_apart(a), take_apart(b)
    return {
        (" ".join(one.parts[i].text for i in m.a), " ".join(other.parts[j].text for j in m.b), m.tie)
        for m in assign(one, other, "usual")
    }


def test_by_letters_whatever_the_order() -> None:
    assert ties("PUTIN Vladimir", "Владимир Путин") == {
        ("PUTIN", "Путин", "letters"),
        ("Vladimir", "Владимир", "letters"),
    }


@pytest.mark.parametrize(
    ("a", "b", "tie"),
    [
        ("Pavel Durov", "Pablo Durov", ("Pavel", "Pablo", "given")),
        ("Саша Иванов", "Александр Иванов", ("Саша", "Александр", "pet")),
        ("V. Putin", "Vladimir Putin", ("V.", "Vladimir", "initial")),
        ("Ю. Левитин", "Yuri Levitin", ("Ю.", "Yuri", "initial")),
    ],
)
def test_by_something_else_than_letters(a: str, b: str, tie: tuple[str, str, str]) -> None:
    assert tie in ties(a, b)


def test_two_words_that_the_other_writes_as_one() -> None:
    assert ("Abdul Rahman", "Abdulrahman", "joined") in ties("Abdul Rahman Sori", "Abdulrahman Sori")
    assert ("Abdulrahman", "Abdul Rahman", "joined") in ties("Abdulrahman Sori", "Abdul Rahman Sori")


def test_each_word_once() -> None:
    assert len(ties("Ivan Ivan", "Ivan Petrov")) == 1


def test_nothing_shared_nothing_tied() -> None:
    assert ties("Sergei Shoigu", "Boris Gryzlov") == set()
    assert assign(take_apart(""), take_apart("Putin"), "usual") == []
