"""``xlingual check --editions``: what one edition of an item lacks."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from xlingual.cli import options
from xlingual.cli.filters import Wanted
from xlingual.cli.talk import Watch, count, say


def check_editions(store: str, wanted: Wanted, *, same: Sequence[str], format_: str | None, quiet: bool) -> int:
    """Compare the editions in a store and print what became of each statement."""
    from xlingual import comparison
    from xlingual.export.editions import write_editions
    from xlingual.store import Store

    named = _named(same)
    with Store(store, read_only=True) as kept:
        items = {item.item_id: item for item in kept.all_items()}
        passages, doubtful = kept.passages(), kept.undecided_pairs()
        pairs = [pair for pair in kept.standing_pairs() if not pair.stock and wanted(pair, items)]
    with Watch(quiet=quiet) as watch:
        compared = comparison.compare_editions(items, passages, pairs, doubtful=doubtful, same=named, progress=watch)
    write_editions(compared, options.chosen_format(format_), sys.stdout)
    if not quiet:
        missing = sum(found.fates["missing"] for found in compared)
        say(f"{count(len(compared), 'pair')} of editions, {count(missing, 'statement')} missing in one of them")
    return 0


def _named(same: Sequence[str]) -> dict[str, str]:
    """Outlets by the name of the outlet that they are an edition of."""
    named = {}
    for pair in same:
        one, equals, other = (part.strip() for part in pair.partition("="))
        if not (one and equals and other):
            raise click.UsageError(f"--editions-of {pair!r}: write NAME=NAME.")
        named[other] = one
    return named
