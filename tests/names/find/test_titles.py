from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "title"),
    [
        ("en", "Norwegian Deputy Foreign Minister Erik Solberg left.", "Norwegian Deputy Foreign Minister"),
        ("en", "The chief of the General Staff Erik Solberg left.", "chief of the General Staff"),
        (
            "en",
            "They heard Erik Solberg, chairman of the Budget Committee of Norway, for an hour.",
            "chairman of the Budget Committee of Norway",
        ),
        ("en", "Great Leader Comrade Han Song Min waved.", "Great Leader Comrade"),
        ("en", "Gen. Erik Solberg waved.", "Gen"),
        ("es", "El jefe del Estado Mayor, Erik Solberg, salió.", "jefe del Estado Mayor"),
        ("es", "Ayer el ministro noruego de Defensa, Erik Solberg, salió.", "ministro noruego de Defensa"),
        ("es", "Habló el general Erik Solberg.", "general"),
        ("ru", "Вчера начальник Генерального штаба Андрей Белов уехал.", "начальник Генерального штаба"),
        ("ru", "Об этом сказал министр обороны Норвегии Андрей Белов.", "министр обороны Норвегии"),
    ],
)
def test_titles(find, lang: str, text: str, title: str) -> None:
    (person,) = [one for one in find(lang, text) if one.kind == "person"]
    assert person.title == title
    assert person.name in {"Erik Solberg", "Андрей Белов", "Han Song Min"}


def test_a_title_behind_a_name_may_belong_to_the_next_one(find) -> None:
    found = find("en", "They met Erik Solberg, President Han Song Min and others.")
    assert [one.title for one in found] == [None, "President"]


def test_a_title_does_not_reach_over_a_conjunction(find) -> None:
    found = find("es", "Hablaron el presidente noruego y Han Song Min.")
    assert [one.title for one in found] == [None]
