"""Negation: what one version denies and the other says, and all that only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlingual.checks import Side, negation

# Languages, one version, the other: the second lacks a negation of the first, or has one more.
TURNED = [
    ("en-en", "The minister said the bridge is safe.", "The minister said the bridge is not safe."),
    ("en-en", "Moscow will recognise the results of the vote.", "Moscow will not recognise the results of the vote."),
    ("en-en", "We recognise the new government.", "We do not recognise the new government."),
    (
        "en-en",
        "The two sides did agree on a date for the talks.",
        "The two sides did not agree on a date for the talks.",
    ),
    ("en-en", "The army has entered the town, the mayor said.", "The army hasn’t entered the town, the mayor said."),
    ("en-en", "The army has entered the town, the mayor said.", "The army hasn't entered the town, the mayor said."),
    ("en-en", "Residents can return to their homes.", "Residents cannot return to their homes."),
    ("en-en", "The plant was damaged in the fire.", "The plant was not damaged in the fire, officials said."),
    ("en-en", "There is evidence of a leak.", "There is no evidence of a leak."),
    ("en-en", "He has met the general.", "He has never met the general."),
    ("en-en", "Everyone in the village survived.", "Nobody in the village survived."),
    ("en-en", "The sanctions should be lifted this year.", "The sanctions should not be lifted this year."),
    ("en-en", "The court won't hear the case in May.", "The court will hear the case in May."),
    ("en-en", "He didn't sign it, but he will not resign.", "He didn't sign it, but he will resign."),
    ("en-en", "The treaty is aimed at third countries.", "The treaty is not aimed at any third countries."),
    ("en-en", "The ship does carry nuclear weapons.", "The ship does not carry nuclear weapons."),
    ("en-en", "There are not more than 200 soldiers in the camp.", "There are more than 200 soldiers in the camp."),
    ("en-en", "The port is open, the governor said.", "The port is not open, the governor said."),
    ("en-en", "The talks were held on Monday.", "The talks weren't held on Monday."),
    ("en-en", "The law is known to lawyers.", "The law is unknown to lawyers."),
    ("en-en", "Farmers do not support the reform.", "Farmers support the reform."),
    ("en-en", "The president refused to leave.", "The president did not refuse to leave."),
    ("es-es", "El puente es seguro, dijo el ministro.", "El puente no es seguro, dijo el ministro."),
    ("es-es", "El ejército entró en la ciudad.", "El ejército no entró en la ciudad."),
    ("es-es", "El barco lleva armas nucleares.", "El barco no lleva armas nucleares."),
    ("es-es", "Los vecinos pueden volver a sus casas.", "Los vecinos no pueden volver a sus casas."),
    (
        "es-es",
        "El tratado esta dirigido contra terceros paises.",
        "El tratado no está dirigido contra terceros países.",
    ),
    ("es-es", "El presidente se reunió con el general.", "El presidente nunca se reunió con el general."),
    ("es-es", "Las sanciones serán levantadas este año.", "Las sanciones no serán levantadas este año."),
    ("es-es", "Hay pruebas de una fuga.", "No hay pruebas de una fuga."),
    ("es-es", "La planta fue dañada por el fuego.", "La planta no fue dañada por el fuego."),
    ("es-es", "Todos firmaron el acuerdo.", "Nadie firmó el acuerdo."),
    ("ru-ru", "Мост безопасен, заявил министр.", "Мост не безопасен, заявил министр."),
    ("ru-ru", "Войска вошли в город.", "Войска не вошли в город."),
    ("ru-ru", "Москва признает итоги голосования.", "Москва не признает итоги голосования."),
    ("ru-ru", "Есть доказательства утечки.", "Нет доказательств утечки."),
    ("ru-ru", "Договор направлен против третьих стран.", "Договор не направлен против третьих стран."),
    ("ru-ru", "Жители могут вернуться домой.", "Жители не могут вернуться домой."),
    ("ru-ru", "Завод пострадал при пожаре.", "Завод при пожаре не пострадал."),
    ("ru-ru", "Президент встречался с генералом.", "Президент никогда не встречался с генералом."),
    ("ru-ru", "Корабль несет ядерное оружие.", "Корабль не несёт ядерного оружия."),
    ("ru-ru", "Причина аварии известна.", "Причина аварии неизвестна."),
    ("en-es", "The bridge is safe, the minister said.", "El puente no es seguro, dijo el ministro."),
    ("en-es", "The army did not enter the city.", "El ejército entró en la ciudad."),
    ("en-es", "The ship does not carry nuclear weapons.", "El barco lleva armas nucleares."),
    ("en-es", "Residents can return to their homes.", "Los vecinos no pueden volver a sus casas."),
    ("en-es", "The treaty is not aimed at third countries.", "El tratado esta dirigido contra terceros paises."),
    ("en-es", "The sanctions will be lifted this year.", "Las sanciones no serán levantadas este año."),
    ("en-es", "There is no evidence of a leak.", "Hay pruebas de una fuga."),
    ("en-ru", "The bridge is not safe, the minister said.", "Мост безопасен, заявил министр."),
    ("en-ru", "The army entered the city.", "Войска не вошли в город."),
    ("en-ru", "Moscow will recognise the results of the vote.", "Москва не признает итоги голосования."),
    ("en-ru", "Residents cannot return to their homes.", "Жители могут вернуться в свои дома."),
    ("en-ru", "The ship carries nuclear weapons.", "Корабль не несёт ядерного оружия."),
    ("en-ru", "There is no evidence of a leak.", "Есть доказательства утечки."),
    ("en-ru", "The president has never met the general.", "Президент встречался с генералом."),
    ("es-ru", "El tratado está dirigido contra terceros países.", "Договор не направлен против третьих стран."),
    ("es-ru", "El ejército no entró en la ciudad.", "Войска вошли в город."),
    ("es-ru", "El barco lleva armas nucleares.", "Корабль не несёт ядерного оружия."),
    ("es-ru", "El presidente nunca se reunió con el general.", "Президент встречался с генералом."),
    ("es-ru", "Las sanciones serán levantadas este año.", "Санкции в этом году не будут сняты."),
    ("es-ru", "No hay pruebas de una fuga.", "Есть доказательства утечки."),
    ("en-es", "The crash happened near the harbour.", "El choque no ocurrió en el lugar del puerto."),
    ("en-es", "The council will open the road in May.", "El concejo no va a abrir la carretera hasta mayo."),
    ("en-ru", "The envoy did not rule out new talks.", "Посланник исключил новые переговоры."),
    ("es-ru", "El festival tuvo lugar en Sochi.", "Фестиваль в Сочи не состоялся."),
    ("es-ru", "Los camiones se desplazaban por la costa.", "Грузовики не двигались вдоль берега."),
    ("en-ru", "Most deputies voted for the bill.", "Депутаты не голосовали за законопроект."),
]

# Versions that say the same with and without cues.
ALIKE = [
    ("en-en", "He did not come to the meeting.", "He didn’t come to the meeting."),
    ("en-en", "He did not come to the meeting.", "He failed to come to the meeting."),
    ("en-en", "They did not agree to the plan.", "They refused to agree to the plan."),
    ("en-en", "The cause is not known.", "The cause is unknown."),
    ("en-en", "The cause of the crash is not clear.", "It is unclear what caused the crash."),
    ("en-en", "He said not only steel but also coal is needed.", "He said steel and coal are needed."),
    ("en-en", "At least ten people were hurt.", "No fewer than ten people were hurt."),
    ("en-en", "The report is due no later than Friday.", "The report is due by Friday at the latest."),
    ("en-en", "Nobody came to the square.", "No one came to the square."),
    ("en-en", "He did not see or hear the plane.", "He did not see the plane and did not hear it."),
    ("en-en", "Neither Paris nor Berlin signed.", "Paris did not sign, nor did Berlin."),
    ("en-en", "Reactor No. 5 was stopped.", "The fifth reactor was stopped."),
    ("en-en", "It is late, isn't it?", "It is late."),
    ("en-en", "They will vote whether or not he comes.", "They will vote even if he comes."),
    ("en-en", "The firm lacks money.", "The firm does not have money."),
    ("en-en", "It was not possible to save the ship.", "It was impossible to save the ship."),
    ("en-en", "He left without a word.", "He left and did not say a word."),
    ("en-en", "He denied the charge.", "He said the charge was not true."),
    ("en-en", "I don't think he will win.", "I think he will not win."),
    ("en-en", "He could not help but laugh.", "He laughed."),
    ("en-en", "The plan is nothing but a dream.", "The plan is only a dream."),
    ("en-en", "The embassy is open on Monday.", "The embassy is open on Mondays."),
    ("en-en", "The port is closed.", "The port isn't open."),
    ("es-es", "No vino nadie a la reunión.", "Nadie vino a la reunión."),
    ("es-es", "No vino a la reunion.", "No vino a la reunión."),
    ("es-es", "Sin embargo, el acuerdo fue firmado.", "El acuerdo fue firmado."),
    ("es-es", "No obstante, el acuerdo fue firmado.", "Aun así, el acuerdo fue firmado."),
    ("es-es", "No sólo el acero sino también el carbón es caro.", "El acero y el carbón son caros."),
    ("es-es", "No fue posible salvar el barco.", "Fue imposible salvar el barco."),
    ("es-es", "El ministro rechazó las acusaciones.", "El ministro no aceptó las acusaciones."),
    ("es-es", "La causa no se conoce.", "La causa se desconoce."),
    ("es-es", "Es tarde, ¿no?", "Es tarde."),
    ("es-es", "No firmó ni París ni Berlín.", "Ni París ni Berlín firmaron."),
    ("es-es", "Se fue sin decir nada.", "Se fue y no dijo nada."),
    ("ru-ru", "Никто не пришёл на встречу.", "На встречу не пришел никто."),
    ("ru-ru", "Тем не менее договор подписан.", "Договор подписан."),
    ("ru-ru", "Причина аварии не известна.", "Причина аварии неизвестна."),
    ("ru-ru", "Он не мог не согласиться.", "Он согласился."),
    ("ru-ru", "Не менее десяти человек пострадали.", "Пострадали по крайней мере десять человек."),
    ("ru-ru", "Он не раз бывал в Пхеньяне.", "Он много раз бывал в Пхеньяне."),
    ("ru-ru", "Как ни странно, мост цел.", "Странно, что мост цел."),
    ("ru-ru", "Кто бы ни победил, курс останется.", "Курс останется при любом победителе."),
    ("ru-ru", "Он чуть не упал.", "Он едва удержался."),
    ("ru-ru", "Спасти корабль было нельзя.", "Спасти корабль было невозможно."),
    ("ru-ru", "Министр отказался подписать договор.", "Министр не подписал договор."),
    ("ru-ru", "Денег у фирмы нет.", "У фирмы отсутствуют деньги."),
    ("en-es", "Nobody came to the meeting.", "No vino nadie a la reunión."),
    ("en-es", "The ship does not carry nuclear weapons.", "El barco no lleva armas nucleares."),
    ("en-es", "Nevertheless, the treaty was signed.", "No obstante, el tratado fue firmado."),
    ("en-es", "It was impossible to save the ship.", "No fue posible salvar el barco."),
    ("en-es", "He never met the general.", "No se reunió nunca con el general."),
    ("en-es", "At least ten people were hurt.", "No menos de diez personas resultaron heridas."),
    ("en-es", "The cause is unknown.", "La causa no se conoce."),
    ("en-ru", "Nobody came to the meeting.", "На встречу никто не пришёл."),
    ("en-ru", "The cause of the accident is unknown.", "Причина аварии неизвестна."),
    ("en-ru", "The cause of the accident is not known.", "Причина аварии неизвестна."),
    ("en-ru", "Nevertheless, the treaty was signed.", "Тем не менее договор был подписан."),
    ("en-ru", "Not only steel but also coal is needed.", "Нужна не только сталь, но и уголь."),
    ("en-ru", "There is no evidence of a leak.", "Доказательств утечки нет."),
    ("en-ru", "He never told anyone anything.", "Он никогда никому ничего не говорил."),
    ("en-ru", "Neither Paris nor Berlin signed the treaty.", "Ни Париж, ни Берлин не подписали договор."),
    ("en-ru", "At least ten people were hurt.", "Пострадали не менее десяти человек."),
    ("en-ru", "The minister refused to sign the treaty.", "Министр не стал подписывать договор."),
    ("es-ru", "No vino nadie a la reunión.", "На встречу никто не пришёл."),
    ("es-ru", "El tratado no está dirigido contra nadie.", "Договор ни против кого не направлен."),
    ("es-ru", "Sin embargo, el tratado fue firmado.", "Однако договор был подписан."),
    ("es-ru", "Fue imposible salvar el barco.", "Спасти корабль не удалось."),
    ("es-ru", "No hay pruebas de una fuga.", "Доказательств утечки нет."),
    ("es-ru", "Ni París ni Berlín firmaron el tratado.", "Ни Париж, ни Берлин не подписали договор."),
    ("en-en", "The widow could not repress her grief.", "The widow grieved."),
    ("en-es", "The river is now higher than ever.", "El río está ahora más alto que nunca."),
    ("en-es", "The driver was not hurt.", "El conductor resultó ileso."),
    ("en-ru", "The envoy went by train, not by air.", "Посланник поехал поездом, а не полетел самолётом."),
    ("es-ru", "El equipo viajó en tren en lugar de en avión.", "Команда поехала поездом, а не самолётом."),
    ("ru-ru", "Никто, кроме мэра, не пришёл на встречу.", "На встречу не пришёл никто, кроме мэра."),
    ("ru-ru", "Помощи никакой.", "Никакой помощи нет."),
    ("en-ru", "The envoy did not rule out new talks.", "Посланник не исключил новых переговоров."),
    ("en-ru", "All ports without exception are open.", "Все порты открыты."),
    ("en-es", "Neither Oslo nor Bern signed the pact.", "Oslo y Berna no firmaron el pacto."),
]

# One version has half of a negation that the other has whole.
HALVES = [
    ("ru-ru", "Никто пришёл на встречу.", "Никто не пришёл на встречу."),
    ("en-ru", "The minister never met the envoys.", "Министр никогда встречался с посланниками."),
    ("es-ru", "Ningún barco salió del puerto.", "Ни один корабль вышел из порта."),
]

# "Without" and "neither" on one side only.
LIGHT = [
    ("en-es", "The firm left the port without paying the fee.", "La empresa dejó el puerto tras pagar la tasa."),
    ("ru-ru", "Судно вошло в порт без разрешения.", "Судно вошло в порт с разрешения властей."),
    ("es-es", "Ni el sindicato ni la patronal firmaron.", "El sindicato y la patronal firmaron."),
]

# The other version lacks the whole clause: that is no other meaning of it.
CUT = [
    (
        "en-en",
        "The mayor spoke for an hour, but he did not mention the strike at the mine.",
        "The mayor spoke for an hour.",
    ),
    ("en-ru", "The mayor spoke for an hour.", "Мэр говорил час, но о забастовке на шахте он не сказал ни слова."),
    ("en-es", "The mayor spoke for an hour.", "El alcalde habló una hora, pero no mencionó la huelga en la mina."),
]


def findings(compared: Callable[..., tuple], langs: str, a: str, b: str) -> list:
    return list(negation.check(*compared(a, b, langs)))


@pytest.mark.parametrize(("langs", "a", "b"), TURNED)
def test_a_statement_turned_round_is_found(compared: Callable[..., tuple], langs: str, a: str, b: str) -> None:
    assert any(found.severity == "error" for found in findings(compared, langs, a, b))


@pytest.mark.parametrize(("langs", "a", "b"), LIGHT)
def test_a_light_negation_that_nothing_answers_is_a_warning(
    compared: Callable[..., tuple], langs: str, a: str, b: str
) -> None:
    assert {found.severity for found in findings(compared, langs, a, b)} == {"warning"}


@pytest.mark.parametrize(("langs", "a", "b"), HALVES)
def test_half_a_negation_is_a_warning(compared: Callable[..., tuple], langs: str, a: str, b: str) -> None:
    assert [found.severity for found in findings(compared, langs, a, b)] == ["warning"]


def test_a_clause_said_in_other_words_is_a_warning(compared: Callable[..., tuple]) -> None:
    a = "The delegates will not take part in the gala, the harbour was told."
    b = "Делегаты на торжество явятся, узнали в порту."
    assert {found.severity for found in findings(compared, "en-ru", a, b)} == {"warning"}


@pytest.mark.parametrize(("langs", "a", "b"), TURNED)
def test_it_is_found_in_either_order_on_the_same_spans(
    compared: Callable[..., tuple], langs: str, a: str, b: str
) -> None:
    here = findings(compared, langs, a, b)
    there = findings(compared, "-".join(reversed(langs.split("-"))), b, a)
    assert {(found.a, found.b) for found in here} == {(found.b, found.a) for found in there}


@pytest.mark.parametrize(("langs", "a", "b"), [*ALIKE, *CUT])
def test_what_means_the_same_or_is_missing_altogether_is_no_finding(
    compared: Callable[..., tuple], langs: str, a: str, b: str
) -> None:
    assert findings(compared, langs, a, b) == []


@pytest.mark.parametrize("text", [text for _, *pair in TURNED for text in pair])
def test_a_version_does_not_differ_from_itself(compared: Callable[..., tuple], text: str) -> None:
    lang = "ru" if any("а" <= c <= "я" for c in text) else "en"
    assert findings(compared, f"{lang}-{lang}", text, text) == []


def test_spans_hold_the_cue_with_its_word_and_the_plain_counterpart(compared: Callable[..., tuple]) -> None:
    a, b = "The army did not enter the city.", "El ejército entró en la ciudad."
    (found,) = findings(compared, "en-es", a, b)
    assert found.severity == "error"
    assert (a[slice(*found.a)], b[slice(*found.b)]) == found.values == ("not enter", "entró")


def test_the_plain_counterpart_is_the_verb_where_its_likeness_is_low(compared: Callable[..., tuple]) -> None:
    a = "The Ukrainian General Staff said its units had not been pushed out of the region."
    b = "Генштаб Украины утверждает, что его подразделения из области вытеснены."
    (found,) = findings(compared, "en-ru", a, b)
    assert found.values[1] == "вытеснены"


def test_a_language_without_rules_gives_nothing(compared: Callable[..., tuple]) -> None:
    assert not negation.covers("fr")
    assert findings(compared, "en-fr", "It is not safe.", "C'est sûr.") == []


@pytest.mark.parametrize(
    ("lang", "text", "keys"),
    [
        ("en", "He did not sign, and nobody asked why.", ["not sign", "not asked"]),
        ("en", "Not only steel is dear, isn't it?", []),
        ("es", "No vino nadie, sin embargo firmaron.", ["not vino"]),
        ("ru", "Никто никогда не говорил об этом.", ["not говорил"]),
        ("ru", "Тем не менее он отказался.", []),
        ("en", "", []),
        ("en", "...", []),
    ],
)
def test_the_matrix_shows_each_negation_once(lang: str, text: str, keys: list[str]) -> None:
    found = negation.values(Side(text, lang))
    assert [value.key for value in found] == keys
    assert all(text[value.start : value.end] == value.text for value in found)


def test_a_negation_in_a_sentence_that_is_left_out_is_an_omission(compared: Callable[..., tuple]) -> None:
    a = "The mayor opened the old bridge again. The builders had not asked for more money."
    assert findings(compared, "en-en", a, "On Friday evening a band played when the mayor opened the old bridge.") == []


@pytest.mark.parametrize(
    ("langs", "a", "b"),
    [
        ("es-en", "El contrato es de duración indefinida.", "The contract is not limited in time."),
        ("ru-en", "Они заслужили вечную славу.", "They won fame that will not fade."),
    ],
)
def test_what_has_no_end_is_not_limited(compared: Callable[..., tuple], langs: str, a: str, b: str) -> None:
    assert findings(compared, langs, a, b) == []
