import gzip
import json
from pathlib import Path

import pytest

from xlingual import evaluation
from xlingual.cli.figures import BINS, COLUMNS
from xlingual.errors import ModelError
from xlingual.evaluation import LineFigures, RenderingFigures
from xlingual.measure import Bin, Calibration, MiningFigures, Retrieval

CALIBRATION = Calibration(0.0512, 0.05, 0.7333, [Bin(0.0, 0.1, 3, 0.02, 0.0), Bin(0.1, 0.2, 0, None, None)])


@pytest.fixture(autouse=True)
def _texts():
    for lang, text in (("en", "Fog.\nSnow.\n"), ("es", "Niebla.\nNieve.\n"), ("ru", "Туман.\nСнег.\n")):
        Path(f"{lang}.txt").write_text(text, encoding="utf-8")
    rows = [{"renderings": [{"lang": "en", "text": text}]} for text in ("Fog.", "Snow.", "Hail.")]
    with gzip.open("r.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("".join(json.dumps(row) + "\n" for row in rows))


@pytest.fixture
def asked(monkeypatch):
    """Replaces the measuring; gives what it was asked for."""
    wanted = []

    def _measure(model, material, **_):
        wanted.append((model, material))
        if model == "broken":
            raise ModelError("broken: cannot be loaded; check the files")
        known = model == "builtin"
        lines = [
            LineFigures(
                model=f"/models/{model}",
                a=a.name,
                b=b.name,
                lang_a=a.name[:2],
                lang_b=b.name[:2],
                lines=2,
                distinct=2,
                by_margin=Retrieval(0.99951, 0.5),
                by_cosine=Retrieval(0.25, 0.75),
                mining=MiningFigures(0.9, 0.8, 0.85, 0.95),
                calibration=CALIBRATION if known else None,
                passages_per_second=1000.0 if known else 250.0,
            )
            for a, b in zip(material.files, material.files[1:], strict=False)
        ]
        renderings = [
            RenderingFigures(f"/models/{model}", r.name, r.lang, 9, 36, 4, 0.91, 0.97 if known else None, 500.0)
            for r in material.renderings
        ]
        return [*lines, *renderings]

    monkeypatch.setattr(evaluation, "measure_model", _measure)
    return wanted


@pytest.mark.usefixtures("asked")
def test_one_row_per_set_and_model_the_models_of_a_set_together(call):
    outcome = call("models", "eval", "--model", "builtin", "--model", "other", "en.txt", "es.txt", "ru.txt")
    rows = [json.loads(line) for line in outcome.out.splitlines()]
    assert (outcome.code, outcome.err) == (0, "")
    assert all(tuple(row) == COLUMNS for row in rows)
    assert [(row["a"], row["b"], row["model"]) for row in rows] == [
        ("en.txt", "es.txt", "/models/builtin"),
        ("en.txt", "es.txt", "/models/other"),
        ("es.txt", "ru.txt", "/models/builtin"),
        ("es.txt", "ru.txt", "/models/other"),
    ]
    first, second = rows[:2]
    assert (first["margin_a_to_b"], first["margin_mean"], first["cosine_mean"]) == (0.9995, 0.7498, 0.5)
    assert (first["precision"], first["recall"], first["f1"], first["best_f1"]) == (0.9, 0.8, 0.85, 0.95)
    assert (first["calibration_error"], first["brier"], first["brier_skill"]) == (0.0512, 0.05, 0.7333)
    assert [second[name] for name in ("calibration_error", "brier", "brier_skill")] == [None] * 3
    assert [row["speed_ratio"] for row in rows] == [1, 0.25, 1, 0.25]
    assert first["ap_cosine"] is None


@pytest.mark.usefixtures("asked")
def test_the_tables_are_readable_at_100_columns(call):
    outcome = call(
        "models", "eval", "en.txt", "es.txt", "--renderings", "r.jsonl.gz", "--model", "builtin", "--model", "other",
        "--format", "table",
    )  # fmt: skip
    lines = outcome.out.splitlines()
    assert max(map(len, lines)) <= 100
    plain = [" ".join(line.split()) for line in lines]
    starts = [block.splitlines()[0].split("  ")[0] for block in outcome.out.split("\n\n")]
    assert starts == ["retrieval, %", "mining, %", "calibration", "renderings", "speed"]
    assert "en-es models/builtin 2 74.98 99.95 50.00 50.00 25.00 75.00" in plain
    assert "en-es models/other 2 - - -" in plain
    assert "en-en models/other 9 36 4 0.9100 -" in plain


@pytest.mark.usefixtures("asked")
def test_sets_and_models_with_equal_short_names_are_told_apart(call):
    Path("en2.txt").write_text("Mist.\nSleet.\n", encoding="utf-8")
    out = call("models", "eval", "en.txt", "es.txt", "en2.txt", "es.txt", "--format", "table").out
    assert "en-es en.txt es.txt" in out
    assert "en-es en2.txt es.txt" in out
    out = call("models", "eval", "en.txt", "es.txt", "--model", "a/b/c", "--model", "x/b/c", "--format", "table").out
    assert "/models/a/b/c" in out
    assert "/models/x/b/c" in out


@pytest.mark.usefixtures("asked")
def test_reliability_is_printed_instead(call):
    rows = call("models", "eval", "en.txt", "ru.txt", "--reliability", "--format", "csv").out.splitlines()
    assert rows == [
        ",".join(BINS),
        "/models/builtin,en.txt,ru.txt,en,ru,0.0,0.1,3,0.02,0.0",
        "/models/builtin,en.txt,ru.txt,en,ru,0.1,0.2,0,,",
    ]
    table = call("models", "eval", "en.txt", "ru.txt", "--reliability", "--format", "table").out.splitlines()
    assert table[2].split() == ["en-ru", "models/builtin", "0.1", "0.2", "0", "-", "-"]


@pytest.mark.usefixtures("asked")
def test_reliability_of_nothing_is_told(call):
    outcome = call("models", "eval", "en.txt", "ru.txt", "--model", "other", "--reliability", "--format", "table")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith("no confidence to measure")
    quiet = call("models", "eval", "en.txt", "ru.txt", "--model", "other", "--reliability", "--quiet")
    assert (quiet.out, quiet.err) == ("", "")


def test_rows_are_chosen_among_the_renderings(call, asked):
    call("models", "eval", "--renderings", "r.jsonl.gz", "--rows", "2-3")
    ((model, material),) = asked
    assert (model, list(material.files)) == ("builtin", [])
    (renderings,) = material.renderings
    assert (renderings.lang, renderings.rows) == ("en", [["Snow."], ["Hail."]])


def test_a_model_that_does_not_open_costs_only_itself(call, asked):
    outcome = call("models", "eval", "en.txt", "es.txt", "--model", "broken", "--model", "builtin", "--model", "broken")
    assert outcome.code == 2
    assert [json.loads(line)["model"] for line in outcome.out.splitlines()] == ["/models/builtin"]
    assert outcome.complaints == ["xlingual: broken: cannot be loaded; check the files"]
    assert [model for model, _ in asked] == ["broken", "builtin"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "nothing to measure on; name line-parallel files, two or more, or --renderings FILE"),
        (["en.txt"], "en.txt is alone; name another file"),
        (["en.txt", "long.txt"], "en.txt has 2 lines and long.txt has 3; all files need the same number"),
        (["en.txt", "none.txt"], "none.txt: no such file or directory; check the path"),
        (["-", "-"], "stdin can be read only once; name a file for all but one"),
        (["en.txt", "es.txt", "--rows", "1-2"], "--rows chooses rows of --renderings FILE; name that file too"),
        (
            ["--renderings", "r.jsonl.gz", "--rows", "2-4"],
            "--rows 2-4: r.jsonl.gz has 3 rows; ask for rows that it has",
        ),
        (["--renderings", "r.jsonl.gz", "--rows", "3-2"], "'3-2' is no run of rows; write it as 1001-2007"),
        (["--renderings", "en.txt"], "en.txt:1: no row of renderings; each line must be an object like"),
        (["--renderings", "blank.txt"], "blank.txt: no rendering in these rows; name a file or rows that hold some"),
    ],
)
@pytest.mark.usefixtures("asked")
def test_mistakes_are_one_line_and_2(arguments, says, call):
    Path("long.txt").write_text("Fog.\nSnow.\nHail.\n", encoding="utf-8")
    Path("blank.txt").write_text("\n\n", encoding="utf-8")
    outcome = call("models", "eval", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    (line,) = outcome.complaints
    assert says in line


def test_the_builtin_model_on_real_lines(call):
    outcome = call("models", "eval", "en.txt", "ru.txt", "--renderings", "r.jsonl.gz")
    lines, renderings = (json.loads(line) for line in outcome.out.splitlines())
    assert (lines["model"], lines["lines"], lines["cosine_mean"]) == ("builtin@2", 2, 1)
    assert (lines["f1"], lines["brier"]) == (None, None)  # two lines are too few
    assert (renderings["texts"], renderings["pairs"], renderings["same"], renderings["ap_cosine"]) == (3, 3, 0, None)
