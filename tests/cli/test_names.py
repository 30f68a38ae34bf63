"""The faces of names: over hand-made families and a made-up comparison instead of the real ones."""

import csv
import gzip
import io
import json
import os
from pathlib import Path

import pytest

from xlingual import names, pipeline
from xlingual.errors import InputError
from xlingual.ingest import Reading
from xlingual.records import Item, NameComparison, NameFamily, NameForm, NameUse, NameWarning
from xlingual.store import Store

POST, DIGEST, RIVER = "Harbour Post", "River Digest", "Речной вестник"


def form(name, lang, *uses, **others):
    return NameForm(name, lang, tuple(NameUse(f"{source} {day}", source, day, n) for source, day, n in uses), **others)


def make_families():
    """A general in three spellings, a town that stands once, and a harbour that two outlets spell alike."""
    orlov = form("Pavel Orlov", "en", (DIGEST, "2025-04-27", 3), (POST, "2025-03-02", 2), spelled={"Pavel Orlov": 5})
    orloff = form("Pavel Orloff", "en", (POST, "2025-04-28", 1), spelled={"Pavel Orloff": 1})
    russian = form("Павел Орлов", "ru", (RIVER, "2025-04-26", 2), spelled={"Павла Орлова": 2})
    told = NameWarning("switch", (orlov.name, orloff.name), "Post switched", POST, None, "2025-04-28")
    within = NameWarning("within-item", (orlov.name, "Orloff"), "two in one", DIGEST, f"{DIGEST} 2025-04-27")
    harbour = form("Cape Orlo", "en", (POST, "2025-04-28", 2), (DIGEST, None, 2))
    return [
        NameFamily("Port Sulin", "place", (form("Port Sulin", "en", (DIGEST, None, 1)),)),
        NameFamily("Cape Orlo", "place", (harbour,)),
        NameFamily("Pavel Orlov", "person", (orlov, russian, orloff), {"General": 4}, (told, within)),
    ]


@pytest.fixture
def asked(monkeypatch, found):
    """Makes the pipeline give the families; returns a list of what it was asked for."""
    asked = []

    def _in_files(paths, **options):
        asked.append({"paths": paths, **options})
        return Reading(tuple(found.items.values()), (), 1, len(found.items) + 1), make_families()

    def _in_items(items, **options):
        asked.append({"items": list(items), **options})
        return make_families()

    monkeypatch.setattr(pipeline, "name_families_in_files", _in_files)
    monkeypatch.setattr(pipeline, "name_families", _in_items)
    return asked


@pytest.fixture
def shown(call, asked):
    """What is printed with some options, by headword."""
    assert asked == []

    def _shown(*options):
        outcome = call("names", "news/", *options, "--format", "jsonl")
        assert outcome.code == 0, outcome.err
        return {row["headword"]: row for row in map(json.loads, outcome.out.splitlines())}

    return _shown


def forms(row):
    return [(one["form"], one["count"]) for one in row["forms"]]


def test_families_come_with_the_most_frequent_first(shown):
    assert list(shown()) == ["Pavel Orlov", "Cape Orlo", "Port Sulin"]


def test_paths_overrides_list_and_verdicts_reach_the_pipeline(call, asked):
    Path("own.csv").write_text("headword,kind\nPavel Orlov,person\n", encoding="utf-8")
    with Store("xlingual.db") as store:
        said = store.add_name_verdict("Orlov", "Orloff", "same")
    before = Path("xlingual.db").read_bytes()
    outcome = call("names", "a.txt", "-", "--names", "own.csv", "--as-source", "Post", "--as-date", "2025-01-01")
    assert outcome.code == 0
    (one,) = asked
    assert (one["paths"], one["verdicts"]) == (("a.txt", "-"), [said])
    assert one["authority"].entry_of("pavel orlov").kind == "person"
    assert one["overrides"].given == {"source": "Post", "date": "2025-01-01"}
    assert (sorted(os.listdir()), Path("xlingual.db").read_bytes()) == (["own.csv", "xlingual.db"], before)


