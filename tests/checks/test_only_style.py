"""Renderings that differ in style alone: spelling, quotes, dashes, case, the way of writing numbers and dates."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from xlingual import score_lines
from xlingual.records import Finding

NBSP = "\u00a0"

EN_EN = [
    # British and American spelling
    ("The ministry organised a programme at the theatre.", "The ministry organized a program at the theater."),
    ("The harbour was paralysed by the labour dispute.", "The harbor was paralyzed by the labor dispute."),
    ("Travellers cancelled trips to the centre of Oslo.", "Travelers canceled trips to the center of Oslo."),
    ("The grey aeroplane carried tonnes of aluminium.", "The gray airplane carried tons of aluminum."),
    ("He recognised the honour and practised his speech.", "He recognized the honor and practiced his speech."),
    # quotes and dashes
    ("“We shall not leave,” said the mayor of Riga.", '"We shall not leave," said the mayor of Riga.'),
    ("The mayor’s office didn’t reply.", "The mayor's office didn't reply."),
    ("The ship – the largest of its class – sailed on Monday.", "The ship—the largest of its class—sailed on Monday."),
    ("‘It wasn’t our decision,’ Marta Ruiz told reporters.", "“It wasn't our decision,” Marta Ruiz told reporters."),
    ("He called the plan 'a bridge too far'.", "He called the plan “a bridge too far”."),
    # numbers
    ("About 5,000 people came to the square.", "About five thousand people came to the square."),
    ("The bridge cost $2.5 million.", "The bridge cost 2.5 million dollars."),
    ("Prices rose by 12 percent in 2024.", "Prices rose by 12% in 2024."),
    ("Prices rose by 12 per cent.", "Prices rose by twelve percent."),
    ("The 21st session lasted 3 days.", "The twenty-first session lasted three days."),
    (f"The tunnel is 12{NBSP}km long.", "The tunnel is 12 kilometres long."),
    ("Between 10 and 15 houses burned down.", "10–15 houses burned down."),
    # dates
    ("The treaty was signed on 19 June 2024.", "The treaty was signed on June 19, 2024."),
    ("The museum opened on the 3rd of May.", "The museum opened on May 3."),
    ("The session starts on Sept. 5.", "The session starts on September 5."),
    # hyphens, capitals, abbreviations, contractions
    ("The policy-making body re-elected its vice-chair.", "The policy making body reelected its vice chair."),
    ("The US-led coalition met in Berlin.", "The U.S.-led coalition met in Berlin."),
    ("Parliament Adopts New Law On Fishing", "Parliament adopts new law on fishing"),
    ("PARLIAMENT ADOPTS NEW LAW ON FISHING", "Parliament adopts new law on fishing"),
    ("The Government of Norway does not support the tax.", "The government of Norway doesn't support the tax."),
    ("They cannot cross the border at night.", "They can't cross the border at night."),
    ("Mr. Olsen met Dr. Weber in Geneva.", "Mr Olsen met Dr Weber in Geneva."),
    ("The United Nations sent 40 observers to Mali.", "The UN sent 40 observers to Mali."),
    (f"President{NBSP}Niinistö visited São Paulo.", "President Niinistö visited São Paulo."),
]  # fmt: skip
ES_ES = [
    ("El presidente viajó a Turquía el miércoles.", "El presidente viajo a Turquia el miercoles."),
    ("La reunión no terminó según lo previsto.", "La reunion no termino segun lo previsto."),
    ("El niño vivió tres años en España.", "El nino vivio tres anos en Espana."),
    ("Así lo declaró «con pesar» el alcalde de Málaga.", 'Asi lo declaro "con pesar" el alcalde de Malaga.'),
    ("Unas 5.000 personas llenaron la plaza.", "Unas cinco mil personas llenaron la plaza."),
    ("Unas 5.000 personas llenaron la plaza.", "Unas 5 000 personas llenaron la plaza."),
    ("El barco desplaza 12 000 toneladas.", f"El barco desplaza 12{NBSP}000 toneladas."),
    ("El paro bajó un 3,5 % en 2023.", "El paro bajó un 3,5 por ciento en 2023."),
    ("La feria abrirá el 1 de mayo.", "La feria abrirá el primero de mayo."),
    ("—No nos iremos —dijo la alcaldesa de Vigo.", "“No nos iremos”, dijo la alcaldesa de Vigo."),
    ("El Gobierno de Chile no apoya el impuesto.", "El gobierno de Chile no apoya el impuesto."),
    ("EE. UU. envió 40 observadores a Malí.", "EE.UU. envió 40 observadores a Malí."),
    ("El vicepresidente volvió el sábado de México.", "El vice-presidente volvió el sabado de México."),
    ("EL CONGRESO APRUEBA LA LEY DE PESCA", "El Congreso aprueba la ley de pesca"),
]  # fmt: skip
RU_RU = [
    ("Самолёт вылетел в Орёл с тремя пассажирами.", "Самолет вылетел в Орел с тремя пассажирами."),
    ("Всё решится ещё до её приезда.", "Все решится еще до ее приезда."),
    ("«Мы не уйдём», — сказал мэр Твери.", '"Мы не уйдем", - сказал мэр Твери.'),
    ("„Мы не уйдём“, – сказал мэр Твери.", "«Мы не уйдём», — сказал мэр Твери."),
    ("На площадь вышли 5 тыс. человек.", "На площадь вышли пять тысяч человек."),
    ("На площадь вышли 5000 человек.", f"На площадь вышли 5{NBSP}000 человек."),
    ("На площадь вышли 5 тысяч человек.", "На площадь вышли 5.000 человек."),
    ("Цены выросли на 12%.", "Цены выросли на 12 процентов."),
    ("Мост стоил 2,5 млн руб.", "Мост стоил 2,5 миллиона рублей."),
    ("Выставка откроется 9 мая 2025 года.", "Выставка откроется 9 мая 2025 г."),
    ("Выставка откроется 09.05.2025.", "Выставка откроется 9 мая 2025 года."),
    ("Это 21-я сессия совета.", "Это двадцать первая сессия совета."),
    ("Вице-премьер вернулся из Санкт-Петербурга.", "Вице-премьер вернулся из Санкт‑Петербурга."),
    ("ДУМА ПРИНЯЛА ЗАКОН О РЫБОЛОВСТВЕ", "Дума приняла закон о рыболовстве"),
    ("Министр встретился с Ниной Орловой в Риге.", "Состоялась встреча министра и Нины Орловой в Риге."),
]  # fmt: skip
EN_ES = [
    ("About five thousand people filled the square on May 3.", "Unas 5.000 personas llenaron la plaza el 3 de mayo."),
    ("The new ship displaces 12,500 tons.", "El nuevo buque desplaza 12.500 toneladas."),
    ("Prices rose by 3.5% in 2023.", "Los precios subieron un 3,5 por ciento en 2023."),
    ("“We shall not leave,” said the mayor of Seville.", "«No nos iremos», dijo el alcalde de Sevilla."),
    ("President Putin spoke in Moscow on Friday.", "El presidente Putin hablo en Moscu el viernes."),
]  # fmt: skip
EN_RU = [
    ("About five thousand people came to the square on May 3.", "Около 5 тыс. человек пришли на площадь 3 мая."),
    ("The new bridge weighs 12,500 tons.", "Новый мост весит 12,5 тыс. тонн."),
    ("Prices rose by 3.5% in 2023.", "В 2023 году цены выросли на 3,5 процента."),
    ('"We shall not leave," said the mayor of Tver.', "«Мы не уйдём», — сказал мэр Твери."),
    ("President Putin spoke in Moscow on Friday.", "Президент Путин выступил в Москве в пятницу."),
    ("The plane did not land in Novosibirsk.", "Самолет не приземлился в Новосибирске."),
]  # fmt: skip
ES_RU = [
    ("Unas 5.000 personas llenaron la plaza el 3 de mayo.", "Около пяти тысяч человек пришли на площадь 3 мая."),
    ("El nuevo buque desplaza 12.500 toneladas.", "Новый корабль имеет водоизмещение 12 500 тонн."),
    ("Los precios subieron un 3,5 % en 2023.", "В 2023 г. цены выросли на 3,5%."),
    ("El presidente Putin hablo en Moscu el viernes.", "Президент Путин выступил в Москве в пятницу."),
]  # fmt: skip
ALL = {"en-en": EN_EN, "es-es": ES_ES, "ru-ru": RU_RU, "en-es": EN_ES, "en-ru": EN_RU, "es-ru": ES_RU}


def alarms(pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str, Finding]]:
    """The errors and warnings on pairs of lines."""
    for (a, b), line in zip(pairs, score_lines([a for a, _ in pairs], [b for _, b in pairs]), strict=True):
        yield from ((a, b, found) for found in line.findings if found.severity != "note")


@pytest.mark.parametrize("langs", ALL)
def test_style_is_never_more_than_a_note(langs: str) -> None:
    assert not list(alarms(ALL[langs]))


@pytest.mark.parametrize("langs", ALL)
def test_the_sides_may_be_turned_round(langs: str) -> None:
    assert not list(alarms([(b, a) for a, b in ALL[langs]]))


@pytest.mark.parametrize("langs", ["en-en", "es-es", "ru-ru"])
def test_blanks_are_style(langs: str) -> None:
    lines = [text for pair in ALL[langs] for text in pair]
    assert not list(alarms([(text, unicodedata.normalize("NFKC", text)) for text in lines]))
    assert not list(alarms([(text, text.replace(" ", NBSP)) for text in lines]))
