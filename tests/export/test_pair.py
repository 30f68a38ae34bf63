from dataclasses import replace

import pytest

from xlingual.export.pair import pair_object, rounded

FIELDS = ["pair_id", "group_id", "similarity", "margin", "confidence", "kind", "a", "b", "findings", "verdict", "model"]
SIDE = ["passage_id", "item_id", "path", "source", "date", "lang", "kind", "speaker", "start", "end", "text"]


def test_the_fields_of_the_contract_in_its_order(world):
    found = pair_object(world.pair(0, 2), world.items)
    assert list(found) == FIELDS
    assert list(found["a"]) == list(found["b"]) == SIDE
    assert found["similarity"] == 0.8123
    assert found["kind"] == "cross-language"
    assert found["findings"] == []
    assert found["verdict"] is None


@pytest.mark.parametrize("verdict", ["same", "different", "unsure"])
def test_a_verdict_is_printed(world, verdict):
    assert pair_object(replace(world.pair(0, 1), verdict=verdict), world.items)["verdict"] == verdict


def test_what_is_absent_is_null(world):
    pair = replace(world.pair(0, 1, grouped=False), margin=None, confidence=None)
    pair = replace(pair, a=replace(pair.a, speaker=None))
    found = pair_object(pair, world.items)
    assert (found["group_id"], found["margin"], found["confidence"], found["a"]["speaker"]) == (None,) * 4


def test_spans_are_code_points_of_the_item(world):
    side = pair_object(world.pair(0, 2), world.items)["b"]
    assert world.items[side["item_id"]].text[side["start"] : side["end"]] == side["text"]


def test_only_stock_pairs_are_labelled(world):
    assert pair_object(world.pair(0, 1, stock=True), world.items)["stock"] is True


@pytest.mark.parametrize(("number", "kept"), [(0.123456, 0.1235), (float("inf"), None), (float("nan"), None)])
def test_only_numbers_that_json_knows(number, kept):
    assert rounded(number) == kept
