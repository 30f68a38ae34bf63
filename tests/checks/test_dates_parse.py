"""The parser of dates: what stands in a text, as one key per date."""

from __future__ import annotations

import pytest

from xlingual.checks.dates import dates_in
from xlingual.languages import LANGUAGES
from xlingual.languages.calendar import CALENDARS

ENGLISH = [
    ("The parade was held on May 9.", ["--05-09"]),
    ("It opened on April 26, 2025, in Wonsan.", ["2025-04-26"]),
    ("It opened on 26 April 2025.", ["2025-04-26"]),
    ("on the 26th of April", ["--04-26"]),
    ("April 26th, 2025", ["2025-04-26"]),
    ("Apr. 26, 2025", ["2025-04-26"]),
    ("Sept. 9 and Oct. 10", ["--09-09", "--10-10"]),
    ("Dec 5 was cold", ["--12-05"]),
    ("Saturday, April 26", ["--04-26 weekday 6"]),
    ("on Sat., Apr. 26", ["--04-26 weekday 6"]),
    ("Fri 25 April", ["--04-25 weekday 5"]),
    ("April 26 (Saturday)", ["--04-26 weekday 6"]),
    ("on Saturday the 26th", ["---26 weekday 6"]),
    ("They met in May, and again on the 26th.", ["--05", "--05-26"]),
    ("the 26th Congress, held in May", ["--05"]),
    ("2025-04-26", ["2025-04-26"]),
    ("26.04.2025", ["2025-04-26"]),
    ("26/04/2025", ["2025-04-26"]),
    ("04/26/2025", ["2025-04-26"]),
    ("from April 1 to June 30, 2021", ["2021-04-01", "2021-06-30"]),
    ("between 1 April and 30 June 2021", ["2021-04-01", "2021-06-30"]),
    ("April 26-28", ["--04-26", "--04-28"]),
    ("26 and 27 April", ["--04-26", "--04-27"]),
    ("April 26 and 27", ["--04-26", "--04-27"]),
    ("On April 26 and 27 people were hurt", ["--04-26"]),
    ("from January to November 2021", ["2021-01", "2021-11"]),
    ("May 2018", ["2018-05"]),
    ("in May of 2018", ["2018-05"]),
    ("In May 5 people left", ["--05"]),
    ("in late June", ["--06 late"]),
    ("at the end of October", ["--10 late"]),
    ("mid-March", ["--03 mid"]),
    ("at the beginning of June 2020", ["2020-06 early"]),
    ("the first of January", ["--01-01"]),
    ("the twenty-sixth of April", ["--04-26"]),
    ("No. 12 of April 9", ["--04-09"]),
    ("April, May and June", ["--04", "--05", "--06"]),
    ("It may rain and the troops march on.", []),
    ("May all be well.", []),
    ("Theresa May spoke.", []),
    ("The long March home", []),
    ("the sun sat low over the sea", []),
    ("an august assembly", []),
    ("an August visit", ["--08"]),
    ("a June decree", ["--06"]),
    ("on Good Friday", []),
    ("the Sunday Times wrote", []),
    ("late on Tuesday night", ["weekday 2"]),
    ("Sunday, 12 people drowned", ["weekday 7"]),
    ("Juche 114 (2025)", ["2025"]),
    ("March 8, Juche 99 (2010)", ["2010-03-08"]),
    ("spring of Juche 100 (2011)", ["2011 season 1"]),
    ("yesterday", ["day -1"]),
    ("the day before yesterday", ["day -2"]),
    ("the day after tomorrow", ["day +2"]),
    ("today", ["day 0"]),
    ("in the summer of 2022", ["2022 season 2"]),
    ("the 1990s", ["1990/1999"]),
    ("in the 90s", ["1990/1999"]),
    ("a man in his 20s", []),
    ("the 19th century", ["1801/1900"]),
    ("the eleventh and twelfth centuries", ["1001/1100", "1101/1200"]),
    ("the twenty-first century", ["2001/2100"]),
    ("In 2018 prices rose by 5.5 percent.", []),
    ("the 9/11 attacks", []),
]
SPANISH = [
    ("el 26 de abril de 2025", ["2025-04-26"]),
    ("el 26 de abril del año 2025", ["2025-04-26"]),
    ("el 26 de abril del 2025", ["2025-04-26"]),
    ("26 de Abril", ["--04-26"]),
    ("el sábado 26 de abril", ["--04-26 weekday 6"]),
    ("el sabado, 26 de abril", ["--04-26 weekday 6"]),
    ("el sábado 26", ["---26 weekday 6"]),
    ("el miercoles", ["weekday 3"]),
    ("los domingos", ["weekday 7"]),
    ("de lunes a viernes", ["weekday 1", "weekday 5"]),
    ("1º de mayo", ["--05-01"]),
    ("el primero de mayo", ["--05-01"]),
    ("el treinta y uno de diciembre", ["--12-31"]),
    ("el veintiséis de abril", ["--04-26"]),
    ("del 26 al 28 de abril", ["--04-26", "--04-28"]),
    ("los días 26 y 27 de abril", ["--04-26", "--04-27"]),
    ("mayo de 2018", ["2018-05"]),
    ("en setiembre", ["--09"]),
    ("a finales de junio", ["--06 late"]),
    ("a mediados de marzo de 2020", ["2020-03 mid"]),
    ("a principios de noviembre", ["--11 early"]),
    ("26/04/2025", ["2025-04-26"]),
    ("26-04-2025", ["2025-04-26"]),
    ("el 3 abr. 2025", ["2025-04-03"]),
    ("El dia 7 llegó al puerto.", ["---07"]),
    ("durante los días 8 y 10", ["---08", "---10"]),
    ("Se reunieron el 13 en Pyongyang.", ["---13"]),
    ("el 5 por ciento", []),
    ("junto al mar, 12 barcos", []),
    ("el mar 12 veces", []),
    ("la Plaza de Mayo", []),
    ("Julio Domínguez habló", []),
    ("en Santo Domingo", []),
    ("Viernes Santo", []),
    ("ayer y anteayer", ["day -1", "day -2"]),
    ("antes de ayer", ["day -2"]),
    ("mañana por la mañana", ["day +1"]),
    ("pasado mañana", ["day +2"]),
    ("esta mañana", []),
    ("hoy", ["day 0"]),
    ("el siglo XIX", ["1801/1900"]),
    ("los siglos XI, XII y XIII", ["1001/1100", "1101/1200", "1201/1300"]),
    ("tres siglos", []),
    ("los años 90", ["1990/1999"]),
    ("la década de 1930", ["1930/1939"]),
    ("el 26 de abril de 114 (2025) de la era Juche", ["2025-04-26"]),
    ("el verano de 2022", ["2022 season 2"]),
]
RUSSIAN = [
    ("26 апреля 2025 г.", ["2025-04-26"]),
    ("26 апреля 2025 года", ["2025-04-26"]),
    ("26-го апреля", ["--04-26"]),
    ("двадцать шестого апреля", ["--04-26"]),
    ("Первого мая", ["--05-01"]),
    ("в субботу", ["weekday 6"]),
    ("в субботу, 11 декабря", ["--12-11 weekday 6"]),
    ("11 декабря, в субботу,", ["--12-11 weekday 6"]),
    ("суббота, 26-го", ["---26 weekday 6"]),
    ("до воскресенья", ["weekday 7"]),
    ("по понедельникам", ["weekday 1"]),
    ("в ночь с пятницы на субботу", ["weekday 5", "weekday 6"]),
    ("в среду", ["weekday 3"]),
    ("к среде", ["weekday 3"]),
    ("охрана окружающей среды", []),
    ("в среде художников", []),
    ("в мае 2018 года", ["2018-05"]),
    ("к марту 2022 года", ["2022-03"]),
    ("в ноябре 1925-го", ["1925-11"]),
    ("в марте 1812 года", ["1812-03"]),
    ("в мае 1500 человек", ["--05"]),
    ("в мае 5 человек", ["--05"]),
    ("в конце октября", ["--10 late"]),
    ("в начале июня", ["--06 early"]),
    ("с конца ноября", ["--11 late"]),
    ("в конце июня 25-го года", ["--06 late"]),
    ("с 1 апреля по 30 июня 2021 года", ["2021-04-01", "2021-06-30"]),
    ("с 25 по 26 апреля", ["--04-25", "--04-26"]),
    ("25–26 апреля", ["--04-25", "--04-26"]),
    ("с января по март 2021 года", ["2021-01", "2021-03"]),
    ("26.04.2025", ["2025-04-26"]),
    ("26 апр. 2025", ["2025-04-26"]),
    ("8 марта", ["--03-08"]),
    ("Марта уехала в марте.", ["--03"]),
    ("ноябрьский саммит", ["--11"]),
    ("26 апреля 114 года чучхе (2025)", ["2025-04-26"]),
    ("вчера", ["day -1"]),
    ("позавчера", ["day -2"]),
    ("послезавтра", ["day +2"]),
    ("завтрак сегодня", ["day 0"]),
    ("в 1990-е годы", ["1990/1999"]),
    ("в 90-х", ["1990/1999"]),
    ("20-е июля", ["--07-20"]),
    ("в 20-е годы", ["1920/1929"]),
    ("XIX век", ["1801/1900"]),
    ("в двадцатом веке", ["1901/2000"]),
    ("летом 2022 года", ["2022 season 2"]),
    ("сто лет назад", []),
    ("3,5 тыс. человек и 12 домов", []),
]
CASES = [(lang, *case) for lang, cases in (("en", ENGLISH), ("es", SPANISH), ("ru", RUSSIAN)) for case in cases]
SATURDAY = "2025-04-26"


