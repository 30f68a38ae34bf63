"""The program over the sample corpus, with the builtin encoder: from files to printed pairs and back from the store."""

import io
import json
import shutil
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from xlingual.cli import run

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


@pytest.fixture(scope="module")
def first_run(tmp_path_factory):
    """The store and the pairs of one run."""
    store, out = tmp_path_factory.mktemp("first") / "xlingual.db", io.StringIO()
    with redirect_stdout(out):
        assert run(["align", str(CORPUS), "--format", "jsonl", "--quiet", "--store", str(store)]) == 0
    return store, [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.fixture
def pairs(first_run):
    store, found = first_run
    shutil.copy(store, "xlingual.db")
    return found


def test_pairs_and_groups_can_be_shown_from_the_store(pairs, call):
    first = pairs[0]
    shown = json.loads(call("show", first["pair_id"], "--format", "jsonl").out)
    assert {name: shown[name] for name in ("similarity", "margin", "confidence", "model")} == {
        name: first[name] for name in ("similarity", "margin", "confidence", "model")
    }
    assert shown["a"]["text"] == first["a"]["text"]
    of_group = call("show", first["group_id"], "--format", "jsonl").out.splitlines()
    assert first["pair_id"] in {json.loads(line)["pair_id"] for line in of_group}


def test_a_rerun_prints_the_same_and_adds_nothing(pairs, call):
    before = call("status").out.splitlines()
    again = call("align", str(CORPUS), "--format", "jsonl")
    assert [json.loads(line) for line in again.out.splitlines()] == pairs
    after = call("status").out.splitlines()
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1  # the run


def test_the_table_holds_every_group(pairs, call):
    table = call("align", str(CORPUS), "--store", ":memory:", "--format", "table").out
    assert table.count("── group ") == len({pair["group_id"] for pair in pairs})
    assert "\x1b" not in table


def test_good_files_are_aligned_beside_bad_ones(pairs, call):
    outcome = call("align", str(CORPUS), "nowhere.txt", "--store", ":memory:", "--format", "jsonl")
    assert outcome.code == 2
    assert len(outcome.out.splitlines()) == len(pairs)
    assert outcome.complaints[-1].startswith("xlingual: nowhere.txt: no such file")


def test_one_short_text_has_nothing_to_be_compared_with(call):
    Path("one.txt").write_text("The harbour is closed.\n", encoding="utf-8")
    outcome = call("align", "one.txt", "--format", "jsonl")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.complaints[0].startswith("fewer than two passages")


def test_nothing_readable_is_an_error(call):
    outcome = call("align", "nowhere.txt", "--format", "csv")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.complaints[-1].startswith("xlingual: nowhere.txt: no such file")
