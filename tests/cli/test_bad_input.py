"""The whole program against hostile and clumsy use: every complaint is one line, and nothing shows a traceback."""

import csv
import gzip
import io
import json
import os
import sqlite3
import stat
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from xlingual import ingest, pipeline
from xlingual.cli import main
from xlingual.records import Alignment, Pair, Passage

EN = "The river will never leave its old bed, Anna Petrova said on Saturday. The minister reached Cuba with five ships."
ES = (
    "El río no dejará nunca su viejo cauce, dijo Ana Petrova el sábado. El ministro llegó a La Habana con cinco barcos."
)
RU = "Река никогда не покинет старое русло, заявила Анна Петрова в субботу. Министр прибыл в Гавану с пятью кораблями."


@pytest.fixture
def news():
    """Three short items in three languages; two of their statements are the same."""
    for name, text in (("en.txt", EN), ("es.txt", ES), ("ru.txt", RU)):
        Path(name).write_text(text, encoding="utf-8")
    return "en.txt", "es.txt", "ru.txt"


@pytest.fixture
def align(call):
    def _align(*arguments):
        return call("align", *arguments, "--store", ":memory:", "--format", "jsonl")

    return _align


def start(*arguments, **others):
    command = [sys.executable, "-W", "error", "-m", "xlingual", *arguments]
    return subprocess.run(command, stderr=subprocess.PIPE, check=False, **others)


BAD = {
    "empty.txt": (b"", "empty.txt: empty"),
    "data.txt": (b"\x00\x01\x02\xff" * 99, "data.txt: no text"),
    "cut.txt.gz": (gzip.compress(EN.encode())[:40], "cut.txt.gz: a damaged or truncated gzip"),
    "story.json": (EN.encode(), "story.json:1: malformed JSON"),
    "story.csv": (EN.encode(), "story.csv:1: no column holds the text"),
    "large.txt": (b"Ships came. " * (3 << 19), "large.txt: larger than 16 MB"),
}


@pytest.mark.parametrize("name", list(BAD))
def test_a_bad_file_is_one_line_and_nothing_else(name, align):
    content, says = BAD[name]
    Path(name).write_bytes(content)
    outcome = align(name)
    assert (outcome.code, outcome.out) == (2, "")
    (line,) = outcome.complaints
    assert line.startswith(f"xlingual: {says}")
    assert "; " in line


@pytest.mark.usefixtures("news")
def test_the_bad_ones_are_listed_behind_the_pairs_of_the_good(align):
    Path("many.jsonl").write_text("\n".join([json.dumps({"text": EN})] * 6 + ['{"text": "cut']), encoding="utf-8")
    Path("empty").mkdir()
    outcome = align("nowhere.txt", "en.txt", "many.jsonl", "empty", "es.txt")
    assert outcome.code == 2
    assert len(outcome.out.splitlines()) > 1
    said = [line.removeprefix("xlingual: ").split(": ")[0] for line in outcome.complaints[-3:]]
    assert said == ["empty", "nowhere.txt", "many.jsonl:7"]


@pytest.mark.parametrize(
    ("text", "encoding"), [(RU, "cp1251"), (RU, "koi8-r"), (RU, "utf-16"), (RU, "utf-16-le"), (ES, "latin-1")]
)
@pytest.mark.usefixtures("news")
def test_other_encodings_are_aligned(text, encoding, align):
    Path("other.txt").write_bytes(text.encode(encoding))
    outcome = align("en.txt", "other.txt")
    assert (outcome.code, len(outcome.out.splitlines())) == (0, 2)
    assert json.loads(outcome.out.splitlines()[0])["kind"] == "cross-language"


def test_pairs_point_into_their_items(align, news, monkeypatch):
    kept = []
    whole = pipeline.align_files

    def _watched(*paths, **options):
        kept.append(whole(*paths, **options))
        return kept[-1]

    monkeypatch.setattr(pipeline, "align_files", _watched)
    pairs = [json.loads(line) for line in align(*news).out.splitlines()]
    ((_, found),) = kept
    assert len(pairs) == 6
    for side in (pair[name] for pair in pairs for name in ("a", "b")):
        assert found.items[side["item_id"]].text[side["start"] : side["end"]] == side["text"]


HOSTILE = [
    '=HYPERLINK("http://x","y") The river will never leave its old bed.',
    "[bold red]The river will never leave[/bold red] its old bed. [/]",
    "\x1b]0;evil\x07The river will \x1b[31mnever leave\x9b0m its \u202eold\u202c bed.",
    "The river will never\tleave\u2028its old\x0b bed\x00.\ud800",
]