def test_without_a_path_the_items_of_the_store_are_used(call, asked, found):
    with Store("other.db") as store:
        store.save(found)
    outcome = call("names", "--store", "other.db")
    assert outcome.code == 0
    assert {item.item_id for item in asked[0]["items"]} == set(found.items)
    assert outcome.err.startswith("4 items, 3 names, 5 spellings, 2 warnings, ")


@pytest.mark.usefixtures("asked")
def test_a_table_leaves_out_what_stands_once_and_says_so(call):
    outcome = call("names", "news/", "--format", "table")
    assert "Port Sulin" not in outcome.out
    assert "1 left out that stand fewer than 2 times (--min-count 1 prints them)" in outcome.err
    assert "2 printed" in outcome.err
    assert "Port Sulin" in call("names", "news/", "--format", "table", "--min-count", "1").out


def test_counts(call, shown):
    assert list(shown("--min-count", "5")) == ["Pavel Orlov"]
    assert list(shown("--top", "2")) == ["Pavel Orlov", "Cape Orlo"]
    outcome = call("names", "news/", "--top", "2")
    assert "1 left out by --top, 1 file skipped that no reader claims, 1 exact repeat left out" in outcome.err


@pytest.mark.parametrize(
    ("options", "headwords"),
    [
        (["--kind", "place"], ["Cape Orlo", "Port Sulin"]),
        (["--kind", "place", "--kind", "person"], ["Pavel Orlov", "Cape Orlo", "Port Sulin"]),
        (["--kind", "organisation"], []),
        (["--lang", "ru"], ["Pavel Orlov"]),
        (["--lang", "es"], []),
        (["--source", "post"], ["Pavel Orlov", "Cape Orlo"]),
        (["--source", "речной"], ["Pavel Orlov"]),
        (["--source", "digest", "--source", "post"], ["Pavel Orlov", "Cape Orlo", "Port Sulin"]),
        (["--since", "2025-04-28"], ["Cape Orlo", "Pavel Orlov"]),
        (["--until", "2025-04-01"], ["Pavel Orlov"]),
        (["--only-variants"], ["Pavel Orlov"]),
        (["--only-variants", "--source", "digest"], []),
        (["--only-variants", "--lang", "ru"], []),
        (["--warnings"], ["Pavel Orlov"]),
        (["--warnings", "--source", "вестник"], []),
    ],
)
def test_filters(options, headwords, shown):
    assert list(shown(*options)) == headwords


def test_filters_choose_uses_and_leave_the_family_what_it_is(shown):
    whole, part = shown()["Pavel Orlov"], shown("--source", "post")["Pavel Orlov"]
    assert part["family_id"] == whole["family_id"]
    assert (part["count"], forms(part)) == (3, [("Pavel Orlov", 2), ("Pavel Orloff", 1)])
    assert [one["warning"] for one in part["warnings"]] == ["switch"]
    # how the forms stand in the texts is not known by outlet
    assert [one["spelled"] for one in part["forms"]] == [{}, {"Pavel Orloff": 1}]
    assert (whole["titles"], part["titles"]) == ({"General": 4}, {})


def test_warnings_follow_their_uses(shown):
    def kinds(*options):
        return [one["warning"] for one in shown(*options)["Pavel Orlov"]["warnings"]]

    assert kinds() == kinds("--lang", "en") == ["switch", "within-item"]
    assert kinds("--source", "digest") == kinds("--until", "2025-04-27") == ["within-item"]
    assert kinds("--since", "2025-04-28") == ["switch"]
    assert kinds("--lang", "ru") == []


