"""Published examples of each norm, as facts."""

from __future__ import annotations

import pytest

from xlingual.names.romanisation.romanise import MOST_SPELLINGS, romanise, spellings, systems

ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя’",
}

NORMS = {
    "bgn-pcgn": """Азов Azov, Грозный Groznyy, Дзержинский Dzerzhinskiy, Чапаевск Chapayevsk, Мейеровка Meyyerovka,
        Юрьев Yur’yev, Елизово Yelizovo, Ёлкин Yëlkin, Кубань Kuban’, Ульяновск Ul’yanovsk, Щербаков Shcherbakov,
        Хрущёв Khrushchëv, Объедков Ob”yedkov, Эрдман Erdman, Ельцин Yel’tsin, Соловьёв Solov’yëv, Зюганов Zyuganov""",
    "press-en": """Горбачёв Gorbachev, Жириновский Zhirinovsky, Грозный Grozny, Александр Alexandr, Ельцин Yeltsin,
        Шойгу Shoigu, Юрьев Yuryev, Ильич Ilyich, Мария Maria, Достоевский Dostoyevsky, Зюганов Zyuganov""",
    "iso-9": """Щербаков Ŝerbakov, Юлия Ûliâ, Захарова Zaharova, Хрущёв Hruŝëv, Эрдман Èrdman, Объедков Obʺedkov,
        Ельцин Elʹcin, Жириновский Žirinovskij, Ягода Âgoda""",
    "gost-7.79-b": """Щербаков Shherbakov, Цыганов Cy`ganov, Ельцин El`cin, Захарова Zaxarova, Эрдман E`rdman,
        Ёлкин Yolkin, Цветков Czvetkov, Объедков Ob``edkov""",
    "un-1987": "Щербаков Ščerbakov, Захарова Zaharova, Юрьев Jur'ev, Эрдман Èrdman, Ягода Jagoda, Хрущёв Hruščëv",
    "icao": """Подъячев Podieiachev, Юрий Iurii, Яна Iana, Андрей Andrei, Щербаков Shcherbakov, Цветков Tsvetkov,
        Юлия Iuliia, Игорь Igor, Фёдор Fedor, Ельцин Eltsin""",
    "gost-52535": "Цветков Tcvetkov, Подъячев Podiachev, Юлия Iuliia, Щербаков Shcherbakov",
    "passport-1997": "Ёлкин Yolkin, Артём Artyem, Ильич Il'yich, Горбачёв Gorbachev, Еремеев Yeremeyev, Юлия Yuliya",
    "passport-french": "Жуков Joukov, Чернышёв Tchernychev, Щербаков Chtcherbakov, Гусев Gousev",
    "scholarly": "Чайковский Čajkovskij, Ельцин Elʹcin, Хрущёв Xruščëv, Щербаков Ščerbakov, Эрдман Èrdman, Юлия Julija",
    "ala-lc": "Цветаева T͡svetaeva, Достоевский Dostoevskiĭ, Юрьев I͡urʹev, Эрдман Ėrdman, Хрущёв Khrushchëv",
    "french": """Чехов Tchekhov, Достоевский Dostoïevski, Толстой Tolstoï, Пушкин Pouchkine, Солженицын Soljenitsyne,
        Ельцин Eltsine, Евгений Evgueni, Шойгу Choïgou, Герасимов Guerassimov, Есенин Essenine, Чайковский Tchaïkovski,
        Щербаков Chtcherbakov, Горбачёв Gorbatchev, Хрущёв Khrouchtchev, Жириновский Jirinovski, Зюганов Ziouganov,
        Юрьев Iouriev, Ильич Ilitch, Грозный Grozny, Маяковский Maïakovski, Пётр Piotr""",
    "german": """Чехов Tschechow, Достоевский Dostojewski, Ильич Iljitsch, Алексей Alexei, Грозный Grosny,
        Йошкар-Ола Joschkar-Ola, Толстой Tolstoi, Сахаров Sacharow, Василий Wassili, Маяковский Majakowski,
        Хрущёв Chruschtschow, Горбачёв Gorbatschow, Ельцин Jelzin, Щербаков Schtscherbakow, Майоров Majorow,
        Солженицын Solschenizyn, Зюганов Sjuganow, Юрьев Jurjew, Соловьёв Solowjow, Герасимов Gerassimow""",
    "es-un": """Амур Amur, Адыгея Adygueya, Дагестан Daguestan, Ейск Yeisk, Пугачёв Pugachov, Приозёрск Priozyorsk,
        Райчихинск Raichijinsk, Алтай Altay, Калмыкия Kalmykia, Орёл Oryol, Верещагино Vereschaguino, Энгельс Enguels,
        Подъячев Podyachev, Алатырь Alatyr, Кохма Kojma, Чувашия Chuvashia, Крестцы Kresttsy""",
    "es-fundeu": """Горбачёв Gorbachov, Хрущёв Jrushchov, Чайковский Chaikovski, Зюганов Ziuganov, Юрьев Yuriev,
        Шойгу Shoigu, Герасимов Guerasimov, Достоевский Dostoyevski, Ягода Yagoda, Грозный Grozni, Толстой Tolstoi""",
    "es-plain": "Захарова Zajarova, Герасимов Guerasimov, Сергей Serguei, Шойгу Shoigu, Хрущёв Jruschov",
    "press-h": "Захарова Zaharova, Хрущёв Hrushchev, Михаил Mihail",
    "serbo-croatian": "Чехов Čehov, Достоевский Dostojevski, Хрущёв Hruščov, Ельцин Jeljcin, Горбачёв Gorbačov",
    "polish": """Чехов Czechow, Гоголь Gogol, Солженицын Sołżenicyn, Пушкин Puszkin, Толстой Tołstoj, Ельцин Jelcyn,
        Хрущёв Chruszczow, Королёв Korolow, Зюганов Ziuganow, Достоевский Dostojewski, Казань Kazań""",
    "italian": "Горбачёв Gorbaciov, Хрущёв Krusciov, Щербаков Scerbakov, Герасимов Gherasimov",
    "uk-2010": """Алушта Alushta, Згорани Zghorany, Розгон Rozghon, Щербухи Shcherbukhy, Гоща Hoshcha,
        Їжакевич Yizhakevych, Кадиївка Kadyivka, Мар'їне Marine, Йосипівка Yosypivka, Стрий Stryi, Олексій Oleksii,
        Крюківка Kriukivka, Яготин Yahotyn, Костянтин Kostiantyn, Знам'янка Znamianka, Феодосія Feodosiia,
        Гаєвич Haievych, Короп’є Koropie, Єнакієве Yenakiieve, Ґорґани Gorgany""",
    "uk-bgn": "Київ Kyyiv, Львів L’viv, Запоріжжя Zaporizhzhya, Юрій Yuriy, Згорани Z·horany",
    "uk-press": "Зеленський Zelensky, Юрій Yuriy, Ярослав Yaroslav",
    "be-2007": """Бешанковічы Biešankovičy, Віцебск Viciebsk, Гомель Homieĺ, Гаўя Haŭja, Ельск Jeĺsk, Ёды Jody,
        Бабаедава Babajedava, Вераб'ёвічы Vierabjovičy, Мёры Miory, Любань Liubań, Рось Roś, Юхнаўка Juchnaŭka,
        Ямнае Jamnaje, Вязынка Viazynka, Валяр'яны Valiarjany""",
    "be-bgn": "Магілёў Mahilyow, Віцебск Vitsyebsk, Гродна Hrodna, Ціханоўская Tsikhanowskaya",
}


