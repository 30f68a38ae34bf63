import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter

import click
import pytest

import xlingual.cli
from xlingual.cli import COMMANDS, program

HEAVY = ("numpy", "faiss", "rich", "torch", "sqlite3", "tokenizers", "rapidfuzz", "scipy")
NO_COMMANDS = {"__init__", "lazy", "talk", "options", "filters", "lines", "figures", "figure_tables", "models_eval"}
NO_COMMANDS |= {"name_filters", "names_compare", "check_editions", "check_terms"}


def start(*arguments, **others):
    return subprocess.run(
        [sys.executable, "-m", "xlingual", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **others,
    )


def test_every_command_file_stands_in_the_table():
    files = {path.stem for path in Path(xlingual.cli.__file__).parent.glob("*.py")}
    assert files - NO_COMMANDS == set(COMMANDS)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_and_option_has_help(name, call):
    module, _, function = COMMANDS[name].partition(":")
    command = getattr(import_module(module), function)
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))
    outcome = call(name, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"Usage: xlingual {name}")


def test_help_lists_the_commands_in_the_order_of_the_pipeline(call):
    lines = call("--help").out.partition("Commands:")[2].splitlines()
    assert [line.split()[0] for line in lines if line] == list(COMMANDS)
    assert not any("..." in line.split("  ")[-1][-3:] and len(line) > 79 for line in lines)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_nothing_heavy(option):
    code = (
        "import sys\nfrom xlingual.cli import run\n"
        f"assert run(['{option}']) == 0\n"
        f"heavy = [name for name in {HEAVY} if name in sys.modules]\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_comes_at_once():
    begun = perf_counter()
    assert start("--help").returncode == 0
    assert perf_counter() - begun < 1.5  # 0.12 s on an idle machine


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nope"], "No such command 'nope'"),
        (["align"], "Missing argument 'PATH...'"),
        (["align", "x", "--nope"], "No such option"),
        (["align", "x", "--since", "2025-13-01"], "'2025-13-01' is no day; write it as YYYY-MM-DD"),
        (["align", "x", "--until", "20250101"], "is no day"),
        (["align", "x", "--since", "2025-02-01", "--until", "2025-01-01"], "later than --until"),
        (["align", "x", "--min-similarity", "0.9", "--max-similarity", "0.1"], "above --max-similarity"),
        (["align", "x", "--min-confidence", "2"], "--min-confidence"),
        (["align", "x", "--lang", "xx"], "not among en, es, ru"),
        (["align", "x", "--format", "xml"], "--format"),
    ],
)
def test_a_bad_command_line_gives_one_line_and_2(arguments, says, call):
    outcome = call(*arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    (line,) = outcome.complaints
    assert line.startswith("xlingual: ")
    assert says in line


def test_no_command_gives_help_and_2(call):
    outcome = call()
    assert outcome.code == 2
    assert "Commands:" in outcome.err


def test_a_complaint_is_one_line_without_escapes(call):
    outcome = call("status", "--store", "no\nsuch\x1b[31m.db")
    assert len(outcome.complaints) == 1
    assert "\x1b" not in outcome.err


def test_an_interrupt_is_quiet(call, monkeypatch):
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "invoke", interrupt)
    assert call("status") == (130, "", "")


def test_a_bug_keeps_its_traceback(monkeypatch):
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(program, "invoke", fail)
    with pytest.raises(ZeroDivisionError):
        xlingual.cli.run(["status"])


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no pipes of this kind")
def test_a_closed_pipe_is_quiet():
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "xlingual", "--help"], stdout=closed, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (141, "")


def test_output_is_utf8_in_the_c_locale():
    surroundings = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": os.environ["PATH"]}
    code = (
        "import xlingual.cli as program, click\n"
        "program.run = lambda _: click.echo('\\u041c\\u0438\\u0440 \\udce9') or 0\n"
        "program.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=surroundings, check=False)
    assert done.stdout.decode() == "Мир \\udce9\n"


def test_a_foreign_file_name_in_the_c_locale(tmp_path):
    surroundings = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": os.environ["PATH"]}
    done = start("status", "--store", str(tmp_path / "нет.db"), env=surroundings)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
