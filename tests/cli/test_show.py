import json
import os
import sqlite3
from dataclasses import replace

import pytest

from xlingual.store import Store


@pytest.fixture
def stored(found):
    with Store("xlingual.db") as store:
        store.save(found)
    return found


def test_a_group_by_the_beginning_of_its_id(call, stored):
    outcome = call("show", stored.groups[0].group_id[:8], "--format", "table")
    assert outcome.code == 0
    assert "3 renderings" in outcome.out
    assert outcome.out.index("Речной вестник · 2025-04-26") < outcome.out.index("Harbour Post · 2025-04-28")
    assert "<earliest>  <Russian original>" in outcome.out
    assert "Fin. …" in outcome.out
    assert "coverage    0.50" in outcome.out


def test_a_pair_as_json_with_its_features(call, stored):
    pair = stored.doubtful[0]
    (line,) = call("show", pair.pair_id, "--format", "jsonl").out.splitlines()
    shown = json.loads(line)
    assert shown["pair_id"] == pair.pair_id
    assert shown["features"] == {"coverage": 0.5}
    assert shown["a"]["marks"] == ["earliest", "Russian original"]
    assert shown["a"]["after"] == "Fin."


def test_a_pair_taken_apart(call, found):
    parts = {"constant": -1.0, "coverage": 2.5}
    with Store("xlingual.db") as store:
        store.save(replace(found, pairs=[replace(found.pairs[0], contributions=parts)]))
    wanted = found.pairs[0].pair_id
    assert json.loads(call("show", wanted, "--format", "jsonl").out)["contributions"] == parts
    out = call("show", wanted, "--format", "table").out
    assert "coverage    0.50   +2.50" in out
    assert "sum                +1.50" in out


def test_a_verdict_is_shown(call, stored):
    pair = stored.doubtful[0]
    with Store("xlingual.db") as store:
        store.add_verdict(pair, "different")
    assert json.loads(call("show", pair.pair_id, "--format", "jsonl").out)["verdict"] == "different"
    assert "judged different" in call("show", pair.pair_id, "--format", "table").out


@pytest.mark.parametrize("command", [["show", "abcdef"], ["status"]])
@pytest.mark.usefixtures("stored")
def test_the_store_is_only_read(command, call, monkeypatch):
    asked = []
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda address, **how: asked.append(address) or connect(address, **how))
    call(*command)
    assert [address.rpartition("?")[2] for address in asked] == ["immutable=1"]
    assert os.listdir() == ["xlingual.db"]


@pytest.mark.parametrize("wanted", ["ffffffffffffffff", "ab", "../x", ""])
@pytest.mark.usefixtures("stored")
def test_an_unknown_id_is_one_line(wanted, call):
    outcome = call("show", wanted)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)


def test_without_a_store(call):
    outcome = call("show", "abcdef")
    assert outcome.code == 2
    assert "xlingual.db does not exist" in outcome.err


@pytest.mark.usefixtures("stored")
def test_status_counts_everything(call):
    rows = [json.loads(line) for line in call("status").out.splitlines()]
    assert [row["what"] for row in rows] == ["store", "source", "source", "source", "source", "run"]
    assert (rows[0]["items"], rows[0]["passages"], rows[0]["pairs"], rows[0]["doubtful"]) == (4, 8, 4, 2)
    assert (rows[0]["first"], rows[0]["last"]) == ("2025-04-26", "2025-04-28")
    assert rows[-1]["name"] == "builtin@2"


@pytest.mark.parametrize("format_", ["table", "csv", "tsv"])
@pytest.mark.usefixtures("stored")
def test_status_in_other_formats(format_, call):
    out = call("status", "--format", format_).out
    assert "Речной вестник" in out
    assert max(map(len, out.splitlines())) <= 100


def test_status_counts_verdicts_by_languages(call, stored):
    with Store("xlingual.db") as store:
        for pair, said in zip((*stored.pairs, *stored.doubtful), ("same", "unsure", "same", "same"), strict=False):
            store.add_verdict(pair, said)
    rows = [json.loads(line) for line in call("status").out.splitlines()]
    judged = [(row["lang"], row["name"], row["pairs"]) for row in rows if row["what"] == "verdict"]
    assert judged == [("en-en", "same", 2), ("en-ru", "same", 1), ("en-ru", "unsure", 1)]
