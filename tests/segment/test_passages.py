"""Passages of whole items: kinds, spans, speakers, repeated text, datelines, and any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xlingual.records import Item, Passage, text_key
from xlingual.segment import passages


def read(text: str, lang: str = "en") -> list[Passage]:
    return passages(Item("a.txt", text, "test"), language_of=lambda _: lang)


def rows(text: str, lang: str = "en") -> list[tuple[str, str | None, str]]:
    return [(p.kind, p.speaker, p.text) for p in read(text, lang)]


def test_a_quotation_leaves_marks_and_attribution_out() -> None:
    assert rows('"A new bridge will be built in our town," Anna Belova said.') == [
        ("quote", "Anna Belova", "A new bridge will be built in our town")
    ]


def test_each_sentence_of_a_quotation_and_the_whole() -> None:
    text = '"The bridge is open again. We thank all the workers," Anna Belova told reporters.'
    assert rows(text) == [
        ("quote", "Anna Belova", "The bridge is open again."),
        ("quote", "Anna Belova", "The bridge is open again. We thank all the workers"),
        ("quote", "Anna Belova", "We thank all the workers"),
    ]


def test_a_quotation_with_more_around_it_keeps_its_sentence() -> None:
    found = rows(
        "“We honour the memory of all who built it,” Anna Belova said, stressing that the town would never forget them."
    )
    assert ("quote", "Anna Belova", "We honour the memory of all who built it") in found
    assert ("reported", "Anna Belova", "the town would never forget them.") in found
    assert any(kind == "reported" and text.startswith("“We honour") for kind, _, text in found)


def test_scare_quotes_are_no_passages() -> None:
    assert rows('He called it a "sacred mission" of the whole nation.') == [
        ("sentence", None, 'He called it a "sacred mission" of the whole nation.')
    ]


def test_a_reported_clause_stands_beside_its_sentence() -> None:
    assert rows("Anna Belova said on Monday that the bridge would be open by May.") == [
        ("reported", "Anna Belova", "Anna Belova said on Monday that the bridge would be open by May."),
        ("reported", "Anna Belova", "the bridge would be open by May."),
    ]


def test_a_statement_announced_by_a_colon_runs_to_the_next_speaker() -> None:
    text = (
        "Spokeswoman Anna Belova praised the workers. The bridge was built in a year, she said, adding: It is the "
        "longest in the land. We are proud of it. Pavel Orlov, an engineer from the north, gave his views in an "
        "interview and said: The steel is very good. It will last."
    )
    found = {text: speaker for kind, speaker, text in rows(text) if kind == "reported"}
    assert found["It is the longest in the land."] == "Anna Belova"
    assert found["We are proud of it."] == "Anna Belova"
    assert found["The steel is very good."] == "Pavel Orlov"
    assert found["It will last."] == "Pavel Orlov"


def test_an_office_finds_whom_the_item_calls_so() -> None:
    text = (
        "La portavoz de la alcaldía, Marta Ibarra, dijo que la obra acabó. El ministro Julio Rivas dijo que costó poco."
        " La ciudad celebrará la fecha el domingo, añadió la portavoz."
    )
    found = {text: speaker for _, speaker, text in rows(text, "es")}
    assert found["La ciudad celebrará la fecha el domingo"] == "Marta Ibarra"


def test_spanish_de_que_begins_a_statement() -> None:
    found = rows("Julio Rivas informó el 3 de mayo al rey Pavel Iorga de que la obra del puerto había acabado.", "es")
    assert ("reported", "Julio Rivas", "la obra del puerto había acabado.") in found


def test_words_between_subject_and_verb_are_no_statement() -> None:
    text = "Late last night, South Korea, for the second time, confirmed it had closed the harbour to foreign ships."
    assert rows(text) == [("sentence", None, text)]


def test_a_verb_form_behind_an_article_reports_nothing() -> None:
    text = "The envoy, Pavel Orlov, criticised the ministry in the alleged affair."
    assert rows(text) == [("sentence", None, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "За время работ, сообщил Павел Орлов, город потратил десять миллионов."),
        ("en", "Over the years, Pavel Orlov said, the town has spent ten million."),
        ("es", "En diez años, dijo Julio Rivas, la ciudad gastó diez millones."),
    ],
)
def test_an_attribution_between_commas_makes_the_sentence_a_statement(lang: str, text: str) -> None:
    speaker = "Julio Rivas" if lang == "es" else "Павел Орлов" if lang == "ru" else "Pavel Orlov"
    assert rows(text, lang) == [("reported", speaker, text)]


def test_a_word_that_opens_a_sentence_is_no_name() -> None:
    text = "Gracias a la obra nueva el puerto recibe más barcos, dijo. Señaló que la ciudad gastó poco y dijo más."
    assert {speaker for _, speaker, _ in rows(text, "es")} == {None}


def test_said_as_follows_is_no_passage_of_its_own() -> None:
    found = rows("Pavel Orlov met the press. He in his report said as follows: I thank the builders of the bridge.")
    assert ("reported", "Pavel Orlov", "I thank the builders of the bridge.") in found
    assert not any("as follows" in text for _, _, text in found)


def test_a_message_runs_over_paragraphs() -> None:
    text = "The message said:\nI send warm greetings to you.\nOur friendship will grow year by year."
    assert rows(text) == [
        ("reported", None, "I send warm greetings to you."),
        ("reported", None, "Our friendship will grow year by year."),
    ]


def test_a_spanish_message() -> None:
    found = rows("La misiva va como sigue: Estimado camarada, le envio un saludo. Viva la amistad eterna.", "es")
    assert [kind for kind, _, _ in found] == ["reported", "reported"]


def test_spanish_with_quotation_and_que() -> None:
    text = "«Los obreros terminaron el puente», aseguró Marta Ibarra, y añadió que la ciudad les dará un premio grande."
    found = rows(text, "es")
    assert ("quote", "Marta Ibarra", "Los obreros terminaron el puente") in found
    assert ("reported", "Marta Ibarra", "la ciudad les dará un premio grande.") in found


def test_spanish_dialogue_dashes() -> None:
    found = rows("—El puente está abierto otra vez —dijo Marta Ibarra—. Nadie lo cerrará nunca más.", "es")
    assert [(kind, text) for kind, _, text in found] == [
        ("quote", "El puente está abierto otra vez"),
        ("quote", "Nadie lo cerrará nunca más."),
    ]
    assert {speaker for _, speaker, _ in found} == {"Marta Ibarra"}


def test_russian_insert_inside_the_marks() -> None:
    text = "«Мы никогда не забудем строителей моста, — заявила Анна Белова. — Они работали день и ночь»."
    assert rows(text, "ru") == [
        ("quote", "Анна Белова", "Мы никогда не забудем строителей моста"),
        ("quote", "Анна Белова", "Они работали день и ночь"),
    ]


def test_russian_dialogue_and_case_forms() -> None:
    text = "Анна Белова приехала в Минск.\n— Мост будет открыт весной, — сказала Белова. — Мы очень рады."
    found = rows(text, "ru")
    assert ("quote", "Анна Белова", "Мост будет открыт весной") in found
    assert ("quote", "Анна Белова", "Мы очень рады.") in found


def test_a_transcript_names_its_speakers() -> None:
    text = "Anna Belova: Good morning to all of you. The bridge is open.\nPavel Orlov: How long did it take?"
    assert [(speaker, text) for _, speaker, text in rows(text)] == [
        ("Anna Belova", "Good morning to all of you."),
        ("Anna Belova", "The bridge is open."),
        ("Pavel Orlov", "How long did it take?"),
    ]


def test_paragraphs_that_reopen_the_mark_share_the_speaker() -> None:
    text = '"The bridge is open to all.\n\n"We are proud of its builders," Anna Belova said.'
    assert rows(text) == [
        ("quote", "Anna Belova", "The bridge is open to all."),
        ("quote", "Anna Belova", "We are proud of its builders"),
    ]


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("Arcadia, May 22 (XYZ) -- ", "en"),
        ("ARCADIA, April 29 (XYZ) - ", "en"),
        ("Arcadia [Utopia], April 28 : ", "en"),
        ("Arcadia, 22 de mayo (XYZ) -- ", "es"),
        ("Quito, 28 abr (EFE).- ", "es"),
        ("МИНСК, 26 апр — РИА Новости. ", "ru"),
        ("МИНСК, 26 апреля. /ТАСС/. ", "ru"),
        ("Минск, 26 апреля - ", "ru"),
    ],
)
def test_a_dateline_is_not_part_of_the_passage(line: str, lang: str) -> None:
    sentence = {"en": "The bridge is open.", "es": "El puente está abierto.", "ru": "Новый мост открыт."}[lang]
    assert [text for _, _, text in rows(line + sentence, lang)] == [sentence]


@pytest.mark.parametrize(
    "line", ["On May 5 (a Monday) the bridge was opened.", "Orlov (left) came on May 5 - by train."]
)
def test_an_ordinary_sentence_with_a_date_is_whole(line: str) -> None:
    assert [text for _, _, text in rows(line)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "RELATED:",
        "Source: EFE",
        "By Anna Belova",
        "12:30",
        "26.04.2025",
        "07:40 GMT 02.03.2024 (Updated: 08:15 GMT)",
        "June 3, 2024 Hour: 9:10 am",
        "—",
        "* * *",
        "Photo: Pavel Orlov",
        "Yes.",
    ],
)
def test_scraps_are_no_passages(line: str) -> None:
    assert rows(line) == []


def test_a_repeated_text_is_one_passage_with_a_count() -> None:
    found = read("The bridge is open.\nNothing else happened today.\nThe  bridge is OPEN.\nThe bridge is open!")
    assert [(p.text, p.count) for p in found] == [("The bridge is open.", 3), ("Nothing else happened today.", 1)]


def test_an_empty_item_has_no_passages() -> None:
    assert read("") == []
    assert read(" \n\n ") == []


PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "«",
        "»",
        "„",
        "'",
        "’",
        "''",
        "—",
        "- ",
        ". ",
        ".",
        "...",
        ": ",
        ", ",
        "\n",
        "\n\n",
        " ",
        "\t",
        "Anna Belova",
        "said",
        " said that ",
        "dijo que ",
        "заявила, что ",
        "сказал он",
        "She",
        "U.S.",
        "г.",
        "The bridge is open",
        "Мост открыт",
        "El puente",
        "5.000",
        "(KCNA) -- ",
        "May 22",
        "as follows:",
        "\u2028",
        "\x00",
        "🙂",
        "é",
        "İ",
        "ß",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join)),
    st.sampled_from(["en", "es", "ru", "fr"]),
)
def test_what_holds_for_any_text(text: str, lang: str) -> None:
    found = read(text, lang)
    assert all(text[p.start : p.end] == p.text == p.text.strip() for p in found)
    assert [p.start for p in found] == sorted(p.start for p in found)
    assert len({(p.start, p.end) for p in found}) == len(found)
    assert len({text_key(p.text) for p in found}) == len(found)


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        '"a b c d." ',
        '"a "b ',
        "« a b ",
        'a."B',
        "A. ",
        "He, ",
        "Abc ",
        "- a ",
        "he said: ",
        "a",
        '"a b c d\n',
        "«А б в, — сказал он, — г д е». ",
        "Anna Belova said that Belova said so. ",
    ],
)
def test_time_grows_with_length_not_with_its_square(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    begin = time.perf_counter()
    read(text)
    assert time.perf_counter() - begin < 5.0
