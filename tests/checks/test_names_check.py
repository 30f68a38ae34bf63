"""Names: others in their place, names that one side lacks, other spellings; in one language and across languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from xlingual.checks import Evidence, Side, names
from xlingual.records import Finding, NamedSpan, Pair

Compared = Callable[..., tuple[Pair, Evidence]]


def told(compared: Compared, a: str, b: str, langs: str) -> list[Finding]:
    return list(names.check(*compared(a, b, langs)))


def said(compared: Compared, a: str, b: str, langs: str) -> list[tuple[str, tuple[str, str]]]:
    return [(finding.severity, finding.values) for finding in told(compared, a, b, langs)]


@pytest.mark.parametrize(
    ("langs", "a", "b", "values"),
    [
        (
            "en-en",
            "General Valery Gerassimov reported that the Kursk area was free.",
            "Valery Gerasimov reported that the Kursk area had been freed.",
            ("Valery Gerassimov", "Valery Gerasimov"),
        ),
        (
            "es-es",
            "Valeri Guerasimov informo ayer al presidente en Moscu.",
            "Valeri Guerásimov informó ayer al presidente en Moscú.",
            ("Valeri Guerasimov", "Valeri Guerásimov"),
        ),
        (
            "en-en",
            "On Monday Kim Jong Un thanked the builders.",
            "On Monday Kim Jong-un expressed thanks to the builders.",
            ("Kim Jong Un", "Kim Jong-un"),
        ),
        (
            "en-en",
            "Deputy Minister Andrei Rudenko took the papers to Moscow.",
            "Deputy Minister Andrey Rudenko brought the documents to Moscow.",
            ("Andrei Rudenko", "Andrey Rudenko"),
        ),
        (
            "en-en",
            "Foreign Minister Choe Son Hui received the guests in Wonsan.",
            "Foreign Minister Choe Sun-hui welcomed the guests in Wonsan.",
            ("Choe Son Hui", "Choe Sun-hui"),
        ),
        (
            "ru-ru",
            "Министр Цой Сон Хи приняла гостей в Вонсане.",
            "Министр Чхве Сон Хи встретила гостей в Вонсане.",
            ("Цой Сон Хи", "Чхве Сон Хи"),
        ),
        (
            "en-en",
            "The spokeswoman, Maria Zaharova, read out the answer.",
            "The spokeswoman, Maria Zakharova, read the reply.",
            ("Maria Zaharova", "Maria Zakharova"),
        ),
        (
            "en-en",
            "The vote in Paris was won by Eric Zemmour.",
            "Eric Zemur won the vote in Paris.",
            ("Eric Zemmour", "Eric Zemur"),
        ),
    ],
)
def test_another_spelling_in_one_language_is_a_note(
    compared: Compared, langs: str, a: str, b: str, values: tuple[str, str]
) -> None:
    assert ("note", values) in said(compared, a, b, langs)
    assert {severity for severity, _ in said(compared, a, b, langs)} == {"note"}


@pytest.mark.parametrize(
    ("langs", "a", "b", "values"),
    [
        (
            "en-en",
            "Andrei Belousov arrived in Pyongyang on Friday.",
            "Sergei Belousov arrived in Pyongyang on Friday.",
            ("Andrei Belousov", "Sergei Belousov"),
        ),
        (
            "en-en",
            "Ivanov said the talks in Geneva had failed.",
            "Petrov said the talks in Geneva had failed.",
            ("Ivanov", "Petrov"),
        ),
        (
            "en-en",
            "Kim Jong Un visited the shipyard.",
            "Kim Jong Il visited the shipyard.",
            ("Kim Jong Un", "Kim Jong Il"),
        ),
        (
            "en-ru",
            "Kim Jong Un visited the shipyard.",
            "Ким Чен Ир посетил верфь.",
            ("Kim Jong Un", "Ким Чен Ир"),
        ),
        (
            "es-ru",
            "El ministro llegó a Pyongyang el martes.",
            "Министр прибыл в Пекин во вторник.",
            ("Pyongyang", "Пекин"),
        ),
        (
            "en-ru",
            "Iran put a satellite into orbit on Sunday.",
            "Ирак вывел на орбиту спутник в воскресенье.",
            ("Iran", "Ирак"),
        ),
        (
            "en-en",
            "Austria closed its border with Hungary.",
            "Australia closed its border with Hungary.",
            ("Austria", "Australia"),
        ),
        (
            "es-es",
            "El acuerdo con la OTAN se firmó en Madrid.",
            "El acuerdo con la OPEP se firmó en Madrid.",
            ("OTAN", "OPEP"),
        ),
        (
            "ru-en",
            "Об этом сообщили Владимиру Петрову в Самаре.",
            "Vladimir Sidorov was told of it in Samara.",
            ("Владимиру Петрову", "Vladimir Sidorov"),
        ),
        (
            "ru-en",
            "Премьер-министр Канады принял послов.",
            "The Ukrainian prime minister received the ambassadors.",
            ("Канады", "Ukrainian"),
        ),
    ],
)
def test_another_name_in_its_place_is_an_error(
    compared: Compared, langs: str, a: str, b: str, values: tuple[str, str]
) -> None:
    assert ("error", values) in said(compared, a, b, langs)
    assert ("error", values[::-1]) in said(compared, b, a, "-".join(reversed(langs.split("-"))))


def test_a_name_used_twice_can_be_replaced_once(compared: Compared) -> None:
    a = "France will send its fleet, and the fleet of France is large."
    b = "Norway will send its fleet, and the fleet of France is large."
    assert ("error", ("France", "Norway")) in said(compared, a, b, "en-en")


@pytest.mark.parametrize(
    ("langs", "a", "b"),
    [
        ("en-ru", "Valery Gerasimov reported to the president.", "Валерий Герасимов доложил президенту."),
        ("en-es", "Valery Gerasimov reported to the president.", "Valeri Guerásimov informó al presidente."),
        ("en-ru", "Kim Jong Un visited the shipyard.", "Ким Чен Ын посетил верфь."),
        ("en-en", "The UN condemned the raid.", "The United Nations condemned the raid."),
        ("ru-en", "ООН осудила налёт на Газу.", "The UN condemned the raid on Gaza."),
        ("es-en", "El presidente ruso llegó a Mongolia.", "The president of Russia arrived in Mongolia."),
        ("ru-en", "Канцлер ФРГ вылетел в Варшаву.", "The German chancellor flew to Warsaw."),
        ("en-es", "Washington and Seoul agreed on drills.", "Estados Unidos y Corea del Sur acordaron maniobras."),
        ("en-en", "Voters in New Caledonia stayed at home.", "New Caledonian voters stayed at home."),
        ("en-en", "Vladimir Putin thanked the miners.", "Putin thanked the miners."),
        ("en-ru", "The plumber Justin Cawley found the money.", "Сантехник Джастин Коули нашёл деньги."),
        ("ru-ru", "Слово дали Анне Павловой.", "Анна Павлова взяла слово."),
        ("en-ru", "On Monday the President spoke in Russian.", "В понедельник президент говорил по-русски."),
        ("ru-en", "Мы благодарны Вам за помощь в мае.", "We are grateful to you for the help in May."),
        ("en-en", "Parliament Votes For New Budget In Late Session", "The budget was passed in a late session."),
    ],
)
def test_one_name_in_another_form_is_no_difference(compared: Compared, langs: str, a: str, b: str) -> None:
    assert said(compared, a, b, langs) == []


@pytest.mark.parametrize(
    ("langs", "a", "b", "values"),
    [
        ("en-en", "The soldiers came home from Kursk in April.", "The soldiers came home in April.", ("Kursk", "")),
        ("en-ru", "The fleet left its base.", "Флот покинул базу в Севастополе.", ("", "Севастополе")),
        ("es-en", "Las tropas avanzaron con ayuda de Irán.", "The troops moved forward with help.", ("Irán", "")),
    ],
)
def test_a_name_that_one_side_lacks_is_a_warning(
    compared: Compared, langs: str, a: str, b: str, values: tuple[str, str]
) -> None:
    (finding,) = told(compared, a, b, langs)
    assert (finding.severity, finding.values) == ("warning", values)
    assert (finding.a is None, finding.b is None) == (values[0] == "", values[1] == "")


@pytest.mark.parametrize(
    ("langs", "a", "b"),
    [
        ("en-en", "Later Emmanuel Macron met the strikers.", "Later the president met the strikers."),
        ("en-ru", "Russia's foreign minister Sergei Lavrov flew to Wonsan.", "Министр Сергей Лавров вылетел в Вонсан."),
    ],
)
def test_a_title_can_stand_for_a_name(compared: Compared, langs: str, a: str, b: str) -> None:
    assert {severity for severity, _ in said(compared, a, b, langs)} <= {"note"}


def test_a_name_next_to_the_passage_is_not_missed(compared: Compared) -> None:
    pair, evidence = compared(
        "The soldiers came home from Kursk in April.", "The soldiers came home in April.", "en-en"
    )
    item = f"It was a hard winter near Kursk. {evidence.b.text}"
    b = Side(evidence.b.text, "en", names=evidence.b.names, item_text=item, start=item.index("The soldiers"))
    (finding,) = names.check(pair, replace(evidence, b=b))
    assert finding.severity == "note"


def test_spans_and_message(compared: Compared) -> None:
    a, b = "Talks began in Geneva on Monday.", "On Monday talks began in Minsk."
    (finding,) = told(compared, a, b, "en-en")
    assert finding.a is not None
    assert finding.b is not None
    assert (a[slice(*finding.a)], b[slice(*finding.b)]) == ("Geneva", "Minsk")
    assert finding.message == "Geneva here, Minsk there: the names differ"


def test_values_are_the_names_of_a_version() -> None:
    text = "Putin met Kim. Later Putin left Moscow."
    spans = (
        NamedSpan(0, 5, "name 0", "Vladimir Putin", "person"),
        NamedSpan(10, 13, "name 1", "Kim Jong Un", "person"),
        NamedSpan(21, 26, "name 0", "Vladimir Putin", "person"),
    )
    values = names.values(Side(text, "en", names=spans))
    assert [(value.key, value.text) for value in values] == [("name 0", "Putin"), ("name 1", "Kim")]
    assert names.values(Side("Nothing here.", "en")) == ()


def test_other_languages_are_not_checked(compared: Compared) -> None:
    assert names.covers("ru")
    assert not names.covers("de")
    assert said(compared, "Angela Merkel kam nach Paris.", "Olaf Scholz kam nach Rom.", "de-de") == []


@pytest.mark.parametrize(
    ("langs", "a", "b"),
    [
        ("en-en", "North Korean sailors were rescued.", "Sailors of the Democratic People's Republic of Korea lived."),
        ("es-en", "Rescataron a marineros norcoreanos.", "Sailors of the DPRK were rescued."),
        ("ru-en", "Моряков из КНДР спасли у берега.", "North Korean sailors were rescued off the coast."),
        ("en-en", "Ships of the Coast Guard of Iceland (CGI) left.", "Ships of Iceland's coast guard left."),
    ],
)  # fmt: skip
def test_a_country_is_there_by_its_people(compared: Compared, langs: str, a: str, b: str) -> None:
    assert {severity for severity, _ in said(compared, a, b, langs)} <= {"note"}


def test_a_treaty_is_no_other_name_for_a_place(compared: Compared) -> None:
    a = "The sides spoke of the Northern Fisheries Cooperation Agreement at length."
    assert "error" not in {
        severity for severity, _ in said(compared, a, "The sides spoke of Iceland at length.", "en-en")
    }


def test_a_name_in_a_sentence_that_is_left_out_is_a_note(compared: Compared) -> None:
    a = "The bridge was closed on Monday. Engineers from Rotterdam repaired two broken pillars overnight."
    assert said(compared, a, "The bridge was closed on Monday.", "en-en") == [("note", ("Rotterdam", ""))]


def test_a_country_next_to_the_passage_is_there_by_another_name(compared: Compared) -> None:
    pair, evidence = compared("The soldiers of the DPRK came home in April.", "They came home in April.", "en-en")
    item = f"Much was said of the men from North Korea. {evidence.b.text}"
    b = Side(evidence.b.text, "en", item_text=item, start=item.index("They"))
    assert {finding.severity for finding in names.check(pair, replace(evidence, b=b))} <= {"note"}


def test_a_name_behind_a_break_is_a_note(compared: Compared) -> None:
    a = "The new ferry was launched at the shipyard in Gdansk."
    assert said(compared, a, "The new ferry was launched at the shipyard in", "en-en") == [("note", ("Gdansk", ""))]
