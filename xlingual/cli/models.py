"""``xlingual models``: the encoders that may be named with ``--model``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from xlingual.cli import options
from xlingual.cli.lazy import LazyGroup
from xlingual.export import writer

if TYPE_CHECKING:
    from xlingual.embed import ModelEntry, Presence

COMMANDS: dict[str, str] = {"eval": "xlingual.cli.models_eval:evaluate"}

COLUMNS = ("name", "source", "languages", "prefix", "revision", "floor", "path", "here_mb", "download_mb")
# What fits on a line of 100 characters, one table under the other; the first tells the rows of the second by the name.
TABLES = (("name", "languages", "prefix", "revision", "floor", "here_mb", "download_mb"), ("source", "path"))
Row = dict[str, str | float | None]


@click.group(cls=LazyGroup, commands_table=COMMANDS, invoke_without_command=True)
@options.output_format()
@click.pass_context
def models(context: click.Context, format_: str | None) -> None:
    """List the recommended encoders; "models eval" measures encoders.

    For each: where it comes from, its languages, what is put before each text, the revision, the cosine below which a
    pair is noise (floor), where it lies here and how large it is, and about how many MB its first use will download.
    """
    if context.invoked_subcommand:
        if format_:
            raise click.UsageError(f"write --format behind models {context.invoked_subcommand}.")
        return
    from xlingual.embed import presence, read_models

    _print([_row(entry, presence(entry)) for entry in read_models()], options.chosen_format(format_))


def _row(entry: ModelEntry, found: Presence) -> Row:
    """One model by the names of ``COLUMNS``; what is here need not be downloaded."""
    return {
        "name": entry.name,
        "source": entry.source,
        "languages": entry.languages,
        "prefix": entry.prefix or None,
        "revision": entry.revision,
        "floor": entry.floor,
        "path": found.where,
        "here_mb": None if found.megabytes is None else round(found.megabytes, 1),
        "download_mb": 0 if found.here or not entry.download else round(entry.download),
    }


def _print(rows: list[Row], format_: str) -> None:
    if format_ != "table":
        writer(format_).write_rows(COLUMNS, [[row[name] for name in COLUMNS] for row in rows], sys.stdout)
        return
    for number, columns in enumerate(TABLES):
        sys.stdout.write("\n" if number else "")
        cells = [["-" if row[name] is None else row[name] for name in columns] for row in rows]
        writer("table").write_rows([name.replace("_mb", " MB") for name in columns], cells, sys.stdout)
