"""Stock phrases: what one outlet prints in item after item."""

from __future__ import annotations

import numpy as np
import pytest
from bags import lay, near_of, news, one_hot, ties

from xlingual.align.bag import Bag
from xlingual.align.stock import EDITIONS, OFTEN, SAME_NEWS, stock_pairs, stock_passages
from xlingual.records import Item

PHRASE = "The weather service wishes all readers a pleasant evening."


def daily(count: int, source: str = "Gull") -> list[Item]:
    return [news(source, PHRASE, date=f"2025-05-{day:02}") for day in range(1, count + 1)]


def often(bag: Bag, asked: int = 0) -> bool:
    products, rows = near_of(bag).anytime["en"]
    return bool(stock_passages(bag, np.array([asked]), products[[asked]], rows[[asked]])[0])


def test_a_phrase_in_enough_other_items_is_stock() -> None:
    assert often(lay(daily(OFTEN + 1)))


def test_a_phrase_in_too_few_other_items_is_not() -> None:
    assert not often(lay(daily(OFTEN)))


def test_other_outlets_do_not_make_it_stock() -> None:
    bag = lay([*daily(OFTEN), *daily(9, "Tern")])
    assert not often(bag)
    assert often(bag, OFTEN)


def test_repetitions_in_one_item_count_once() -> None:
    items = [*daily(OFTEN), news("Skua", "Nothing.")]
    again = news("Gull", *[PHRASE] * 3, date="2025-06-01")
    lines = [*items[:-1], again]
    assert often(lay(lines))
    repeated = news("Gull", *[PHRASE] * (OFTEN + 2), date="2025-06-01")
    assert not often(lay([repeated, *daily(1)]))


def test_other_sentences_do_not_count() -> None:
    others = [news("Gull", f"{name} bought a red tractor.") for name in ("Ivan", "Petra", "Luis", "Anna", "Olga")]
    assert not often(lay([*daily(1), *others]))


def two(days: tuple[str | None, str | None]) -> Bag:
    return lay([news("Gull", "One.", date=days[0]), news("Tern", "Two.", date=days[1])], vectors=one_hot(0, 1))


@pytest.mark.parametrize("stock", [[True, False], [False, True], [True, True]])
def test_one_stock_side_makes_a_stock_pair(stock: list[bool]) -> None:
    bag = two(("2025-05-01", "2025-05-20"))
    assert stock_pairs(bag, ties(bag, (0, 1)), np.array(stock), np.zeros(1)).all()


def test_without_a_stock_side_a_pair_is_none() -> None:
    bag = two(("2025-05-01", "2025-05-20"))
    assert not stock_pairs(bag, ties(bag, (0, 1)), np.array([False, False]), np.zeros(1)).any()


@pytest.mark.parametrize(
    ("second", "support", "expected"),
    [
        (1 + SAME_NEWS, EDITIONS, False),
        (1 + SAME_NEWS, EDITIONS / 2, True),
        (2 + SAME_NEWS, 1.0, True),
    ],
)
def test_editions_of_one_text_keep_their_phrases(second: int, support: float, expected: bool) -> None:
    bag = two(("2025-05-01", f"2025-05-{second:02}"))
    found = stock_pairs(bag, ties(bag, (0, 1)), np.array([True, True]), np.array([support]))
    assert found.tolist() == [expected]


def test_nothing_asked_is_nothing_found() -> None:
    bag = lay(daily(2))
    none = np.zeros(0, np.int64)
    assert stock_passages(bag, none, np.zeros((0, 4), np.float32), np.zeros((0, 4), np.int64)).shape == (0,)
    assert stock_pairs(bag, ties(bag), np.zeros(2, bool), np.zeros(0)).shape == (0,)
