"""Spans: every name of a run with one id for all its spellings, and whether two speakers are one person."""

from __future__ import annotations

import pytest

from xlingual.names import find_mentions, name_spans, same_person
from xlingual.records import Item

ENGLISH = Item("a.txt", "President Vladimir Putin met Kim Jong Un in Moscow. Putin thanked Kim Jong Un.", "Gull", "en")
RUSSIAN = Item("b.txt", "Президент Владимир Путин встретился с Ким Чен Ыном в Москве. Путин был рад.", "Чайка", "ru")
SPANISH = Item("c.txt", "El presidente Vladímir Putin recibió a Kim Jong-un en Moscú.", "Gaviota", "es")


def test_spellings_of_one_name_share_an_id() -> None:
    items = [ENGLISH, RUSSIAN, SPANISH]
    spans = name_spans(find_mentions(items), items)
    named = {
        (item.source, item.text[span.start : span.end]): span.name_id for item in items for span in spans[item.item_id]
    }
    putin, kim, moscow = named["Gull", "Vladimir Putin"], named["Gull", "Kim Jong Un"], named["Gull", "Moscow"]
    assert len({putin, kim, moscow}) == 3
    assert {named["Gull", "Putin"], named["Чайка", "Владимир Путин"], named["Gaviota", "Vladímir Putin"]} == {putin}
    assert {named["Чайка", "Ким Чен Ыном"], named["Gaviota", "Kim Jong-un"]} == {kim}
    assert {named["Чайка", "Москве"], named["Gaviota", "Moscú"]} == {moscow}


def test_spans_stand_in_reading_order() -> None:
    items = [ENGLISH]
    (spans,) = name_spans(find_mentions(items), items).values()
    assert [span.start for span in spans] == sorted(span.start for span in spans)


def test_no_mentions_have_no_spans() -> None:
    assert name_spans([], []) == {}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Valery Gerassimov", "Валерий Герасимов", True),
        ("Kim Jong Un", "Ким Чен Ына", True),
        ("Kim Jong Un", "Kim Jong Il", False),
        ("Ким Чен Ыном", "Kim Jong Il", False),
        ("Maria Zakharova", "Сергей Лавров", False),
        ("Maria Zakharova", "Марии Захаровой", None),
        ("Gerasimov", "Guerásimov", True),
    ],
)
def test_two_speakers_are_one_person_or_two_or_there_is_doubt(one: str, other: str, same: bool | None) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same
