"""``xlingual show``: one pair or group in full."""

from __future__ import annotations

import sys

import click

from xlingual.cli import options


@click.command()
@click.argument("wanted", metavar="ID")
@options.store
@options.output_format()
def show(wanted: str, store: str, format_: str | None) -> None:
    """Show all renderings of one statement, in order of date.

    ID is that of a pair or a group, or its first digits (four at least; of a pair's two halves each may be shortened:
    1a2b-3c4d). The earliest rendering and the Russian original are marked; the text around each is printed with it.
    Each score is taken apart: what a feature is, what it did to the log-odds (above 0 it speaks for one statement), and
    their sum. The store is only read.
    """
    from xlingual.export.detail import detailed
    from xlingual.records import Group
    from xlingual.store import Store

    with Store(store, read_only=True) as kept:
        found = kept.find(wanted)
        pairs = kept.pairs_among(found.passages) if isinstance(found, Group) else [found]
        items = kept.items({side.item_id for pair in pairs for side in (pair.a, pair.b)})
    options.chosen_writer(format_).write(detailed(pairs, items), sys.stdout)