@pytest.mark.usefixtures("asked")
def test_the_fingerprint_is_a_row_per_outlet_month_and_form(call):
    out = call("names", "news/", "--fingerprint", "--format", "csv", "--kind", "person").out
    rows = [
        (row["source"], row["month"], row["form"], row["switched_from"]) for row in csv.DictReader(io.StringIO(out))
    ]
    assert rows == [
        (POST, "2025-03", "Pavel Orlov", ""),
        (POST, "2025-04", "Pavel Orloff", "Pavel Orlov"),
        (DIGEST, "2025-04", "Pavel Orlov", ""),
        (RIVER, "2025-04", "Павел Орлов", ""),
    ]


@pytest.mark.usefixtures("asked")
def test_what_is_said_where_nothing_is_printed(call):
    outcome = call("names", "news/", "--lang", "es")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.complaints[0] == "no name passes the filters"
    assert call("names", "news/", "--quiet").err == ""


def test_a_text_without_names_and_a_store_without_items(call, monkeypatch):
    monkeypatch.setattr(pipeline, "name_families", lambda *_, **__: [])
    with Store("xlingual.db"):
        pass
    outcome = call("names")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.complaints[0] == "no items: align files first, or name a PATH"
    Path("a.txt").write_text("It rained all day, and nobody came.", encoding="utf-8")
    assert call("names", "a.txt").complaints[0] == "no name found"


def test_bad_files_are_listed_behind_the_names_of_the_good(call, monkeypatch):
    problem = InputError("no such file", path="b.txt", cure="check the spelling")
    good = Item("a.txt", "Pavel Orlov came.", "Post")
    for items in ((good,), ()):
        reading = (Reading(items, (problem,), 0, len(items)), make_families() if items else [])
        monkeypatch.setattr(pipeline, "name_families_in_files", lambda *_, given=reading, **__: given)
        outcome = call("names", "a.txt", "b.txt", "--format", "csv")
        assert outcome.code == 2
        assert bool(outcome.out) == bool(items)
        assert outcome.complaints[-1] == "xlingual: b.txt: no such file; check the spelling"
        assert len(outcome.complaints) == 1 + len(items)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--since", "2025-02-01", "--until", "2025-01-01"], "later than --until"),
        (["--since", "soon"], "'soon' is no day"),
        (["--kind", "ship"], "'ship' is not one of 'person', 'place', 'organisation'"),
        (["--lang", "xx"], "not among en, es, ru"),
        (["--min-count", "0"], "--min-count"),
        (["--top", "0"], "--top"),
        (["--as-source", "Post"], "--as-source is for files; name a PATH"),
        (["--names", "none.csv", "a.txt"], "none.csv: no such file or directory; check the path"),
        (["--quiet", "compare", "A", "B"], "write compare first: names compare A B; a file of that name is ./compare"),
        ([], "xlingual.db does not exist; make one with xlingual align"),
        (["compare", "A"], "give two names, or --pairs FILE"),
        (["compare"], "give two names, or --pairs FILE"),
        (["compare", "A", "B", "C"], "unexpected extra argument"),
        (["compare", "A", "B", "--pairs", "p.tsv"], "give two names, or --pairs FILE"),
        (["compare", "A", "--pairs", "p.tsv"], "give two names, or --pairs FILE"),
        (["compare", "--pairs", "none.tsv"], "none.tsv: no such file or directory; check the path"),
        (["compare", "A", "B", "--store", "x.db"], "No such option"),
    ],
)
def test_a_bad_command_line_gives_one_line_and_2(arguments, says, call):
    outcome = call("names", *arguments)
    assert (outcome.code, outcome.out, len(outcome.complaints)) == (2, "", 1)
    assert says in outcome.err
    assert os.listdir() == []


@pytest.fixture
def compared(monkeypatch):
    """Names are one where their first letters are."""
    asked = []

    def _compare(a, b, *, explain=False):
        asked.append((a, b))
        same = a[0] == b[0]
        return NameComparison(a, b, 0.912345 if same else 0.49996, same, "first letters" if explain else "")

    monkeypatch.setattr(names, "compare_names", _compare, raising=False)
    return asked


