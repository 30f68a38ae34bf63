"""Names and the titles that stand for them, and long names put in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlingual.checks import Side, names
from xlingual.checks.names.titles import bare_titles

Compared = Callable[..., tuple]


@pytest.mark.parametrize(
    ("lang", "text", "titles"),
    [
        ("es", "Ayer el Presidente visitó la granja.", ["Presidente"]),
        ("es", "Ayer el presidente Boric visitó la granja.", []),
        ("en", "The minister left the hall.", ["minister"]),
        ("ru", "Вечером министр покинул зал.", ["министр"]),
    ],
)
def test_a_title_without_a_name_is_bare(lang: str, text: str, titles: list[str]) -> None:
    side = Side(text, lang)
    assert [side.words[n].text for n in bare_titles(side)] == titles


def test_a_bare_title_with_a_capital_stands_for_a_person(compared: Compared) -> None:
    a, b = "Gabriel Boric visited the dairy farm on Friday.", "El Presidente visitó la granja lechera el viernes."
    assert {found.severity for found in names.check(*compared(a, b, "en-es"))} <= {"note"}


def test_another_name_beside_the_title_is_an_error(compared: Compared) -> None:
    a, b = "President Boric visited the dairy farm.", "El presidente Petro visitó la granja lechera."
    assert [found.severity for found in names.check(*compared(a, b, "en-es"))] == ["error"]
