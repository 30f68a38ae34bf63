"""Words as they count when wordings are compared, and the places where a quotation's words stand."""

import pytest

from xlingual.passport import occurrences, windows
from xlingual.passport.changes import changes
from xlingual.passport.wording import wording_of
from xlingual.records import Item, Passage

TEXT = "“The harbour, she said, has\nnever been closed – not for a day.” A gull cried. The harbour has never been sold."
ITEM = Item(path="gull.txt", text=TEXT, source="Gull", lang="en")


def sentence(text: str, item: Item = ITEM, lang: str = "en") -> Passage:
    start = item.text.index(text)
    return Passage(item.item_id, start, start + len(text), text, lang, "sentence", "Ada Moor")


def found(text: str, *passages: Passage) -> list[str]:
    return [p.text for p in occurrences(text, {ITEM.item_id: ITEM}, passages)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We won’t stop”", "we won't stop."),
        ("Kim Jong-un spoke", "KIM JONG UN  spoke"),
        ("El año próximo habló él", "el ano proximo hablo el"),
        ("«Всё ещё впереди»", "Все еще впереди!"),
        ("5,000 tonnes", "5.000 tonnes"),
    ],
)
def test_marks_case_and_accents_do_not_count(one, other):
    assert wording_of(one).keys == wording_of(other).keys


@pytest.mark.parametrize(
    ("one", "other"),
    [("мой дом", "мои дом"), ("5 %", "5"), ("$5", "€5"), ("3.5 tonnes", "35 tonnes"), ("can not", "can")],
)
def test_letters_digits_and_money_count(one, other):
    assert wording_of(one).keys != wording_of(other).keys


def test_words_are_found_across_lines_and_marks():
    assert found("HAS NEVER been closed not for a day") == ["has\nnever been closed – not for a day"]


def test_every_place_is_found_and_nothing_inside_words():
    assert found("the harbour") == ["The harbour", "The harbour"]
    assert found("arbour") == found("harbour has ever") == []


def test_a_place_takes_speaker_and_kind_from_the_passage_around_it():
    around = sentence("The harbour has never been sold.")
    (place,) = occurrences("never been sold", {ITEM.item_id: ITEM}, [around])
    assert (place.speaker, place.kind) == ("Ada Moor", "sentence")
    assert ITEM.text[place.start : place.end] == place.text == "never been sold"


def test_a_place_that_is_a_passage_is_that_passage():
    around = sentence("The harbour has never been sold.")
    assert occurrences("the harbour has never been sold", {ITEM.item_id: ITEM}, [around]) == [around]


def test_a_copy_with_a_word_changed_is_cut_out_of_its_sentence():
    text = "Late on Monday the minister said that the two old bridges will stay open all winter, to our surprise."
    item = Item(path="b.txt", text=text, source="Gull")
    (window,) = windows("the two old bridges will stay closed all winter", "en", [sentence(text, item)])
    assert window.text == "the two old bridges will stay open all winter"
    assert item.text[window.start : window.end] == window.text


def test_other_sentences_and_short_texts_are_no_copies():
    far = sentence("The harbour has never been sold.")
    assert windows("The bakery in the old town has opened again.", "en", [far]) == []
    assert windows("harbour never sold", "en", [far]) == []


def test_changed_words_are_named():
    assert changes("The red ferry sails today", "The blue ferry sails today", "en") == (("red", "blue"),)
    assert changes("Ferries sail today at 5,000 feet", "Ferries sail today at 6,000 feet", "en") == (
        ("5,000", "6,000"),
    )
    assert changes("The ferry really sails", "The ferry sails", "en") == (("really", ""),)


def test_spellings_and_small_words_are_no_changes():
    assert changes("The harbor of Gerassimov opens", "A harbour of Gerasimov opened", "en") == ()
