"""Verdicts on spellings: kept for good, keyed by letters, counted by the last word."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from test_verdicts import PIER, pair, saved

from xlingual.errors import StoreError, UsageError
from xlingual.store import Store, name_verdicts_in
from xlingual.store.database import APPLICATION, MIGRATIONS, SCHEMA

NAMELESS = 3  # the last schema without verdicts on names


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "news.db")


def test_a_verdict_survives(path: str) -> None:
    with Store(path) as store:
        given = store.add_name_verdict("Pavel Orlov", "Павел Орлов", "same")
    [kept] = name_verdicts_in(path)
    assert kept == given
    assert (kept.said, kept.names) == ("same", ("Pavel Orlov", "Павел Орлов"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", kept.at)


def test_the_last_word_counts_and_earlier_ones_stay(path: str) -> None:
    with Store(path) as store:
        store.add_name_verdict("Kim Jong-un", "Guerásimov", "same")
        store.add_name_verdict("GUERASIMOV", "Kim Jong Un", "different")
        store.add_name_verdict("Orlov", "Orloff", "same")
        assert [verdict.said for verdict in store.name_verdicts()] == ["same", "different", "same"]
        assert store.name_verdicts()[0].names == ("Guerásimov", "Kim Jong-un")
        counted = [(one.said, one.verdicts) for one in store.status().name_verdicts]
        assert counted == [("different", 1), ("same", 1)]
        assert store.status().verdicts == ()


@pytest.mark.parametrize("said", ["", "Same", "yes"])
def test_anything_else_is_no_verdict(path: str, said: str) -> None:
    with Store(path) as store:
        with pytest.raises(UsageError, match="say same, different, unsure"):
            store.add_name_verdict("Orlov", "Orloff", said)  # type: ignore[arg-type]
        assert store.name_verdicts() == []


@pytest.mark.parametrize("name", ["", " ", "--"])
def test_a_spelling_has_letters(name: str) -> None:
    with Store(":memory:") as store, pytest.raises(UsageError, match="is no name; give two spellings"):
        store.add_name_verdict("Orlov", name, "same")


def test_a_missing_store_holds_no_verdict(path: str) -> None:
    assert name_verdicts_in(path) == name_verdicts_in(":memory:") == []
    assert not Path(path).exists()


def test_reading_writes_none(path: str) -> None:
    with Store(path):
        pass
    with Store(path, read_only=True) as store, pytest.raises(StoreError, match="cannot be written to"):
        store.add_name_verdict("Orlov", "Orloff", "same")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_store_without_names_is_brought_up_to_date_and_keeps_its_content(path: str, read_only: bool) -> None:
    with Store(path) as store:
        saved(store, pair())
        store.add_verdict(pair(), "same")
    with sqlite3.connect(path) as db:  # as the version before made it
        db.executescript(
            f"DROP TABLE name_verdicts; ALTER TABLE pairs DROP COLUMN findings; PRAGMA user_version = {NAMELESS};"
        )
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
    db.close()
    with Store(path, read_only=read_only) as store:
        assert store.name_verdicts() == []
        assert store.pair(pair().pair_id).verdict == "same"
        assert store.status().items == 2
    with Store(path) as store:
        store.add_name_verdict("Orlov", "Orloff", "unsure")
    assert [verdict.said for verdict in name_verdicts_in(path)] == ["unsure"]
    assert len(MIGRATIONS) == SCHEMA


def test_all_items_come_back_as_they_were(path: str) -> None:
    with Store(path) as store:
        assert store.all_items() == []
        saved(store, pair())
        found = store.all_items()
    assert [item.source for item in found] == ["Gull", "Tern"]
    assert found[0] == PIER
