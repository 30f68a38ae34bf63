"""Joins: one long sentence here against two short ones there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from bags import cut, lay, means, news, seen, ties

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates
from xlingual.align.evidence import weigh
from xlingual.align.joins import PROMISING, TRIES, with_joins
from xlingual.align.judge import judge
from xlingual.records import Item, Passage

LONG = news(
    "Gull",
    "The fishermen of Cape Orlo will receive new boats from the government next spring, the governor said, "
    "adding that the old ones would be burned.",
)
SHORT = news(
    "Tern",
    "Погода была плохой.",
    "Рыбаки мыса Орло получат от правительства новые лодки следующей весной, сказал губернатор.",
    "Старые лодки сожгут.",
    "Жители довольны.",
    lang="ru",
)
# numbers of the passages: 0 is the long sentence, 1-4 are the short ones


def joined(bag: Bag, items: list[Item], *ends: tuple[int, int]) -> tuple[Bag, Candidates]:
    return with_joins(bag, seen(bag, *ends), {item.item_id: item for item in items}, means())


def made(bag: Bag, items: list[Item], *ends: tuple[int, int]) -> list[Passage]:
    longer, _ = joined(bag, items, *ends)
    return list(longer.passages[len(bag.passages) :])


def test_the_side_that_says_less_is_joined_with_either_neighbour() -> None:
    items = [LONG, SHORT]
    joins = made(lay(items), items, (0, 2))
    lines = SHORT.text.split("\n")
    assert [join.text for join in joins] == ["\n".join(lines[:2]), "\n".join(lines[1:3])]
    assert {join.kind for join in joins} == {"join"}
    assert all(SHORT.text[join.start : join.end] == join.text for join in joins)


def test_a_join_is_a_candidate_of_its_partner() -> None:
    items = [LONG, SHORT]
    bag = lay(items)
    longer, found = joined(bag, items, (0, 2))
    assert found.a.tolist() == [0, 0]
    assert found.b.tolist() == [5, 6]
    assert found.similarity.tolist() == ties(longer, (0, 5), (0, 6)).similarity.tolist()
    assert longer.origins[5:].tolist() == [2, 2]


def test_the_fitting_join_is_judged_better_than_its_sentence() -> None:
    items = [LONG, SHORT]
    bag = lay(items)
    longer, found = joined(bag, items, (0, 2))
    score = means().score
    [alone] = seen(bag, (0, 2)).by_text
    with_before, with_after = judge(longer, found, weigh(longer, means().words, found), score=score).by_text
    assert with_after > alone
    assert with_after > with_before


def test_sides_that_say_equally_much_are_left_alone() -> None:
    one = news("Gull", "Rain fell.", "The old boats will be burned.", "Nobody minded.")
    other = news("Tern", "Snow fell.", "The old boats will soon be burnt.", "Everybody left.")
    bag = lay([one, other])
    assert seen(bag, (1, 4)).by_text[0] > PROMISING
    assert made(bag, [one, other], (1, 4)) == []


def test_hopeless_pairs_are_not_joined() -> None:
    items = [news("Gull", "Eleven penguins escaped from a zoo in Lima and swam three miles out to sea."), SHORT]
    assert made(lay(items), items, (0, 4)) == []


def test_a_sentence_in_another_language_is_no_neighbour() -> None:
    passages = [cut(LONG, LONG.text), *(cut(SHORT, line) for line in SHORT.text.split("\n"))]
    foreign = replace(passages[1], lang="uk")
    items = [LONG, SHORT]
    joins = made(lay(items, [passages[0], foreign, *passages[2:]]), items, (0, 2))
    assert [join.start for join in joins] == [passages[2].start]


def test_an_item_of_one_sentence_has_no_neighbours() -> None:
    items = [LONG, news("Tern", SHORT.text.split("\n")[1], lang="ru")]
    assert made(lay(items), items, (0, 1)) == []


def test_a_join_is_said_by_whoever_is_named() -> None:
    lines = SHORT.text.split("\n")
    passages = [cut(LONG, LONG.text), cut(SHORT, lines[1]), cut(SHORT, lines[2], speaker="Анна Белова")]
    items = [LONG, SHORT]
    assert {join.speaker for join in made(lay(items, passages), items, (0, 1), (0, 2))} == {"Анна Белова"}


def spoken(one: str | None, other: str | None) -> list[Passage]:
    """The joins of the fitting sentence, said by one, with its follower, said by the other."""
    lines = SHORT.text.split("\n")
    passages = [cut(LONG, LONG.text), cut(SHORT, lines[1], speaker=one), cut(SHORT, lines[2], speaker=other)]
    return made(lay([LONG, SHORT], passages), [LONG, SHORT], (0, 1))


def test_two_speakers_are_not_joined() -> None:
    assert spoken("Анна Белова", "Пётр Лунин") == []


@pytest.mark.parametrize(
    ("one", "other"), [("Анна Белова", "Анна Белова"), ("Анна Белова", None), (None, "Анна Белова")]
)
def test_one_speaker_is_joined_with_herself_and_with_nobody(one: str | None, other: str | None) -> None:
    [join] = spoken(one, other)
    assert join.speaker == "Анна Белова"


def test_of_many_candidates_the_best_two_are_tried() -> None:
    fitting = [LONG.text, f"Yesterday it was said: {LONG.text}", f"{LONG.text} So it was reported."]
    many = news("Gull", *fitting)
    bag = lay([many, SHORT])
    ends = [(0, 4), (1, 4), (2, 4)]
    worst = int(np.argmin(seen(bag, *ends).by_text))
    _, found = joined(bag, [many, SHORT], *ends)
    assert set(found.a.tolist()) == {0, 1, 2} - {worst}
    assert TRIES == 2


def test_a_try_in_one_item_costs_none_in_another() -> None:
    items = [LONG, news("Skua", LONG.text), news("Petrel", LONG.text), SHORT]
    _, found = joined(lay(items), items, (0, 4), (1, 4), (2, 4))
    assert set(found.a.tolist()) == {0, 1, 2}


def test_the_neighbour_of_a_quote_of_two_sentences_stands_outside_of_it() -> None:
    first, second, third, fourth = (cut(SHORT, line) for line in SHORT.text.split("\n"))
    text = SHORT.text[second.start : third.end]
    quote = Passage(SHORT.item_id, second.start, third.end, text, "ru", "quote")
    long = news("Gull", f"{LONG.text[:-1]}, and that every family would get a new pier, a crane and three nets.")
    bag = lay([long, SHORT], [cut(long, long.text), first, quote, second, third, fourth])
    joins = made(bag, [long, SHORT], (0, 2))
    assert [(join.start, join.end) for join in joins] == [(first.start, third.end), (second.start, fourth.end)]
    longer, _ = joined(bag, [long, SHORT], (0, 2))
    assert longer.places[-2:].tolist() == [[0, 2], [1, 3]]


def test_a_sentence_is_joined_with_a_sentence_and_not_with_a_quote_of_several() -> None:
    _, second, third, fourth = (cut(SHORT, line) for line in SHORT.text.split("\n"))
    text = SHORT.text[third.start : fourth.end]
    quote = Passage(SHORT.item_id, third.start, fourth.end, text, "ru", "quote")
    [join] = made(lay([LONG, SHORT], [cut(LONG, LONG.text), second, quote, third, fourth]), [LONG, SHORT], (0, 1))
    assert (join.start, join.end) == (second.start, third.end)


def test_without_candidates_nothing_is_joined() -> None:
    items = [LONG, SHORT]
    bag = lay(items)
    longer, found = joined(bag, items)
    assert longer.passages == bag.passages
    assert len(found) == 0
