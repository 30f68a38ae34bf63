"""Another encoder takes the builtin one's place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from xlingual.cli import run
from xlingual.embed.transformer import TransformerEncoder

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


@pytest.mark.filterwarnings("ignore")  # what the libraries warn of while being imported is their own affair
def test_a_sentence_transformers_folder_aligns_the_corpus(tiny_transformer: Path) -> None:
    command = [sys.executable, "-m", "xlingual", "align", str(CORPUS), "--store", ":memory:", "--format", "jsonl"]
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [*command, "--model", str(tiny_transformer)], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    pairs = [json.loads(line) for line in done.stdout.splitlines()]
    assert pairs
    assert {pair["model"] for pair in pairs} == {str(tiny_transformer)}
    assert {pair["confidence"] for pair in pairs} == {None}  # the score was not learned with this encoder


@pytest.mark.filterwarnings("ignore")
def test_a_rerun_encodes_nothing_and_finds_the_same(
    tiny_transformer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    encoded: list[str] = []
    encode = TransformerEncoder._encoded
    monkeypatch.setattr(
        TransformerEncoder, "_encoded", lambda self, texts: encoded.extend(texts) or encode(self, texts)
    )
    outputs = []
    for _ in range(2):
        command = [
            "align",
            str(CORPUS / "northern-wire-en"),
            str(CORPUS / "dos-orillas"),
            "--store",
            str(tmp_path / "news.db"),
            "--format",
            "jsonl",
        ]
        assert run([*command, "--model", str(tiny_transformer)]) == 0
        outputs.append(capsys.readouterr().out)
        assert len(encoded) == len(set(encoded)) > 20
    assert outputs[0] == outputs[1] != ""


def test_the_builtin_way_imports_neither_torch_nor_transformers() -> None:
    script = (
        "import sys\n"
        "from xlingual.cli import run\n"
        f"run(['align', {str(CORPUS)!r}, '--store', ':memory:', '--format', 'jsonl'])\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'sklearn'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"
    assert len(done.stdout.splitlines()) > 100
