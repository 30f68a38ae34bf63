"""Languages of items and passages, aligned ones and others."""

from __future__ import annotations

import pytest

from xlingual.detect import item_language, passage_language
from xlingual.records import Item


def _item(text: str, lang: str | None = None) -> Item:
    return Item("a.txt", text, "test", lang)


ENGLISH = "The minister told reporters that the bridge would be opened before the end of the year."
SPANISH = "El ministro dijo a los periodistas que el puente se abrirá antes de que termine el año."
UNACCENTED = "El ministro dijo que el puente se abrira antes de fin de ano y que la obra fue costosa."
RUSSIAN = "Министр рассказал журналистам, что мост откроют до конца года и что он будет платным."
UKRAINIAN = "Міністр розповів журналістам, що міст відкриють до кінця року і що він буде платним."
BULGARIAN = "Министърът каза пред журналисти, че мостът ще бъде открит до края на годината."
FRENCH = "Le ministre a dit aux journalistes que le pont serait ouvert avant la fin de l'année."
PORTUGUESE = "O ministro disse aos jornalistas que a ponte será aberta antes do fim do ano e não haverá portagem."
GERMAN = "Der Minister sagte den Journalisten, dass die Brücke noch vor Ende des Jahres geöffnet wird."

SAMPLES = [
    ("en", ENGLISH),
    ("es", SPANISH),
    ("es", UNACCENTED),
    ("ru", RUSSIAN),
    ("uk", UKRAINIAN),
    ("bg", BULGARIAN),
    ("fr", FRENCH),
    ("pt", PORTUGUESE),
    ("de", GERMAN),
    ("ko", "장관은 기자들에게 다리가 올해 안에 개통될 것이라고 말했다."),
    ("zh", "部长告诉记者，这座桥将在年底前开放。"),
    ("ja", "大臣は記者団に、橋は年末までに開通すると述べた。"),
]


@pytest.mark.parametrize(("code", "text"), SAMPLES)
def test_an_item_without_a_label_is_known_by_its_text(code: str, text: str) -> None:
    assert item_language(_item(text)) == code


@pytest.mark.parametrize(("code", "text"), SAMPLES)
def test_a_wrong_label_yields_to_clear_text(code: str, text: str) -> None:
    wrong = "es" if code == "en" else "en"
    assert item_language(_item(text, wrong)) == code


@pytest.mark.parametrize("text", ["", " ", "12:30", "KCNA", "— — —", "5.000", "Да"])
def test_too_little_text_keeps_the_label_or_stays_unknown(text: str) -> None:
    assert item_language(_item(text)) == "und"
    assert item_language(_item(text, "ru")) == "ru"


@pytest.mark.parametrize(("label", "code"), [("en-US", "en"), ("ES", "es"), ("Russian", "ru"), ("pt_BR", "pt")])
def test_labels_are_read_in_their_common_spellings(label: str, code: str) -> None:
    assert item_language(_item("2025", label)) == code


@pytest.mark.parametrize("document", ["en", "es", "ru", "und"])
@pytest.mark.parametrize(("code", "text"), SAMPLES)
def test_a_full_sentence_is_known_in_any_document(document: str, code: str, text: str) -> None:
    cyrillic_favours_russian = document != code and code == "bg"
    assert passage_language(text, document) in ({code, "ru"} if cyrillic_favours_russian else {code})


@pytest.mark.parametrize("text", ["Kim Jong Un", "", "2024", "Nord Stream", "!?"])
def test_a_passage_that_says_nothing_inherits(text: str) -> None:
    assert passage_language(text, "es") == "es"
    assert passage_language(text, "en") == "en"


def test_short_unaccented_spanish_inside_an_english_document() -> None:
    assert passage_language("El puente fue inaugurado en la capital", "en") == "es"
    assert passage_language("Siendo la mayor obra de la ciudad", "en") == "es"


def test_cyrillic_inside_a_latin_document_is_russian() -> None:
    assert passage_language("Мы благодарны друзьям", "en") == "ru"


def test_company_names_do_not_turn_english_into_polish() -> None:
    assert passage_language("Toyama Motor Co.", "en") == "en"


def test_the_same_text_gets_the_same_answer_again() -> None:
    answers = {item_language(_item("Nuestra ruta hacia Quito", None)) for _ in range(20)}
    assert len(answers) == 1
