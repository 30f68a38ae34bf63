"""Names of a run: names found elsewhere are compared by what they name; other capitalised words by their spelling."""

from __future__ import annotations

import numpy as np
from bags import cut, lay, means, news, ties

from xlingual.align.bag import fill
from xlingual.align.evidence import weigh
from xlingual.align.run_names import RunNames, run_names, same_surname
from xlingual.records import Item, NamedSpan

GULL = news("Gull", "On Monday Germany thanked the pilots.", "The Germans and Bonn agreed.")
TERN = news("Tern", "El lunes Alemania dio las gracias a los pilotos.", lang="es")


def spans_of(item: Item, **ids: str) -> list[NamedSpan]:
    return [
        NamedSpan(item.text.index(name), item.text.index(name) + len(name), i, name, "person")
        for name, i in ids.items()
    ]


def known() -> RunNames:
    items = {item.item_id: item for item in (GULL, TERN)}
    spans = {GULL.item_id: spans_of(GULL, Germany="de"), TERN.item_id: spans_of(TERN, Alemania="de")}
    return run_names(items, spans, same_surname)


def test_spans_are_told_by_their_place_in_the_passage() -> None:
    first, second = (cut(GULL, line) for line in GULL.text.split("\n"))
    assert [(first.text[s.start : s.end], s.name_id) for s in known().inside(first)] == [("Germany", "de")]
    assert known().inside(second) == []


def test_two_names_of_one_place_agree() -> None:
    passages = [cut(GULL, GULL.text.split("\n")[0]), cut(TERN, TERN.text)]
    items = {item.item_id: item for item in (GULL, TERN)}
    vectors = means().encode([p.text for p in passages])
    named = fill(passages, items, vectors=vectors, words=means().words, encode=means().encode, run_names=known())
    plain = lay([GULL, TERN], passages)
    pair = ties(named, (0, 1))
    assert weigh(named, means().words, pair).column("names").tolist() == [0.5]
    assert weigh(plain, means().words, pair).column("names").tolist() == [-0.5]


def test_a_word_that_one_name_has_means_it_where_it_was_not_found() -> None:
    late = news("Skua", "They say Germany waits.")
    items = {item.item_id: item for item in (GULL, late)}
    found = run_names(items, {GULL.item_id: spans_of(GULL, Germany="de")}, same_surname)
    passages = [cut(late, late.text)]
    bag = fill(
        passages,
        items,
        vectors=np.asarray(means().encode([late.text])),
        words=means().words,
        encode=means().encode,
        run_names=found,
    )
    assert bag.texts[0].names == {"de"}


def test_surnames_decide_where_nothing_is_known() -> None:
    assert same_surname("Valery Gerassimov", "Герасимов") is True
    assert same_surname("Kim Jong Un", "Kim Jong Il") is False
    assert same_surname("Kim Jong Un", "Ким Чен Ын") is None
