"""Organisations: how far their names go, and what a kind of organisation alone says."""

from __future__ import annotations

import pytest


def _organisations(found) -> list[str]:
    return [one.name for one in found if one.kind == "organisation"]


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        (
            "en",
            "The Central Committee of the Fishers' Party of Norway met.",
            ["Central Committee of the Fishers' Party of Norway"],
        ),
        (
            "en",
            "They wrote to the Norwegian Federation of Trade Unions.",
            ["Norwegian Federation of Trade Unions"],
        ),
        (
            "en",
            "Here sits the Oslo Association for the Study of the Juche Idea in spring.",
            ["Oslo Association for the Study of the Juche Idea"],
        ),
        (
            "en",
            "We joined the Pan-national Alliance for Norway's Future.",
            ["Pan-national Alliance for Norway's Future"],
        ),
        (
            "en",
            "The Norway-Korea Friendship Association and the Union of Russian Residents in Norway sang.",
            ["Norway-Korea Friendship Association", "Union of Russian Residents in Norway"],
        ),
        ("en", "He left the Fishing Party of south Korea.", ["Fishing Party of south Korea"]),
        ("en", "The DPRK Foreign Ministry was silent.", ["DPRK Foreign Ministry"]),
        (
            "en",
            "The Ministry of Defence and the Central Bank of Norway differ.",
            ["Ministry of Defence", "Central Bank of Norway"],
        ),
        ("en", 'The "National Fishing Council" is new.', ["National Fishing Council"]),
        ("en", "Reuters and Russian TASS wrote.", ["Reuters", "TASS"]),
        (
            "es",
            "La Asociación de Amistad Noruega-Corea y el Comité Central del Partido Pesquero de Noruega.",
            ["Asociación de Amistad Noruega-Corea", "Comité Central del Partido Pesquero de Noruega"],
        ),
    ],
)
def test_a_name_goes_as_far_as_it_says_whose(find, lang: str, text: str, names: list[str]) -> None:
    assert _organisations(find(lang, text)) == names


def test_a_kind_alone_stands_for_the_one_in_its_item(find) -> None:
    found = find("en", "The Norwegian Foreign Ministry spoke, and later the Foreign Ministry was silent.")
    assert [(one.name, one.full) for one in found] == [
        ("Norwegian Foreign Ministry", None),
        ("Foreign Ministry", "Norwegian Foreign Ministry"),
    ]


def test_a_kind_of_which_there_are_many_is_nobody(find) -> None:
    alone = "Nobody heard from the Foreign Ministry."
    many = [f"Nobody heard from the {people} Foreign Ministry." for people in ("Norwegian", "Russian", "Greek")]
    assert _organisations(find("en", alone)) == ["Foreign Ministry"]
    assert "Foreign Ministry" not in _organisations(find("en", alone, *many))


def test_an_organisation_of_the_tables_is_no_kind(find) -> None:
    many = [f"They rang the United Nations {what} Office." for what in ("Water", "Fishing", "Weather")]
    assert "United Nations" in _organisations(find("en", "They rang the United Nations.", *many))


def test_a_place_needs_more_than_a_chance_preposition(find) -> None:
    plain = [f"Then number {at} brought Lomball to them." for at in range(60)]
    assert find("en", *plain, "She came first in Lomball.", "She came last in Lomball.") == []
    assert {
        one.kind for one in find("en", *plain[:9], "He lives in Lomball.", "He stays near Lomball and in Lomball.")
    } == {"place"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Steel comes from the Kim Chol Nam Iron and Steel Complex."),
        ("es", "El acero viene del Complejo Siderúrgico Kim Chol Nam."),
        ("es", "Corrieron por la Plaza Kim Chol Nam."),
    ],
)
def test_things_named_after_persons(persons, lang: str, text: str) -> None:
    assert persons(lang, text) == []


def test_a_nation_is_no_village(find) -> None:
    assert [one.name for one in find("es", "Habló el Pueblo Ruso.") if one.kind == "place"] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Он встретился с Фелипе Кальдероном.", ["Фелипе Кальдерон"]),
        ("Вчера приехал Чхве Хен.", ["Чхве Хен"]),
        ("Об этом пишет ЛОМБАЛ.", []),
    ],
)
def test_russian_persons(persons, text: str, names: list[str]) -> None:
    assert persons("ru", text) == names
