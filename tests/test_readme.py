"""The README is true: its commands exist, its example runs, and what it shows is what is printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from xlingual.cli import COMMANDS, run

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_lists_every_command_and_no_other() -> None:
    listed = re.findall(r"^\| `xlingual (\w+)", README, re.MULTILINE)
    assert listed == list(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 5


@pytest.mark.parametrize("command", ["align", "names"])
def test_what_it_shows_is_what_is_printed(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = re.search(rf"<!-- {command} -->\n```\n(.*?)```", README, re.DOTALL)
    assert shown
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "118")
    assert run([command, "corpus/", "--store", ":memory:", "--format", "table"]) == 0
    assert shown[1] in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "arguments"),
    [("check", []), ("find", ["The losses of the Ukrainian army passed 76,000", "--limit", "1"])],
)
def test_what_it_shows_of_a_store_is_what_is_printed(
    command: str,
    arguments: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = re.search(rf"<!-- {command} -->\n```\n(.*?)```", README, re.DOTALL)
    assert shown
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "118")
    store = ["--store", str(tmp_path / "corpus.db")]
    assert run(["align", "corpus/", *store, "--format", "jsonl"]) == 0
    capsys.readouterr()
    assert run([command, *arguments, *store, "--format", "table"]) == 0
    assert shown[1] in capsys.readouterr().out


@pytest.mark.parametrize(("told", "lines"), [("align_files", 3), ("compare_names", 1)])
def test_its_python_examples_run(
    told: str, lines: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (example,) = (code for code in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if told in code)
    monkeypatch.chdir(ROOT)
    exec(example, {})  # noqa: S102 - our own README
    assert len(capsys.readouterr().out.splitlines()) == lines


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)]+)\)", README))
def test_its_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()
