"""A bag's columns: item, outlet, language, day, place, speaker, core."""

from __future__ import annotations

import numpy as np
import pytest
from bags import cut, lay, means, news

from xlingual.align.bag import UNDATED, extended, ordinal
from xlingual.errors import UsageError
from xlingual.records import Passage

GULL = news("Gull", "Rain fell.", "The mayor said that the pier is safe.", "Nobody left.", date="2025-03-02")
TERN = news("Tern", "Шёл дождь.", "Пирс безопасен.", lang="ru", date="2025-03-05")
LATE = news("Gull", "Snow fell.")


def test_items_and_outlets_are_numbered() -> None:
    bag = lay([GULL, TERN, LATE])
    assert bag.items.tolist() == [0, 0, 0, 1, 1, 2]
    assert bag.sources.tolist() == [0, 0, 0, 1, 1, 0]
    assert bag.languages.tolist() == ["en"] * 3 + ["ru"] * 2 + ["en"]


def test_days_are_counted_and_missing_dates_marked() -> None:
    days = lay([GULL, TERN, LATE]).days
    assert days[3] - days[0] == 3
    assert days[5] == UNDATED == ordinal(None)


def test_the_hour_is_no_part_of_the_day() -> None:
    assert ordinal("2025-03-02T23:59:00+03:00") == ordinal("2025-03-02")


def test_places_count_sentences_and_restart_with_each_item() -> None:
    assert lay([GULL, TERN]).places.tolist() == [[0, 0], [1, 1], [2, 2], [0, 0], [1, 1]]


def test_a_quote_stands_where_its_sentence_stands() -> None:
    whole = cut(GULL, "The mayor said that the pier is safe.", kind="reported")
    inner = cut(GULL, "the pier is safe", kind="reported")
    bag = lay([GULL], [cut(GULL, "Rain fell."), whole, inner, cut(GULL, "Nobody left.")])
    assert bag.places.tolist() == [[0, 0], [1, 1], [1, 1], [2, 2]]


def test_a_reported_sentence_counts_by_its_clause() -> None:
    whole = cut(GULL, "The mayor said that the pier is safe.", kind="reported")
    inner = cut(GULL, "the pier is safe", kind="reported")
    bag = lay([GULL], [cut(GULL, "Rain fell."), whole, inner])
    assert bag.cores[0] is None
    assert bag.cores[1] is not None
    assert whole.text[slice(*bag.cores[1])] == inner.text
    assert bag.core_vectors[1] == pytest.approx(bag.vectors[2], abs=1e-6)
    assert bag.core_vectors[0] == pytest.approx(bag.vectors[0])


def test_a_plain_sentence_around_a_quote_counts_whole() -> None:
    whole, inner = cut(GULL, "The mayor said that the pier is safe."), cut(GULL, "the pier is safe", kind="quote")
    bag = lay([GULL], [whole, inner])
    assert bag.cores == (None, None)


def test_a_core_reaches_from_the_first_quote_to_the_last() -> None:
    item = news("Skua", '"We sail", he said, "and we return."')
    whole = cut(item, item.text, kind="reported")
    bag = lay([item], [whole, cut(item, "We sail", kind="quote"), cut(item, "and we return.", kind="quote")])
    assert bag.cores[0] == (item.text.index("We"), item.text.index("return.") + len("return."))


def test_speakers_are_names_with_letters() -> None:
    passages = [
        cut(GULL, "Rain fell.", speaker="Valery Gerasimov"),
        cut(GULL, "Nobody left."),
        cut(TERN, "Шёл дождь.", speaker="Валерий Герасимов"),
        cut(TERN, "Пирс безопасен.", speaker="—"),
    ]
    assert lay([GULL, TERN], passages).speakers == ("Valery Gerasimov", "", "Валерий Герасимов", "")


def test_a_join_is_where_its_origin_is() -> None:
    bag = lay([GULL, TERN])
    end = len(TERN.text)
    join = Passage(TERN.item_id, 0, end, TERN.text, "ru", "join", "Анна Ким")
    longer = extended(bag, [join], origins=np.array([3]), vectors=means().encode([join.text]), words=means().words)
    columns = (longer.items, longer.sources, longer.languages, longer.days)
    assert all(column[-1] == column[3] for column in columns)
    assert longer.passages == (*bag.passages, join)
    assert longer.origins.tolist() == [0, 1, 2, 3, 4, 3]
    assert longer.speakers[-1] == "Анна Ким"
    assert len(longer.texts) == len(longer.vectors) == len(longer.core_vectors) == len(longer.cores) == 6


@pytest.mark.parametrize(
    ("origin", "words", "expected"),
    [
        (0, "Rain fell.\nThe mayor said that the pier is safe.", [0, 1]),
        (1, "The mayor said that the pier is safe.\nNobody left.", [1, 2]),
        (2, "The mayor said that the pier is safe.\nNobody left.", [1, 2]),
    ],
)
def test_a_join_stands_at_its_origin_and_next_to_it(origin: int, words: str, expected: list[int]) -> None:
    bag, join = lay([GULL]), cut(GULL, words, kind="join")
    longer = extended(bag, [join], origins=np.array([origin]), vectors=means().encode([words]), words=means().words)
    assert longer.places[-1].tolist() == expected
    assert longer.places[:-1].tolist() == bag.places.tolist()


@pytest.mark.parametrize("day", ["May 2025", "2025-13-01", "2025-02-30", "02.03.2025", "2025"])
def test_a_date_that_is_none_is_an_error_of_the_user(day: str) -> None:
    with pytest.raises(UsageError, match="YYYY-MM-DD") as caught:
        ordinal(day)
    assert repr(day) in str(caught.value)


def test_no_date_is_no_error() -> None:
    assert ordinal("") == ordinal(None) == UNDATED


def test_no_passages_make_an_empty_bag() -> None:
    for items in ([], [GULL]):
        bag = lay(items, [])
        assert len(bag.passages) == len(bag.items) == len(bag.places) == len(bag.vectors) == 0
        longer = extended(bag, [], origins=np.zeros(0, np.int64), vectors=means().encode([]), words=means().words)
        assert longer.passages == ()
        assert longer.places.shape == (0, 2)
