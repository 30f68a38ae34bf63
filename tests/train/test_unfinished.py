import json

import numpy as np
import pytest
from safetensors.numpy import load_file

from xlingual.train import Recipe, encoder, train_encoder
from xlingual.train.rows import Row
from xlingual.train.unfinished import fingerprint

RECIPE = Recipe(vocabulary=300, dimension=16, epochs=3, batch=16, polish=2)


class Killed(BaseException):
    """A run that ends here."""


@pytest.fixture
def memory(tmp_path):
    path = tmp_path / "memory_en-es.tsv"
    pairs = [
        (f"{who[0]} saw {what[0]} {times} times", f"{who[1]} vio {what[1]} {times} veces")
        for who in (("the doctor", "el médico"), ("our teacher", "nuestra maestra"))
        for what in (("a boat", "un barco"), ("the bridge", "el puente"))
        for times in range(20)
    ]
    path.write_text("".join(f"{a}\t{b}\n" for a, b in pairs), encoding="utf-8")
    return path


def train(memory, out, recipe=RECIPE, *, stop_at=None):
    """Train, and be killed when this line is said; what was said until then."""
    said = []

    def tell(line):
        said.append(line)
        if stop_at and stop_at in line:
            raise Killed

    try:
        train_encoder([memory], out, recipe, progress=tell)
    except Killed:
        assert stop_at
    return said


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("stop_at", ["epoch 1 of 3", "epoch 3 of 3", "epoch 1 of 2", "epoch 2 of 2"])
def test_a_killed_run_goes_on_and_gives_the_same_encoder(memory, tmp_path, stop_at, monkeypatch):
    train(memory, tmp_path / "whole")
    train(memory, tmp_path / "out", stop_at=stop_at)
    assert not (tmp_path / "out" / "modules.json").exists()
    monkeypatch.setattr(encoder, "learn_vocabulary", None)  # the one kept is used
    said = train(memory, tmp_path / "out")
    first, whole = (load_file(tmp_path / name / "model.safetensors")["embedding.weight"] for name in ("out", "whole"))
    assert np.array_equal(first, whole)
    assert (tmp_path / "out" / "tokenizer.json").read_bytes() == (tmp_path / "whole" / "tokenizer.json").read_bytes()
    assert not (tmp_path / "out" / "unfinished").exists()
    assert not any(line.startswith(stop_at) for line in said)
    assert any("going on with the run" in line for line in said)


def test_a_run_killed_before_its_first_epoch_keeps_its_vocabulary(memory, tmp_path, monkeypatch):
    train(memory, tmp_path / "out", stop_at=" tokens")
    monkeypatch.setattr(encoder, "learn_vocabulary", None)
    assert "no epoch is finished yet" in train(memory, tmp_path / "out")[1]


def test_other_settings_or_other_text_start_anew_and_say_so(memory, tmp_path):
    train(memory, tmp_path / "out", stop_at="epoch 1 of 3")
    said = train(memory, tmp_path / "out", Recipe(vocabulary=300, dimension=8, epochs=2, batch=16), stop_at="epoch 1")
    assert "with other settings; this one starts anew" in said[1]
    with memory.open("a", encoding="utf-8") as more:
        more.write("one more\tuna más\n")
    said = train(memory, tmp_path / "out", Recipe(vocabulary=300, dimension=8, epochs=2, batch=16))
    assert "this one starts anew" in said[1]
    assert "epoch 1 of 2" in " ".join(said)


@pytest.mark.parametrize("name", ["state.safetensors", "run.json"])
@pytest.mark.parametrize("scar", [b"", b"{", b"\x05\x00\x00\x00\x00\x00\x00\x00{}   "])
def test_a_scarred_state_costs_only_what_it_held(memory, tmp_path, name, scar):
    train(memory, tmp_path / "out", stop_at="epoch 2 of 3")
    (tmp_path / "out" / "unfinished" / name).write_bytes(scar)
    said = train(memory, tmp_path / "out")
    assert any(line.startswith("epoch 1 of 3") for line in said)


def test_a_cut_state_is_no_state(memory, tmp_path):
    train(memory, tmp_path / "out", stop_at="epoch 2 of 3")
    state = tmp_path / "out" / "unfinished" / "state.safetensors"
    state.write_bytes(state.read_bytes()[:-10])
    assert "no epoch is finished yet" in train(memory, tmp_path / "out")[1]


def test_what_else_lies_in_the_folder_stays(memory, tmp_path):
    train(memory, tmp_path / "out", stop_at="epoch 1 of 3")
    (tmp_path / "out" / "unfinished" / "notes.txt").write_text("mine", encoding="utf-8")
    train(memory, tmp_path / "out")
    assert list(files(tmp_path / "out" / "unfinished")) == ["notes.txt"]
    assert json.loads((tmp_path / "out" / "training.json").read_text(encoding="utf-8"))["pairs"] == 80


def test_the_fingerprint_is_that_of_rows_in_their_order_and_settings():
    rows = [Row("fog", "niebla"), Row("sea", "mar")]
    assert fingerprint(rows, {"epochs": 1}) == fingerprint(iter(rows), {"epochs": 1})
    assert fingerprint(rows, {"epochs": 1}) != fingerprint(rows, {"epochs": 2})
    assert len({fingerprint(part, {}) for part in (rows, rows[::-1], rows[:1])}) == 3
