import csv
import io
import json
import os
from dataclasses import replace

import pytest

from xlingual import pipeline
from xlingual.errors import InputError
from xlingual.ingest import Reading
from xlingual.records import Alignment, Refit
from xlingual.store import Store

EN_EN, RU_EN, RU_EN_2 = (1, 0), (2, 1), (2, 0)


@pytest.fixture
def printed(call, aligned, found):
    """The pairs that a command line prints, by the places of their items."""
    place = {item_id: number for number, item_id in enumerate(found.items)}

    def _printed(*options):
        outcome = call("align", "news", "--store", ":memory:", *options)
        assert outcome.code == 0, outcome.err
        assert len(aligned) == 1
        pairs = map(json.loads, outcome.out.splitlines())
        return [(place[pair["a"]["item_id"]], place[pair["b"]["item_id"]]) for pair in pairs]

    return _printed


def test_pairs_are_printed_best_first_without_stock_phrases(printed):
    assert printed() == [EN_EN, RU_EN, RU_EN_2]


def test_stock_phrases_on_request(printed):
    assert printed("--stock") == [EN_EN, RU_EN, RU_EN_2, (1, 0)]


def test_doubtful_pairs_lowest_first(printed):
    assert printed("--doubtful") == [(2, 3), (0, 3)]


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        (["--min-confidence", "0.9"], [EN_EN]),
        (["--min-similarity", "0.65"], [EN_EN, RU_EN]),
        (["--max-similarity", "0.65"], [RU_EN_2]),
        (["--since", "2025-04-27"], [EN_EN]),
        (["--until", "2025-04-27"], [RU_EN]),
        (["--cross-only"], [RU_EN, RU_EN_2]),
        (["--lang", "RU"], [RU_EN, RU_EN_2]),
        (["--lang", "en", "--lang", "es"], [EN_EN]),
        (["--lang", "es"], []),
        (["--source", "post"], [EN_EN, RU_EN_2]),
        (["--source", "ВЕСТНИК", "--source", "digest"], [RU_EN]),
        (["--doubtful", "--since", "2025-01-01"], []),
        (["--doubtful", "--min-confidence", "0.15"], [(0, 3)]),
    ],
)
def test_filters(options, kept, printed):
    assert printed(*options) == kept


def test_the_minimum_is_the_cut_of_the_run(call, aligned, encoder):
    call("align", "a", "b", "--store", ":memory:", "--min-confidence", "0.3", "--model", "mine", "--as-source", "Post")
    (asked,) = aligned
    assert asked["paths"] == ("a", "b")
    assert (asked["cut"], asked["model"], asked["overrides"].given) == (0.3, encoder[0], {"source": "Post"})
    assert encoder[0].name == "mine"


@pytest.mark.usefixtures("aligned")
def test_texts_that_the_model_cuts_are_told_once(call, encoder):
    outcome = call("align", "news", "--model", "long", "--device", "cpu")
    assert "2 texts are longer than long reads: only their beginnings count" in outcome.complaints
    assert encoder[0].device == "cpu"
    assert "longer" not in call("align", "news", "--model", "long", "--quiet").err


@pytest.mark.usefixtures("aligned")
def test_what_is_found_is_kept(call, found):
    assert call("align", "news", "--cross-only").code == 0
    with Store("xlingual.db") as store:
        assert store.pair(found.pairs[0].pair_id) == found.pairs[0]


@pytest.mark.usefixtures("aligned")
def test_memory_keeps_nothing(call):
    call("align", "news", "--store", ":memory:")
    assert os.listdir() == []


def test_a_bad_store_is_told_before_the_work(call, aligned):
    outcome = call("align", "news", "--store", "no/such/folder.db")
    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert aligned == []


@pytest.mark.usefixtures("aligned")
def test_the_closing_line(call):
    (line,) = call("align", "news").complaints
    assert line.startswith("4 items, 8 passages, 3 pairs, 1 group, 2 doubtful, ")
    assert line.endswith(" s, 1 stock pair folded (--stock prints them)")
    assert ", 1 printed" in call("align", "news", "--lang", "en", "--lang", "es").complaints[-1]


@pytest.mark.usefixtures("aligned")
def test_quiet_says_nothing(call):
    assert call("align", "news", "--quiet").err == ""


@pytest.mark.usefixtures("aligned")
def test_csv_in_full(call):
    out = call("align", "news", "--format", "csv", "--doubtful").out
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert [row["similarity"] for row in rows] == ["0.2", "0.3"]
    assert rows[0]["b_text"] == "'=El ministro elogió a los marineros."


@pytest.mark.usefixtures("aligned")
def test_table_when_asked(call):
    out = call("align", "news", "--format", "table").out
    assert "3 renderings" in out
    assert "~Gerassimov~" in out


def give(monkeypatch, found, *, items=None, problems=(), skipped=0, read=None):
    items = tuple(found.items.values()) if items is None else items
    reading = Reading(items, problems, skipped, len(items) if read is None else read)
    monkeypatch.setattr(pipeline, "align_files", lambda *_, **__: (reading, found))


PROBLEM = InputError("malformed JSON", path="bad.jsonl", line=7, cure="mend it")
NOTHING = Alignment({}, [], [], [], [], "builtin@2")


