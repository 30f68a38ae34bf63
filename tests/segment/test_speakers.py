"""Who says so: names behind titles, before and after the verb, surnames, pronouns, roles, case forms."""

from __future__ import annotations

import pytest

from xlingual.languages import LANGUAGES
from xlingual.segment.cases import from_case, nominative
from xlingual.segment.cues import find_attribution
from xlingual.segment.speakers import Roster, Speakers

CASES = [
    ("en", "Foreign Ministry spokeswoman Anna Belova said on Monday that the talks went well.", "Anna Belova"),
    ("en", "On Monday, Pavel Orlov, chief of the Armed Forces, told President Petrov that it was done.", "Pavel Orlov"),
    ("en", "The chief of the staff, General Pavel Orlov, reported that it was over.", "Pavel Orlov"),
    ("en", "Earlier, Chief of the General Staff Pavel Orlov said that the town was free.", "Pavel Orlov"),
    ("en", "Spokeswoman for the Foreign Ministry Anna Belova said that nobody was hurt.", "Anna Belova"),
    ("en", "The town was freed on Sunday by three brigades, said Pavel Orlov.", "Pavel Orlov"),
    ("en", "Jawed Ali Khan who headed the delegation said that the visit was useful.", "Jawed Ali Khan"),
    ("en", "According to Pavel Orlov, help came from the north.", "Pavel Orlov"),
    ("en", "Help came late from the north, according to Pavel Orlov.", "Pavel Orlov"),
    ("en", "The spokesman of President Ivan Petrov said that he was ill.", None),
    ("en", "The newspaper Northern Star said that the road was closed.", None),
    ("en", "The Foreign Ministry said that the road was closed.", None),
    ("en", "The road was closed on Friday.", None),
    ("es", "El portavoz del gobierno, Julio Rivas, dijo que no habrá reunión.", "Julio Rivas"),
    ("es", "La reunión fue útil y franca, dijo el presidente, Julio Rivas.", "Julio Rivas"),
    ("es", "Según la portavoz Marta Ibarra, nadie olvidará la fecha.", "Marta Ibarra"),
    ("es", "Según el jefe del Estado Mayor, Julio Rivas, la operación terminó.", "Julio Rivas"),
    ("es", "El plan se cumplió según el proyecto de obras.", None),
    ("es", "El ministro Julio Rivas declaro que la obra fue terminada.", "Julio Rivas"),
    ("ru", "Официальный представитель МИД России Анна Белова заявила, что Москва готова.", "Анна Белова"),
    ("ru", "Об этом заявил президент Павел Орлов.", "Павел Орлов"),
    ("ru", "Мост откроют весной, сообщила журналистам представитель мэрии Анна Белова.", "Анна Белова"),
    ("ru", "Как сообщил Павел Орлов, мост откроют весной.", "Павел Орлов"),
    ("ru", "По словам Анны Беловой, мост откроют весной.", "Анна Белова"),
    ("ru", "Президент Сербии Александр Вукич отметил, что встреча полезна.", "Александр Вукич"),
    ("ru", "Военный эксперт Павел Орлов в беседе с ТАСС отметил, что мост готов.", "Павел Орлов"),
    ("ru", "Мост готов к открытию движения, говорится в заявлении мэрии.", None),
    ("en", "Expert Pavel Orlov in an interview with TASS said that the bridge was ready.", "Pavel Orlov"),
    ("ru", "Ким Чен Ын сказал, что всё готово.", "Ким Чен Ын"),
]

LISTENERS = [
    ("en", "The minister, speaking in Rome, told Anna Belova that the road was closed.", None),
    ("en", "Pavel Orlov, the mayor, assured President Anna Belova on Monday that the road was closed.", "Pavel Orlov"),
    ("en", "In a letter to Anna Belova, Pavel Orlov said that the road was closed.", "Pavel Orlov"),
    ("en", "Deputy mayor Pavel Orlov of the northern port told the press that the road was closed.", "Pavel Orlov"),
    ("en", "Pavel Orlov (58) said that the road was closed.", "Pavel Orlov"),
    ("en", "Pak Jong In said that the road was closed.", "Pak Jong In"),
    ("es", "La ministra Ana Ruiz comunicó ayer al presidente rumano, Pavel Iorga, que la obra acabó.", "Ana Ruiz"),
    ("es", "La obra acabó el lunes, dijo a la prensa el alcalde Julio Rivas.", "Julio Rivas"),
    ("es", "La obra acabó el lunes, dijo al presidente Pavel Iorga la ministra Ana Ruiz.", "Ana Ruiz"),
    ("es", "El portavoz del presidente Pavel Iorga afirmó que la obra acabó.", None),
    ("es", "El alcalde Julio Rivas el 4 de mayo de 2024 declaró que la obra acabó.", "Julio Rivas"),
    ("es", "La primera en salir fue Ana Ruiz, precisó el alcalde Julio Rivas.", "Julio Rivas"),
    ("es", "Según vecinos mayores de la isla Toral, la obra acabó.", None),
    ("ru", "Инженер Павел Орлов 5 мая доложил министру Анне Беловой, что мост готов.", "Павел Орлов"),
    ("ru", "Об этом сообщил Дональду Кроссу посол Павел Орлов.", "Павел Орлов"),
    ("ru", "Во вторник президенту Ивану Крутову доложил генерал Павел Орлов.", "Павел Орлов"),
    ("ru", "Президента Ивана Крутова заверил генерал Павел Орлов, что мост цел.", "Павел Орлов"),
    ("ru", "Мост готов к открытию, сказал журналистам начальник Генерального штаба.", None),
    ("ru", "В местном Генштабе заявили, что мост цел.", None),
    ("ru", "Согласно докладу Ивана Крутова, мост цел.", "Иван Крутов"),
]


