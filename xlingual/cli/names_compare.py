"""``xlingual names compare``: whether two spellings are one name."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

import click

from xlingual.cli import options
from xlingual.cli.lines import read_lines
from xlingual.cli.talk import Watch
from xlingual.errors import InputError

COLUMNS = ("a", "b", "score", "same", "reason")
Row = tuple[str, str, float, bool, str]

LARGEST_OTHER = 0.4999  # a score that is not "same" is not rounded up to one


@click.command()
@click.argument("a", metavar="[A]", required=False, type=options.words)
@click.argument("b", metavar="[B]", required=False, type=options.words)
@click.option("--pairs", metavar="FILE", help="Instead: compare the two columns of a file, parted by a tab.")
@options.output_format()
@options.quiet
def compare(a: str | None, b: str | None, pairs: str | None, format_: str | None, quiet: bool) -> None:
    """Say whether two spellings, in one language or two, are one name.

    Prints a score from 0 to 1 (from 0.5: the same name) and the reason. FILE has no header and no quoting, may be a
    .gz, or - for stdin; one row comes out for each of its lines, in order. No store is touched.
    """
    if pairs is not None and a is None:
        asked = _read_pairs(pairs)
    elif pairs is None and a is not None and b is not None:
        asked = [(a, b)]
    else:
        raise click.UsageError("give two names, or --pairs FILE.")
    with Watch(quiet=quiet) as watch:
        rows = list(_compared(asked, watch))
    options.chosen_writer(format_).write_rows(COLUMNS, rows, sys.stdout)


def _read_pairs(path: str) -> list[tuple[str, str]]:
    """The two columns of each line; an empty line is two empty names.

    :raises InputError: a line has text and not one tab in it
    """
    pairs = []
    for number, line in enumerate(read_lines(path), start=1):
        a, *others = line.split("\t") if line else ("", "")
        if len(others) != 1:
            what = f"{len(others)} tabs in the line" if others else "no tab in the line"
            raise InputError(what, path=path, line=number, cure="put one tab between the two names")
        pairs.append((a, others[0]))
    return pairs


def _compared(pairs: Sequence[tuple[str, str]], watch: Watch) -> Iterator[Row]:
    """A row for each pair, with the names as they were given."""
    from xlingual import names

    for number, (a, b) in enumerate(pairs, start=1):
        if a.strip() and b.strip():
            found = names.compare_names(a, b, explain=True)
            score = round(float(found.score), 4)
            yield a, b, score if found.same else min(score, LARGEST_OTHER), bool(found.same), found.reason
        else:
            yield a, b, 0.0, False, "nothing to compare: a side is empty"
        watch("compare", number, len(pairs))
