import json

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
    assert rows[-1]["name"] == "builtin@1"


@pytest.mark.parametrize("format_", ["table", "csv", "tsv"])
@pytest.mark.usefixtures("stored")
def test_status_in_other_formats(format_, call):
    out = call("status", "--format", format_).out
    assert "Речной вестник" in out
    assert max(map(len, out.splitlines())) <= 100
