"""``xlingual mine``: bitext mining."""

from __future__ import annotations

import sys
from typing import Any

import click

from xlingual.cli import options
from xlingual.cli.lines import read_two
from xlingual.cli.talk import Watch, count, say, say_shortened

COLUMNS = ("score", "a", "b", "line_a", "line_b")


@click.command()
@click.argument("file_a", metavar="A.txt")
@click.argument("file_b", metavar="B.txt")
@options.model
@options.device
@click.option("--min-confidence", type=options.probability, help="The cut: print no pair with a score below it.")
@options.output_format("tsv")
@options.quiet
def mine(file_a: str, file_b: str, model: str, device: str, quiet: bool, **given: Any) -> None:
    """Find the sentences of two files that render each other.

    One sentence per line, in any order. Prints score, both texts and both line numbers (from 1), best first. A file may
    be a .gz, or - for stdin.
    """
    from xlingual import bitext
    from xlingual.embed import open_encoder
    from xlingual.export.pair import rounded

    a, b = read_two(file_a, file_b)
    encoder = open_encoder(model, device=device)
    with Watch(quiet=quiet) as watch:
        found = bitext.mine_lines(a, b, model=encoder, cut=given["min_confidence"], progress=watch)
    rows = ((rounded(one.score), a[one.line_a - 1], b[one.line_b - 1], one.line_a, one.line_b) for one in found)
    options.chosen_writer(given["format_"]).write_rows(COLUMNS, rows, sys.stdout)
    if not quiet:
        say_shortened(encoder)
        say(f"{count(len(found), 'pair')} among {len(a):,} and {count(len(b), 'line')}")
