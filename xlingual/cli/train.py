"""``xlingual train``: an encoder from parallel text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xlingual.cli import options
from xlingual.cli.talk import count, say
from xlingual.errors import InputError

if TYPE_CHECKING:
    from xlingual.train import TrainingReport

_CURE = "name a new folder, or one that may be written to"


@click.command()
@click.argument("pairs", metavar="PAIRS...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="DIR", required=True, help="The folder that the encoder is written to.")
@click.option("--vocabulary", type=click.IntRange(300, 1_000_000), help="Tokens.")
@click.option("--dimension", type=click.IntRange(2, 4096), help="Numbers per vector.")
@click.option("--epochs", type=click.IntRange(1), help="Times that all pairs are seen.")
@click.option("--batch", type=click.IntRange(2), help="Pairs that are told apart at once.")
@click.option("--seed", type=click.IntRange(0), help="Same seed, same files: same encoder.")
@click.option("--polish", type=click.IntRange(0), help="Further epochs at a lower rate, on the --near files if any.")
@click.option("--near", multiple=True, metavar="FILE", help="One of PAIRS that is most like the text to be compared.")
@click.option(
    "--held-out",
    type=click.IntRange(0),
    help="Rows of each file kept out, to measure by. Default: 5 % of all, at most 1,000 per pair of languages.",
)
@click.option("--held-out-domain", metavar="NAME", help="Keep out only rows whose third column is this.")
@options.quiet
def train(pairs: tuple[str, ...], output: str, near: tuple[str, ...], quiet: bool, **given: Any) -> None:
    """Train a static encoder on your own translations, on CPU.

    PAIRS are translation memories (.tmx) or files of two texts per line with a tab between them (.tsv), plain or .gz,
    in any languages. Use the encoder with --model DIR in align, embed, mine and score.

    Languages are told by a TMX file, or by a name that ends like news_en-ru.tsv. Files that share their first language
    also teach the others to each other.

    A run that was stopped goes on where it was when the same command is given again.

    Case and accents are not seen, nor are vowel signs above or below a letter as in Thai and Hindi. Chinese, Japanese
    and Thai are learnt by the characters that often stand together, as they have no blanks.
    """
    from xlingual.train import train_encoder, usual_recipe

    recipe = partial(usual_recipe, **{name: value for name, value in given.items() if value is not None})
    _check_output(output)
    try:
        report = train_encoder(pairs, output, recipe, near=near, progress=None if quiet else say)
    except OSError as error:  # reading the pairs raises none
        raise InputError(error.strerror or "cannot be written", path=output, cure=_CURE) from error
    if not quiet:
        say(f"{count(report.pairs, 'pair')}, {count(report.tokens, 'token')}; use it with --model {output}")
        for line in _accuracy(report):
            say(line)


def _accuracy(report: TrainingReport) -> Iterator[str]:
    """How well renderings that training never saw are found, in words for whoever translated them."""
    if not report.found:
        yield "accuracy not measured: too few pairs to keep any out; --held-out 50 keeps out 50 of each file anyway"
    for pair, found in report.found.items():
        yield (
            f"accuracy {pair}: among {count(found.rows, 'pair')} kept out of training, the right translation is found "
            f"for {found.there:.1%} of the first texts and {found.back:.1%} of the second"
        )


def _check_output(output: str) -> None:
    """Raise InputError before the work if no folder can be made there after it."""
    there = Path(os.path.realpath(output))
    nearest = next(folder for folder in (there, *there.parents) if os.path.lexists(folder))
    if not output or not os.path.isdir(nearest) or not os.access(nearest, os.W_OK):
        raise InputError("no folder can be made there", path=output or "-o", cure=_CURE)
