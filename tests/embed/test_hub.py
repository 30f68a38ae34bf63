import os
import subprocess
import sys
import time

import pytest

from xlingual.embed import open_encoder
from xlingual.embed.hub import is_hub_name
from xlingual.errors import ModelError


def complaint(model):
    with pytest.raises(ModelError) as caught:
        open_encoder(model)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.usefixtures("offline", "cache")
def test_offline_the_answer_is_quick_and_says_how_to_go_online():
    began = time.monotonic()
    told = complaint("LaBSE")
    assert told.startswith("LaBSE: not on this machine, and HF_HUB_OFFLINE is set; unset it and go online once")
    assert time.monotonic() - began < 2


@pytest.mark.usefixtures("offline")
def test_half_a_download_is_told_from_none(downloaded):
    folder = downloaded("sentence-transformers/LaBSE")
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    told = complaint("LaBSE")
    assert "only a part of it is on this machine" in told
    assert str(folder) in told


@pytest.mark.usefixtures("cache")
def test_a_name_that_the_hub_does_not_know_is_told_with_the_nearest(hub):
    hub.answer = 404, "RepoNotFound"
    told = complaint("LaBSSE")
    assert told.startswith("sentence-transformers/LaBSSE: no model of this name on the hub (or LaBSE?); check the")
    assert "(or" not in complaint("owner/zzz")


@pytest.mark.usefixtures("cache")
@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((401, "GatedRepo"), "its owner wants to be asked"),
        ((404, "RevisionNotFound"), "no revision"),
        ((500, ""), "gave no usable answer"),
        ((200, ""), "gave no usable answer"),
    ],
)
def test_other_answers_of_the_hub_are_told(hub, answer, told):
    hub.answer = answer
    assert told in complaint("owner/model")


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:9", "http://hub.invalid"])
def test_a_hub_that_does_not_answer_is_found_out_quickly(endpoint, tmp_path):
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "xlingual", "align", "nothing.txt", "--store", ":memory:", "--model", "owner/model"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "HF_ENDPOINT": endpoint, "HF_HUB_OFFLINE": "0", "NO_PROXY": "*", "HF_HOME": str(tmp_path)},
    )
    assert time.monotonic() - began < 8  # two seconds, on a machine that has nothing else to do
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("xlingual: owner/model: not on this machine, and the model hub does not answer;")
    assert len(done.stderr.splitlines()) == 1


def test_hub_names():
    assert is_hub_name("LaBSE")
    assert is_hub_name("intfloat/multilingual-e5-small")
    assert not any(is_hub_name(name) for name in ("a/b/c", "/a", "../a", "a b", ""))
