"""``xlingual models eval``: measure encoders side by side."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from xlingual.cli import figure_tables, figures, options
from xlingual.cli.lines import read_all
from xlingual.cli.talk import Watch, complain, count, say
from xlingual.errors import InputError, ModelError, UsageError
from xlingual.export import writer

if TYPE_CHECKING:
    from xlingual.evaluation import LineFigures, Material, RenderingFigures, Renderings


def _run_of_rows(value: str) -> tuple[int, int]:
    """The first and the last of FROM-TO, numbered from 1."""
    found = re.fullmatch(r"(\d{1,9})-(\d{1,9})", value, re.ASCII)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise click.BadParameter(f"{value!r} is no run of rows; write it as 1001-2007.")
    return int(found[1]), int(found[2])


@click.command("eval")
@click.argument("files", metavar="[FILE FILE...]", nargs=-1)
@click.option(
    "--model",
    "models",
    metavar="NAME|FOLDER",
    multiple=True,
    default=("builtin",),
    show_default=True,
    help="An encoder, by name or folder; more than one are measured side by side.",
)
@click.option(
    "--renderings",
    metavar="FILE.jsonl",
    help='Also measure on several renderings of each sentence: lines {"source": "…", "renderings": [{"lang": "en", '
    '"text": "…"}, …]}, plain or .gz; ten lines in a row count as one document.',
)
@click.option(
    "--rows", type=_run_of_rows, metavar="FROM-TO", help="Only these rows of the renderings, numbered from 1."
)
@click.option(
    "--reliability", is_flag=True, help="Instead: how often pairs are true, by their confidence, in ten bins."
)
@options.device
@options.output_format()
@options.quiet
def evaluate(models: tuple[str, ...], device: str, format_: str | None, quiet: bool, **given: Any) -> int:
    """Measure encoders on your own translations.

    Line n of each FILE renders line n of the others, one text per line; all pairs of the files are measured.

    \b
    retrieval    lines whose own rendering is the nearest of all, by ratio margin
                 (k = 4) and by cosine; all lines take part
    mining       what `xlingual mine` finds when a third of the lines stands in
                 both files and a third in one of them only; mean of 3 draws with
                 seeds 0 to 2; best F1: what the best of all cuts would give
    calibration  confidence of each line with its rendering and with three false
                 ones: the nearest wrong line, a neighbour, a random line (seed 0)
    renderings   average precision over all pairs inside a document: those of one
                 sentence should come first
    speed        passages embedded in a second, a few hundred again and again

    Mining and calibration leave out empty lines and repeated ones. A figure that needs a confidence is empty where the
    score is no probability: with another model than builtin, or for other languages.
    """
    from xlingual import evaluation

    material = _material(given["files"], given["renderings"], given["rows"])
    found: list[LineFigures | RenderingFigures] = []
    problems: list[ModelError] = []
    with Watch(quiet=quiet) as watch:
        for name in dict.fromkeys(models):
            try:
                found += evaluation.measure_model(name, material, device=device, progress=partial(_tell, watch, name))
            except ModelError as error:
                problems.append(error)
    if found and not _print(found, options.chosen_format(format_), given["reliability"]) and not quiet:
        say("no confidence to measure: the score is a probability with builtin only, and not for all languages")
    for problem in problems:
        complain(str(problem))
    return 2 if problems else 0


def _print(found: Sequence[LineFigures | RenderingFigures], format_: str, reliability: bool) -> int:
    """Tables to read, or a row per set of texts and model; gives the number of rows."""
    records = figures.bins(found) if reliability else figures.records(found)
    if format_ == "table":
        (figure_tables.write_bins if reliability else figure_tables.write_tables)(records, sys.stdout)
    else:
        columns = figures.BINS if reliability else figures.COLUMNS
        writer(format_).write_rows(columns, [[record[name] for name in columns] for record in records], sys.stdout)
    return len(records)


def _tell(watch: Watch, model: str, stage: str, done: int, total: int) -> None:
    """A bar for each stage of each model."""
    watch(f"{model}: {stage}", done, total)


def _material(paths: Sequence[str], renderings: str | None, rows: tuple[int, int] | None) -> Material:
    """What the files hold; raises UsageError where that cannot be measured on."""
    from xlingual.evaluation import Lines, Material

    if rows and not renderings:
        raise click.UsageError("--rows chooses rows of --renderings FILE; name that file too.")
    read = read_all([*paths, renderings] if renderings else paths)
    files = [Lines(path, texts) for path, texts in zip(paths, read, strict=False)]
    return Material(files, _by_language(read[-1], renderings, rows) if renderings else ())


def _by_language(lines: Sequence[str], path: str, rows: tuple[int, int] | None) -> list[Renderings]:
    """The renderings of each of the rows asked for, language by language."""
    from xlingual import measure
    from xlingual.evaluation import Renderings

    first, last = rows or (1, len(lines))
    if last > len(lines):
        raise UsageError(f"--rows {first}-{last}: {path} has {count(len(lines), 'row')}; ask for rows that it has")
    found = measure.parse_renderings(lines, path)[first - 1 : last]
    languages = sorted({lang for row in found for lang in row})
    if not languages:
        raise InputError("no rendering in these rows", path=path, cure="name a file or rows that hold some")
    return [Renderings(path, lang, [row.get(lang, []) for row in found]) for lang in languages]
