import subprocess
import sys
from dataclasses import replace

import pytest

from xlingual.embed import presence, read_models

ENTRIES = {entry.name: entry for entry in read_models()}


@pytest.fixture
def folder(downloaded):
    made = downloaded("sentence-transformers/LaBSE")
    made.mkdir()
    return made


def test_the_builtin_model_is_here_with_its_size():
    found = presence(ENTRIES["builtin"])
    assert found.here
    assert found.where
    assert found.where.endswith("model")
    assert 15 < found.megabytes < 30


@pytest.mark.usefixtures("cache")
def test_what_was_never_downloaded_is_not_here():
    found = presence(ENTRIES["multilingual-e5-small"])
    assert (found.here, found.where, found.megabytes) == (False, None, None)


def test_a_download_without_weights_is_not_here(folder):
    (folder / "modules.json").write_text("[]")
    (folder / "config.json").write_text("{}")
    assert not presence(ENTRIES["LaBSE"]).here
    (folder / "model.safetensors").symlink_to(folder / "no-such-blob")
    assert not presence(ENTRIES["LaBSE"]).here
    (folder / "onnx").mkdir()
    (folder / "onnx" / "model.safetensors").write_bytes(b"0")
    assert not presence(ENTRIES["LaBSE"]).here


def test_a_whole_download_is_here_and_counted_once(folder):
    (folder / "modules.json").write_text("[]")
    (folder / "model.safetensors").write_bytes(bytes(2_999_998))
    (folder / "same.safetensors").symlink_to(folder / "model.safetensors")
    found = presence(ENTRIES["LaBSE"])
    assert (found.here, found.where, found.megabytes) == (True, str(folder), 3.0)


def test_only_the_revision_asked_for_counts(folder):
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(b"0")
    assert presence(replace(ENTRIES["LaBSE"], revision=folder.name)).here
    assert not presence(replace(ENTRIES["LaBSE"], revision="f" * 40)).here


def test_asking_imports_no_heavy_library():
    code = (
        "import sys; from xlingual.embed import presence, read_models; [presence(entry) for entry in read_models()];"
        "print([m for m in ('torch', 'transformers', 'sentence_transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
