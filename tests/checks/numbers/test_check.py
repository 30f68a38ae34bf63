"""What the check of numbers reports, and where it keeps silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlingual.checks import Side, numbers
from xlingual.records.findings import Finding

Compared = Callable[..., tuple[object, object]]


def findings(compared: Compared, a: str, b: str, langs: str) -> list[Finding]:
    return list(numbers.check(*compared(a, b, langs)))


ERRORS = [
    ("en-en", "The plant lost 67,000 workers", "The plant lost 76,000 workers", "67,000", "76,000"),
    ("en-ru", "The plant lost 67,000 workers", "Завод потерял 76 тыс. рабочих", "67,000", "76 тыс."),
    ("es-en", "Un buque de 4.000 toneladas", "A ship of 5,000 tons", "4.000", "5,000"),
    ("en-en", "They sent 6,000 builders", "They sent five thousand builders", "6,000", "five thousand"),
    ("en-ru", "Prices rose by 12 percent", "Цены выросли на 14%", "12 percent", "14%"),
    ("es-ru", "El artículo 3 del tratado", "Статья 4 договора", "3", "4"),
    ("en-es", "It opened in 2018", "Se abrió en 2013", "2018", "2013"),
    ("en-en", "Spain won 3-0 on Sunday", "Spain won 2-0 on Sunday", "3-0", "2-0"),
    ("en-en", "He served three years", "He served four years", "three", "four"),
    ("en-ru", "The meeting is at 10:30", "Встреча в 11:30", "10:30", "11:30"),
    ("en-en", "A T-72 tank burned", "A T-62 tank burned", "72", "62"),
    ("ru-en", "Осталось 10–15 дней", "10–16 days are left", "10–15", "10–16"),
    ("ru-en", "В 1970-х годах", "In the 1870s", "1970-х", "1870s"),
    ("es-en", "2.000 millones de dólares", "3 billion dollars", "2.000 millones", "3 billion"),
    ("es-en", "un billón de euros", "one billion euros", "un billón", "one billion"),
    ("es-es", "La mitad de los vecinos votó", "Un tercio de los vecinos votó", "mitad", "Un tercio"),
]


@pytest.mark.parametrize(("langs", "a", "b", "one", "other"), ERRORS)
def test_another_number_in_its_place_is_an_error(
    compared: Compared, langs: str, a: str, b: str, one: str, other: str
) -> None:
    (finding,) = findings(compared, a, b, langs)
    assert finding.check == "numbers"
    assert finding.severity == "error"
    assert finding.values == (one, other)
    assert finding.a is not None
    assert finding.b is not None
    assert (a[slice(*finding.a)], b[slice(*finding.b)]) == (one, other)


@pytest.mark.parametrize(
    ("langs", "a", "b", "values"),
    [
        ("en-en", "The plant with 300 workers burned", "The plant burned", ("300", "")),
        ("en-ru", "The plant burned", "Завод с 300 рабочими сгорел", ("", "300")),
        ("es-en", "La planta ardió en 2018", "The plant burned", ("2018", "")),
        ("en-en", "Seventeen workers fled the plant", "The workers fled the plant", ("Seventeen", "")),
    ],
)
def test_a_number_on_one_side_only_is_a_warning(
    compared: Compared, langs: str, a: str, b: str, values: tuple[str, str]
) -> None:
    (finding,) = findings(compared, a, b, langs)
    assert finding.severity == "warning"
    assert finding.values == values
    assert (finding.a is None, finding.b is None) == (not values[0], not values[1])


SAME = [
    ("en-es", "a ship of five thousand tonnes", "un buque de 5.000 toneladas"),
    ("en-ru", "a ship of 5,000 tons", "судно в 5 тыс. тонн"),
    ("es-ru", "un buque de 5 mil toneladas", "судно водоизмещением 5 000 тонн"),
    ("en-ru", "about 70 ships", "70 кораблей"),
    ("en-en", "about 5,700 people", "5,720 people"),
    ("en-ru", "dozens of ships", "36 кораблей"),
    ("en-en", "thousands of men", "5,000 men"),
    ("en-es", "50 percent of the votes", "la mitad de los votos"),
    ("en-ru", "two thirds of the votes", "две трети голосов"),
    ("en-en", "a range of 100 km", "a range of 62 miles"),
    ("en-es", "between 10 and 15 men", "de 10 a 15 hombres"),
    ("en-ru", "in the 21st century", "в XXI веке"),
    ("en-ru", "On May 15 they met", "Они встретились 16 мая"),
    ("en-en", "both men came", "the men came"),
    ("en-en", "one of the men came first", "a man came"),
    ("en-es", "It opened in 2018", "Se abrió en el año 2018"),
    ("en-ru", "the 80th anniversary", "80-летие"),
    ("es-ru", "el octogésimo aniversario", "восьмидесятая годовщина"),
    ("en-ru", "the G7 countries", "страны Большой семёрки"),
    ("es-en", "2.000 millones de dólares", "$2bn"),
    ("en-ru", "$2.5 billion", "2,5 млрд долларов"),
    ("en-ru", "the meeting at 3 p.m.", "встреча в 15:00"),
    ("en-en", "1,5 percent", "1.5 percent"),
    ("en-ru", "two and a half million people", "2,5 млн человек"),
    ("en-ru", "1.5 million people", "полтора миллиона человек"),
    ("en-es", "the COVID-19 pandemic", "la pandemia de coronavirus"),
    ("en-en", "1 floor", "a floor"),
    ("en-es", "twenty-one soldiers", "veintiún soldados"),
]


@pytest.mark.parametrize(("langs", "a", "b"), SAME)
def test_the_same_said_otherwise_is_no_alarm(compared: Compared, langs: str, a: str, b: str) -> None:
    assert [found for found in findings(compared, a, b, langs) if found.severity != "note"] == []


def test_an_unknown_language_is_not_checked(compared: Compared) -> None:
    assert findings(compared, "300 workers", "400 Arbeiter", "en-de") == []
    assert not numbers.covers("de")
    assert all(numbers.covers(lang) for lang in ("en", "es", "ru"))


def test_values_have_one_key_in_all_languages() -> None:
    sides = [
        Side("Both saw 5,000 tons, 12 percent, the 36th on May 15", "en"),
        Side("Ambos vieron 5.000 toneladas, 12 por ciento, la 36ª el 15 de mayo", "es"),
        Side("Оба видели 5 тыс. тонн, 12%, 36-й 15 мая", "ru"),
    ]
    for side in sides:
        found = numbers.values(side)
        assert [value.key for value in found] == ["5000 t", "12 %", "36."]
        assert all(side.text[value.start : value.end] == value.text for value in found)


@pytest.mark.parametrize(
    ("langs", "a", "b"),
    [
        ("en-es", "A history of three decades", "Una historia de treinta años"),
        ("en-ru", "A history of 200 years", "История длиной в два века"),
        ("en-es", "Five millennia of history", "5 000 años de historia"),
        ("ru-es", "Семь десятилетий подряд", "Durante 70 años seguidos"),
        ("es-ru", "A 200 millas de la costa", "В 200 морских милях от берега"),
    ],
)
def test_decades_and_centuries_are_years(compared: Compared, langs: str, a: str, b: str) -> None:
    assert findings(compared, a, b, langs) == []


@pytest.mark.parametrize(
    ("langs", "a", "b", "values"),
    [
        ("en-ru", "The road is 19 kilometres long", "Длина дороги 19 миль", ("19", "19")),
        ("es-es", "Llevaba 320 toneladas de trigo", "Llevaba 320 kilos de trigo", ("320", "320")),
        ("en-en", "The strike lasts 12 hours", "The strike lasts 12 days", ("12", "12")),
    ],
)
def test_one_figure_with_two_units_is_a_warning(
    compared: Compared, langs: str, a: str, b: str, values: tuple[str, str]
) -> None:
    (finding,) = findings(compared, a, b, langs)
    assert (finding.severity, finding.values) == ("warning", values)