def test_good_items_are_printed_though_others_are_bad(call, found, monkeypatch):
    give(monkeypatch, found, problems=(PROBLEM, PROBLEM))
    outcome = call("align", "news")
    assert outcome.code == 2
    assert len(outcome.out.splitlines()) == 3
    assert outcome.complaints[1:] == ["xlingual: bad.jsonl:7: malformed JSON; mend it"] * 2


def test_problems_are_told_even_when_quiet(call, found, monkeypatch):
    give(monkeypatch, found, problems=(PROBLEM,))
    assert len(call("align", "news", "--quiet").complaints) == 1


@pytest.mark.parametrize("format_", ["jsonl", "csv"])
def test_no_item_at_all_is_an_error(format_, call, monkeypatch):
    give(monkeypatch, NOTHING, items=(), problems=(PROBLEM,))
    outcome = call("align", "news", "--format", format_)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.complaints[-1].startswith("xlingual: bad.jsonl:7")
    assert os.listdir() == []


def test_nothing_to_compare_is_said_and_is_no_error(call, found, monkeypatch):
    give(monkeypatch, replace(NOTHING, items=found.items))
    outcome = call("align", "news", "--format", "jsonl")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.complaints[0].startswith("fewer than two passages")
    assert len(call("align", "news", "--format", "csv").out.splitlines()) == 1


def test_no_pair_is_said(call, found, monkeypatch):
    give(monkeypatch, replace(found, pairs=[], groups=[]))
    assert call("align", "news").complaints[0].startswith("no pair found")


@pytest.mark.usefixtures("aligned")
def test_no_pair_left_by_the_filters_is_said(call):
    assert call("align", "news", "--lang", "es").complaints[0] == "no pair passes the filters"


def test_what_was_left_out_is_counted(call, found, monkeypatch):
    labelled = tuple(replace(item, lang="es") for item in found.items.values())
    give(monkeypatch, found, items=labelled, skipped=2, read=5)
    line = call("align", "news").complaints[-1]
    assert "2 files skipped that no reader claims" in line
    assert "1 exact repeat left out" in line
    assert "3 language labels contradicted by the text" in line


def judge(found, *, kept=None, doubted=None):
    """The hand-made alignment with one verdict on its second pair, and one on its second doubtful one."""
    pairs, doubtful = [*found.pairs], [*found.doubtful]
    pairs[1], doubtful[1] = replace(pairs[1], verdict=kept), replace(doubtful[1], verdict=doubted)
    return replace(found, pairs=pairs, doubtful=doubtful)


@pytest.mark.parametrize(
    ("said", "shown", "reviewed"),
    [
        ({"doubted": "same"}, [0.9, 0.7, 0.6, 0.3], [0.2]),
        ({"kept": "different"}, [0.9, 0.6], [0.2, 0.3]),
        ({"kept": "same", "doubted": "different"}, [0.9, 0.7, 0.6], [0.2]),
        ({"kept": "unsure", "doubted": "unsure"}, [0.9, 0.7, 0.6], [0.2, 0.3]),
    ],
)
def test_a_verdict_is_final(said, shown, reviewed, call, found, monkeypatch):
    give(monkeypatch, judge(found, **said))
    for options, expected in (((), shown), (("--doubtful",), reviewed)):
        outcome = call("align", "news", *options)
        printed = [json.loads(line) for line in outcome.out.splitlines()]
        assert [pair["similarity"] for pair in printed] == expected
        assert ("1 pair left out that you called different" in outcome.err) == ("different" in said.values())


def test_a_verdict_leaves_the_confidence_as_it_is(call, found, monkeypatch):
    give(monkeypatch, judge(found, doubted="same"))
    last = json.loads(call("align", "news", "--min-confidence", "0.9").out.splitlines()[-1])
    assert (last["confidence"], last["verdict"]) == (0.2, "same")


def test_pairs_called_different_stay_in_the_store(call, found, monkeypatch):
    give(monkeypatch, judge(found, kept="different"))
    call("align", "news")
    with Store("xlingual.db") as store:
        assert store.pair(found.pairs[1].pair_id).similarity == 0.7


def test_the_run_gets_the_verdicts_of_the_store(call, aligned, found):
    with Store("xlingual.db") as store:
        given = store.add_verdict(found.pairs[0], "same")
    call("align", "news")
    call("align", "news", "--store", ":memory:")
    assert [asked["verdicts"] for asked in aligned] == [[given], []]


@pytest.mark.parametrize(
    ("refit", "line"),
    [
        (Refit("en-ru", 30, 12, 0, True), "en-ru: score refitted from 42 verdicts"),
        (
            Refit("en-ru", 30, 12, 9, True),
            "en-ru: score refitted from 42 verdicts; 9 more lack what this version weighs",
        ),
        (
            Refit("es-ru", 31, 0, 0, False),
            "es-ru: score not refitted, 31 verdicts (31 same, 0 different) are too few or too much of one kind",
        ),
    ],
)
def test_what_the_score_learned_is_said(refit, line, call, found, monkeypatch):
    give(monkeypatch, replace(found, refits=(refit,)))
    assert call("align", "news").complaints[0] == line
