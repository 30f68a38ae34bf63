"""Reading a store: without permission to write, without a file beside it, and from an older version."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from test_verdicts import pair, saved

from xlingual.errors import StoreError
from xlingual.store import Store
from xlingual.store.database import APPLICATION, MIGRATIONS, SCHEMA

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def path(tmp_path: Path) -> str:
    path = str(tmp_path / "news? #1.db")
    with Store(path) as store:
        saved(store, pair())
        store.add_verdict(pair(), "same")
    return path


def read(path: str) -> None:
    with Store(path, read_only=True) as store:
        assert store.find(pair().pair_id).verdict == "same"  # type: ignore[union-attr]
        assert store.status().pairs == len(store.verdicts()) == 1


def test_reading_makes_no_file_and_changes_none(path: str) -> None:
    before = Path(path).read_bytes(), os.listdir(Path(path).parent)
    with Store(path, read_only=True) as store:
        assert os.listdir(Path(path).parent) == before[1]
        assert store.status().pairs == 1
    read(path)
    assert (Path(path).read_bytes(), os.listdir(Path(path).parent)) == before


def test_a_link_is_followed(path: str, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with Store(path) as writer:
        writer.add_verdict(pair(), "same")
        with Store(str(link), read_only=True) as store:
            assert len(store.verdicts()) == 2


def test_what_a_run_at_work_has_written_is_seen(path: str) -> None:
    with Store(path) as writer:
        writer.add_verdict(pair(), "different")
        with Store(path, read_only=True) as store:
            assert store.pair(pair().pair_id).verdict == "different"


def test_what_a_killed_run_had_written_is_seen(path: str, tmp_path: Path) -> None:
    with Store(path) as writer:
        writer.add_verdict(pair(), "different")
        for ending in ("", "-wal"):
            shutil.copy(path + ending, tmp_path / f"copy.db{ending}")
    with Store(str(tmp_path / "copy.db"), read_only=True) as store:
        assert store.pair(pair().pair_id).verdict == "different"


def test_writing_is_refused(path: str) -> None:
    with Store(path, read_only=True) as store, pytest.raises(StoreError, match="cannot be written to"):
        store.add_verdict(pair(), "same")


def test_it_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist; make one"):
        Store(str(tmp_path / "no.db"), read_only=True)
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(ROOT, reason="root may write anywhere")
def test_a_read_only_file_in_a_read_only_folder(path: str) -> None:
    Path(path).chmod(0o400)
    Path(path).parent.chmod(0o500)
    read(path)


@pytest.fixture
def older(tmp_path: Path) -> str:
    """A store of the first version with one pair."""
    path = str(tmp_path / "older.db")
    with sqlite3.connect(path) as db:
        db.executescript(MIGRATIONS[0])
        db.executescript(f"PRAGMA user_version = 1; PRAGMA application_id = {APPLICATION}; PRAGMA journal_mode = WAL;")
        sides = [(side.passage_id, side.item_id, side.text, side.lang) for side in (pair().a, pair().b)]
        db.executemany("INSERT INTO items VALUES (?2, 'a.txt', ?3, 'Gull', ?4, NULL, NULL, NULL, 0)", sides)
        db.executemany("INSERT INTO passages VALUES (?1, ?2, 0, length(?3), ?4, 'sentence', NULL, 1)", sides)
        db.execute("INSERT INTO runs VALUES (1, '2025-05-01T00:00:00Z', 'builtin@2', 2, 2, 1, 0, 0)")
        ends = (pair().pair_id, pair().a.passage_id, pair().b.passage_id)
        features = '{"coverage": 0.5}'
        db.execute("INSERT INTO pairs VALUES (?, 'builtin@2', 1, ?, ?, 0.4, 1.1, 0.5, '', ?, 0, 0)", (*ends, features))
    db.close()
    return path


@pytest.mark.parametrize("read_only", [True, False])
def test_an_older_store_is_brought_up_to_date(older: str, read_only: bool) -> None:
    with Store(older, read_only=read_only) as store:
        found = store.pair(pair().pair_id)
        assert (found.features, found.contributions, found.verdict) == ({"coverage": 0.5}, {}, None)
        assert store.verdicts() == []
    db = sqlite3.connect(older)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    db.close()


def test_an_older_store_that_may_not_be_written_says_so(older: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(StoreError, match="of an older xlingual and may not be written to; change its permissions"):
        Store(older, read_only=True)
