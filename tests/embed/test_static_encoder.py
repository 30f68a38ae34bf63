import shutil
import subprocess
import sys

import numpy as np
import pytest
from safetensors.numpy import save_file

from xlingual.embed import PACKAGE_FOLDER, open_encoder
from xlingual.errors import ModelError

SENTENCES = [
    "The general reported that 5,000 tonnes of grain had reached the port.",
    "El general informó de que 5.000 toneladas de grano habían llegado al puerto.",
    "Генерал доложил, что в порт прибыло 5000 тонн зерна.",
    "The weather in the mountains will stay dry until Thursday.",
]


@pytest.fixture(scope="module")
def encoder():
    return open_encoder("builtin")


def test_renderings_lie_closer_than_other_sentences(encoder):
    rows = encoder.encode(SENTENCES)
    assert encoder.name == "builtin@2"
    assert rows.dtype == np.float32
    assert rows.shape == (4, encoder.dimension)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    cosines = rows @ rows.T
    assert cosines[:3, :3].min() > cosines[3, :3].max() + 0.15


def test_a_text_without_a_known_token_gives_zeros(encoder):
    rows = encoder.encode(["", "harbour", "   ", "𒀀𒁀"])
    assert np.isfinite(rows).all()
    assert [bool(row.any()) for row in rows] == [False, True, False, False]
    assert encoder.encode([]).shape == (0, encoder.dimension)
    assert encoder.encode(["", ""]).any() is np.False_


def test_case_and_accents_do_not_count(encoder):
    a, b = encoder.encode(["El año pasado inspeccionó la fábrica", "EL ANO PASADO INSPECCIONO LA FABRICA"])
    assert np.allclose(a, b)


def test_a_sentence_is_the_sum_of_its_words(encoder):
    words = ["Генерал", "доложил", ",", "что", "5000", "тонн"]
    summed = encoder.word_vectors(words).sum(axis=0)
    sentence = encoder.encode(["Генерал доложил, что 5000 тонн"])[0]
    assert np.allclose(summed / np.linalg.norm(summed), sentence, atol=1e-5)
    assert encoder.word_vectors([]).shape == (0, encoder.dimension)


def test_telling_words_are_longer_than_common_ones(encoder):
    common, telling = (["the", "que", "и"], ["submarine", "submarino", "подлодка"])
    length = {word: np.linalg.norm(encoder.word_vectors([word])[0]) for word in common + telling}
    assert max(length[word] for word in common) < min(length[word] for word in telling)


def test_progress_counts_the_texts_and_batches_do_not_show(encoder):
    done = []
    rows = encoder.encode(["fog over the harbour", "niebla"] * 5_000, progress=done.append)
    assert done == sorted(done)
    assert done[-1] == 10_000
    assert len(done) > 1
    assert np.allclose(rows[-2:], encoder.encode(["fog over the harbour", "niebla"]))


def test_the_builtin_encoder_imports_no_heavy_library():
    code = (
        "import sys; from xlingual.embed import open_encoder; open_encoder('builtin').encode(['fog']);"
        "print([m for m in ('torch', 'transformers', 'sentence_transformers', 'sklearn') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_a_broken_folder_is_told_in_one_line(tmp_path):
    (tmp_path / "modules.json").write_text('[{"type": "sentence_transformers.models.StaticEmbedding"}]')
    with pytest.raises(ModelError, match="broken static encoder") as caught:
        open_encoder(str(tmp_path))
    assert "\n" not in str(caught.value)
    (tmp_path / "model.safetensors").write_bytes(b"not a tensor")
    with pytest.raises(ModelError, match="broken static encoder"):
        open_encoder(str(tmp_path))


def test_a_vocabulary_larger_than_the_table_is_told_in_one_line(tmp_path):
    for file in ("modules.json", "tokenizer.json"):
        shutil.copy(PACKAGE_FOLDER / file, tmp_path)
    save_file({"embedding.weight": np.ones((9, 4), dtype=np.float16)}, tmp_path / "model.safetensors")
    encoder = open_encoder(str(tmp_path))
    with pytest.raises(ModelError, match="token without vector"):
        encoder.encode(["the harbour"])
