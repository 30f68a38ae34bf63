"""Options that several commands share, and what they do with formats."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import click

from xlingual.export import WRITERS, Writer, writer

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

DEVICES = ("auto", "cpu", "cuda", "mps")
_FORMATS = (
    "How to print: a table to read, jsonl, csv (with a header; cells that begin with = + - @ get a ' before them, "
    "so that no spreadsheet runs them) or tsv (no header)."
)

store = click.option(
    "--store", metavar="FILE", default="xlingual.db", show_default=True, help="The store; :memory: keeps nothing."
)
model = click.option(
    "--model", metavar="NAME|FOLDER", default="builtin", show_default=True, help="The encoder, by name or folder."
)
device = click.option(
    "--device",
    type=click.Choice(DEVICES),
    default="auto",
    show_default=True,
    help="Where a transformer computes; auto: on a GPU if there is one. Of no effect on builtin and static encoders.",
)
quiet = click.option("--quiet", is_flag=True, help="Say nothing on stderr but errors.")


class _Number(click.FloatRange):
    """A number within bounds; "nan" lies in none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number behind what was typed."""
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail(f"{value!r} is no number.", param, ctx)
        return number


probability = _Number(0, 1)
cosine = _Number(-1, 1)


def output_format(usual: str | None = None) -> Decorator:
    """``--format``; without it ``usual``, else a table on a terminal and jsonl elsewhere."""
    default = f"{usual}." if usual else "table on a terminal, else jsonl."
    choice = click.Choice(list(WRITERS))
    return click.option("--format", "format_", type=choice, default=usual, help=f"{_FORMATS} Default: {default}")


def overrides(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--as-source``, ``--as-date``, ``--as-lang``, ``--as-title``, ``--as-url``: what the user says of every item."""
    for option in reversed(_AS):
        command = option(command)
    return command


def pair_filters(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--min-similarity`` and the others that choose pairs; read by :func:`xlingual.cli.filters.wanted_among`."""
    for option in reversed(_PAIR_FILTERS):
        command = option(command)
    return command


def check_period(given: Mapping[str, Any]) -> None:
    """Raise UsageError where ``since`` is later than ``until``."""
    if given["since"] and given["until"] and given["since"] > given["until"]:
        raise click.UsageError(f"--since {given['since']} is later than --until {given['until']}.")


def chosen_format(name: str | None) -> str:
    """The format asked for, or the one that suits where stdout goes."""
    return name or ("table" if sys.stdout.isatty() else "jsonl")


def chosen_writer(name: str | None) -> Writer:
    """The writer of the format asked for, or of the one that suits where stdout goes."""
    return writer(chosen_format(name))


def words(value: str) -> str:
    """What was typed as UTF-8, whatever the locale takes it for; other bytes become U+FFFD."""
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def day(value: str) -> str:
    """A day of the calendar as YYYY-MM-DD."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value).isoformat()
        raise ValueError
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day; write it as YYYY-MM-DD.") from error


def language(value: str) -> str:
    """The code of a language that the program knows, in lower case."""
    from xlingual.languages import LANGUAGES

    if (code := value.lower()) not in LANGUAGES:
        raise click.BadParameter(f"{value!r} is not among {', '.join(LANGUAGES)}.")
    return code


_AS = (
    click.option("--as-source", type=words, metavar="NAME", help="The outlet of all items read."),
    click.option("--as-date", type=day, metavar="DAY", help="The date of all items read."),
    click.option("--as-lang", type=language, metavar="CODE", help="The language of all items read."),
    click.option("--as-title", type=words, metavar="TEXT", help="The title of all items read."),
    click.option("--as-url", type=words, metavar="URL", help="The address of all items read."),
)
AS_NAMES = ("source", "date", "lang", "title", "url")
_PAIR_FILTERS = (
    click.option("--min-similarity", type=cosine, help="No pair below this cosine."),
    click.option("--max-similarity", type=cosine, help="No pair above this cosine."),
    click.option("--since", type=day, metavar="DAY", help="Both sides on this day or later (undated ones left out)."),
    click.option("--until", type=day, metavar="DAY", help="Both sides on this day or earlier."),
    click.option(
        "--source",
        "sources",
        multiple=True,
        type=words,
        help="Outlet or part of its name; once: one side, more: both.",
    ),
    click.option(
        "--lang", "langs", multiple=True, type=language, metavar="CODE", help="Once: one side at least, more: both."
    ),
    click.option("--cross-only", is_flag=True, help="Only pairs of two languages."),
)
