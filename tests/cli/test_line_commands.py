import json
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from xlingual import bitext
from xlingual.records import Finding


@pytest.fixture
def files():
    Path("a.txt").write_text("The sea\u2028is calm.\n\nA storm\tcame.\n", encoding="utf-8")
    Path("b.txt").write_text("=La mar está en calma.\nNada.\nVino una tormenta.\n", encoding="utf-8")
    return "a.txt", "b.txt"


@pytest.fixture
def mined(monkeypatch):
    found = [SimpleNamespace(score=0.912345, line_a=1, line_b=1), SimpleNamespace(score=0.5, line_a=3, line_b=3)]
    asked = []
    monkeypatch.setattr(bitext, "mine_lines", lambda *_, **options: asked.append(options) or found)
    return asked


@pytest.mark.usefixtures("mined")
def test_mine_prints_the_layout_of_laser_and_line_numbers(call, files):
    outcome = call("mine", *files)
    assert outcome.out.splitlines() == [
        "0.9123\tThe sea is calm.\t=La mar está en calma.\t1\t1",
        "0.5\tA storm came.\tVino una tormenta.\t3\t3",
    ]
    assert outcome.err == "2 pairs among 3 and 3 lines\n"


def test_the_minimum_is_the_cut_of_mining(call, files, mined, encoder):
    call("mine", *files, "--min-confidence", "0.6", "--model", "m")
    assert [(asked["cut"], asked["model"]) for asked in mined] == [(0.6, encoder[0])]


@pytest.mark.usefixtures("mined", "scored")
@pytest.mark.parametrize("command", ["mine", "score", "embed"])
def test_line_commands_take_a_device_and_tell_of_cut_texts(command, call, files, encoder):
    files = (*files[:1], "-o", "out.npy") if command == "embed" else files
    outcome = call(command, *files, "--model", "long", "--device", "cpu")
    assert (outcome.code, encoder[0].device) == (0, "cpu")
    assert "2 texts are longer than long reads: only their beginnings count" in outcome.complaints
    outcome = call(command, *files, "--device", "tpu")
    assert (outcome.code, len(outcome.complaints)) == (2, 1)


@pytest.mark.parametrize("device", ["cpu", "cuda", "mps", "auto"])
def test_the_builtin_encoder_takes_any_device(call, files, device):
    assert call("embed", files[0], "-o", "out.npy", "--device", device).code == 0


@pytest.mark.usefixtures("mined")
def test_mine_as_csv_and_jsonl(call, files):
    rows = call("mine", *files, "--format", "csv").out.splitlines()
    assert rows[:2] == ["score,a,b,line_a,line_b", "0.9123,The sea is calm.,'=La mar está en calma.,1,1"]
    first, _ = call("mine", *files, "--format", "jsonl").out.splitlines()
    assert json.loads(first)["a"] == "The sea\u2028is calm."


@pytest.fixture
def scored(monkeypatch):
    found = Finding("numbers", "error", (0, 1), (2, 3), ("5", "6"), "5 here, 6 there")
    scores = {"similarity": 0.51239, "margin": None, "confidence": 0.25}
    about = {"kind": "cross-language", "lang_a": "en", "lang_b": "es", "model": "m@1", "findings": (found,)}
    one = SimpleNamespace(**scores, **about)
    monkeypatch.setattr(bitext, "score_lines", lambda a, *_, **__: [one] * len(a))


@pytest.mark.usefixtures("scored")
def test_score_gives_one_object_per_line_in_order(call, files):
    pairs = [json.loads(line) for line in call("score", *files).out.splitlines()]
    assert [pair["b"]["text"] for pair in pairs] == ["=La mar está en calma.", "Nada.", "Vino una tormenta."]
    assert pairs[1] == {
        "similarity": 0.5124,
        "margin": None,
        "confidence": 0.25,
        "kind": "cross-language",
        "a": {"lang": "en", "text": ""},
        "b": {"lang": "es", "text": "Nada."},
        "findings": [
            {
                "check": "numbers",
                "severity": "error",
                "a": [0, 1],
                "b": [2, 3],
                "values": ["5", "6"],
                "message": "5 here, 6 there",
            }
        ],
        "verdict": None,
        "model": "m@1",
    }


@pytest.mark.usefixtures("files", "scored")
def test_score_wants_as_many_lines_on_both_sides(call):
    Path("c.txt").write_text("Una.\n", encoding="utf-8")
    outcome = call("score", "a.txt", "c.txt")
    assert (outcome.code, outcome.out) == (2, "")
    assert "a.txt has 3 lines and c.txt has 1" in outcome.err


@pytest.mark.usefixtures("files", "encoder")
def test_embed_keeps_a_row_for_each_line(call):
    assert call("embed", "a.txt", "-o", "out.npy").code == 0
    vectors = np.load("out.npy")
    assert vectors.dtype == np.float32
    assert vectors.tolist() == [[0.5] * 4, [0.0] * 4, [0.5] * 4]
    assert sorted(os.listdir()) == ["a.txt", "b.txt", "out.npy"]


@pytest.mark.usefixtures("files", "encoder")
def test_embed_writes_to_the_name_it_is_given(call):
    call("embed", "a.txt", "-o", "vectors")
    assert np.load("vectors").shape == (3, 4)


@pytest.mark.usefixtures("encoder")
def test_embed_of_no_line_has_no_rows(call):
    Path("none.txt").write_text("", encoding="utf-8")
    assert call("embed", "none.txt", "-o", "out.npy").code == 0
    assert np.load("out.npy").shape == (0, 4)


@pytest.mark.parametrize("target", ["no/such/out.npy", "."])
@pytest.mark.usefixtures("files", "encoder")
def test_embed_says_where_nothing_can_be_written(target, call):
    outcome = call("embed", "a.txt", "-o", target)
    assert outcome.code == 2
    assert len(outcome.complaints) == 1
