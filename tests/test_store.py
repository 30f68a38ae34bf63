import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from xlingual.errors import StoreError, UsageError
from xlingual.records import Alignment, Group, Item, Pair, Passage
from xlingual.store import SCHEMA, Store, check, pairs_in

TEXTS = {
    "Post": ("en", "The harbour was closed. Ships waited outside."),
    "Diario": ("es", "El puerto fue cerrado. Los barcos esperaron fuera."),
    "Вестник": ("ru", "Гавань закрыли. Корабли ждали снаружи."),
}


def make_alignment(names=tuple(TEXTS), model="builtin@2", **pair_values):
    """All pairs of first sentences in one group; the second sentences of the first two are a doubtful pair."""
    items = [Item(f"{n}.txt", TEXTS[n][1], n, TEXTS[n][0], "2025-04-26") for n in names]
    first, second = [], []
    for item in items:
        stop = item.text.index(".") + 1
        first.append(Passage(item.item_id, 0, stop, item.text[:stop], item.lang, "quote", "Ana Ruiz", 2))
        rest = item.text[stop + 1 :]
        second.append(Passage(item.item_id, stop + 1, len(item.text), rest, item.lang, "sentence"))
    group = Group(tuple(first))
    values = {"similarity": 0.1 + 0.2, "margin": 1.5, "confidence": 0.9, "model": model} | pair_values
    features = {"coverage": 1 / 3, "names": -0.5}
    pairs = [
        Pair(a, b, **values, group_id=group.group_id, features=features)
        for n, a in enumerate(first)
        for b in first[n + 1 :]
    ]
    doubtful = [Pair(second[0], second[1], 0.2, None, None, model, stock=True)]
    known = {item.item_id: item for item in items}
    return Alignment(known, [*first, *second], pairs, doubtful, [group], model)


def counts(store):
    status = store.status()
    return status.items, status.passages, status.pairs, status.doubtful, status.groups


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "news.db")


def test_what_is_loaded_equals_what_was_saved(path):
    found = make_alignment()
    with Store(path) as store:
        store.save(found)
    with Store(path) as store:
        for pair in (*found.pairs, *found.doubtful):
            assert store.pair(pair.pair_id) == pair
        assert store.group(found.groups[0].group_id) == found.groups[0]
        assert store.items(found.items) == found.items
        assert sorted(p.pair_id for p in store.pairs_among(found.groups[0].passages)) == sorted(
            p.pair_id for p in found.pairs
        )


def test_a_rerun_adds_only_what_is_new(path):
    with Store(path) as store:
        store.save(make_alignment())
        before = counts(store)
        store.save(make_alignment())
        assert counts(store) == before == (3, 6, 3, 1, 1)
        assert [run.pairs for run in store.status().runs] == [3, 3]


def test_newer_results_replace_older_ones_of_the_same_model(path):
    with Store(path) as store:
        store.save(make_alignment())
        newer = make_alignment(confidence=0.5)
        store.save(replace(newer, pairs=newer.pairs[:1], doubtful=[], groups=[]))
        assert counts(store) == (3, 6, 1, 0, 0)
        assert store.pair(newer.pairs[0].pair_id).confidence == 0.5


def test_a_run_over_fewer_items_leaves_the_rest_alone(path):
    with Store(path) as store:
        store.save(make_alignment())
        fewer = make_alignment(("Post", "Diario"))
        store.save(replace(fewer, pairs=[], doubtful=[], groups=[]))
        assert counts(store) == (3, 6, 2, 0, 1)


def test_two_models_live_side_by_side_and_the_newest_is_shown(path):
    with Store(path) as store:
        store.save(make_alignment())
        other = make_alignment(model="other@2")
        store.save(other)
        assert store.status().pairs == 6
        assert store.pair(other.pairs[0].pair_id).model == "other@2"
        assert {pair.model for pair in store.pairs_among(other.groups[0].passages)} == {"other@2"}


def test_numbers_of_numpy_are_kept(path):
    import numpy as np

    found = make_alignment(similarity=np.float32(0.3), margin=np.float32(1.5), confidence=np.float64(0.9))
    with Store(path) as store:
        store.save(found)
        assert store.pair(found.pairs[0].pair_id) == found.pairs[0]


def test_ids_may_be_shortened(path):
    found = make_alignment()
    pair, group = found.pairs[0], found.groups[0]
    first, second = pair.pair_id.split("-")
    with Store(path) as store:
        store.save(found)
        assert store.find(f"{first[:6]}-{second[:6]}") == pair
        assert store.find(f" {pair.pair_id[:20].upper()} ") == pair
        assert store.find(group.group_id[:8]) == group


