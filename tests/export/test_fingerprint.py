import csv
import io
from dataclasses import replace

from named_people import general, town, use

from xlingual.export.fingerprint import COLUMNS, fingerprint_rows, write_fingerprint
from xlingual.records import NameFamily, NameForm


def rows(*families):
    return [dict(zip(COLUMNS, row, strict=True)) for row in fingerprint_rows(families)]


def told(family, *columns):
    return [tuple(row[column] for column in columns) for row in rows(family)]


def in_months(**forms):
    """A family whose forms one outlet uses so often in the months 1, 2, 3 ..."""
    made = [
        NameForm(name.replace("_", " "), "en", tuple(use("Post", f"2025-0{n}-05", c) for n, c in enumerate(cs, 1) if c))
        for name, cs in forms.items()
    ]
    return NameFamily("Pavel Orlov", "person", tuple(made))


def test_a_row_says_what_an_outlet_used_in_a_month():
    (first, *_) = rows(general())
    assert first == {
        "source": "Harbour Post",
        "headword": "Pavel Orlov",
        "kind": "person",
        "month": "2025-03",
        "form": "Pavel Orlov",
        "lang": "en",
        "count": 2,
        "share": 1.0,
        "first": "2025-03-02",
        "last": "2025-03-02",
        "switched_from": None,
    }


def test_rows_are_sorted_by_headword_outlet_and_month():
    found = [(row["headword"], row["source"], row["month"]) for row in rows(town(), general())]
    assert found == [
        ("Pavel Orlov", "Harbour Post", "2025-03"),
        ("Pavel Orlov", "Harbour Post", "2025-04"),
        ("Pavel Orlov", "River Digest", "2025-04"),
        ("Pavel Orlov", "Речной вестник", "2025-04"),
        ("Port Sulin", "River Digest", None),
    ]


def test_shares_are_those_of_one_language():
    spanish = NameForm("Pável Orlov", "es", (use("Post", "2025-01-09", 4),))
    family = in_months(Orlov=[3], Orloff=[1])
    family = replace(family, forms=(*family.forms, spanish))
    assert told(family, "form", "lang", "share") == [
        ("Orlov", "en", 0.75),
        ("Orloff", "en", 0.25),
        ("Pável Orlov", "es", 1.0),
    ]


def test_a_switch_stands_beside_the_new_form_and_gaps_are_bridged():
    family = in_months(Orlov=[3, 0, 1, 1], Orloff=[1, 0, 2, 2])
    switches = [row for row in told(family, "month", "form", "switched_from") if row[2]]
    assert switches == [("2025-03", "Orloff", "Orlov")]


def test_equally_frequent_forms_are_no_switch():
    assert not any(switched for (switched,) in told(in_months(Orlov=[3, 1], Orloff=[0, 1]), "switched_from"))


def test_a_shorter_form_is_no_switch_but_may_be_spelled_otherwise():
    family = in_months(Pavel_Orlov=[1], Orlov=[0, 1], Orloff=[0, 0, 1])
    assert told(family, "form", "switched_from") == [("Pavel Orlov", None), ("Orlov", None), ("Orloff", "Orlov")]


def test_undated_uses_come_last_and_switch_nothing():
    undated = NameForm("Orloff", "en", (use("Post", None, 5),))
    family = in_months(Orlov=[1, 1])
    found = told(replace(family, forms=(undated, *family.forms)), "month", "form", "switched_from")
    assert found == [("2025-01", "Orlov", None), ("2025-02", "Orlov", None), (None, "Orloff", None)]


def test_formats(monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    sheet, table = io.StringIO(), io.StringIO()
    write_fingerprint([general()], "csv", sheet)
    header, *lines = csv.reader(io.StringIO(sheet.getvalue()))
    assert tuple(header) == COLUMNS
    assert len(lines) == 4
    write_fingerprint([general()], "table", table)
    shown = table.getvalue().splitlines()
    assert shown[0].split() == ["headword", "source", "month", "lang", "form", "count", "share", "switched", "from"]
    assert max(map(len, shown)) <= 100
    assert [line.rstrip()[-11:] for line in shown if "Orloff" in line] == ["Pavel Orlov"]
