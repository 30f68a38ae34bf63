"""Term families as table, lines and rows."""

from __future__ import annotations

import csv
import io
import json

from xlingual.export.term import COLUMNS, write_terms
from xlingual.records import TermFamily, TermForm, TermUse


def use(source: str, date: str | None, text: str, term: str, count: int = 1) -> TermUse:
    start = text.index(term)
    return TermUse("item", source, date, count, text, start, start + len(term))


FAMILY = TermFamily(
    "North Korea",
    "country",
    (
        TermForm(
            "DPRK",
            "en",
            (
                use("Harbour Post", "2025-03-04", "Trade with the DPRK grew.", "DPRK", 3),
                use("Harbour Post", "2025-03-01", "=DPRK opened\nits border.", "DPRK"),
            ),
            {"DPRK": 4},
            0.8,
        ),
        TermForm("North Korea", "en", (use("River Digest", None, "In North Korea", "North Korea"),), {}, 0.2),
    ),
    0.5,
)


def written(format_: str) -> str:
    out = io.StringIO()
    write_terms([FAMILY], format_, out)
    return out.getvalue()


def test_jsonl_holds_one_family_per_line() -> None:
    (line,) = written("jsonl").splitlines()
    told = json.loads(line)
    assert (told["headword"], told["kind"], told["difference"], told["count"]) == ("North Korea", "country", 0.5, 5)
    assert (told["first"], told["last"]) == ("2025-03-01", "2025-03-04")
    first, second = told["forms"]
    assert first["sources"] == {"Harbour Post": 4}
    assert first["examples"][0]["date"] == "2025-03-01"
    assert (first["minority"], second["minority"]) == (False, True)
    assert second["first"] is None


def test_csv_has_a_row_per_form_and_outlet() -> None:
    rows = list(csv.reader(io.StringIO(written("csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row[4], row[8], row[9]) for row in rows[1:]] == [
        ("DPRK", "Harbour Post", "4"),
        ("North Korea", "River Digest", "1"),
    ]
    assert rows[1][-1] == "'=DPRK opened its border."  # no formula, one line


def test_tsv_has_no_header() -> None:
    assert len(written("tsv").splitlines()) == 2


def test_the_table_shows_who_uses_what_and_an_example() -> None:
    told = written("table")
    assert "North Korea · country · 5 times" in told
    assert "Harbour Post 4 · 2025-03-01 to 2025-03-04" in told
    assert "minority" in told
    assert "=DPRK opened its border." in told


def test_no_family_prints_nothing() -> None:
    out = io.StringIO()
    write_terms([], "table", out)
    assert out.getvalue() == ""