@pytest.mark.parametrize("wanted", ["", "abc", "zzzz", "%", "*", "abcd-zzzz", "0000000000000000", "0000-0000"])
def test_an_id_that_nothing_has(path, wanted):
    with Store(path) as store:
        store.save(make_alignment())
        with pytest.raises(UsageError):
            store.find(wanted)


def test_an_ambiguous_id_names_the_candidates(path):
    found = make_alignment()
    lowest = min(passage.passage_id for passage in found.groups[0].passages)
    sharing = sorted(pair.pair_id for pair in found.pairs if pair.pair_id.startswith(lowest))
    assert len(sharing) == 2
    with Store(path) as store:
        store.save(found)
        with pytest.raises(UsageError, match=f"ambiguous.*{sharing[0]}, {sharing[1]}"):
            store.pair(lowest)


def test_the_status_of_an_empty_store(path):
    with Store(path) as store:
        assert counts(store) == (0, 0, 0, 0, 0)
        assert store.status().sources == store.status().runs == ()


def test_the_status_names_outlets_and_days(path):
    with Store(path) as store:
        store.save(make_alignment())
        (diario, *_) = store.status().sources
        assert (diario.source, diario.lang, diario.items, diario.first) == ("Diario", "es", 1, "2025-04-26")


def test_memory_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    check(":memory:")
    with Store(":memory:") as store:
        store.save(make_alignment())
        assert counts(store)[0] == 3
    assert list(tmp_path.iterdir()) == []


def test_checking_makes_no_file(path):
    check(path)
    assert not os.path.exists(path)


def foreign_file(path):
    with open(path, "w") as file:
        file.write("no database at all, " * 100)


def foreign_database(path):
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE songs (title)")
    db.close()


def newer_store(path):
    with Store(path):
        pass
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close()


def folder(path):
    os.mkdir(path)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (foreign_file, "is not an SQLite file; name another"),
        (foreign_database, "belongs to another program; name another"),
        (newer_store, "newer xlingual; update"),
        (folder, "cannot be opened; check"),
    ],
)
@pytest.mark.parametrize("opened", [check, Store])
def test_files_that_are_no_store(path, spoil, says, opened):
    spoil(path)
    with pytest.raises(StoreError, match=says) as raised:
        opened(path)
    assert str(raised.value).startswith(path)
    assert "\n" not in str(raised.value)


def test_a_foreign_database_is_left_as_it_was(path):
    foreign_database(path)
    before = Path(path).read_bytes()
    with pytest.raises(StoreError):
        Store(path)
    assert Path(path).read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path):
    for opened in (check, Store):
        with pytest.raises(StoreError, match="check that its folder exists"):
            opened(str(tmp_path / "nowhere" / "news.db"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder(tmp_path):
    tmp_path.chmod(0o500)
    for opened in (check, Store):
        with pytest.raises(StoreError, match="may be written to"):
            opened(str(tmp_path / "news.db"))


def test_a_store_that_must_exist(path):
    with pytest.raises(StoreError, match="does not exist; make one with xlingual align"):
        Store(path, create=False)
    assert not os.path.exists(path)


def test_a_locked_store_says_so(path):
    with Store(path) as store:
        store.save(make_alignment())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with Store(path, timeout=0.05) as store, pytest.raises(StoreError, match="in use by another run; wait"):
            store.save(make_alignment())
    finally:
        other.close()


def test_a_run_that_is_killed_loses_nothing_that_was_there(path):
    with Store(path) as store:
        store.save(make_alignment())
    killed = (
        "import os, sys\n"
        "from xlingual.store.database import Database\n"
        "db = Database(sys.argv[1], create=False, timeout=5)\n"
        "with db.transaction():\n"
        "    db.run('DELETE FROM pairs')\n"
        "    os._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", killed, path], check=False).returncode == 9
    with Store(path) as store:
        assert counts(store) == (3, 6, 3, 1, 1)


def test_a_failed_save_leaves_findings_as_they_were(path):
    found = make_alignment()
    with Store(path) as store:
        store.save(found)
        stray = replace(found.pairs[0].a, item_id="f" * 16)
        with pytest.raises(sqlite3.IntegrityError):
            store.save(replace(found, pairs=[replace(found.pairs[0], a=stray)]))
        assert counts(store) == (3, 6, 3, 1, 1)


def test_file_names_that_are_not_utf8_are_shown(path):
    found = make_alignment()
    items = {key: replace(item, path="caf\udce9.txt") for key, item in found.items.items()}
    with Store(path) as store:
        store.save(replace(found, items=items))
        assert {item.path for item in store.items(items).values()} == {"caf\\udce9.txt"}


def test_all_pairs_leave_doubtful_ones_out(path):
    found = make_alignment()
    assert pairs_in(path) == []
    with Store(path) as store:
        store.save(found)
        assert {pair.pair_id for pair in store.all_pairs()} == {pair.pair_id for pair in found.pairs}
    assert pairs_in(path)
