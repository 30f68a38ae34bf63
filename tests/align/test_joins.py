"""Joins: one long sentence here against two short ones there."""

from __future__ import annotations

from dataclasses import replace

from bags import cut, lay, means, news, seen, ties

from xlingual.align.bag import Bag
from xlingual.align.candidates import Candidates
from xlingual.align.evidence import weigh
from xlingual.align.joins import PROMISING, with_joins
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
    items = [news("Gull", "Rain fell.", "The old boats will be burned.", "Nobody minded."), SHORT]
    bag = lay(items)
    assert seen(bag, (1, 5)).by_text[0] > PROMISING
    assert made(bag, items, (1, 5)) == []


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


def test_without_candidates_nothing_is_joined() -> None:
    items = [LONG, SHORT]
    bag = lay(items)
    longer, found = joined(bag, items)
    assert longer.passages == bag.passages
    assert len(found) == 0
