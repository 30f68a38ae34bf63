import gzip
import io
import json
from dataclasses import replace
from pathlib import Path

import xlingual.ingest
from xlingual.ingest import READERS, Overrides, read, readers

ARRIVAL = "The minister arrived in Havana on Monday."


def test_every_reader_module_stands_in_the_table():
    modules = {path.stem for path in Path(readers.__file__).parent.glob("*.py")} - {"__init__"}
    assert modules == {reader.__module__.rsplit(".", 1)[1] for reader in READERS.values()}


def test_public_names():
    assert xlingual.ingest.__all__ == ["READERS", "Overrides", "Reading", "read"]


def test_folder_in_sorted_order_and_what_is_skipped(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "gold").mkdir()
    (tmp_path / ".git").mkdir()
    for name, text in {
        "b/two.txt": "Second story here.",
        "a.txt": "First story here.",
        "c.TXT": "Third story here.",
        "README.md": "# Notes",
        "LICENSE": "Free.",
        "gold/pairs.toml": "a = 1",
        ".hidden.txt": "Not read.",
        ".git/config.txt": "Not read.",
    }.items():
        (tmp_path / name).write_text(text)
    reading = read([str(tmp_path)])
    assert [item.text for item in reading.items] == ["First story here.", "Third story here.", "Second story here."]
    assert reading.skipped == 5
    assert reading.problems == ()


def test_order_does_not_depend_on_the_file_system(tmp_path):
    for name in ("z.txt", "m.txt", "a.txt"):
        (tmp_path / name).write_text(f"Story {name} is told.")
    assert [Path(i.path).name for i in read([str(tmp_path)]).items] == ["a.txt", "m.txt", "z.txt"]


def test_repeats_collapse_and_are_counted(tmp_path):
    path = tmp_path / "rows.jsonl"
    row = json.dumps({"text": ARRIVAL, "source": "Outlet"})
    path.write_text(f"{row}\n{row}\n{row}\n")
    reading = read([str(path), str(path)])
    assert (len(reading.items), reading.read, reading.repeated) == (1, 6, 5)


def test_stdin_is_sniffed():
    cases = {
        ARRIVAL: ARRIVAL,
        json.dumps({"text": ARRIVAL}): ARRIVAL,
        json.dumps({"text": ARRIVAL}) + "\n" + json.dumps({"text": ARRIVAL}): ARRIVAL,
        f"<html><body><p>{ARRIVAL}</p></body></html>": ARRIVAL,
        f"date,lang,text\n2025-04-28,en,{ARRIVAL}\n": ARRIVAL,
        f"[Havana] {ARRIVAL}": f"[Havana] {ARRIVAL}",
    }
    for data, text in cases.items():
        reading = read(["-"], stdin=io.BytesIO(data.encode()))
        assert [item.text for item in reading.items] == [text], data
        assert reading.items[0].source == "stdin"


def test_gzip_of_anything_even_on_stdin():
    data = gzip.compress(json.dumps({"text": ARRIVAL}).encode())
    assert read(["-"], stdin=io.BytesIO(data)).items[0].text == ARRIVAL


def test_stem_of_a_packed_file(tmp_path):
    path = tmp_path / "outlet.v2.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": ARRIVAL}).encode()))
    assert read([str(path)]).items[0].source == "outlet.v2"


def test_a_named_file_with_any_suffix_is_read(tmp_path):
    path = tmp_path / "story.article"
    path.write_text(ARRIVAL)
    assert read([str(path)]).items[0].text == ARRIVAL


def test_overrides_replace_what_was_found(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"text": ARRIVAL, "source": "Outlet", "date": "2025-04-28", "title": "Arrival"}))
    plain = read([str(path)]).items[0]
    forced = read([str(path)], overrides=Overrides(source="Granma", date="2025-05-01", lang="en")).items[0]
    assert forced == replace(plain, source="Granma", date="2025-05-01", lang="en")


def test_nothing_in_nothing_out():
    reading = read([])
    assert (reading.items, reading.problems, reading.skipped, reading.read) == ((), (), 0, 0)


def test_importing_is_light():
    import subprocess
    import sys

    code = "import sys, xlingual.ingest; print({'trafilatura', 'lxml'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
