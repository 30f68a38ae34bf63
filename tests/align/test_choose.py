"""Choosing: between two items each passage has one partner, and overlaps are settled."""

from __future__ import annotations

import numpy as np
from bags import cut, judged, lay, means, news, one_hot, ties

from xlingual.align.bag import Bag, extended
from xlingual.align.choose import choose
from xlingual.records import Passage

GULL = news("Gull", 'She said: "The pier is safe."', "Rain fell.")
TERN = news("Tern", "Según ella, el muelle es seguro.", "Llovió.", lang="es")
SKUA = news("Skua", "Пирс безопасен, сказала она.", lang="ru")
LINES = [cut(item, line) for item in (GULL, TERN, SKUA) for line in item.text.split("\n")]
QUOTE = cut(GULL, "The pier is safe.", kind="quote")


def chosen(bag: Bag, scored: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    found = ties(bag, *scored)
    order = choose(bag, judged(found, list(scored.values())))
    return list(zip(found.a[order].tolist(), found.b[order].tolist(), strict=True))


def bag_of(*passages: Passage) -> Bag:
    return lay([GULL, TERN, SKUA], passages, vectors=one_hot(*range(len(passages))))


def test_the_better_of_two_partners_stands() -> None:
    assert chosen(bag_of(*LINES), {(0, 2): 0.6, (0, 3): 0.9}) == [(0, 3)]
    assert chosen(bag_of(*LINES), {(0, 2): 0.6, (1, 2): 0.9}) == [(1, 2)]


def test_both_sides_keep_their_partner_when_they_agree() -> None:
    scored = {(0, 2): 0.7, (0, 3): 0.6, (1, 2): 0.5, (1, 3): 0.9}
    assert chosen(bag_of(*LINES), scored) == [(1, 3), (0, 2)]


def test_each_other_item_has_a_partner_of_its_own() -> None:
    assert chosen(bag_of(*LINES), {(0, 2): 0.6, (0, 4): 0.9}) == [(0, 4), (0, 2)]


def test_of_a_sentence_and_its_quote_the_better_fitting_stands() -> None:
    bag = bag_of(*LINES, QUOTE)
    assert chosen(bag, {(0, 2): 0.6, (2, 5): 0.9}) == [(2, 5)]
    assert chosen(bag, {(0, 2): 0.9, (2, 5): 0.6}) == [(0, 2)]


def test_a_join_takes_all_its_sentences() -> None:
    join = Passage(TERN.item_id, 0, len(TERN.text), TERN.text, "es", "join")
    bag = lay([GULL, TERN, SKUA], LINES, vectors=one_hot(*range(5)))
    longer = extended(bag, [join], origins=np.array([2]), vectors=one_hot(5), words=means().words)
    assert chosen(longer, {(0, 2): 0.6, (1, 3): 0.7, (0, 5): 0.9}) == [(0, 5)]
    assert chosen(longer, {(0, 2): 0.6, (1, 3): 0.7, (0, 5): 0.65}) == [(1, 3), (0, 2)]


def test_a_quote_of_several_sentences_takes_them_all() -> None:
    quote = Passage(TERN.item_id, 0, len(TERN.text), TERN.text, "es", "quote")
    bag = bag_of(*LINES[:2], quote, *LINES[2:4])
    assert chosen(bag, {(0, 2): 0.9, (0, 3): 0.6, (1, 4): 0.7}) == [(0, 2)]
    assert chosen(bag, {(0, 2): 0.65, (0, 3): 0.6, (1, 4): 0.7}) == [(1, 4), (0, 3)]


def test_neighbours_that_only_touch_do_not_overlap() -> None:
    first = Passage(GULL.item_id, 0, 10, GULL.text[:10], "en", "sentence")
    second = Passage(GULL.item_id, 10, 20, GULL.text[10:20], "en", "sentence")
    bag = bag_of(*LINES[2:4], first, second)
    assert chosen(bag, {(0, 2): 0.6, (1, 3): 0.9}) == [(1, 3), (0, 2)]


def test_inside_one_item_each_passage_stands_once() -> None:
    item = news("Gull", "Boats left.", "Los barcos salieron.", "Лодки ушли.")
    bag = lay([item], vectors=one_hot(0, 1, 2))
    assert chosen(bag, {(0, 1): 0.6, (0, 2): 0.8, (1, 2): 0.7}) == [(0, 2)]


def test_the_most_probable_come_first_and_equals_in_their_order() -> None:
    scored = {(0, 2): 0.5, (1, 3): 0.9, (0, 4): 0.5}
    assert chosen(bag_of(*LINES), scored) == [(1, 3), (0, 2), (0, 4)]


def test_what_a_human_called_same_comes_before_what_is_more_probable() -> None:
    found = ties(bag_of(*LINES), (0, 2), (0, 3), (0, 4))
    order = choose(bag_of(*LINES), judged(found, [0.1, 0.9, 0.5]), np.array([True, False, False]))
    assert order.tolist() == [2, 0]


def test_nothing_to_choose_from() -> None:
    bag = bag_of(*LINES)
    assert choose(bag, judged(ties(bag), [])).tolist() == []
    assert choose(bag, judged(ties(bag), [])).dtype == np.int64
