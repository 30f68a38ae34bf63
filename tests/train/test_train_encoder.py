import json
from itertools import product

import numpy as np
import pytest

from xlingual.embed import open_encoder
from xlingual.errors import UsageError
from xlingual.measure import retrieval
from xlingual.records import text_key
from xlingual.train import Recipe, Row, train_encoder
from xlingual.train.contrast import Stage, _batch_rows
from xlingual.train.encoder import _sides
from xlingual.train.vocabulary import learn_vocabulary

WHO = {"The minister": "Министр", "A fisherman": "Рыбак", "The doctor": "Врач", "Our teacher": "Наш учитель"}
DID = {"praised": "похвалил", "sold": "продал", "painted": "покрасил", "lost": "потерял"}
WHAT = {
    "the old bridge": "старый мост",
    "a blue boat": "синюю лодку",
    "the wheat harvest": "урожай пшеницы",
    "two horses": "двух лошадей",
    "the railway": "железную дорогу",
    "a silver watch": "серебряные часы",
}
WHEN = {"on Monday": "в понедельник", "in winter": "зимой"}
ROWS = [
    (" ".join(part[0] for part in parts) + ".", " ".join(part[1] for part in parts) + ".")
    for parts in product(WHO.items(), DID.items(), WHAT.items(), WHEN.items())
]
SMALL = Recipe(vocabulary=400, dimension=32, epochs=12, batch=32)


@pytest.fixture
def memory(tmp_path):
    path = tmp_path / "memory_en-ru.tsv"
    path.write_text("".join(f"{a}\t{b}\n" for a, b in ROWS), encoding="utf-8")
    return path


def accuracy(folder):
    encoder = open_encoder(str(folder))
    return retrieval(encoder.encode([a for a, _ in ROWS]), encoder.encode([b for _, b in ROWS])).mean


def test_training_learns_which_sentences_say_the_same(memory, tmp_path):
    said = []
    train_encoder([memory], tmp_path / "raw", Recipe(vocabulary=400, dimension=32, epochs=0))
    report = train_encoder([memory], tmp_path / "out", SMALL, progress=said.append)
    assert report.pairs == len(ROWS) == 192
    assert accuracy(tmp_path / "raw") < 0.3
    assert accuracy(tmp_path / "out") > 0.8
    assert any(line.startswith("epoch 12 of 12: loss") for line in said)


def test_the_seed_decides(memory, tmp_path):
    texts = ["The doctor sold two horses in winter.", "Рыбак потерял лодку."]
    first, again, other = (
        vectors(memory, tmp_path / str(number), seed, texts) for number, seed in enumerate([0, 0, 1])
    )
    assert np.allclose(first, again, atol=1e-4)
    assert not np.allclose(first, other, atol=1e-2)


def vectors(memory, folder, seed, texts):
    train_encoder([memory], folder, Recipe(vocabulary=400, dimension=16, epochs=2, batch=64, seed=seed))
    return open_encoder(str(folder)).encode(texts)


def test_held_out_rows_are_named_measured_and_not_trained_on(memory, tmp_path):
    recipe = Recipe(vocabulary=400, dimension=32, epochs=20, batch=32, held_out=50)
    report = train_encoder([memory], tmp_path / "out", recipe)
    numbers = report.held_out[memory.name]
    assert len(numbers) == 50
    assert report.pairs == len(ROWS) - 50
    assert report.accuracy[memory.name] > 0.5  # by chance it would be 0.02
    written = json.loads((tmp_path / "out" / "training.json").read_text(encoding="utf-8"))
    assert written["held_out"] == {memory.name: list(numbers)}
    assert written["recipe"]["held_out"] == 50


def test_near_files_are_polished_on_and_unseen_texts_are_left_out(memory, tmp_path):
    more = tmp_path / "dictionary.tsv"
    more.write_text("bridge\tмост\nboat\tлодка\nhorse\tлошадь\n", encoding="utf-8")
    said = []
    recipe = Recipe(vocabulary=400, dimension=16, epochs=1, batch=64, polish=2)
    report = train_encoder(
        [memory, more], tmp_path / "out", recipe, near=[memory], unseen={text_key("Boat!")}, progress=said.append
    )
    assert report.pairs == len(ROWS) + 2
    assert [line.split(":")[0] for line in said if line.startswith("epoch")] == [
        "epoch 1 of 1",
        "epoch 1 of 2",
        "epoch 2 of 2",
    ]


def test_pairs_of_one_file_are_told_apart_from_each_other():
    sides = _sides([memory_rows(80), memory_rows(5), memory_rows(70)], learn_vocabulary(["Мост, bridge"] * 9, 60), 64)
    batches = _batch_rows(sides, Stage(1, 1e-2, 20.0, batch=64), np.random.default_rng(0))
    assert sorted(np.concatenate(batches).tolist()) == list(range(155))
    assert all(len(set(sides.kinds[rows].tolist())) == 1 for rows in batches)
    assert set(sides.kinds[80:85].tolist()) == {-1}  # too few for a batch of their own


def memory_rows(count):
    return [Row(a, b) for a, b in ROWS[:count]]


def test_mistakes_are_told(memory, tmp_path):
    with pytest.raises(UsageError, match="nothing to train on"):
        train_encoder([memory], tmp_path / "out", unseen={text_key(a) for a, _ in ROWS})
    with pytest.raises(UsageError, match=r"other\.tsv is named as near"):
        train_encoder([memory], tmp_path / "out", Recipe(polish=1), near=["other.tsv"])
