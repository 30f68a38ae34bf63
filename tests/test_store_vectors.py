import os
import sqlite3

import pytest

from xlingual.errors import StoreError
from xlingual.store import Store, Vectors

MODEL = ("LaBSE@1", "abc")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "news.db")


def test_what_is_written_is_read_by_another_run(path):
    with Vectors(path) as vectors:
        vectors.write(MODEL, {"a": b"12", "b": b"34"})
    with Vectors(path) as vectors:
        assert vectors.known(MODEL, ["a", "c"]) == {"a"}
        assert vectors.read(MODEL, ["b", "a", "c"]) == {"a": b"12", "b": b"34"}
        assert vectors.read(MODEL, []) == {}


def test_models_and_revisions_are_kept_apart(path):
    with Vectors(path) as vectors:
        vectors.write(MODEL, {"a": b"1"})
        assert vectors.known(("LaBSE@1", "xyz"), ["a"]) == set()
        assert vectors.known(("e5@1", "abc"), ["a"]) == set()
        vectors.write(MODEL, {"a": b"2"})
        assert vectors.read(MODEL, ["a"]) == {"a": b"2"}


def test_no_file_is_made_before_the_first_use(path):
    with Vectors(path):
        pass
    assert not os.path.exists(path)


def test_vectors_lie_beside_what_runs_found(path):
    with Store(path), Vectors(path) as vectors:
        vectors.write(MODEL, {"a": b"1"})
    with Store(path) as store:
        assert store.status().items == 0


def test_a_store_of_the_first_version_gets_the_tables(path):
    with Store(path):
        pass
    with sqlite3.connect(path) as db:
        db.executescript(
            """DROP TABLE vectors; DROP TABLE encoders; DROP TABLE verdicts; DROP TABLE name_verdicts;
            ALTER TABLE pairs DROP COLUMN contributions; ALTER TABLE pairs DROP COLUMN findings;
            PRAGMA user_version = 1"""
        )
    db.close()
    with Vectors(path) as vectors:
        vectors.write(MODEL, {"a": b"1"})
        assert vectors.known(MODEL, ["a"]) == {"a"}


def test_another_run_that_writes_is_told(path):
    with Store(path):
        pass
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Vectors(path, timeout=0.05) as vectors, pytest.raises(StoreError, match="in use by another run"):
        vectors.write(MODEL, {"a": b"1"})
    other.close()
