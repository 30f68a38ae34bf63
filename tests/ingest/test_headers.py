import pytest

from xlingual.ingest import read


def item(tmp_path, text, name="story.txt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    reading = read([str(path)])
    assert reading.problems == ()
    return reading.items[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Title: Ministers meet in Minsk\nDate: 29/04/2025\nSource: Belta\nLang: en\nURL: https://example.org/a\n\n"
            "Two ministers met in Minsk.",
            ("Belta", "2025-04-29", "en", "Ministers meet in Minsk", "Two ministers met in Minsk."),
        ),
        (
            "Título: Reunión en Minsk\nFecha: 29 de abril de 2025\nFuente: Belta\nIdioma: español\n\n"
            "Dos ministros se reunieron en Minsk.",
            ("Belta", "2025-04-29", "es", "Reunión en Minsk", "Dos ministros se reunieron en Minsk."),
        ),
        (
            "Заголовок: Встреча в Минске\nДата: 29 апреля 2025 г.\nИсточник: БелТА\nЯзык: русский\n\n"
            "Два министра встретились в Минске.",
            ("БелТА", "2025-04-29", "ru", "Встреча в Минске", "Два министра встретились в Минске."),
        ),
        (
            "Ministers meet in Minsk\nDate: 05/04/2025 | Source: belta.by (En) | Read original version at source\n"
            "Two ministers met in Minsk.",
            ("belta.by", "2025-04-05", "en", "Ministers meet in Minsk", "Two ministers met in Minsk."),
        ),
        (
            "Встреча министров в Минске\nДата: 05.04.2025 | Источник: БелТА\nДва министра встретились в Минске.",
            ("БелТА", "2025-04-05", None, "Встреча министров в Минске", "Два министра встретились в Минске."),
        ),
        (
            " date 2025-04-28 Two ministers met in Minsk on Sunday and spoke at length.",
            ("story", "2025-04-28", None, None, "Two ministers met in Minsk on Sunday and spoke at length."),
        ),
        (
            "fecha 28 de abril de 2025 Dos ministros se reunieron el domingo en Minsk.",
            ("story", "2025-04-28", None, None, "Dos ministros se reunieron el domingo en Minsk."),
        ),
        (
            "Ministers meet in Minsk\n\nApril 28, 2025 Hour: 9:05 am\n\nTwo ministers met in Minsk.\n\nSource: EFE",
            ("EFE", "2025-04-28", None, "Ministers meet in Minsk", "Two ministers met in Minsk."),
        ),
        (
            "Two ministers met in Minsk.\n08:05 GMT 26.04.2025 (Updated: 09:10 GMT 27.04.2025)\nThey spoke at length.",
            ("story", "2025-04-26", None, None, "Two ministers met in Minsk.\nThey spoke at length."),
        ),
        (
            "Dos ministros se reúnen\nPublicado: lunes, 28 abr. 2025, 14:05 h\nFuente:\nPrensa Latina\n\n"
            "Dos ministros se reunieron en Minsk.",
            ("Prensa Latina", "2025-04-28", None, "Dos ministros se reúnen", "Dos ministros se reunieron en Minsk."),
        ),
    ],
)
def test_what_a_text_says_of_itself_is_no_text(tmp_path, text, expected):
    found = item(tmp_path, text)
    assert (found.source, found.date, found.lang, found.title, found.text) == expected


@pytest.mark.parametrize(
    ("first", "source"),
    [
        ("Pyongyang, April 29 (KCNA) -- A new mill was opened.", "KCNA"),
        ("Pyongyang, 29 de abril (ACNC) -- Se inauguró un molino.", "KCNA"),
        ("МОСКВА, 28 апреля. /ТАСС/. Открыт новый завод.", "TASS"),
        ("МОСКВА, 28 апр - РИА Новости. Открыт новый завод.", "RIA Novosti"),
        ("MOSCÚ, 28 abr (EFE).- Se inauguró una fábrica.", "EFE"),
        ("La Habana, 28 abr (Prensa Latina) Una fábrica abrió hoy.", "Prensa Latina"),
        ("On 28 April (Monday) a mill was opened.", "story"),
        ("A film of the institute (TASS) - so its head said - was shown.", "story"),
        ("The Democratic People's Republic of Korea (DPRK) - a state - replied.", "story"),
    ],
)
def test_the_dateline_stays_and_gives_the_agency(tmp_path, first, source):
    found = item(tmp_path, first)
    assert (found.text, found.source) == (first, source)
    assert found.date is None  # no year, no guess


def test_a_dateline_with_a_year_gives_the_date(tmp_path):
    assert item(tmp_path, "Pyongyang, April 29, 2025 (KCNA) -- A mill was opened.").date == "2025-04-29"


def test_a_stated_source_beats_the_dateline(tmp_path):
    assert item(tmp_path, "Source: Belta\n\nMINSK, 28 April (TASS) - A mill was opened.").source == "Belta"


def test_a_line_of_bars_without_labels(tmp_path):
    found = item(tmp_path, "Mill opened | TASS | April 29, 2025 | https://example.org/a\nA mill was opened on Monday.")
    assert (found.title, found.source, found.date) == ("Mill opened", "TASS", "2025-04-29")
    assert found.url == "https://example.org/a"
    assert found.text == "A mill was opened on Monday."


@pytest.mark.parametrize("tail", ["Source: Belta", "(Fuente: Belta)", "Источник: Belta."])
def test_a_source_behind_the_last_sentence(tmp_path, tail):
    found = item(tmp_path, f"A mill was opened on Monday. {tail}")
    assert (found.text, found.source) == ("A mill was opened on Monday.", "Belta")


def test_sections_above_the_title_go_with_it(tmp_path):
    found = item(tmp_path, "Portada\nMundo\nAbren una fábrica en Tula\n28/04/2025 - 16:40\nLa fábrica abrió hoy.")
    assert (found.title, found.date, found.text) == ("Abren una fábrica en Tula", "2025-04-28", "La fábrica abrió hoy.")


def test_a_short_title_is_one(tmp_path):
    found = item(tmp_path, "Mill opened\n\nThe mill was opened on Monday.")
    assert (found.title, found.text) == ("Mill opened", "The mill was opened on Monday.")


def test_sentences_are_no_headers(tmp_path):
    text = (
        "Two ministers met.\nSource: two officials who asked to stay unnamed told the paper so.\n"
        "Date: they did not say when.\nOn April 26, 2025, a third one came to Minsk."
    )
    found = item(tmp_path, text)
    assert found.text == text
    assert found.date is None


def test_the_first_sentence_is_no_title(tmp_path):
    found = item(tmp_path, "Two ministers met in Minsk.\nThey spoke at length.")
    assert found.title is None
    assert found.text.startswith("Two ministers")


def test_dates_of_other_stories_are_not_this_ones(tmp_path):
    found = item(tmp_path, "Two ministers met in Minsk.\nMore From Belta\nA dam was built at\nMay 22, 2025\n")
    assert found.date is None
    assert found.text == "Two ministers met in Minsk.\nA dam was built at"
