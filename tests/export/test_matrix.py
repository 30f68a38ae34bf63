import csv
import io
import json
from dataclasses import replace

import pytest
from statements import statement

from xlingual.export.matrix import COLUMNS, group_object, write_matrix
from xlingual.records import Item, Value

TEXTS = [
    ("en", "It has 5,000 men."),
    ("en", "It has 6,000 men."),
    ("es", "Tiene 6.000 hombres."),
    ("fr", "Il a 6 000 hommes."),
]
ITEMS = [Item(f"{n}.txt", text, f"Outlet {n}", lang, f"2025-04-{n + 1:02}") for n, (lang, text) in enumerate(TEXTS)]
KNOWN = {item.item_id: item for item in ITEMS}


@pytest.fixture(autouse=True)
def _no_width_from_outside(monkeypatch):
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def checked():
    numbers = [[Value("5000", 7, 12, "5,000")], [Value("6000", 7, 12, "6,000")], [Value("6000", 6, 11, "6.000")], None]
    told = [(0, 1, "numbers", "error", "5,000", "6,000"), (0, 2, "numbers", "error", "5,000", "6.000")]
    terms = [[], [], [], []]
    return statement(TEXTS, told, readings={"numbers": numbers, "terms": terms})


def printed(checked, format_="table", **how):
    out = io.StringIO()
    write_matrix([checked], KNOWN, format_, out, **how)
    return out.getvalue()


def test_an_object_holds_versions_checks_and_pairs(checked):
    shown = group_object(checked, KNOWN)
    assert (shown["severity"], shown["findings"]) == ("error", {"error": 2, "warning": 0, "note": 0})
    assert [(side["version"], side["source"]) for side in shown["versions"]][:2] == [
        ("a", "Outlet 0"),
        ("b", "Outlet 1"),
    ]
    numbers = shown["checks"]["numbers"]
    assert (numbers["covered"], numbers["not_checked"]) == (["a", "b", "c"], ["d"])
    (slot,) = numbers["slots"]
    assert slot["values"]["a"] == {"state": "carries", "text": "5,000", "spans": [[7, 12]]}
    assert slot["values"]["d"] == {"state": "not checked", "text": "", "spans": []}
    assert (slot["majority"], slot["majority_value"], slot["deviants"]) == (["b", "c"], "6,000", ["a"])
    assert slot["findings"][0]["versions"] == ["a", "b"]
    assert shown["checks"]["terms"] == {"covered": ["a", "b", "c", "d"], "not_checked": [], "slots": []}
    assert [pair["versions"] for pair in shown["pairs"]][:2] == [["a", "b"], ["a", "c"]]


def test_a_pair_in_no_group_has_a_null_group(checked):
    assert group_object(replace(checked, group_id=""), KNOWN)["group_id"] is None


def test_jsonl_is_a_group_per_line(checked):
    (line,) = printed(checked, "jsonl").splitlines()
    assert json.loads(line)["group_id"] == "group"


def test_csv_is_a_row_per_version_and_slot(checked):
    rows = list(csv.DictReader(io.StringIO(printed(checked, "csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["version"], row["state"], row["value"], row["spans"], row["stands"]) for row in rows] == [
        ("a", "carries", "5,000", "7-12", "alone"),
        ("b", "carries", "6,000", "7-12", "majority"),
        ("c", "carries", "6.000", "6-11", "majority"),
        ("d", "not checked", "", "", ""),
    ]
    assert rows[0]["messages"] == "5,000 | 6,000 | 5,000 | 6.000"
    assert rows[3]["slot"] == ""


def test_a_table_says_who_stands_alone_and_what_was_not_checked(checked):
    out = printed(checked)
    assert "group group · 4 versions · 2 errors · score 0.85" in out
    assert "It has [5,000] men." in out
    lines = [line.strip() for line in out.splitlines()]
    assert "numbers   error   b c  6,000 (b), 6.000 (c)   majority, 2 of 3" in lines
    assert "a  5,000   alone" in lines
    assert "not checked: numbers (d)" in lines


def test_what_all_agree_on_is_counted_or_told():
    alike = [[Value("men", 7, 12, text[7:12])] for _, text in TEXTS[:2]]
    agreeing = statement(TEXTS[:2], readings={"numbers": alike})
    assert "agree: numbers 1" in printed(agreeing)
    told = printed(agreeing, agreeing=True)
    assert "numbers   agree   a b  5,000 (a), 6,000 (b)" in told
    assert "no difference" in told


def test_of_two_versions_neither_stands_alone():
    out = printed(statement(TEXTS[:2], [(0, 1, "numbers", "error", "5,000", "6,000")]))
    assert "alone" not in out
    assert "majority" not in out


@pytest.mark.parametrize("width", ["40", "72", "200"])
def test_no_line_is_wider_than_the_terminal(width, checked, monkeypatch):
    monkeypatch.setenv("COLUMNS", width)
    assert max(map(len, printed(checked).splitlines())) <= int(width)


def test_hostile_text_is_harmless():
    texts = [("en", "5 \x1b[31mships\nhere"), ("en", "6 ships")]
    items = [Item(f"{n}.txt", text, f"Outlet {n}", lang, f"2025-04-{n + 1:02}") for n, (lang, text) in enumerate(texts)]
    out = io.StringIO()
    told = [(0, 1, "numbers", "error", "5 \x1b[31mships\nhere", "6")]
    write_matrix([statement(texts, told)], {item.item_id: item for item in items}, "table", out)
    assert "\x1b" not in out.getvalue()
