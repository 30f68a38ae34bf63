"""Russian cases: which nominatives a form may have."""

from __future__ import annotations

import pytest

from xlingual.names.korean import nominatives


@pytest.mark.parametrize(
    ("form", "first"),
    [
        ("Ким Чен Ына", "Ким Чен Ын"),
        ("Ким Чен Ыну", "Ким Чен Ын"),
        ("Ким Чен Ыном", "Ким Чен Ын"),
        ("Ким Чен Ыне", "Ким Чен Ын"),
        ("КИМ ЧЕН ЫНА", "КИМ ЧЕН ЫН"),
        ("Ким Ир Сена", "Ким Ир Сен"),
        ("Ким Ён Чхоля", "Ким Ён Чхоль"),
        ("Ким Ён Чхолем", "Ким Ён Чхоль"),
        ("Чан Сон Тхэка", "Чан Сон Тхэк"),
        ("Ли Ён Хо", "Ли Ён Хо"),
        ("Чвэ Сон Хи", "Чвэ Сон Хи"),
    ],
)
def test_the_likeliest_nominative_comes_first(form: str, first: str) -> None:
    assert nominatives(form)[0] == first


def test_what_is_not_declined_stays_as_it_is() -> None:
    assert nominatives("Ли Ён Хо") == ("Ли Ён Хо",)
    assert nominatives("Сергея Лаврова") == ()
