import json
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xlingual.embed import ENCODERS, open_encoder, read_models, transformer
from xlingual.errors import ModelError

SENTENCES = [
    "The ferry left the harbour at noon.",
    "El transbordador zarpó.",
    "Паром вышел из гавани в 12:00.",
]
CORPUS = Path(__file__).resolve().parents[2] / "corpus"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
NEEDED = ("config.json", "model.safetensors", "modules.json", "tokenizer.json", "sentence_bert_config.json")
FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(__file__))), "xlingual", "model")


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


def test_what_is_no_model_is_told_in_one_line(tmp_path):
    with pytest.raises(ModelError, match="no model in this folder"):
        open_encoder(str(tmp_path))
    with pytest.raises(ModelError, match="no model named"):
        open_encoder("")
    for name in ("./nowhere", str(tmp_path / "none"), "a/b/c", " "):
        with pytest.raises(ModelError, match="no such folder"):
            open_encoder(name)


def test_a_folder_without_weights_is_told_in_one_line(tmp_path):
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=r"cannot be loaded \(no weights in this folder\)") as caught:
        open_encoder(str(tmp_path))
    assert "\n" not in str(caught.value)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("content", [b"", b"{}", b"[", b"\xff\x00" * 40, None])
def test_a_broken_file_is_told_in_one_line(tiny_transformer, tmp_path, content):
    names = [path.relative_to(tiny_transformer) for path in tiny_transformer.rglob("*") if path.name in NEEDED]
    assert len(names) > 4
    for name in names:
        model = shutil.copytree(tiny_transformer, tmp_path / str(name).replace("/", "_"))
        whole = (model / name).read_bytes()
        (model / name).write_bytes(whole[: len(whole) // 2] if content is None else content)
        told = complaint(str(model))
        assert "\n" not in told
        assert "cannot be loaded" in told or (content == b"{}" and not told)  # settings that all have defaults


@pytest.mark.usefixtures("offline")
@pytest.mark.filterwarnings("ignore")
def test_a_download_is_named_by_its_commit_and_its_prefix_is_put_once(tiny_transformer, downloaded):
    shutil.copytree(tiny_transformer, downloaded("intfloat/multilingual-e5-small"))
    encoder = open_encoder("multilingual-e5-small")
    assert encoder.name == "multilingual-e5-small@0123456789ab"
    assert encoder.state == f"{COMMIT} query:"
    plain = open_encoder(str(tiny_transformer))
    assert np.allclose(encoder.encode(["river"]), plain.encode(["query: river"]), atol=1e-5)
    assert not np.allclose(encoder.encode(["river"]), plain.encode(["river"]), atol=1e-3)


@pytest.mark.usefixtures("offline")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("own", ["query: ", "minister "])
def test_a_model_with_a_prompt_of_its_own_gets_no_second_one(tiny_transformer, downloaded, tmp_path, own):
    folder = with_prompt(tiny_transformer, tmp_path / "own", own)
    plain = open_encoder(str(tiny_transformer))
    assert np.allclose(open_encoder(str(folder)).encode(["river"]), plain.encode([own + "river"]), atol=1e-5)
    shutil.copytree(folder, downloaded("intfloat/multilingual-e5-small"))
    ours = open_encoder("multilingual-e5-small").encode(["river"])
    assert np.allclose(ours, plain.encode(["query: river"]), atol=1e-5)


@pytest.mark.usefixtures("offline")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["tokenizer.json", "model.safetensors"])
def test_a_broken_download_is_to_be_deleted(tiny_transformer, downloaded, name):
    folder = shutil.copytree(tiny_transformer, downloaded("sentence-transformers/LaBSE"))
    (folder / name).write_bytes((folder / name).read_bytes()[:500])
    told = complaint("LaBSE")
    assert told.startswith("LaBSE: cannot be loaded (")
    assert told.endswith(f"; delete {folder} and try again")


@pytest.mark.filterwarnings("ignore")
def test_a_revision_of_models_txt_is_loaded_and_shown(tiny_transformer, downloaded, monkeypatch):
    folder = shutil.copytree(tiny_transformer, downloaded("sentence-transformers/LaBSE"))
    (folder.parents[1] / "refs" / "v2").write_text(COMMIT)
    (folder.parents[1] / "refs" / "main").write_text("f" * 40)
    entry = next(entry for entry in read_models() if entry.name == "LaBSE")
    monkeypatch.setattr(transformer, "find_model", lambda _name: replace(entry, revision="v2"))
    encoder = open_encoder("LaBSE")
    assert (encoder.name, encoder.state) == ("LaBSE@v2", COMMIT)


@pytest.mark.filterwarnings("ignore")
def test_another_model_in_the_same_folder_is_another_state(tiny_transformer, tmp_path):
    folder = shutil.copytree(tiny_transformer, tmp_path / "model")
    first = open_encoder(str(folder))
    with_prompt(tiny_transformer, folder, "minister ")
    second = open_encoder(str(folder))
    assert first.name == second.name == str(folder)
    assert first.state != second.state


@pytest.mark.filterwarnings("ignore")
def test_order_and_batches_do_not_show_and_padding_is_small(tiny_transformer, monkeypatch):
    words = re.findall(r"\w+", (CORPUS / "README.md").read_text(encoding="utf-8"))
    texts = [" ".join(words[start : start + 1 + start * 7 % 60]) for start in range(100)]
    monkeypatch.setattr(transformer, "_BATCH", 16)
    encoder = open_encoder(str(tiny_transformer))
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    padding = count_padding(encoder, monkeypatch)
    assert np.allclose(encoder.encode(texts), alone, atol=1e-5)
    by_length = padding()
    for start in range(0, 100, 16):
        encoder._model.forward(encoder._model.preprocess(texts[start : start + 16]))
    assert by_length < padding() / 2


@pytest.mark.filterwarnings("ignore")
def test_equal_texts_are_encoded_once(tiny_transformer, monkeypatch):
    encoder = open_encoder(str(tiny_transformer))
    asked = []
    monkeypatch.setattr(encoder, "_encoded", lambda block: asked.extend(block) or np.ones((len(block), 32)))
    assert encoder.encode(["river", "fog", "river", " ", "river"]).sum(axis=1).tolist() == [32, 32, 32, 0, 32]
    assert sorted(asked) == ["fog", "river"]


@pytest.mark.filterwarnings("ignore")
def test_texts_longer_than_the_model_reads_are_cut_and_counted_once(tiny_transformer):
    encoder = open_encoder(str(tiny_transformer))
    limit = encoder._model.max_seq_length
    long = " ".join(["river"] * limit)
    assert encoder.encode([long, "river", " ".join(["river"] * (limit - 2)), long + " river"]).any(axis=1).all()
    encoder.encode([long])
    assert encoder.shortened == 2


@pytest.mark.filterwarnings("ignore")
def test_an_unusable_device_is_told_with_the_cure(tiny_transformer, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("torch.backends.mps.is_available", lambda: False)
    assert open_encoder(str(tiny_transformer), device="auto").encode(["river"]).any()
    with pytest.raises(ModelError, match="no cuda device here that torch can use; use --device cpu"):
        open_encoder(str(tiny_transformer), device="cuda")


@pytest.mark.filterwarnings("ignore")
def test_a_device_that_gives_up_is_told_and_the_cpu_is_a_bug(tiny_transformer, monkeypatch):
    def _give_up(*_, **__):
        raise RuntimeError("out of memory\nTried to allocate 2 GiB")

    encoder = open_encoder(str(tiny_transformer), device="cpu")
    monkeypatch.setattr(encoder._model, "encode", _give_up)
    with pytest.raises(RuntimeError, match="Tried"):
        encoder.encode(["river"])
    encoder._device = "cuda"
    with pytest.raises(ModelError, match=r"cuda device gave up .out of memory.; use --device cpu"):
        encoder.encode(["river"])


def test_the_table_names_the_encoders():
    assert list(ENCODERS) == ["builtin", "static", "transformer"]


def complaint(model):
    """What is told of a model that cannot be used; empty where it can."""
    try:
        open_encoder(model).encode(["the river"])
    except ModelError as error:
        return str(error)
    return ""


def with_prompt(model, folder, prompt):
    """A copy of a model that puts this before every text."""
    shutil.copytree(model, folder, dirs_exist_ok=True)
    settings = json.loads((folder / "config_sentence_transformers.json").read_text())
    settings |= {"prompts": {"mine": prompt}, "default_prompt_name": "mine"}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(settings))
    return folder


def count_padding(encoder, monkeypatch):
    """Gives the share of padding among the tokens since it was last asked."""
    masks = []
    forward = encoder._model[0].forward

    def _forward(features, **others):
        masks.append(features["attention_mask"])
        return forward(features, **others)

    def _share():
        total, filled = sum(mask.numel() for mask in masks), sum(int(mask.sum()) for mask in masks)
        masks.clear()
        return 1 - filled / total

    monkeypatch.setattr(encoder._model[0], "forward", _forward)
    return _share
