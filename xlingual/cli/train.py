"""``xlingual train``: an encoder from parallel text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from xlingual.cli import options
from xlingual.cli.talk import count, say
from xlingual.errors import InputError

_CURE = "name a new folder, or one that may be written to"


@click.command()
@click.argument("pairs", metavar="PAIRS...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="DIR", required=True, help="The folder that the encoder is written to.")
@click.option("--vocabulary", type=click.IntRange(300, 1_000_000), help="Tokens.")
@click.option("--dimension", type=click.IntRange(2, 4096), help="Numbers per vector.")
@click.option("--epochs", type=click.IntRange(1), help="Times that all pairs are seen.")
@click.option("--batch", type=click.IntRange(2), help="Pairs that are told apart at once.")
@click.option("--seed", type=click.IntRange(0), help="Same seed, same files: same encoder.")
@click.option("--polish", type=click.IntRange(0), help="Further epochs on the files named with --near.")
@click.option("--near", multiple=True, metavar="FILE", help="One of PAIRS that is most like the text to be compared.")
@click.option("--held-out", type=click.IntRange(0), help="Rows of each file kept out, to measure by.")
@click.option("--held-out-domain", metavar="NAME", help="Keep out only rows whose third column is this.")
@options.quiet
def train(pairs: tuple[str, ...], output: str, near: tuple[str, ...], quiet: bool, **given: Any) -> None:
    """Train a static encoder on your own translations, on CPU.

    PAIRS are files of two texts per line with a tab between them, plain or .gz, in any languages. Use the encoder with
    --model DIR.
    """
    from xlingual.train import Recipe, train_encoder

    recipe = Recipe(**{name: value for name, value in given.items() if value is not None})
    _check_output(output)
    try:
        report = train_encoder(pairs, output, recipe, near=near, progress=None if quiet else say)
    except OSError as error:  # reading the pairs raises none
        raise InputError(error.strerror or "cannot be written", path=output, cure=_CURE) from error
    if not quiet:
        say(f"{count(report.pairs, 'pair')}, {count(report.tokens, 'token')}; use it with --model {output}")
        for file, share in report.accuracy.items():
            say(f"{file}: {share:.1%} of the rows kept out find their own rendering")


def _check_output(output: str) -> None:
    """Raise InputError before the work if no folder can be made there after it."""
    there = Path(os.path.realpath(output))
    nearest = next(folder for folder in (there, *there.parents) if os.path.lexists(folder))
    if not output or not os.path.isdir(nearest) or not os.access(nearest, os.W_OK):
        raise InputError("no folder can be made there", path=output or "-o", cure=_CURE)
