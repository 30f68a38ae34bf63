"""Sentence ends: glued quotes, initials, abbreviations, numbers, ellipses, dashes."""

from __future__ import annotations

import pytest

from xlingual.languages import LANGUAGES
from xlingual.segment.sentences import split_sentences

CASES = [
    ("en", ["“We won,” she said.", "The envoy left."], ""),
    ("en", ['"We won," she said.', "The envoy left."], ""),
    ("en", ["The mayor said.", '"We will rebuild the bridge."', "Nobody objected."], " "),
    ("en", ['"We will win," he said.', '"They will lose," she said.'], ""),
    ("en", ["A. B. Smith met J. Doe in Rome.", "They spoke for an hour."], " "),
    ("en", ["Delegates of the C.C., the Workers' Party of Freedonia, met."], " "),
    ("en", ["The U.S. President came late.", "The talks with the U.S. failed."], " "),
    ("en", ["He lives in the U.S.", "It was late."], " "),
    ("en", ["Gen. Ivanov and Mr. Petrov left at 5 p.m.", "They returned."], " "),
    ("en", ["It cost 5.000 euros.", "On 26.04.2025 they left.", "The score was 1:0.", "Nobody cared."], " "),
    ("en", ["We waited...", "Our friends came…", "Then all left."], " "),
    ("en", ['"Are you ready?" he asked.', '"We won!" Orlov said.', '"Go!', 'Now," she said.'], " "),
    ("en", ['It gives a "negative view of peace."', "He went home."], " "),
    ("en", ["Acme Inc. announced a loss.", "The head of Acme Inc. resigned."], " "),
    ("en", ["Building No. 5 was hit.", "He said no.", "Then he left."], " "),
    ("en", ["Read it on Pravda.Ru or kremlin.ru today.", "It is free."], " "),
    ("en", ["The group from Harbin-Mt. Kumgang came by air."], " "),
    ("en", ["He is taller than I.", "We know it."], " "),
    ("es", ["EE.UU. envió tropas.", "El Sr. Gómez y la Dra. Ruiz hablaron."], " "),
    ("es", ["¿Qué pasó?", "¡Nada!", "—Vamos —dijo él—.", "No hay tiempo."], " "),
    ("es", ["Dijo que sí.", "“Vamos a casa”, agregó."], ""),
    ("es", ["Llegó la Unidad no. 985 del ejército.", "Hubo 2.400 millones de pérdidas."], " "),
    ("es", ["La Cía. Ltda. en Lima cerró."], " "),
    ("es", ["El gral. Pérez llegó a las 5 p.m. a la base.", "Nadie lo esperaba."], " "),
    ("ru", ["Завод им. Кирова, т. е. старый, закрыт.", "Его снесут."], " "),
    ("ru", ["В 2024 г. он работал.", "В 2024 г. Петров приехал домой."], " "),
    ("ru", ["Погибли 5 тыс. человек и др. люди.", "Ущерб 3 млн руб.", "Он сказал это."], " "),
    ("ru", ["А. С. Пушкин родился в Москве.", "Это А.С. Пушкин."], " "),
    ("ru", ["«Мы победим.", "Враг разбит», — сказал он.", "— Иначе никак."], " "),
    ("ru", ["«Кто там?» — спросил он.", "«Это мы!»", "Они вошли."], " "),
    ("ru", ["— Мы победим, — сказал он.", "— Да."], " "),
    ("ru", ["Это так.", "Другой промолчал."], ""),
    ("ru", ["Они ждали…", "И вот он пришёл."], " "),
    ("ru", ["Прошло 10 мин. после взрыва.", "Стало тихо."], " "),
]


@pytest.mark.parametrize(("code", "expected", "joint"), CASES)
def test_sentences(code: str, expected: list[str], joint: str) -> None:
    text = joint.join(expected)
    spans = split_sentences(text, LANGUAGES[code])
    assert [text[start:end] for start, end in spans] == expected


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "xx One came. Two left."
    assert split_sentences(text, LANGUAGES["en"], start=3) == [(3, 12), (13, 22)]


def test_a_line_without_letters_is_one_span_or_none() -> None:
    assert split_sentences("   ", LANGUAGES["en"]) == []
    assert split_sentences("...", LANGUAGES["en"]) == [(0, 3)]
