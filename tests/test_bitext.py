"""Lines of two files: mining what renders each other, and scoring what is given."""

from __future__ import annotations

import random

import pytest

from xlingual.bitext import Mined, ScoredLine, mine_lines, score_lines
from xlingual.errors import UsageError

LINES = {
    "en": [
        "The old lighthouse keeper retired after forty years on the island.",
        "A cargo ship carrying 5,000 tonnes of wheat ran aground near the harbour.",
        "The mayor apologised for the delay in repairing the tram line.",
        "Scientists discovered a new species of frog in the mountain forest.",
        "Heavy snow forced the airport to cancel all flights until Tuesday.",
        "The museum will return the stolen painting to its owners.",
        "Farmers fear that the drought will destroy this year's harvest.",
        "Police arrested two men who had robbed a jewellery shop.",
        "The orchestra will play Shostakovich's seventh symphony in the square.",
        "Children under twelve may use the swimming pool free of charge.",
    ],
    "es": [
        "El viejo farero se jubiló tras cuarenta años en la isla.",
        "Un carguero con 5.000 toneladas de trigo encalló cerca del puerto.",
        "El alcalde pidió disculpas por el retraso en la reparación de la línea de tranvía.",
        "Los científicos descubrieron una nueva especie de rana en el bosque de montaña.",
        "Una fuerte nevada obligó al aeropuerto a cancelar todos los vuelos hasta el martes.",
        "El museo devolverá el cuadro robado a sus propietarios.",
        "Los agricultores temen que la sequía destruya la cosecha de este año.",
        "La policía detuvo a dos hombres que habían robado una joyería.",
        "La orquesta tocará la séptima sinfonía de Shostakóvich en la plaza.",
        "Los niños menores de doce años pueden usar la piscina gratis.",
    ],
    "ru": [
        "Старый смотритель маяка ушёл на пенсию после сорока лет на острове.",
        "Грузовое судно с 5 000 тонн пшеницы село на мель недалеко от порта.",
        "Мэр извинился за задержку с ремонтом трамвайной линии.",
        "Учёные обнаружили новый вид лягушек в горном лесу.",
        "Сильный снегопад вынудил аэропорт отменить все рейсы до вторника.",
        "Музей вернёт украденную картину её владельцам.",
        "Фермеры опасаются, что засуха уничтожит урожай этого года.",
        "Полиция арестовала двух мужчин, ограбивших ювелирный магазин.",
        "Оркестр исполнит седьмую симфонию Шостаковича на площади.",
        "Дети до двенадцати лет могут пользоваться бассейном бесплатно.",
    ],
}
STRANGERS = {
    "en": [
        "The price of coffee rose again last month.",
        "Our neighbours keep bees on the roof.",
        "The chess champion lost his first game.",
        "A comet will be visible on Thursday night.",
        "The library lends bicycles as well.",
    ],
    "es": [
        "El volcán lleva tres siglos dormido.",
        "La abuela cosía vestidos para las muñecas.",
        "El tren de la costa circula los domingos.",
        "Nadie sabe quién escribió aquella carta.",
        "Los bomberos rescataron a un gato.",
    ],
    "ru": [
        "На рынке снова появились свежие огурцы.",
        "Его сестра учится играть на скрипке.",
        "Хоккеисты проиграли в дополнительное время.",
        "В пещере нашли древние рисунки.",
        "Этот роман перевели на сорок языков.",
    ],
}
LANGUAGES = [("en", "es"), ("en", "ru"), ("es", "ru"), ("ru", "en")]


def shuffled(lang: str, seed: int) -> list[str]:
    lines = [*LINES[lang], *STRANGERS[lang]]
    random.Random(seed).shuffle(lines)
    return lines


def translations(one: str, other: str) -> set[tuple[str, str]]:
    return set(zip(LINES[one], LINES[other], strict=True))


def texts(a: list[str], b: list[str], found: list[Mined]) -> list[tuple[str, str]]:
    return [(a[pair.line_a - 1], b[pair.line_b - 1]) for pair in found]


@pytest.mark.parametrize(("one", "other"), LANGUAGES)
def test_shuffled_translations_are_found_and_nothing_else(one: str, other: str) -> None:
    a, b = shuffled(one, 1), shuffled(other, 2)
    found = texts(a, b, mine_lines(a, b))
    assert len(translations(one, other) - set(found)) <= 1
    assert len(set(found) - translations(one, other)) <= 1


def test_each_line_is_used_once() -> None:
    a, b = shuffled("en", 1) + LINES["en"][:3], shuffled("es", 2)
    found = mine_lines(a, b, cut=0.0)
    assert len({pair.line_a for pair in found}) == len({pair.line_b for pair in found}) == len(found) >= 10