@pytest.fixture
def all_paired(monkeypatch):
    """Makes the pipeline pair each item with the next, whatever they say."""

    def _align_files(paths, **_):
        reading = ingest.read(paths)
        wholes = [Passage(i.item_id, 0, len(i.text), i.text, "en", "sentence") for i in reading.items]
        pairs = [Pair(a, b, 0.9, None, 0.9, "m@1") for a, b in pairwise(wholes)]
        return reading, Alignment({i.item_id: i for i in reading.items}, wholes, pairs, [], [], "m@1")

    monkeypatch.setattr(pipeline, "align_files", _align_files)


@pytest.mark.usefixtures("all_paired")
@pytest.mark.parametrize("format_", ["jsonl", "csv", "tsv", "table"])
def test_hostile_text_is_harmless_in_every_format(format_, call):
    records = [{"text": text, "source": f"@s{n}\t\x1b[1m", "date": "2025-04-01"} for n, text in enumerate(HOSTILE)]
    Path("h.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    outcome = call("align", "h.jsonl", "--store", "h.db", "--format", format_)
    assert outcome.code == 0
    lines = outcome.out.split("\n")
    assert lines == [*outcome.out.splitlines(), ""]
    assert not any(c < " " and c not in "\n\t" for c in outcome.out)
    assert not any("\x7f" <= c <= "\x9f" or c in "\u202e\u2028" for c in outcome.out)
    if format_ == "jsonl":
        assert [json.loads(line)["similarity"] for line in lines[:-1]] == [0.9] * (len(HOSTILE) - 1)
    if format_ == "csv":
        rows = list(csv.DictReader(io.StringIO(outcome.out, newline="")))
        assert len(rows) == len(HOSTILE) - 1 == len(lines) - 2
        assert {row["a_source"][:2] for row in rows} == {"'@"}
    if format_ == "table":
        assert "bold red" in outcome.out


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems have no such names")
@pytest.mark.usefixtures("news")
def test_a_file_name_of_any_bytes_is_read_and_kept(call):
    for name in (b"caf\xe9.txt", b"new\nline.txt"):
        Path(os.fsdecode(name)).write_text(EN, encoding="utf-8")
    outcome = call("align", os.fsdecode(b"caf\xe9.txt"), "new\nline.txt", "es.txt", "--format", "jsonl")
    assert (outcome.code, len(outcome.complaints)) == (0, 1)
    sources = {row.get("name") for row in map(json.loads, call("status", "--format", "jsonl").out.splitlines())}
    assert sources >= {"caf\\xe9", "new\nline", "es"}


@pytest.mark.usefixtures("news")
def test_what_the_locale_cannot_read_is_read_as_utf8(call):
    typed = "Правда".encode().decode("ascii", "surrogateescape")
    options = ("--as-source", typed, "--as-title", "\udcff", "--as-url", "\udcff", "--source", typed)
    outcome = call("align", "en.txt", "es.txt", *options, "--format", "jsonl")
    assert outcome.code == 0
    assert json.loads(outcome.out.splitlines()[0])["a"]["source"] == "Правда"


@pytest.mark.parametrize("option", ["--min-confidence", "--min-similarity", "--max-similarity"])
def test_nan_is_no_number(option, align):
    outcome = align("x", option, "nan")
    assert outcome.code == 2
    assert outcome.complaints == [f"xlingual: Invalid value for '{option}': 'nan' is no number."]


@pytest.mark.usefixtures("news")
def test_two_runs_do_not_grow_the_store(call, news):
    def sizes():
        with sqlite3.connect("xlingual.db") as db:
            tables = ("items", "passages", "pairs", "groups", "members")
            found = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]  # noqa: S608
        db.close()
        return found

    call("align", *news, "--quiet")
    before = sizes()
    call("align", *news, "--quiet")
    assert sizes() == before
    assert before[0] == 3


@pytest.fixture
def stores(news):
    """Things that are no store: text, a folder, another program's database, a damaged one, one in a missing folder."""
    Path("folder").mkdir()
    with sqlite3.connect("other.db") as db:
        db.execute("CREATE TABLE x (a)")
    db.close()
    Path("cut.db").write_bytes(Path("other.db").read_bytes()[:3000])
    return news


@pytest.mark.parametrize("store", ["en.txt", "folder", "other.db", "cut.db", "no/such.db", "", "x" * 300])
@pytest.mark.parametrize("command", [("align", "en.txt", "es.txt"), ("status",), ("show", "abcd")])
@pytest.mark.usefixtures("stores")
def test_what_is_no_store_is_told_in_one_line(command, store, call, monkeypatch):
    if len(store) < 300:  # a name that is too long shows only when the file is made
        monkeypatch.setattr(pipeline, "align_files", lambda *_, **__: pytest.fail("worked before it looked"))
    outcome = call(*command, "--store", store)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)


