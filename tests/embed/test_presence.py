import subprocess
import sys
from dataclasses import replace

import pytest

from xlingual.embed import presence, read_models

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ENTRIES = {entry.name: entry for entry in read_models()}


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A hub cache of one's own; gives the folder of LaBSE's files in it."""
    monkeypatch.setenv("SENTENCE_TRANSFORMERS_HOME", str(tmp_path))
    repository = tmp_path / "models--sentence-transformers--LaBSE"
    snapshot = repository / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(COMMIT)
    return snapshot


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


def test_a_download_without_weights_is_not_here(cache):
    (cache / "modules.json").write_text("[]")
    (cache / "config.json").write_text("{}")
    assert not presence(ENTRIES["LaBSE"]).here
    (cache / "model.safetensors").symlink_to(cache / "no-such-blob")
    assert not presence(ENTRIES["LaBSE"]).here
    (cache / "onnx").mkdir()
    (cache / "onnx" / "model.safetensors").write_bytes(b"0")
    assert not presence(ENTRIES["LaBSE"]).here


def test_a_whole_download_is_here_and_counted_once(cache):
    (cache / "modules.json").write_text("[]")
    (cache / "model.safetensors").write_bytes(bytes(2_999_998))
    (cache / "same.safetensors").symlink_to(cache / "model.safetensors")
    found = presence(ENTRIES["LaBSE"])
    assert (found.here, found.where, found.megabytes) == (True, str(cache), 3.0)


def test_only_the_revision_asked_for_counts(cache):
    (cache / "config.json").write_text("{}")
    (cache / "model.safetensors").write_bytes(b"0")
    assert presence(replace(ENTRIES["LaBSE"], revision=COMMIT)).here
    assert not presence(replace(ENTRIES["LaBSE"], revision="f" * 40)).here


def test_asking_imports_no_heavy_library():
    code = (
        "import sys; from xlingual.embed import presence, read_models; [presence(entry) for entry in read_models()];"
        "print([m for m in ('torch', 'transformers', 'sentence_transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
