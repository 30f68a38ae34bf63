import csv
import io
import json
from dataclasses import replace

import pytest
from named_people import general, town, use

from xlingual.export.family import COLUMNS, family_object, other_spelling, write_families
from xlingual.records import NameFamily, NameForm, NameWarning


@pytest.fixture(autouse=True)
def _no_width_from_outside(monkeypatch):
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def printed(families, format_="table"):
    out = io.StringIO()
    write_families(families, format_, out)
    return out.getvalue()


def test_an_object_holds_everything():
    shown = family_object(general())
    assert {name: shown[name] for name in ("headword", "kind", "count", "first", "last")} == {
        "headword": "Pavel Orlov",
        "kind": "person",
        "count": 12,
        "first": "2025-03-02",
        "last": "2025-04-28",
    }
    assert shown["family_id"] == general().family_id
    assert shown["forms"][1] == {
        "form": "Pavel Orlov",
        "lang": "en",
        "count": 5,
        "sources": {"River Digest": 3, "Harbour Post": 2},
        "first": "2025-03-02",
        "last": "2025-04-27",
        "spelled": {"Pavel Orlov": 4, "PAVEL ORLOV": 1},
        "rule": "BGN/PCGN",
    }
    assert list(shown["titles"].items()) == [("General", 5), ("Admiral", 1)]
    assert shown["warnings"][0] == {
        "warning": "switch",
        "forms": ["Pavel Orlov", "Pavel Orloff"],
        "source": "Harbour Post",
        "date": "2025-04-28",
        "item_id": None,
        "message": "Harbour Post wrote Pavel Orlov until 2025-03-02",
    }


def test_an_undated_family_has_no_days():
    shown = family_object(town())
    assert (shown["first"], shown["last"], shown["titles"], shown["warnings"]) == (None, None, {}, [])


def test_jsonl_is_a_family_per_line():
    lines = printed([general(), town()], "jsonl").splitlines()
    assert [json.loads(line)["headword"] for line in lines] == ["Pavel Orlov", "Port Sulin"]


def test_csv_is_a_row_per_form_and_outlet():
    rows = list(csv.DictReader(io.StringIO(printed([general()], "csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["form"], row["source"], row["count"], row["first"], row["rule"]) for row in rows] == [
        ("Павел Орлов", "Речной вестник", "6", "2025-04-26", ""),
        ("Pavel Orlov", "River Digest", "3", "2025-04-27", "BGN/PCGN"),
        ("Pavel Orlov", "Harbour Post", "2", "2025-03-02", "BGN/PCGN"),
        ("Pavel Orloff", "Harbour Post", "1", "2025-04-28", "'-ov as -off"),
    ]
    assert sum(int(row["count"]) for row in rows) == general().count


def test_tsv_has_no_header():
    (line,) = printed([town()], "tsv").splitlines()
    assert line.split("\t")[1:] == ["Port Sulin", "place", "Port Sulin", "en", "River Digest", "1", "", "", ""]


@pytest.mark.parametrize("format_", ["table", "jsonl", "tsv"])
def test_no_family_prints_nothing(format_):
    assert printed([], format_) == ""


def test_the_table_shows_a_name_once_with_its_forms_by_language():
    lines = printed([general(), town()]).splitlines()
    assert lines[0] == "── Pavel Orlov · person · 12 times · 2025-03-02 to 2025-04-28 ──"
    assert lines[1] == "    titles: General 5, Admiral 1"
    assert lines[2].split() == ["ru", "Павел", "Орлов", "6", "Речной", "вестник", "6", "·", "2025-04-26"]
    assert lines[3].startswith(" en  Pavel Orlov      5  River Digest 3, Harbour Post 2 · 2025-03-02 to 2025-04-27")
    assert lines[4].strip() == "BGN/PCGN"
    assert lines[5].startswith("     Pavel Orloff     1  Harbour Post 1")
    assert lines[7].startswith("    switch: Harbour Post wrote")
    assert "── Port Sulin · place · once ──" in lines


@pytest.mark.parametrize("width", [80, 120])
def test_the_table_fits_the_width(width, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(width))
    many = tuple(use(f"The Outlet of Town Number {n}", "2025-01-01", 9 - n) for n in range(9))
    long = NameForm("Organisation " * 7, "en", many, rule="spelled as it is " * 9)
    told = tuple(NameWarning("lone", ("x",), f"warning {n}") for n in range(8))
    family = replace(general(), forms=(*general().forms, long), warnings=told)
    out = printed([family])
    assert max(map(len, out.splitlines())) <= width
    assert "Number 5 4 and 3 more" in " ".join(out.split())
    assert "warning 5" in out
    assert "and 2 more warnings" in out


def test_markup_and_escapes_in_names_are_text():
    hostile = "[bold red]Orlov[/] :boom: \x1b[31m\nX"
    form = NameForm(hostile, "en", (use("[blink]Post[/blink]", None),), rule="[/nope]")
    warning = NameWarning("lone", (hostile,), "[u]message[/u]")
    out = printed([NameFamily(hostile, "person", (form,), {"[i]Sir[/i]": 1}, (warning,))])
    for text in ("[bold red]Orlov[/] :boom: �[31m X", "[blink]Post[/blink]", "[/nope]", "[i]Sir[/i]", "[u]message[/u]"):
        assert text in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("a", "b", "other"),
    [
        ("Pavel Orlov", "Pavel Orloff", True),
        ("Kim Jong Un", "Kim Jong-un", True),
        ("Guerásimov", "Guerasimov", True),
        ("Pavel Orlov", "Orlov", False),
        ("P. Orlov", "Pavel Orlov", False),
        ("PAVEL ORLOV", "Pavel Orlov", False),
        ("U. N.", "UN", True),
    ],
)
def test_leaving_words_out_is_no_other_spelling(a, b, other):
    assert other_spelling(a, b) == other_spelling(b, a) == other
