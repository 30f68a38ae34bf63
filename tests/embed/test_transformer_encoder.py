import os
import subprocess
import sys
import time

import numpy as np
import pytest

from xlingual.embed import ENCODERS, open_encoder
from xlingual.embed.hub import is_hub_name
from xlingual.errors import ModelError

SENTENCES = [
    "The ferry left the harbour at noon.",
    "El transbordador zarpó.",
    "Паром вышел из гавани в 12:00.",
]
FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(__file__))), "xlingual", "model")


@pytest.fixture
def offline(monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)


@pytest.mark.filterwarnings("ignore")  # what the libraries warn of while being imported is their own affair
def test_sentence_transformers_gives_the_same_vectors_from_the_same_folder():
    from sentence_transformers import SentenceTransformer

    theirs = SentenceTransformer(FOLDER, device="cpu").encode(SENTENCES)
    ours = open_encoder("builtin").encode(SENTENCES)
    assert np.abs(theirs.astype(np.float32) - ours).max() < 1e-3


@pytest.mark.usefixtures("offline")
@pytest.mark.filterwarnings("ignore")
def test_a_transformer_folder_is_opened_by_its_path(tiny_transformer):
    encoder = open_encoder(str(tiny_transformer))
    done = []
    rows = encoder.encode(["fog over the river", "", "the river"], progress=done.append)
    assert encoder.name == str(tiny_transformer)
    assert rows.shape == (3, encoder.dimension) == (3, 32)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), [1, 0, 1], atol=1e-5)
    assert done == [3]


@pytest.mark.usefixtures("offline")
def test_without_network_the_answer_is_quick_and_one_line():
    began = time.monotonic()
    with pytest.raises(ModelError, match=r"LaBSE: not on this machine.*go online once") as caught:
        open_encoder("LaBSE")
    assert "\n" not in str(caught.value)
    assert time.monotonic() - began < 5


def test_a_hub_that_does_not_answer_is_found_out_quickly():
    code = (
        "from xlingual.embed import open_encoder; from xlingual.errors import ModelError\n"
        "try: open_encoder('owner/model-nobody-has')\nexcept ModelError as error: print(error)"
    )
    environment = {**os.environ, "HF_ENDPOINT": "http://127.0.0.1:9", "HF_HUB_OFFLINE": "0", "NO_PROXY": "127.0.0.1"}
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert time.monotonic() - began < 10
    assert "does not answer" in done.stdout
    assert done.stderr == ""


def test_what_is_no_model_is_told_in_one_line(tmp_path):
    with pytest.raises(ModelError, match="no model in this folder"):
        open_encoder(str(tmp_path))
    with pytest.raises(ModelError, match="no model named"):
        open_encoder("")
    for name in ("./nowhere", str(tmp_path / "none"), "a/b/c", " "):
        with pytest.raises(ModelError, match="no such folder"):
            open_encoder(name)


@pytest.mark.filterwarnings("ignore")
def test_a_broken_transformer_folder_is_told_in_one_line(tmp_path):
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        open_encoder(str(tmp_path))
    assert "\n" not in str(caught.value)


def test_hub_names():
    assert is_hub_name("LaBSE")
    assert is_hub_name("intfloat/multilingual-e5-small")
    assert not any(is_hub_name(name) for name in ("a/b/c", "/a", "../a", "a b", ""))


def test_the_table_names_the_encoders():
    assert list(ENCODERS) == ["builtin", "static", "transformer"]
