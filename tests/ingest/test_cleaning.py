import pytest

from xlingual.ingest.cleaning import paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "More From Belta (En)",
        "More Articles",
        "Más noticias sobre Minsk",
        "Más de belta.by (Es)",
        "Другие новости",
        "Read original version at source",
        "Subscribe to our Telegram channel, Facebook, RSS!",
        "Suscríbase a nuestro canal de Telegram",
        "Suscribete al boletin",
        "Síganos en X",
        "Подписывайтесь на наш канал в Telegram",
        "Читать далее",
        "Поделиться в VK",
        "Todos los derechos reservados © 2025",
        "Все права защищены.",
        "Share this article",
        "2 hours ago",
        "hace 3 horas",
        "5 минут назад",
        "A crane in the port of Mariel, April 2025. X/ @SomeReader",
        "Photo: A. Reader / Belta",
        "Foto: Belta",
        "Фото: БелТА",
        "By Ana Reader",
        "agencyX/ AB",
        "https://example.org/story",
        "* * *",
        "28.04.2025, 16:40",
        "Lunes, 28 de abril de 2025",
        "понедельник, 28 апреля 2025 года, 10:00 мск",
        "May 22, 2025",
        "May 22",
    ],
)
def test_what_a_page_says_of_itself_is_dropped(line):
    assert paragraphs(["The port was opened.", "", line, "", "A second crane followed."]) == [
        "The port was opened.",
        "A second crane followed.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "More than forty people came to the port.",
        "Más de cien personas llegaron",
        "Más de la mitad llegó",
        "On April 28, 2025 the port was opened.",
        "Compartimos la alegría de nuestros amigos.",
        "28 апреля президент прибыл в Минск.",
        "The photo: a lie, said the minister.",
        "He read more of the letter to the assembly.",
        "Реклама в газетах подорожала.",
        "Subscribers of the paper wrote letters.",
    ],
)
def test_sentences_stay(line):
    assert paragraphs([line]) == [line]


def test_teasers_stay_once_without_heading_and_dates():
    teasers = ["Minsk, May 22 (BELTA) -- A dam was built at", "Minsk, 22 de mayo (BELTA) -- Se construyo una presa en"]
    text = ["The port was opened.", "More From Belta"]
    for teaser in teasers:
        text += [teaser, "May 22, 2025", teaser]
    assert paragraphs([*text, "More Articles"]) == ["The port was opened.", *teasers]


def test_a_related_headline_goes_with_its_heading():
    text = ["The port was opened.", "", "RELATED:", "", "Crane Falls in Mariel", "", "A second crane followed."]
    assert paragraphs(text) == ["The port was opened.", "A second crane followed."]
    assert paragraphs(["Читайте также: Кран упал в порту", "Порт открыт."]) == ["Порт открыт."]


def test_a_sentence_below_related_stays():
    assert paragraphs(["Related:", "The port was opened on Monday."]) == ["The port was opened on Monday."]


def test_the_title_is_no_paragraph():
    assert paragraphs(["Port opened", "The port was opened."], title="Port opened") == ["The port was opened."]


def test_hard_wrapped_lines_are_put_together():
    wrapped = [
        "The new port was opened on Monday by the minister, who thanked all",
        "of the workers who had built it through two long winters and one",
        "very dry summer, when the river could not carry the heavier barges",
        "and every stone came by road.",
        "",
        "A second crane followed.",
    ]
    assert paragraphs(wrapped) == [" ".join(wrapped[:4]), "A second crane followed."]


def test_lists_of_headlines_are_not_put_together():
    headlines = [f"{word} Minister Opens the New Port of Mariel With Many Guests" for word in ("First", "Old", "New")]
    assert paragraphs(headlines) == headlines
