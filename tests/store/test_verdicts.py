"""Verdicts: kept for good, keyed by what the texts say, counted by the last word."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from xlingual.errors import UsageError
from xlingual.records import Alignment, Item, Pair, Passage
from xlingual.store import Store, verdicts_in

PIER = Item("gull.txt", "The pier is safe.", "Gull", "en", "2025-04-26")
MUELLE = Item("tern.txt", "El muelle es seguro.", "Tern", "es", "2025-04-27")


def passage(item: Item) -> Passage:
    return Passage(item.item_id, 0, len(item.text), item.text, item.lang or "", "sentence")


def pair(one: Item = PIER, other: Item = MUELLE, **changes: object) -> Pair:
    features = {"coverage": 0.5, "names": -0.5, "run": 1.25}
    made = Pair(passage(one), passage(other), 0.4, 1.1, 0.45, "builtin@2", features=features)
    return replace(made, **changes)  # type: ignore[arg-type]


def saved(store: Store, *pairs: Pair, items: tuple[Item, ...] = (PIER, MUELLE)) -> None:
    store.save(Alignment({i.item_id: i for i in items}, [passage(i) for i in items], pairs, [], [], "builtin@2"))


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "news.db")


def test_a_verdict_holds_what_was_known_of_the_pair(path: str) -> None:
    with Store(path) as store:
        given = store.add_verdict(pair(), "same")
    [kept] = verdicts_in(path)
    assert kept == given
    assert (kept.said, kept.languages, kept.model, kept.margin) == ("same", "en-es", "builtin@2", 1.1)
    assert kept.features == pair().features
    assert kept.text_keys == pair().text_keys
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", kept.at)


def test_the_last_word_counts_and_earlier_ones_stay(path: str) -> None:
    with Store(path) as store:
        saved(store, pair())
        for said in ("same", "unsure", "different"):
            store.add_verdict(pair(), said)
        assert [verdict.said for verdict in store.verdicts()] == ["same", "unsure", "different"]
        assert store.pair(pair().pair_id).verdict == "different"
        [counted] = store.status().verdicts
        assert (counted.languages, counted.said, counted.verdicts) == ("en-es", "different", 1)


def test_a_verdict_survives_a_new_crawl_and_another_model(path: str) -> None:
    again = replace(PIER, text="Breaking:  the Pier is «safe»!", date="2025-05-01")
    moved = Passage(again.item_id, 11, len(again.text), again.text[11:], "en", "sentence")
    with Store(path) as store:
        store.add_verdict(pair(), "same")
        saved(store, pair(a=moved, model="other@2", confidence=None), items=(again, MUELLE))
        assert store.pair(pair(a=moved).pair_id).verdict == "same"


def test_a_verdict_is_the_same_from_either_side() -> None:
    with Store(":memory:") as store:
        saved(store, pair())
        store.add_verdict(pair(MUELLE, PIER), "same")
        assert store.pair(pair().pair_id).verdict == "same"


def test_a_rerun_forgets_no_verdict(path: str) -> None:
    with Store(path) as store:
        saved(store, pair())
        store.add_verdict(pair(), "different")
        saved(store)
        saved(store, pair())
        assert store.pair(pair().pair_id).verdict == "different"


@pytest.mark.parametrize("said", ["", "Same", "yes"])
def test_anything_else_is_no_verdict(path: str, said: str) -> None:
    with Store(path) as store:
        with pytest.raises(UsageError, match="say same, different, unsure"):
            store.add_verdict(pair(), said)  # type: ignore[arg-type]
        assert store.verdicts() == []


def test_a_missing_store_holds_no_verdict(path: str) -> None:
    assert verdicts_in(path) == verdicts_in(":memory:") == []
    assert not Path(path).exists()


def test_a_killed_process_loses_no_verdict(path: str) -> None:
    script = (
        "import os, sys\n"
        "sys.path.insert(0, os.path.dirname(sys.argv[2]))\n"
        "from test_verdicts import pair\n"
        "from xlingual.store import Store\n"
        "store = Store(sys.argv[1])\n"
        "for said in ('same', 'different', 'unsure'): store.add_verdict(pair(), said)\n"
        "os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path, __file__], check=False)
    assert done.returncode == 9
    assert [verdict.said for verdict in verdicts_in(path)] == ["same", "different", "unsure"]
