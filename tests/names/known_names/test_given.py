"""Given names: forms of one name, pet forms, patronymics."""

from __future__ import annotations

import pytest

from xlingual.names.folding import fold
from xlingual.names.known_names.given import (
    diminutive_of,
    given_groups,
    is_given,
    is_patronymic,
    patronymic_of,
    translated,
)
from xlingual.names.tables import read_table


@pytest.mark.parametrize(
    "forms",
    [
        "Alexander Aleksandr Alejandro Александр Oleksandr Олександр Aliaksandr Alyaksandr Аляксандр",
        "Vladimir Vladímir Volodymyr Uladzimir Владимир Володимир Уладзімір Wladimir",
        "Sergei Sergey Serguéi Serguei Sergej Serhiy Siarhei Сергей Сергій Сяргей",
        "Mary María Maria Mariya Мария Марія",
        "Nikolai Nikolay Nicolás Mykola Mikalai Николай Микола",
        "Yuri Yury Iouri Juri Yurii Iurii Юрий Юрій",
        "Evgeny Yevgeny Yevgueni Evgenii Yauhen Ievgen Yevhen Евгений Євген",
        "Ekaterina Yekaterina Kateryna Katsiaryna Catherine Catalina Екатерина",
        "Dmitry Dmitri Dmytro Dzmitry Dimitri Дмитрий Дмитро",
        "Pyotr Piotr Petro Pedro Peter Пётр ПЕТР Петро",
        "Grigory Grigori Hryhoriy Ryhor Григорий Рыгор",
        "Muhammad Mohammed Mohamed Mohammad Muhammed Mahomed Мухаммед Магомед Mehmet",
        "Husayn Hussein Hossein Husein Хусейн",
        "Yusuf Youssef Yousuf Yusef José Юсуф Иосиф",
        "Khalid Khaled Jalid Халед",
        "Mijaíl Mikhail Mykhailo Михаил Michael Miguel",
    ],
)
def test_forms_of_one_name_share_a_group(forms: str) -> None:
    groups = [given_groups(form) for form in forms.split()]
    assert frozenset.intersection(*groups), dict(zip(forms.split(), groups, strict=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Juan", "John"),
        ("Ivan", "John"),
        ("Иван", "Хуан"),
        ("Said", "Sayyid"),
        ("Saleh", "Salah"),
        ("Vladimir", "Vladislav"),
        ("Alexander", "Alexei"),
        ("Ruslan", "Rustam"),
        ("Jan", "Ian"),
        ("Anna", "Anton"),
        ("Mark", "Makar"),
    ],
)
def test_other_names_share_none(one: str, other: str) -> None:
    assert given_groups(one)
    assert given_groups(other)
    assert not given_groups(one) & given_groups(other)


def test_translated_names_are_kept_apart() -> None:
    assert translated("Juan") & translated("John") & translated("Иоанн")
    assert translated("Pablo") & translated("Павел")
    assert not translated("Boris")


def test_pet_forms() -> None:
    assert {"alexander", "alexandra"} <= diminutive_of("Sasha") & diminutive_of("Саша")
    assert "vladimir" in diminutive_of("Volodya") & diminutive_of("Вова")
    assert not given_groups("Volodya")
    assert not diminutive_of("Vladimir")


def test_is_given_in_any_script_and_case() -> None:
    assert all(is_given(word) for word in ("СЕРГЕЙ", "Артём", "артем", "SERGUÉI", "Катя", "Mike"))
    assert not any(is_given(word) for word in ("Kremlin", "Москва", "Gerasimov", "Andreev", "правительство", ""))


@pytest.mark.parametrize(
    ("name", "patronymics"),
    [
        (
            "vladimir",
            "Vladimirovich Vladímirovich Vladimirovna Uladzimiravich Uladzimirauna Володимирович Володимирівна",
        ),
        ("sergei", "Sergeevich Sergeyevich Serguéievich Sergeyevna Serhiyovych Serhiivna Сергеевич Сергеевна"),
        ("nicholas", "Nikolaevich Nikolayevna Mykolayovych Mykolaivna Mikalaevich Николаевна Миколайович"),
        ("pavel", "Pavlovich Pavlovna Павлович Павловна"),
        ("peter", "Petrovich Petrovna Petrovitch Петрович Петрівна"),
        ("leo", "Lvovich Lvovna Львович Львовна"),
        ("jacob", "Yakovlevich Iakovlevna Яковлевич"),
        ("ilya", "Ilyich Ilich Ilinichna Ильич Ильинична"),
        ("nikita", "Nikitich Nikitichna Никитич Никитична"),
        ("kuzma", "Kuzmich Kuzminichna Кузьмич"),
        ("dmitry", "Dmitrievich Dmitriyevna Dmytrovych Дмитриевич Дмитрович"),
        ("yuri", "Yurievich Yuryevna Iourievitch Jurjewitsch Юрьевна Юрійович"),
        ("michael", "Mikhailovich Mijáilovich Mykhailivna Михайловна"),
        ("mohammed", "Magomedovich Магомедовна"),
    ],
)
def test_patronymics_lead_to_the_father_s_name(name: str, patronymics: str) -> None:
    for word in patronymics.split():
        assert name in patronymic_of(word), word
        assert is_patronymic(word)


def test_what_is_no_patronymic() -> None:
    for word in ("Gerasimov", "Ivanova", "Анна", "Марина", "Munich", "Dietrich", "кирпич", "Karina", "Иванна"):
        assert not patronymic_of(word), word
        assert not is_patronymic(word), word


def test_an_unknown_father_still_makes_a_regular_patronymic() -> None:
    assert not patronymic_of("Elbrusbekovich")
    assert is_patronymic("Elbrusbekovich")


def test_every_pet_form_and_stem_belongs_to_a_name() -> None:
    table = read_table("given_names")
    names = set(table["masculine"]) | set(table["feminine"])
    assert set(table["diminutives"]) <= names
    assert set(table["stems"]) <= set(table["masculine"])


def test_folding_keeps_short_i_and_drops_marks() -> None:
    assert fold("Артём Сергеевич ЙОД") == "артем сергеевич йод"
    assert fold("Łukašenka’s Ñandú") == "lukasenka's nandu"
    assert fold(fold("Григорій Süß")) == fold("Григорій Süß")


def test_folding_mends_latin_letters_inside_a_cyrillic_word() -> None:
    assert fold("Сергiй") == fold("Сергій")
    assert fold("Aлександр") == "александр"
    assert fold("Boris") == "boris"


def test_a_full_form_belongs_to_one_name() -> None:
    table = read_table("given_names")
    names = table["masculine"] | table["feminine"]
    seen: dict[str, str] = {}
    for name, forms in names.items():
        for form in forms.split():
            assert seen.setdefault(fold(form), name) == name, form
