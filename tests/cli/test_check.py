import csv
import io
import json
from dataclasses import replace

import pytest

from xlingual import checks
from xlingual.records import Alignment, Finding, Item
from xlingual.store import Store


@pytest.fixture
def stored(found):
    with Store("xlingual.db") as store:
        store.save(found)
    return found


@pytest.fixture
def toy(monkeypatch):
    """Numbers that differ are errors, and nothing else is checked; en and es have rules."""

    class Toy:
        @staticmethod
        def covers(lang):
            return lang in ("en", "es")

        @staticmethod
        def values(side):
            from statements import digits

            return digits(side.text)

        @staticmethod
        def check(_pair, evidence):
            a, b = Toy.values(evidence.a), Toy.values(evidence.b)
            if a and b and a[0].key != b[0].key:
                extents = [(value.start, value.end) for value in (a[0], b[0])]
                yield Finding(
                    "numbers", "error", *extents, (a[0].text, b[0].text), f"{a[0].text} here, {b[0].text} there"
                )

    monkeypatch.setattr(checks, "CHECKS", {"numbers": Toy})


def lines(outcome):
    return [json.loads(line) for line in outcome.out.splitlines()]


@pytest.mark.usefixtures("toy", "stored")
def test_a_group_with_a_difference(call):
    outcome = call("check")
    assert outcome.code == 0
    (group,) = lines(outcome)
    assert group["severity"] == "error"
    assert [side["source"] for side in group["versions"]] == ["Речной вестник", "River Digest", "Harbour Post"]
    numbers = group["checks"]["numbers"]
    assert numbers["not_checked"] == ["a"]
    values = numbers["slots"][0]["values"]
    assert [values[version]["text"] for version in "abc"] == ["", "6,000", "5,000"]
    assert "1 group, 3 pairs, 1 error, 0 warnings, 0 notes" in outcome.err
    assert "1 stock pair folded" in outcome.err


@pytest.mark.parametrize(("severity", "code"), [("error", 1), ("warning", 1), ("note", 1)])
@pytest.mark.usefixtures("toy", "stored")
def test_failing_on_a_severity(severity, code, call):
    assert call("check", "--fail-on", severity).code == code


@pytest.mark.usefixtures("toy", "stored")
def test_what_is_not_shown_does_not_fail(call):
    outcome = call("check", "--fail-on", "note", "--lang", "ru", "--lang", "es")
    assert (outcome.code, outcome.out) == (0, "")
    assert call("check", "--fail-on", "note", "--check", "dates").code == 0


@pytest.mark.usefixtures("toy", "stored")
def test_filters_choose_what_is_compared(call):
    """Without the pair of the two English versions nothing differs."""
    outcome = call("check", "--cross-only")
    assert (outcome.code, outcome.out) == (0, "")
    assert "1 group without a difference (--all prints them)" in outcome.err
    (group,) = lines(call("check", "--cross-only", "--all"))
    assert len(group["pairs"]) == 2


@pytest.mark.usefixtures("toy")
def test_a_group_or_a_pair_by_id(call, stored):
    (group,) = lines(call("check", stored.groups[0].group_id[:6]))
    assert group["group_id"] == stored.groups[0].group_id
    doubtful = stored.doubtful[0]
    (pair,) = lines(call("check", doubtful.pair_id))
    assert (pair["group_id"], pair["severity"], len(pair["versions"])) == (None, None, 2)
    assert "pair " + doubtful.pair_id[:8] in call("check", doubtful.pair_id, "--format", "table").out


@pytest.mark.usefixtures("toy", "stored")
def test_a_table_and_rows(call):
    table = call("check", "--format", "table").out
    assert "[6,000]" in table
    assert "not checked: numbers (a)" in table
    rows = list(csv.DictReader(io.StringIO(call("check", "--format", "csv").out)))
    assert [(row["version"], row["state"]) for row in rows] == [
        ("b", "carries"),
        ("c", "carries"),
        ("a", "not checked"),
    ]


@pytest.mark.usefixtures("toy")
def test_a_human_has_the_last_word(call, stored):
    with Store("xlingual.db") as store:
        store.add_verdict(stored.pairs[0], "different")
        store.add_verdict(stored.doubtful[0], "same")
    assert call("check").out == ""
    found = lines(call("check", "--all"))
    assert sorted(len(group["versions"]) for group in found) == [2, 3]
    assert sum(len(group["pairs"]) for group in found) == 3


@pytest.mark.usefixtures("toy")
def test_of_two_models_the_newer_one_counts(call, stored):
    with Store("xlingual.db") as store:
        pair = replace(stored.pairs[0], model="other", group_id="feed" * 4)
        store.save(replace(stored, model="other", pairs=[pair], doubtful=[], groups=[]))
    assert [group["group_id"] for group in lines(call("check"))] == ["feed" * 4]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ffffffff"], "no pair or group has the id"),
        (["--check", "spelling"], "'spelling' is not among numbers, dates"),
        (["--fail-on", "typo"], "--fail-on"),
        (["--since", "2025-02-01", "--until", "2025-01-01"], "later than --until"),
        (["--store", "nowhere.db"], "does not exist"),
        (["--terms", "--store", "nowhere.db"], "does not exist"),
        (["--terms", "--editions"], "ask for one"),
        (["--terms", "--all"], "--terms takes no GROUP"),
        (["--editions", "--fail-on", "error"], "--editions takes no GROUP"),
    ],
)
@pytest.mark.usefixtures("stored")
def test_a_bad_command_line_is_one_line(arguments, says, call):
    outcome = call("check", *arguments)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)
    assert says in outcome.err


@pytest.mark.usefixtures("toy")
def test_an_empty_store(call, found):
    with Store("xlingual.db") as store:
        store.save(replace(found, pairs=[], doubtful=[], groups=[]))
    outcome = call("check")
    assert (outcome.code, outcome.out) == (0, "")
    assert "align files first" in outcome.err


@pytest.mark.usefixtures("stored")
def test_editions_of_two_outlets_that_are_named_as_one(call):
    assert call("check", "--editions").out == ""
    (found,) = lines(call("check", "--editions", "--editions-of", "River Digest=Речной вестник"))
    assert {found["a"]["lang"], found["b"]["lang"]} == {"en", "ru"}
    assert found["counts"]["same"] >= 1
    rows = call("check", "--editions", "--editions-of", "River Digest=Речной вестник", "--format", "csv").out
    assert rows.startswith("item_a,item_b,")
    assert call("check", "--editions", "--editions-of", "River Digest").code == 2


def test_terms_of_the_outlets_asked_for(call):
    news = {"Harbour Post": "The DPRK team won the cup.", "River Digest": "The North Korean team won the cup."}
    items = [Item(path="", text=text, source=source, lang="en", date="2025-03-01") for source, text in news.items()]
    with Store("xlingual.db") as store:
        store.save(Alignment({item.item_id: item for item in items}, [], [], [], [], "none"))
    (family,) = lines(call("check", "--terms"))
    assert family["headword"] == "North Korea"
    outcome = call("check", "--terms", "--source", "Harbour")
    assert (outcome.out, outcome.err) == ("", "nothing is called by two terms\n")
