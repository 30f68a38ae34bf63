"""The dates check: what two renderings say differently of days, months and weekdays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from xlingual.checks import Evidence, Side, dates
from xlingual.records import Finding, NamedSpan, Pair

Compared = Callable[..., tuple[Pair, Evidence]]
APRIL_26 = "2025-04-26"  # a Saturday


def found(
    compared: Compared, a: str, b: str, langs: str, days: tuple[str | None, str | None] = (None, None)
) -> list[Finding]:
    return list(dates.check(*compared(a, b, langs, days)))


SAME = [
    ("en-en", "The mission left on Saturday, April 26.", "On 26 April the mission left."),
    ("en-en", "The mission left on Saturday, April 26.", "It was Saturday. The mission left on 26 April, he said."),
    ("en-en", "He spoke on Sunday, December 12, 2021.", "He spoke on Sunday."),
    ("en-en", "The fair was held in late June.", "The fair was held at the end of June."),
    ("en-en", "The fair opened in May 2018.", "The fair opened in May."),
    ("en-en", "The tax rose from January to November 2021.", "Between January and November 2021 the tax rose."),
    ("en-en", "It was signed on 04/05/2025.", "It was signed on April 5, 2025."),
    ("en-en", "It was signed on 04/05/2025.", "It was signed on 4 May 2025."),
    ("en-en", "The bridge opens Sunday.", "The bridge will be opened on Sunday."),
    ("en-ru", "The mission left on Saturday, April 26.", "Миссия вылетела в субботу, 26 апреля."),
    ("en-ru", "The mission left on April 26, 2025.", "Миссия вылетела 26.04.2025."),
    ("en-ru", "By March 2022 the plant will be ready.", "К марту 2022 года завод будет готов."),
    ("en-ru", "May the harvest be rich.", "Пусть урожай будет богатым."),
    ("en-ru", "Environmental groups met on Wednesday.", "Защитники окружающей среды встретились в среду."),
    ("en-ru", "Now the city is quiet.", "Сегодня в городе тихо."),
    ("en-es", "The mission left on Saturday, April 26.", "La misión partió el sábado 26 de abril."),
    ("en-es", "On Aug. 7 the storm reached the port.", "El dia 7 la tormenta llego al puerto."),
    ("en-es", "In the 1990s the mine was closed.", "En los años 90 se cerró la mina."),
    ("en-es", "In the 19th century ships called here.", "En el siglo XIX los barcos hacían escala aquí."),
    ("es-ru", "A finales de octubre nevó.", "В конце октября шёл снег."),
    ("es-ru", "El 1 de mayo y el 9 de mayo hubo desfiles.", "1 и 9 мая прошли парады."),
    ("es-ru", "El 26 de abril de 114 (2025) de la era Juche", "26 апреля 114 года чучхе (2025)"),
    ("en-en", "They met in September.", "They met last autumn."),
    ("en-en", "Theresa May met the envoy.", "The envoy was received by Theresa May."),
]
ERRORS = [
    ("en-en", "He spoke on Saturday, April 26.", "He spoke on Saturday, April 25."),
    ("en-en", "He spoke on Saturday, April 26.", "He spoke on Sunday, April 26."),
    ("en-en", "He spoke on April 26.", "He spoke on March 26."),
    ("en-en", "He spoke on Sunday.", "On Monday he spoke."),
    ("en-en", "The fair opened in May 2018.", "The fair opened in May 2019."),
    ("en-en", "The fair lasts from April 1 to April 9.", "The fair lasts from April 1 to April 8."),
    ("en-en", "He spoke on April 26, 2025.", "He spoke on Monday."),
    ("en-en", "Orders of 1 and 9 April 2021", "Orders of 1 April 2021 and 1 April 2021"),
    ("en-ru", "He spoke on Saturday, April 26.", "Он выступил в субботу, 25 апреля."),
    ("en-ru", "He spoke on Saturday.", "Он выступил в среду."),
    ("en-ru", "In November prices fell.", "В октябре цены упали."),
    ("en-ru", "It began on December 20, 2020.", "Он начался 21 декабря 2020 года."),
    ("en-es", "It opened on July 11.", "Se inauguró el 12 de julio."),
    ("en-es", "It opened on Tuesday.", "Se inauguro el miercoles."),
    ("en-es", "On Aug. 7 the storm came.", "El dia 8 llego la tormenta."),
    ("es-ru", "El tratado entró en vigor el 5 de diciembre.", "Договор вступил в силу 4 декабря."),
    ("es-ru", "Llegaron el jueves.", "Они прибыли в пятницу."),
    (
        "en-ru",
        "He opened the largest hall known to date on January 25.",
        "25 марта он открыл самый большой на сегодня зал.",
    ),
]


@pytest.mark.parametrize(("langs", "a", "b"), SAME)
def test_the_same_dates_in_other_words_are_no_alarm(compared: Compared, langs: str, a: str, b: str) -> None:
    for one, other, pair in ((a, b, langs), (b, a, "-".join(reversed(langs.split("-"))))):
        assert [finding for finding in found(compared, one, other, pair) if finding.severity != "note"] == []


@pytest.mark.parametrize(("langs", "a", "b"), ERRORS)
def test_another_date_is_an_error_with_both_places(compared: Compared, langs: str, a: str, b: str) -> None:
    for one, other, pair in ((a, b, langs), (b, a, "-".join(reversed(langs.split("-"))))):
        errors = [finding for finding in found(compared, one, other, pair) if finding.severity == "error"]
        assert len(errors) == 1
        (error,) = errors
        assert error.a is not None
        assert error.b is not None
        assert error.values == (one[slice(*error.a)], other[slice(*error.b)])


def test_a_date_on_one_side_only_is_a_warning_with_an_empty_value(compared: Compared) -> None:
    (warning,) = found(compared, "The mission left on April 26.", "Миссия вылетела.", "en-ru")
    assert (warning.severity, warning.b, warning.values) == ("warning", None, ("April 26", ""))
    (warning,) = found(compared, "La misión partió.", "The mission left on Saturday.", "es-en")
    assert (warning.severity, warning.a, warning.values) == ("warning", None, ("", "Saturday"))


def test_a_month_or_a_day_that_stands_elsewhere_is_no_warning(compared: Compared) -> None:
    assert not [
        f for f in found(compared, "On April 26 it rained.", "It was april, day 26.", "en-en") if f.severity != "note"
    ]


@pytest.mark.parametrize("loose", ["yesterday", "in the 1990s", "in the sixth century", "tomorrow"])
def test_loose_words_on_one_side_are_at_most_a_note(compared: Compared, loose: str) -> None:
    assert {finding.severity for finding in found(compared, f"It rained {loose}.", "Шёл дождь.", "en-ru")} == {"note"}


@pytest.mark.parametrize("loose", ["today", "in summer"])
def test_words_that_are_also_now_are_nothing(compared: Compared, loose: str) -> None:
    assert found(compared, f"It rains {loose}.", "Идёт дождь.", "en-ru") == []


@pytest.mark.parametrize(
    ("a", "b", "severities"),
    [
        ("It rained yesterday.", "25 апреля шёл дождь.", []),
        ("It rained yesterday.", "26 апреля шёл дождь.", ["note"]),
        ("It rained yesterday.", "21 апреля шёл дождь.", ["error"]),
        ("It rained today.", "В субботу шёл дождь.", []),
        ("It rained on Friday.", "25 апреля шёл дождь.", []),
        ("It rained on Thursday.", "25 апреля шёл дождь.", ["note"]),
        ("It rained on Tuesday.", "25 апреля шёл дождь.", ["error"]),
        ("It rained today.", "Вчера шёл дождь.", ["note"]),
    ],
)
def test_with_the_items_day_relative_days_meet_dates(compared: Compared, a: str, b: str, severities: list[str]) -> None:
    assert [finding.severity for finding in found(compared, a, b, "en-ru", (APRIL_26, APRIL_26))] == severities


def test_relative_days_of_items_of_other_days_are_counted_from_each(compared: Compared) -> None:
    a, b = "It rained today.", "Вчера шёл дождь."
    assert found(compared, a, b, "en-ru", (APRIL_26, "2025-04-27")) == []
    assert [f.severity for f in found(compared, a, b, "en-ru", (APRIL_26, "2025-04-30"))] == ["note"]
    a, b = "It will rain tomorrow.", "Вчера шёл дождь."
    assert [f.severity for f in found(compared, a, b, "en-ru", (APRIL_26, "2025-04-30"))] == ["error"]


def test_the_same_relative_day_is_held_to_be_the_speakers(compared: Compared) -> None:
    assert (
        found(compared, "We welcome you today.", "Hoy les damos la bienvenida.", "en-es", (APRIL_26, "2025-04-30"))
        == []
    )


def test_a_report_need_not_name_its_own_day(compared: Compared) -> None:
    a, b = "It rained on Saturday.", "Шёл дождь."
    assert [finding.severity for finding in found(compared, a, b, "en-ru", (APRIL_26, APRIL_26))] == ["note"]


def test_parts_of_a_month_and_seasons_that_contradict_are_a_warning(compared: Compared) -> None:
    assert [f.severity for f in found(compared, "in early June", "в конце июня", "en-ru")] == ["warning"]
    assert [f.severity for f in found(compared, "in summer", "зимой", "en-ru")] == ["warning"]
    assert [f.severity for f in found(compared, "in mid-June", "в конце июня", "en-ru")] == ["note"]


def test_a_month_inside_a_persons_name_is_no_date(compared: Compared) -> None:
    pair, evidence = compared("April Stone came.", "Она пришла.", "en-ru")
    named = Side("April Stone came.", "en", names=(NamedSpan(0, 11, "n", "April Stone", "person"),))
    assert not list(dates.check(pair, replace(evidence, a=named)))


def test_values_tell_what_a_version_carries() -> None:
    side = Side("On Saturday, April 26, 2025, and in May he spoke.", "en")
    assert [(value.key, value.text) for value in dates.values(side)] == [
        ("2025-04-26", "Saturday, April 26, 2025"),
        ("weekday 6", "Saturday, April 26, 2025"),
        ("--05", "May"),
    ]
    assert dates.values(Side("Он выступил вчера.", "ru", APRIL_26))[0].key == "2025-04-25"
    assert dates.values(Side("Nothing.", "en")) == ()


def test_a_language_without_a_calendar_is_not_checked(compared: Compared) -> None:
    assert [dates.covers(lang) for lang in ("en", "es", "ru", "de")] == [True, True, True, False]
    assert found(compared, "Am 26. April sprach er.", "He spoke on April 25.", "de-en") == []


def test_a_date_behind_a_break_is_not_missed(compared: Compared) -> None:
    a = "The new ferry was launched at the shipyard on May 21."
    assert found(compared, a, "The new ferry was launched at the shipyard on", "en-en") == []
    assert found(compared, a, "The new ferry was launched at the shipyard.", "en-en") != []
