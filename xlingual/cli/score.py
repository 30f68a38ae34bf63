"""``xlingual score``: how well given pairs of lines render each other."""

from __future__ import annotations

import sys

import click

from xlingual.cli import options
from xlingual.cli.lines import read_two
from xlingual.cli.talk import Watch, say_shortened, say_unchecked
from xlingual.errors import UsageError


@click.command()
@click.argument("file_a", metavar="A.txt")
@click.argument("file_b", metavar="B.txt")
@options.model
@options.device
@options.output_format()
@options.quiet
def score(file_a: str, file_b: str, model: str, device: str, format_: str | None, quiet: bool) -> None:
    """Score line 1 of A with line 1 of B, line 2 with line 2 ...

    Prints one pair per line, in order. The margin compares each pair with the other lines of the files. A file may be a
    .gz, or - for stdin.
    """
    from xlingual import bitext
    from xlingual.embed import open_encoder
    from xlingual.export.line import line_object

    a, b = read_two(file_a, file_b)
    if len(a) != len(b):
        raise UsageError(f"{file_a} has {len(a):,} lines and {file_b} has {len(b):,}; both need the same number")
    encoder = open_encoder(model, device=device)
    with Watch(quiet=quiet) as watch:
        scored = bitext.score_lines(a, b, model=encoder, progress=watch)
    objects = [line_object(one, *texts) for one, *texts in zip(scored, a, b, strict=True)]
    options.chosen_writer(format_).write(objects, sys.stdout)
    if not quiet:
        say_shortened(encoder)
        say_unchecked(zip(a, b, strict=True))
