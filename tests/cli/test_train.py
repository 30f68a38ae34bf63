"""``xlingual train``: its options, what it says, and its encoders in every command that takes one."""

import json
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from xlingual import train
from xlingual.train import Found

WHO = {"The minister": "Министр", "A fisherman": "Рыбак", "The doctor": "Врач", "Our teacher": "Наш учитель"}
DID = {"praised": "похвалил", "sold": "продал", "painted": "покрасил", "lost": "потерял"}
WHAT = {"the old bridge": "старый мост", "a blue boat": "синюю лодку", "two horses": "двух лошадей"}
ROWS = [
    " ".join(part[0] for part in parts) + "\t" + " ".join(part[1] for part in parts)
    for parts in product(WHO.items(), DID.items(), WHAT.items())
]
SMALL = ("--dimension", "32", "--epochs", "20", "--batch", "16", "--vocabulary", "400")


@pytest.fixture
def stand_in(monkeypatch):
    """Trains nothing; what it is asked for, and the report it gives."""
    asked, found = [], {}

    def _train(paths, out, recipe, **others):
        asked.append((paths, out, recipe(5_000), others["near"]))
        return train.TrainingReport(9, 0, 50, held_out={}, accuracy={}, found=found, left_out={})

    monkeypatch.setattr(train, "train_encoder", _train)
    return asked, found


def test_options_are_handed_on_and_the_rest_suits_the_number_of_pairs(call, stand_in):
    asked, _ = stand_in
    assert call("train", "m.tsv", "-o", "model", "--epochs", "2", "--near", "m.tsv").code == 0
    assert asked == [(("m.tsv",), "model", train.usual_recipe(5_000, epochs=2), ("m.tsv",))]
    assert asked[0][2].epochs == 2


def test_accuracy_is_told_per_pair_of_languages_and_each_way(call, stand_in):
    stand_in[1].update({"en-ru": Found(950, 0.9712, 0.9501), "m.tsv": Found(50, 1.0, 0.98)})
    assert call("train", "m.tsv", "-o", "model").complaints == [
        "9 pairs, 50 tokens; use it with --model model",
        "accuracy en-ru: among 950 pairs kept out of training, the right translation is found for 97.1% of the "
        "first texts and 95.0% of the second",
        "accuracy m.tsv: among 50 pairs kept out of training, the right translation is found for 100.0% of the "
        "first texts and 98.0% of the second",
    ]


def test_a_memory_too_small_to_measure_by_is_told(call, stand_in):
    assert stand_in
    assert call("train", "m.tsv", "-o", "model").complaints[-1].startswith("accuracy not measured: too few pairs")
    assert call("train", "m.tsv", "-o", "model", "--quiet").err == ""


def test_what_is_left_out_is_told_and_written_down(call):
    lines = [*ROWS, "", "half a row", ROWS[0], "Oslo\tOslo"]
    Path("m_en-ru.tsv").write_text("\n".join(lines), encoding="utf-8")
    outcome = call("train", "m_en-ru.tsv", "-o", "model", *SMALL, "--epochs", "1")
    assert outcome.complaints[0] == (
        "m_en-ru.tsv: left out blank lines (1, first in line 49), "
        "lines without a text on both sides (1, first in line 50), repeats (1), untranslated texts (1)"
    )
    written = json.loads(Path("model/training.json").read_text(encoding="utf-8"))
    assert written["left_out"]["m_en-ru.tsv"]["blank lines"] == {"count": 1, "line": 49}
    assert written["pairs"] == len(ROWS)


def test_its_encoder_serves_align_embed_mine_and_score(call):
    Path("m_en-ru.tsv").write_text("\n".join(ROWS), encoding="utf-8")
    assert call("train", "m_en-ru.tsv", "-o", "model", *SMALL).code == 0
    for side, name in enumerate(("en.txt", "ru.txt")):
        Path(name).write_text("".join(row.split("\t")[side] + ".\n" for row in ROWS), encoding="utf-8")
    model = ("--model", "model")
    assert call("embed", "en.txt", "-o", "en.npy", *model).code == 0
    assert np.load("en.npy").shape == (len(ROWS), 32)
    mined = [row.split("\t") for row in call("mine", "en.txt", "ru.txt", *model).out.splitlines()]
    assert sum(row[3] == row[4] for row in mined) > len(ROWS) / 2
    scored = [
        json.loads(line) for line in call("score", "en.txt", "ru.txt", "--format", "jsonl", *model).out.splitlines()
    ]
    assert {pair["model"] for pair in scored} == {"model"}
    aligned = call("align", "en.txt", "ru.txt", "--store", ":memory:", "--format", "jsonl", *model)
    pairs = [json.loads(line) for line in aligned.out.splitlines()]
    assert pairs
    assert {pair["model"] for pair in pairs} == {"model"}