@pytest.mark.usefixtures("compared")
def test_two_names_are_one_row_and_no_store_is_made(call):
    outcome = call("names", "compare", "Orlov", "Orloff")
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out) == {
        "a": "Orlov",
        "b": "Orloff",
        "score": 0.9123,
        "same": True,
        "reason": "first letters",
    }
    assert os.listdir() == []


@pytest.mark.usefixtures("compared")
def test_other_names_are_a_clean_answer_too_and_are_not_rounded_up(call):
    outcome = call("names", "compare", "Orlov", "Петров", "--format", "tsv")
    assert (outcome.code, outcome.out) == (0, "Orlov\tПетров\t0.4999\tfalse\tfirst letters\n")


@pytest.mark.usefixtures("compared")
@pytest.mark.parametrize("name", ["--quiet", "-x"])
def test_a_name_like_an_option_stands_behind_two_dashes(call, name):
    assert json.loads(call("names", "compare", "--", name, "b").out)["a"] == name


def test_each_line_of_a_file_gives_a_row(call, compared):
    content = 'a"b\ta\u2028c\r\n\nOrlov\t\n  \tx\nЮн\tЮн'
    Path("p.tsv").write_bytes(content.encode())
    rows = [json.loads(line) for line in call("names", "compare", "--pairs", "p.tsv").out.splitlines()]
    assert [(row["a"], row["b"], row["same"]) for row in rows] == [
        ('a"b', "a\u2028c", True),
        ("", "", False),
        ("Orlov", "", False),
        ("  ", "x", False),
        ("Юн", "Юн", True),
    ]
    assert [row["score"] for row in rows[1:4]] == [0.0] * 3
    assert all(row["reason"] for row in rows)
    assert compared == [('a"b', "a\u2028c"), ("Юн", "Юн")]


@pytest.mark.usefixtures("compared")
def test_pairs_from_stdin_and_gzip_in_every_format(call, monkeypatch):
    Path("p.tsv.gz").write_bytes(gzip.compress(b"Orlov\tOrloff\n"))
    for format_, line in (("csv", "Orlov,Orloff,0.9123,true,first letters"), ("table", "Orlov  Orloff  0.9123")):
        assert line in call("names", "compare", "--pairs", "p.tsv.gz", "--format", format_).out
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Да\tДа\n".encode())))
    assert json.loads(call("names", "compare", "--pairs", "-").out)["a"] == "Да"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"Orlov", "p.tsv:2: no tab in the line; put one tab between the two names"),
        (b" ", "p.tsv:2: no tab in the line; "),
        (b"a\tb\tc", "p.tsv:2: 2 tabs in the line; "),
        (b"a\t\xff", "p.tsv:2: not UTF-8; "),
    ],
)
def test_a_bad_line_is_told_before_anything_is_printed(line, says, call, compared):
    Path("p.tsv").write_bytes(b"a\tb\n" + line + b"\nc\td\n")
    outcome = call("names", "compare", "--pairs", "p.tsv")
    assert (outcome.code, outcome.out, compared) == (2, "", [])
    assert says in outcome.complaints[0]


def test_a_file_without_lines_gives_no_row(call):
    Path("p.tsv").write_bytes(b"")
    assert call("names", "compare", "--pairs", "p.tsv", "--format", "jsonl") == (0, "", "")
    assert call("names", "compare", "--pairs", "p.tsv", "--format", "csv").out == "a,b,score,same,reason\n"


def test_help_of_both(call):
    assert call("names", "compare", "--help").out.startswith("Usage: xlingual names compare [OPTIONS] [A] [B]")
    assert "names compare" in call("names", "--help").out


def test_status_counts_verdicts_on_names(call):
    with Store("xlingual.db") as store:
        for a, said in (("Orlov", "same"), ("ORLOV", "different"), ("Orlow", "same")):
            store.add_name_verdict(a, "Orloff", said)
    rows = map(json.loads, call("status", "--format", "jsonl").out.splitlines())
    assert [(row["name"], row["pairs"]) for row in rows if row["what"] == "name verdict"] == [
        ("different", 1),
        ("same", 1),
    ]
