"""A whole alignment of hand-made items: what is kept, what is doubtful, what is a group."""

from __future__ import annotations

from itertools import combinations

import pytest
from bags import lay, means, near_of, news

from xlingual.align.renderings import CUT, DOUBTFUL, renderings
from xlingual.records import Alignment, Item, Pair

ITEMS = [
    news(
        "Gull",
        "Snow closed the northern road on Monday.",
        "The governor promised that the lighthouse at Cape Orlo would never be sold.",
        "Schools will open again next week.",
        date="2025-02-03",
    ),
    news(
        "Tern",
        "El gobernador prometió que el faro de Cabo Orlo jamás sería vendido.",
        "Las escuelas volverán a abrir la próxima semana.",
        "El faro de Cabo Orlo tiene cien años y lo visitan muchos turistas.",
        lang="es",
        date="2025-02-04",
    ),
    news(
        "Skua",
        "Рыбаки недовольны ценами на топливо.",
        "Губернатор пообещал, что маяк на мысе Орло никогда не будет продан.",
        lang="ru",
        date="2025-02-04",
    ),
]
STOCK = "Readers are kindly asked to send their letters to the editor by Friday."


def run(items: list[Item], *, cut: float = CUT) -> Alignment:
    bag = lay(items)
    return renderings(bag, {item.item_id: item for item in items}, near=near_of(bag), means=means(), cut=cut)


def ends(pairs: list[Pair]) -> set[frozenset[str]]:
    return {frozenset((pair.a.text, pair.b.text)) for pair in pairs}


@pytest.fixture(scope="module")
def found() -> Alignment:
    return run(ITEMS)


def test_all_renderings_of_one_statement_are_one_group_and_its_pairs(found: Alignment) -> None:
    promise = [ITEMS[0].text.split("\n")[1], ITEMS[1].text.split("\n")[0], ITEMS[2].text.split("\n")[1]]
    assert [p.text for p in found.groups[0].passages] == promise
    assert {frozenset(two) for two in combinations(promise, 2)} <= ends(list(found.pairs))


def test_nothing_but_renderings_is_paired(found: Alignment) -> None:
    schools = frozenset([ITEMS[0].text.split("\n")[2], ITEMS[1].text.split("\n")[1]])
    assert len(found.pairs) == 4
    assert schools in ends(list(found.pairs))


def test_pairs_stand_in_the_group_that_they_name(found: Alignment) -> None:
    groups = {group.group_id: set(group.passages) for group in found.groups}
    assert all({pair.a, pair.b} <= groups[pair.group_id] for pair in found.pairs)


def test_the_cut_divides_pairs_from_doubtful_ones() -> None:
    for cut in (0.2, 0.97):
        divided = run(ITEMS, cut=cut)
        assert all((pair.confidence or 0) >= cut for pair in divided.pairs)
        assert all(DOUBTFUL <= (pair.confidence or 0) < cut for pair in divided.doubtful)


def test_pairs_come_best_first_and_doubtful_ones_lowest_first() -> None:
    divided = run(ITEMS, cut=0.97)
    sure = [pair.confidence or 0 for pair in divided.pairs]
    unsure = [pair.confidence or 0 for pair in divided.doubtful]
    assert sure == sorted(sure, reverse=True)
    assert unsure == sorted(unsure)


def test_no_pair_is_both_kept_and_doubtful(found: Alignment) -> None:
    assert not {pair.pair_id for pair in found.pairs} & {pair.pair_id for pair in found.doubtful}


def test_a_pair_is_listed_once(found: Alignment) -> None:
    ids = [pair.pair_id for pair in (*found.pairs, *found.doubtful)]
    assert len(ids) == len(set(ids))


def test_passages_are_what_was_compared(found: Alignment) -> None:
    assert list(found.passages) == list(lay(ITEMS).passages)
    assert found.model == means().model


def test_a_phrase_that_one_outlet_prints_daily_is_stock() -> None:
    daily = [news("Gull", STOCK, f"Storm number {n} is near.", date=f"2025-03-{n:02}") for n in range(1, 8)]
    other = news("Tern", STOCK, "Boats left.", date="2025-03-20")
    pairs = [pair for pair in run([*daily, other]).pairs if pair.a.text == pair.b.text == STOCK]
    assert pairs
    assert all(pair.stock for pair in pairs)


def test_a_phrase_that_two_outlets_share_once_is_not_stock() -> None:
    [pair] = run([news("Gull", STOCK), news("Tern", STOCK)]).pairs
    assert not pair.stock


@pytest.mark.parametrize(
    "items",
    [[], [news("Gull", "Snow fell.")], [news("Gull", "…"), news("Tern", "—")], [ITEMS[0], news("Gull", "Tea.")]],
    ids=["no items", "one passage", "no words", "nothing said twice"],
)
def test_nothing_said_twice_gives_no_pairs(items: list[Item]) -> None:
    nothing = run(items)
    assert not nothing.pairs
    assert not nothing.groups