@pytest.mark.parametrize("model", ["", "folder", "no/such/model", "en.txt", "../x", "a b"])
@pytest.mark.usefixtures("stores")
def test_what_is_no_model_is_told_in_one_line(model, call):
    outcome = call("mine", "en.txt", "es.txt", "--model", model)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)


@pytest.mark.parametrize("target", ["folder", "no/x.npy", "", "pipe", "loop", "x" * 300, "en.txt/x.npy"])
@pytest.mark.usefixtures("stores")
def test_embed_takes_the_place_of_files_only(target, call):
    """Run as root it would otherwise put a file where a device such as /dev/null was."""
    os.mkfifo("pipe")
    os.symlink("loop", "loop")
    outcome = call("embed", "en.txt", "-o", target)
    assert (outcome.code, len(outcome.complaints)) == (2, 1)
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


@pytest.mark.usefixtures("news")
def test_embed_writes_through_a_link(call):
    os.symlink("real.npy", "link.npy")
    assert call("embed", "en.txt", "-o", "link.npy").code == 0
    assert os.path.islink("link.npy")
    assert os.path.getsize("real.npy") > 1000


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["pairs.tsv", "-o", "pairs.tsv"], "pairs.tsv: no folder can be made there"),
        (["pairs.tsv", "-o", "pairs.tsv/x"], "pairs.tsv/x: no folder can be made there"),
        (["pairs.tsv", "-o", ""], "-o: no folder can be made there"),
        (["pairs.tsv", "-o", "m", "--seed", "-5"], "Invalid value for '--seed'"),
        (["pairs.tsv", "-o", "m", "--dimension", "9" * 12], "Invalid value for '--dimension'"),
        (["pairs.tsv", "bad.tsv", "-o", "m"], "bad.tsv: has no line with two texts"),
        (["empty.tsv", "-o", "m"], "empty.tsv: has no line with two texts"),
        (["half.tmx", "-o", "m"], "half.tmx:1: malformed TMX"),
        (["pairs.docx", "-o", "m"], "pairs.docx: no translation memory that can be read ends in .docx"),
        (["one.tsv", "-o", "m"], "nothing to train on"),
        (["nowhere.tsv", "-o", "m"], "nowhere.tsv: No such file"),
        ([".", "-o", "m"], ".: Is a directory"),
    ],
)
def test_train_tells_before_the_work(arguments, says, call):
    Path("pairs.tsv").write_text("one sea\tuna mar\ntwo ships\tdos barcos\n", encoding="utf-8")
    Path("one.tsv").write_text("one sea\tuna mar\nOslo\tOslo\n", encoding="utf-8")
    Path("bad.tsv").write_text("one sea\ntwo ships\n", encoding="utf-8")
    Path("half.tmx").write_text("<tmx><body><tu>", encoding="utf-8")
    Path("empty.tsv").touch()
    outcome = call("train", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    (line,) = outcome.complaints
    assert line.startswith(f"xlingual: {says}")
    assert not os.path.exists("m")


@pytest.mark.parametrize("format_", ["table", "jsonl"])
def test_a_reader_that_leaves_is_no_error(format_, news):
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = start("score", *news[:2], "--format", format_, stdout=closed)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("format_", ["table", "csv"])
def test_a_full_disk_is_one_line(format_, news):
    with open("/dev/full", "wb") as full:
        done = start("score", *news[:2], "--format", format_, stdout=full)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "xlingual: the output does not fit on the disk; make room or send it elsewhere"
    ]


@pytest.mark.usefixtures("news")
def test_closed_streams_are_empty_ones(monkeypatch):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["xlingual", "mine", "-", "es.txt"])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 0
    for name in ("stdin", "stdout", "stderr"):
        getattr(sys, name).close()


@pytest.mark.usefixtures("news")
def test_a_line_of_a_million_characters(align):
    Path("long.txt").write_text((EN + " ") * 9_000, encoding="utf-8")
    assert align("long.txt", "es.txt").code == 0


def test_lines_keep_their_numbers_and_give_rows(call):
    Path("a.txt").write_bytes("The sea\x0cis calm.\r\n\r\nA storm\u2028came.\n".encode())
    Path("b.txt").write_bytes("Vino una tormenta.\n\nLa mar está en calma.\n".encode())
    mined = [row.split("\t") for row in call("mine", "a.txt", "b.txt").out.splitlines()]
    assert sorted((row[3], row[4]) for row in mined) == [("1", "3"), ("3", "1")]
    scored = [json.loads(line) for line in call("score", "a.txt", "b.txt", "--format", "jsonl").out.split("\n")[:-1]]
    assert [pair["a"]["text"] for pair in scored] == ["The sea\x0cis calm.", "", "A storm\u2028came."]
    assert sorted(os.listdir()) == ["a.txt", "b.txt"]  # no store was made