@pytest.mark.parametrize(("lang", "text", "keys"), CASES, ids=lambda value: str(value)[:40])
def test_a_date_written_any_way(lang: str, text: str, keys: list[str]) -> None:
    assert [mention.key for mention in dates_in(text, lang)] == keys


def test_spanish_without_accents_reads_the_same() -> None:
    accents = str.maketrans("áéíóúñ", "aeioun")
    for text, keys in SPANISH:
        assert [mention.key for mention in dates_in(text.translate(accents), "es")] == keys, text


def test_a_span_covers_the_words_of_the_date() -> None:
    text = "The talks opened on Saturday, April 26, 2025, in Wonsan."
    (mention,) = dates_in(text, "en")
    assert text[mention.start : mention.end] == "Saturday, April 26, 2025"


@pytest.mark.parametrize(
    ("text", "lang", "key"),
    [
        ("today", "en", "2025-04-26"),
        ("yesterday", "en", "2025-04-25"),
        ("the day before yesterday", "en", "2025-04-24"),
        ("mañana", "es", "2025-04-27"),
        ("el día 28", "es", "2025-04-28"),
        ("el dia 3", "es", "2025-05-03"),
        ("anteayer", "es", "2025-04-24"),
        ("вчера", "ru", "2025-04-25"),
        ("послезавтра", "ru", "2025-04-28"),
        ("12 апреля", "ru", "2025-04-12"),
        ("December 30", "en", "2024-12-30"),
        ("December 30, 2025", "en", "2025-12-30"),
        ("on Friday", "en", "weekday 5"),
        ("in May", "en", "--05"),
    ],
)
def test_with_the_items_day_relative_days_are_counted(text: str, lang: str, key: str) -> None:
    assert [mention.key for mention in dates_in(text, lang, SATURDAY)] == [key]


def test_a_weekday_of_a_dated_item_may_lie_before_or_behind() -> None:
    (mention,) = dates_in("on Friday", "en", SATURDAY)
    assert [day.isoformat() for day in mention.possible] == ["2025-04-25", "2025-05-02"]


def test_day_and_month_may_stand_the_other_way_round() -> None:
    (unsure,) = dates_in("04/05/2025", "en")
    (sure,) = dates_in("04.05.2025", "ru")
    assert unsure.swaps
    assert not sure.swaps
    assert unsure.on is None


def test_no_day_without_a_calendar_and_no_impossible_day() -> None:
    assert dates_in("am 26. April", "de") == ()
    (mention,) = dates_in("30 February 2025", "en")
    assert mention.on is None


def test_a_broken_item_date_counts_as_none() -> None:
    assert [mention.key for mention in dates_in("yesterday", "en", "soon")] == ["day -1"]


def test_every_language_has_a_calendar() -> None:
    assert set(CALENDARS) == set(LANGUAGES)
    for code, calendar in CALENDARS.items():
        assert calendar.code == code
        assert set(calendar.weekdays.values()) == set(range(1, 8))