def _speaker(code: str, text: str, *, before: str = "") -> str | None:
    language = LANGUAGES[code]
    whole = f"{before}\n{text}" if before else text
    start = len(whole) - len(text)
    attribution = find_attribution(whole, (start, len(whole)), language)
    if attribution is None:
        return None
    speakers = Speakers(Roster(whole, language), narrated=(0, max(0, start - 1)) if before else None)
    genitive = bool(language.genitive_cues.intersection(attribution.verb.split()))
    return speakers.resolve(attribution.subject, genitive=genitive)


@pytest.mark.parametrize(("code", "text", "expected"), LISTENERS)
def test_the_listener_is_not_the_speaker(code: str, text: str, expected: str | None) -> None:
    assert _speaker(code, text) == expected


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_the_speaker_of_a_sentence(code: str, text: str, expected: str | None) -> None:
    assert _speaker(code, text) == expected


@pytest.mark.parametrize(
    ("code", "before", "text", "expected"),
    [
        ("en", "Anna Belova met the press.", "Belova said that the road was open.", "Anna Belova"),
        ("en", "Anna Belova met the press.", "She said that the road was open.", "Anna Belova"),
        ("en", "Anna Belova met the press.", "He said that the road was open.", None),
        ("en", "Anna Belova met the press.", "The diplomat said that the road was open.", "Anna Belova"),
        ("en", "Kim Yong Ho met the press.", "At noon Kim said that the road was open.", "Kim Yong Ho"),
        ("en", "The speaker praised Anna Belova.", "She said that the road was open.", None),
        ("en", "On Monday President Anna Belova met the press.", "She said that the road was open.", "Anna Belova"),
        ("es", "El jefe de la obra, Julio Rivas, había llegado.", "El general dijo que todo iba bien.", "Julio Rivas"),
        ("ru", "Президент Анна Белова приехала в Минск.", "По её словам, дорога открыта.", "Анна Белова"),
        ("es", "Julio Rivas recibió a la prensa.", "El ministro Rivas dijo que todo está listo.", "Julio Rivas"),
        ("ru", "Анна Белова приехала в Минск.", "По словам Беловой, дорога открыта.", "Анна Белова"),
        ("ru", "Анна Белова встретила Павла Орлова.", "Позже Орлов заявил, что дорога открыта.", "Павел Орлов"),
        ("en", "Anna Belova met the press.", "The commentary said that the road was open.", None),
        ("ru", "Анна Белова приехала в Минск.", "Она добавила, что дорога открыта.", "Анна Белова"),
    ],
)
def test_a_mention_finds_its_person(code: str, before: str, text: str, expected: str | None) -> None:
    assert _speaker(code, text, before=before) == expected


@pytest.mark.parametrize(
    ("genitive", "expected"),
    [
        ("Марии Захаровой", "Мария Захарова"),
        ("Дмитрия Пескова", "Дмитрий Песков"),
        ("Владимира Путина", "Владимир Путин"),
        ("Сергея Рябкова", "Сергей Рябков"),
        ("Лаврова", "Лавров"),
        ("Ким Чен Ына", "Ким Чен Ын"),
        ("Джо Байден", "Джо Байден"),
    ],
)
def test_russian_genitives(genitive: str, expected: str) -> None:
    assert nominative(genitive, LANGUAGES["ru"]) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Владимиру Крутову", "Владимир Крутов"),
        ("Марию Белову", "Мария Белова"),
        ("Анной Беловой", "Анна Белова"),
        ("Павлу Орлову", "Павел Орлов"),
        ("Дональдом Кроссом", "Дональд Кросс"),
        ("Анна Белова", None),
        ("Дарья Ильина", None),
        ("Никита Хромов", None),
        ("Илья Руденко", None),
        ("Барак Обама", None),
    ],
)
def test_russian_names_in_other_cases(name: str, expected: str | None) -> None:
    assert from_case(name, LANGUAGES["ru"]) == expected
