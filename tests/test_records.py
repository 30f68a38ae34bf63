"""Records: ids that are made of content, and order-free where order means nothing."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from xlingual.records import (
    Alignment,
    Group,
    Item,
    Pair,
    Passage,
    Refit,
    Verdict,
    content_id,
    language_pair,
    text_key,
)

ITEM = Item(
    "news/a.txt", "The pier is safe. Ships may land.", "Gull", "en", "2025-05-01", "Pier", "https://gull.example/1"
)
ONE = Passage("item-1", 0, 17, "The pier is safe.", "en", "sentence")
OTHER = Passage("item-2", 5, 26, "El muelle es seguro.", "es", "quote")


def pair(a: Passage, b: Passage) -> Pair:
    return Pair(a, b, similarity=0.8, margin=None, confidence=0.9, model="m")


def test_an_id_is_the_same_on_every_machine() -> None:
    assert content_id("Gull", None, 3) == "825c438770dddc9f"
    assert text_key("The pier is safe.") == "723c96f2168c33d9"


def test_an_id_is_made_of_all_parts_in_their_order() -> None:
    assert content_id("a", "b") != content_id("b", "a")
    assert content_id("ab") != content_id("a", "b")
    assert content_id("a", None) != content_id("a")
    assert content_id(None) == content_id("")


def test_broken_unicode_has_an_id() -> None:
    assert content_id("\ud800") != content_id("\ud801")


@pytest.mark.parametrize("change", [{"path": "elsewhere/b.jsonl"}, {"position": 7}, {"lang": "es"}])
def test_an_item_is_the_same_wherever_it_lies(change: dict[str, object]) -> None:
    assert replace(ITEM, **change).item_id == ITEM.item_id  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["text", "source", "date", "title", "url"])
def test_an_item_with_other_content_is_another(name: str) -> None:
    assert replace(ITEM, **{name: "2024-01-01"}).item_id != ITEM.item_id  # type: ignore[arg-type]


@pytest.mark.parametrize("change", [{"item_id": "x"}, {"start": 1}, {"end": 9}])
def test_a_passage_is_its_item_and_offsets(change: dict[str, object]) -> None:
    assert replace(ONE, **change).passage_id != ONE.passage_id  # type: ignore[arg-type]


@pytest.mark.parametrize("change", [{"kind": "quote"}, {"speaker": "Lavrov"}, {"count": 3}, {"lang": "ru"}])
def test_what_is_known_of_a_passage_is_no_part_of_its_id(change: dict[str, object]) -> None:
    assert replace(ONE, **change).passage_id == ONE.passage_id  # type: ignore[arg-type]


def test_a_pair_is_the_same_from_either_side() -> None:
    assert pair(ONE, OTHER).pair_id == pair(OTHER, ONE).pair_id
    assert pair(ONE, OTHER).pair_id != pair(ONE, replace(OTHER, end=27)).pair_id


def test_a_pairs_kind_is_by_the_languages_of_its_sides() -> None:
    assert pair(ONE, OTHER).kind == "cross-language"
    assert pair(ONE, replace(OTHER, lang="en")).kind == "same-language"


def test_verdicts_are_keyed_by_what_the_texts_say() -> None:
    dressed = replace(ONE, item_id="item-9", start=40, text="«The PIER is safe!»", lang="ru")
    assert pair(ONE, OTHER).text_keys == pair(OTHER, dressed).text_keys
    assert pair(ONE, OTHER).text_keys == tuple(sorted((text_key(ONE.text), text_key(OTHER.text))))
    assert pair(ONE, OTHER).languages == "en-es"


def alignment(*pairs: Pair, doubtful: tuple[Pair, ...] = ()) -> Alignment:
    return Alignment({}, [], pairs, doubtful, [], "m")


def test_a_humans_word_is_final() -> None:
    no, yes, open_ = (replace(pair(ONE, OTHER), verdict=said) for said in ("different", "same", "unsure"))
    low, high = replace(yes, confidence=0.1), replace(yes, confidence=0.4)
    found = alignment(open_, no, yes, doubtful=(low, open_, no, high))
    assert found.standing == [open_, yes, high, low]
    assert found.undecided == [open_]
    assert found.rejected == [no, no]


def test_a_group_is_the_same_in_any_order() -> None:
    third = replace(ONE, item_id="item-3")
    assert Group((ONE, OTHER, third)).group_id == Group((third, ONE, OTHER), stock=True).group_id
    assert Group((ONE, OTHER)).group_id != Group((ONE, OTHER, third)).group_id


@pytest.mark.parametrize(("start", "end", "expected"), [(0, 5, True), (10, 30, True), (16, 17, True), (17, 20, False)])
def test_passages_overlap_where_they_share_characters(start: int, end: int, expected: bool) -> None:
    other = replace(ONE, start=start, end=end)
    assert ONE.overlaps(other) is other.overlaps(ONE) is expected


def test_passages_of_two_items_never_overlap() -> None:
    assert not ONE.overlaps(replace(ONE, item_id="item-2"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Pier is SAFE", "the pier is safe"),
        ("¿Qué dijo el señor Muñoz?", "que dijo el senor munoz"),
        ("«Пирс безопасен», — сказал он.", "Пирс безопасен сказал он"),
        ("Всё ещё", "Все еще"),
        ("one\u00a0 two\n\tthree", " one two three "),
        ("e\u0301l", "\u00e9l"),
        ("“Stop”", '"Stop!"'),
    ],
    ids=["case", "accents", "quotation marks", "ё", "spacing", "composition", "punctuation"],
)
def test_a_texts_key_is_apart_from_its_dress(one: str, other: str) -> None:
    assert text_key(one) == text_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("the pier is safe", "the pier is unsafe"), ("5 boats", "6 boats"), ("Ын", "Ир"), ("to day", "today")],
)
def test_other_words_have_another_key(one: str, other: str) -> None:
    assert text_key(one) != text_key(other)


def test_a_pair_of_languages_has_one_name() -> None:
    assert language_pair("ru", "en") == language_pair("en", "ru") == "en-ru"
    assert language_pair("es", "es") == "es-es"


def test_texts_without_words_share_one_key() -> None:
    assert text_key("") == text_key("…!")


@pytest.mark.parametrize("record", [Item, Passage, Pair, Verdict, Refit, Group, Alignment])
def test_records_are_frozen_and_slotted(record: type) -> None:
    assert "__dict__" not in dir(record)
    assert record.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert record.__doc__


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        ITEM.text = "other"  # type: ignore[misc]