def facts() -> list[tuple[str, str, str]]:
    """Each example of each norm: system, Cyrillic, Latin."""
    return [(code, *example.split()) for code, examples in NORMS.items() for example in examples.split(",")]  # type: ignore[misc]


@pytest.mark.parametrize(("code", "cyrillic", "latin"), facts())
def test_examples_of_the_norms(code: str, cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, systems()[code]) == (latin,)


def test_every_system_has_examples_here() -> None:
    assert set(NORMS) == set(systems())


@pytest.mark.parametrize("code", NORMS)
def test_a_table_has_a_rule_for_each_letter_wherever_it_stands(code: str) -> None:
    system = systems()[code]
    for letter in ALPHABETS[system.language]:
        for word in (letter, f"а{letter}", f"{letter}а", f"т{letter}т", f"ж{letter}ж", f"а{letter}и"):
            assert system.rule_at(word, word.index(letter)), (letter, word)


@pytest.mark.parametrize("code", NORMS)
def test_a_table_names_its_source_and_repeats_no_result(code: str) -> None:
    system = systems()[code]
    assert len(system.source) > 20
    for rule in (rule for some in system.rules.values() for rule in some):
        assert rule.to
        assert len(set(rule.to)) == len(rule.to), rule


def test_systems_have_ranks_of_their_own() -> None:
    for language in ALPHABETS:
        ranks = [system.rank for system in systems().values() if system.language == language]
        assert len(set(ranks)) == len(ranks)


def test_capitals_blanks_and_hyphens_are_kept() -> None:
    press = systems()["press-en"]
    assert romanise("Мария Захарова-Юрьева", press) == ("Maria Zakharova-Yuryeva",)
    assert romanise("ЩЕРБАКОВ", press) == ("SHCHERBAKOV",)
    assert romanise("щербаков", press) == ("shcherbakov",)
    assert romanise("А. С. Пушкин", press) == ("A. S. Pushkin",)
    assert romanise("", press) == ("",)


def test_spellings_begin_with_the_own_one_and_then_few_variants() -> None:
    press = systems()["press-en"]
    found = spellings("Сергей Королёв", press)
    assert found[0] == "Sergei Korolyov"
    assert {"Sergey Korolyov", "Sergei Korolev", "Sergey Korolev"} <= set(found)
    assert len(set(found)) == len(found)


def test_spellings_are_bounded() -> None:
    found = spellings("Евгений Алексеевич Достоевский-Соловьёв", systems()["french"])
    assert len(found) == MOST_SPELLINGS


def test_only_spanish_norms_have_accents() -> None:
    assert {code for code, system in systems().items() if system.accents} == {"es-un", "es-fundeu"}
