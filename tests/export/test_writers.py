import csv
import io
import json
from importlib import import_module
from pathlib import Path

import pytest

import xlingual.export
from xlingual.export import WRITERS, writer
from xlingual.export.flat import COLUMNS
from xlingual.export.pair import pair_object

BREAKS = "one\ttwo\nthree\r\nfour\rfive\x0bsix\x0cseven\x1ceight\x85nine\u2028ten\u2029end"


def text_of(name, pairs):
    out = io.StringIO(newline="")
    writer(name).write(pairs, out)
    return out.getvalue()


def rows_of(name, columns, rows):
    out = io.StringIO(newline="")
    writer(name).write_rows(columns, rows, out)
    return out.getvalue()


@pytest.fixture
def broken(make_world):
    world = make_world([("A", None, "en", BREAKS), ("=B", "2025-01-02", "en", "\x1b[31m- five\u202e")])
    found = pair_object(world.pair(0, 1), world.items)
    found["a"]["path"] = "caf\udce9.txt"  # what Python makes of a file name that is not UTF-8
    return [found] * 2


def test_every_writer_stands_in_the_table():
    folder = Path(xlingual.export.__file__).parent
    modules = {f"xlingual.export.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__"}
    assert {name for name in modules if hasattr(import_module(name), "write")} == set(WRITERS.values())


@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv"])
def test_one_line_per_pair_whatever_the_text_holds(name, broken):
    lines = text_of(name, broken).splitlines()  # splits at more characters than any file reader
    assert len(lines) == len(broken) + (name == "csv")


@pytest.mark.parametrize("name", list(WRITERS))
def test_no_terminal_escape_gets_out(name, broken):
    out = text_of(name, broken)
    assert not set(out) & {"\x1b", "\x07", "\x9b", "\x7f", "\u202e"}
    out.encode()  # no lone surrogates either


def test_json_keeps_texts_as_they_are(broken):
    (line, _) = text_of("jsonl", broken).splitlines()
    assert json.loads(line) == broken[0]


def test_json_is_readable_in_every_script(world):
    assert "Министр Герасимов" in text_of("jsonl", [pair_object(world.pair(0, 2), world.items)])


def test_csv_has_a_header_and_runs_no_formula(broken):
    header, row, _ = csv.reader(io.StringIO(text_of("csv", broken), newline=""))
    assert tuple(header) == COLUMNS
    cells = dict(zip(header, row, strict=True))
    assert cells["b_source"] == "'=B"
    assert cells["similarity"] == "0.8123"
    assert cells["a_date"] == ""
    assert cells["a_text"] == "one two three  four five six seven eight nine ten end"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t@", "＝"])
def test_csv_guards_every_start_of_a_formula(start):
    assert rows_of("csv", ("a",), [(f"{start}1",)]).splitlines()[1].startswith("'")


def test_csv_leaves_numbers_alone():
    assert rows_of("csv", ("a", "b"), [(-0.5, None)]) == "a,b\n-0.5,\n"


def test_no_pairs_print_a_header_in_csv_only():
    assert [text_of(name, []) for name in ("jsonl", "tsv", "table")] == ["", "", ""]
    assert text_of("csv", []) == ",".join(COLUMNS) + "\n"


def test_tsv_has_neither_header_nor_quotes():
    assert rows_of("tsv", ("a", "b"), [('say "hi"', 1), (None, True)]) == 'say "hi"\t1\n\ttrue\n'


def test_jsonl_rows_are_objects():
    assert rows_of("jsonl", ("a", "b"), [("я", 1)]) == '{"a": "я", "b": 1}\n'
