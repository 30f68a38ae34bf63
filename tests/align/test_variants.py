"""Variants: passages of one item that carry the same statement."""

from __future__ import annotations

from bags import cut, lay, news

from xlingual.align.bag import Bag
from xlingual.align.variants import variants
from xlingual.records import Passage

GULL = news("Gull", 'The mayor told us on Monday that "the old pier is safe for everybody".', "Rain fell.")
TERN = news("Tern", "El muelle es seguro.", lang="es")
WHOLE = cut(GULL, GULL.text.split("\n", maxsplit=1)[0], kind="reported")
CLAUSE = cut(GULL, '"the old pier is safe for everybody"', kind="reported")
QUOTE = cut(GULL, "the old pier is safe for everybody", kind="quote")
AFTER = cut(GULL, "Rain fell.")
SPANISH = cut(TERN, TERN.text)


def bag_of(*passages: Passage) -> Bag:
    return lay([GULL, TERN], passages)


def test_a_sentence_its_clause_and_its_quote_are_one() -> None:
    assert variants(bag_of(WHOLE, CLAUSE, QUOTE, SPANISH), [0, 1, 2, 3]) == {0: 0, 1: 0, 2: 0, 3: 3}


def test_the_first_of_the_members_stands_for_them() -> None:
    assert variants(bag_of(WHOLE, CLAUSE, QUOTE), [2, 1]) == {1: 1, 2: 1}


def test_neighbouring_sentences_are_two() -> None:
    assert variants(bag_of(WHOLE, AFTER), [0, 1]) == {0: 0, 1: 1}


def test_a_small_part_is_no_variant() -> None:
    whole, part = cut(TERN, TERN.text), cut(TERN, "seguro", kind="quote")
    assert variants(bag_of(whole, part), [0, 1]) == {0: 0, 1: 1}


def test_the_same_offsets_of_two_items_are_two() -> None:
    twin = Passage(TERN.item_id, SPANISH.start, SPANISH.end, SPANISH.text, "es", "sentence")
    other = Passage(GULL.item_id, SPANISH.start, SPANISH.end, GULL.text[: SPANISH.end], "en", "sentence")
    assert variants(bag_of(other, twin), [0, 1]) == {0: 0, 1: 1}


def test_members_may_come_twice_and_in_any_order() -> None:
    bag = bag_of(WHOLE, CLAUSE, AFTER)
    assert variants(bag, [2, 1, 1, 0, 2]) == variants(bag, [0, 1, 2])


def test_nobody_has_no_variants() -> None:
    assert variants(bag_of(WHOLE), []) == {}
