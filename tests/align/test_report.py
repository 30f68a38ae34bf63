"""Results as records: order of the sides, values that may be missing, groups."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from bags import judged, lay, means, news, one_hot, seen, ties

from xlingual.align.report import as_groups, as_pairs
from xlingual.records import Group, Item, Pair


def pair_of(one: Item, other: Item) -> Pair:
    """The pair of the first lines of two items."""
    bag = lay([one, other], vectors=one_hot(0, 1))
    known = {item.item_id: item for item in (one, other)}
    [pair] = as_pairs(bag, judged(ties(bag, (0, 1)), [0.7]), known, means=means(), group_of={})
    return pair


def item(source: str = "Gull", path: str = "a.txt", text: str = "Rain.", date: str | None = None) -> Item:
    return Item(path=path, text=text, source=source, lang="en", date=date)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (item("Tern", date="2025-03-01"), item("Gull", date="2025-03-02")),
        (item("Tern", date="2025-03-01"), item("Gull")),
        (item("Gull", "z.txt", date="2025-03-01"), item("Tern", "a.txt", date="2025-03-01")),
        (item("Gull", "a.txt", "Rain."), item("Gull", "b.txt", "It rained.")),
        (item("Gull", "z.txt"), item("Tern", "a.txt")),
    ],
    ids=["date", "undated last", "source", "path", "source of undated"],
)
def test_a_is_the_earlier(earlier: Item, later: Item) -> None:
    for pair in (pair_of(earlier, later), pair_of(later, earlier)):
        assert (pair.a.item_id, pair.b.item_id) == (earlier.item_id, later.item_id)


def test_inside_one_item_the_first_place_is_the_earlier() -> None:
    both = news("Gull", "Rain fell.", "Llovió.")
    bag = lay([both])
    pairs = as_pairs(bag, judged(ties(bag, (1, 0)), [0.7]), {both.item_id: both}, means=means(), group_of={})
    assert [pairs[0].a.text, pairs[0].b.text] == ["Rain fell.", "Llovió."]


def test_pairs_come_in_the_order_in_which_they_were_judged() -> None:
    items = [news(source, "Rain.") for source in ("Gull", "Tern", "Skua")]
    bag = lay(items)
    found = judged(ties(bag, (1, 2), (0, 1)), [0.3, 0.9])
    pairs = as_pairs(bag, found, {i.item_id: i for i in items}, means=means(), group_of={})
    assert [pair.confidence for pair in pairs] == [0.3, 0.9]


def test_values_are_those_judged() -> None:
    items = [news("Gull", "The pier is safe."), news("Tern", "El muelle es seguro.", lang="es")]
    bag = lay(items)
    found = replace(seen(bag, (0, 1)), margins=np.array([1.25]))
    [pair] = as_pairs(bag, found, {i.item_id: i for i in items}, means=means(), group_of={}, stock=True)
    assert pair.similarity == pytest.approx(float(bag.vectors[0] @ bag.vectors[1]))
    assert pair.confidence == found.probability[0]
    assert pair.margin == 1.25
    assert pair.model == means().model
    assert pair.features == found.reasons(0)
    assert pair.stock
    assert pair.group_id == ""
    assert {type(value) for value in (pair.similarity, pair.margin, pair.confidence)} == {float}


def test_a_missing_margin_is_none() -> None:
    assert pair_of(item("Gull"), item("Tern")).margin is None


def test_confidence_is_none_where_it_would_be_no_probability() -> None:
    french = replace(item("Tern", text="Il pleut."), lang="fr")
    assert pair_of(item("Gull"), french).confidence is None
    assert pair_of(item("Gull"), item("Tern")).confidence == pytest.approx(0.7)


def test_pairs_bear_the_id_of_their_group() -> None:
    items = [news(source, "Rain.") for source in ("Gull", "Tern", "Skua", "Petrel")]
    bag = lay(items)
    known = {i.item_id: i for i in items}
    group_of = {0: 5, 2: 5, 1: 9, 3: 9}
    groups = as_groups(bag, group_of)
    pairs = as_pairs(bag, judged(ties(bag, (0, 2), (1, 3)), [0.9, 0.8]), known, means=means(), group_of=group_of)
    assert [pair.group_id for pair in pairs] == [group.group_id for group in groups]
    assert groups == [Group((bag.passages[0], bag.passages[2])), Group((bag.passages[1], bag.passages[3]))]


def test_groups_list_their_passages_in_the_order_of_the_run() -> None:
    bag = lay([news(source, "Rain.") for source in ("Gull", "Tern", "Skua")])
    [group] = as_groups(bag, {2: 0, 0: 0, 1: 0}, stock=True)
    assert group.passages == bag.passages
    assert group.stock


def test_nothing_found_is_nothing_reported() -> None:
    bag = lay([news("Gull", "Rain.")])
    assert as_groups(bag, {}) == []
    assert as_pairs(bag, judged(ties(bag), []), {}, means=means(), group_of={}) == []