def test_best_come_first_and_reach_the_cut() -> None:
    a, b = shuffled("en", 1), shuffled("ru", 2)
    scores = [pair.score for pair in mine_lines(a, b, cut=0.3)]
    assert scores == sorted(scores, reverse=True)
    assert all(0.3 <= score <= 1 for score in scores)
    assert len(mine_lines(a, b, cut=0.99)) <= len(scores) <= len(mine_lines(a, b, cut=0.0))


def test_order_of_lines_changes_nothing() -> None:
    a, b = shuffled("en", 1), shuffled("ru", 2)
    again_a, again_b = shuffled("en", 3), shuffled("ru", 4)
    assert set(texts(a, b, mine_lines(a, b))) == set(texts(again_a, again_b, mine_lines(again_a, again_b)))


def test_two_runs_are_equal() -> None:
    a, b = shuffled("es", 1), shuffled("ru", 2)
    assert mine_lines(a, b) == mine_lines(a, b)
    assert score_lines(a, b) == score_lines(a, b)


def test_sides_may_change_places() -> None:
    a, b = shuffled("en", 1), shuffled("es", 2)
    there = {(pair.line_a, pair.line_b) for pair in mine_lines(a, b)}
    assert {(pair.line_b, pair.line_a) for pair in mine_lines(b, a)} == there


def test_an_empty_line_keeps_its_number() -> None:
    found = mine_lines(["", *LINES["en"]], ["", "", *LINES["es"]])
    assert {(pair.line_a - 1, pair.line_b - 2) for pair in found} >= {(n, n) for n in range(1, 9)}


@pytest.mark.parametrize(("a", "b"), [([], []), ([], ["Llovió."]), (["It rained."], []), ([""], [""])])
def test_nothing_is_mined_from_nothing(a: list[str], b: list[str]) -> None:
    assert mine_lines(a, b) == []


def test_given_lines_are_scored_in_their_order() -> None:
    a, b = LINES["en"], [*LINES["ru"][:5], *STRANGERS["ru"]]
    scored = score_lines(a, b)
    assert len(scored) == 10
    assert min(sure(row) for row in scored[:5]) > 0.5 > max(sure(row) for row in scored[5:])
    assert min(row.similarity for row in scored[:5]) > max(row.similarity for row in scored[5:])


def sure(row: ScoredLine) -> float:
    assert row.confidence is not None
    return row.confidence


def test_a_row_says_its_languages_and_model() -> None:
    row = score_lines(LINES["ru"], LINES["es"])[0]
    assert (row.lang_a, row.lang_b, row.kind, row.model) == ("ru", "es", "cross-language", "builtin@2")
    assert score_lines(LINES["en"], LINES["en"])[0].kind == "same-language"


def test_margin_is_there_when_enough_other_lines_are() -> None:
    assert all((row.margin or 0) > 1 for row in score_lines(LINES["en"], LINES["es"]))
    assert [row.margin for row in score_lines(LINES["en"][:2], LINES["es"][:2])] == [None, None]


def test_an_empty_line_gives_a_row_without_likeness() -> None:
    a, b = ["", LINES["en"][0], ""], [LINES["es"][0], "", ""]
    scored = score_lines(a, b)
    assert [row.similarity for row in scored] == [0, 0, 0]
    assert all(sure(row) < 0.5 for row in scored)


@pytest.mark.parametrize("lang", ["en", "es", "ru"])
def test_the_same_text_twice_scores_high(lang: str) -> None:
    scored = score_lines(LINES[lang], LINES[lang])
    assert min(row.similarity for row in scored) > 0.999
    assert {(pair.line_a, pair.line_b) for pair in mine_lines(LINES[lang], LINES[lang])} == {
        (number, number) for number in range(1, 11)
    }


def test_languages_without_calibration_have_no_confidence() -> None:
    assert {row.confidence for row in score_lines(LINES["ru"], LINES["ru"])} == {None}
    assert all(sure(row) > 0.9 for row in score_lines(LINES["en"], LINES["en"]))


@pytest.mark.parametrize(("a", "b"), [(3, 2), (0, 1), (1, 0)])
def test_given_lines_must_be_equally_many(a: int, b: int) -> None:
    with pytest.raises(UsageError, match=f"{a} lines against {b}"):
        score_lines(LINES["en"][:a], LINES["es"][:b])


def test_mined_lines_need_not_be_equally_many() -> None:
    assert [(pair.line_a, pair.line_b) for pair in mine_lines(LINES["en"][:3], LINES["es"][:1])] == [(1, 1)]


def test_no_lines_have_no_scores() -> None:
    assert score_lines([], []) == []


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    mine_lines(["It rained."], ["Llovió."], progress=lambda stage, done, total: told.append((stage, done, total)))
    assert ("embed", 2, 2) in told
    assert told[-1] == ("search", 1, 1)
