"""What was said of candidates: found by their texts; a refused pair stands for its clauses too."""

from __future__ import annotations

import numpy as np
from bags import cut, lay, news, one_hot, ties

from xlingual.align.said import said_of, shadowed
from xlingual.records import Judgement, TextKeys, text_key

GULL = news("Gull", 'She said: "The pier is safe."', "Rain fell.")
TERN = news("Tern", "Según ella, el muelle es seguro.", "Llovió.", lang="es")
LINES = [cut(item, line) for item in (GULL, TERN) for line in item.text.split("\n")]
BAG = lay([GULL, TERN], [*LINES, cut(GULL, "The pier is safe.", kind="quote")], vectors=one_hot(0, 1, 2, 3, 4))


def keys(one: str, other: str) -> TextKeys:
    first, second = sorted((text_key(one), text_key(other)))
    return first, second


def test_verdicts_are_found_by_what_the_texts_say() -> None:
    verdicts: dict[TextKeys, Judgement] = {keys("LLOVIO", "rain fell"): "same", keys("Rain", "Llovió"): "different"}
    found = ties(BAG, (0, 2), (1, 3), (1, 2))
    assert said_of(BAG, found, verdicts).tolist() == ["", "same", ""]
    assert said_of(BAG, found, {}).tolist() == ["", "", ""]
    assert said_of(BAG, ties(BAG), verdicts).shape == (0,)


def test_a_refused_pair_rules_out_what_lies_over_it_on_both_sides() -> None:
    found = ties(BAG, (0, 2), (2, 4), (0, 3), (1, 3))
    assert shadowed(BAG, found, ties(BAG, (2, 4))).tolist() == [True, True, False, False]
    assert not np.any(shadowed(BAG, found, ties(BAG)))
