import json
import subprocess
import sys

import pytest

from xlingual import embed
from xlingual.cli.models import COLUMNS
from xlingual.embed import Presence, read_models


@pytest.fixture
def labse_is_here(monkeypatch):
    def _presence(entry):
        here = entry.name in ("builtin", "LaBSE")
        return Presence(here, "/models/" + entry.name if here else None, 1879.96 if here else None)

    monkeypatch.setattr(embed, "presence", _presence)


@pytest.mark.usefixtures("labse_is_here")
def test_each_model_is_a_row(call):
    outcome = call("models", "--format", "jsonl")
    rows = {row["name"]: row for row in map(json.loads, outcome.out.splitlines())}
    assert list(rows) == [entry.name for entry in read_models()]
    assert all(tuple(row) == COLUMNS for row in rows.values())
    assert (rows["builtin"]["revision"], rows["builtin"]["download_mb"]) == ("2", 0)
    labse, e5 = rows["LaBSE"], rows["multilingual-e5-small"]
    assert (labse["path"], labse["here_mb"], labse["download_mb"]) == ("/models/LaBSE", 1880.0, 0)
    assert (e5["path"], e5["here_mb"], e5["prefix"]) == (None, None, "query: ")
    assert e5["download_mb"] > 100


@pytest.mark.usefixtures("labse_is_here")
def test_the_table_fits_on_lines_of_100_characters(call):
    lines = call("models", "--format", "table").out.splitlines()
    assert lines[0].split() == ["name", "languages", "prefix", "revision", "floor", "here", "MB", "download", "MB"]
    assert max(map(len, lines)) <= 100
    assert sum(line.startswith("paraphrase-multilingual-MiniLM-L12-v2 ") for line in lines) == 1
    assert any(line.split() == ["sentence-transformers/LaBSE", "/models/LaBSE"] for line in lines)


def test_other_formats(call):
    assert call("models", "--format", "csv").out.splitlines()[0] == ",".join(COLUMNS)
    assert call("models", "--format", "tsv").out.startswith("builtin\tpackage\ten es ru\t\t2\t")


def test_a_format_before_the_sub_command_is_told(call):
    outcome = call("models", "--format", "csv", "eval", "a.txt", "b.txt")
    assert (outcome.code, outcome.complaints) == (2, ["xlingual: write --format behind models eval."])


def test_listing_imports_no_heavy_library():
    code = (
        "import sys; from xlingual.cli import run; assert run(['models']) == 0;"
        "print([name for name in ('torch', 'transformers', 'faiss', 'tokenizers') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
