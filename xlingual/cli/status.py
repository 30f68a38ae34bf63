"""``xlingual status``: what the store holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from xlingual.cli import options

if TYPE_CHECKING:
    from xlingual.store import Status

COLUMNS = ("what", "name", "lang", "items", "passages", "pairs", "doubtful", "groups", "first", "last")
Row = tuple[str | int | None, ...]


@click.command()
@options.store
@options.output_format()
def status(store: str, format_: str | None) -> None:
    """Say what the store holds: all of it, each outlet, each run.

    One row for everything (what: store), one per outlet and language (source), one per run (run; its name is the
    model, first is its time), one per pair of languages and kind of verdict (verdict; pairs says how many were judged
    so, first and last are times in UTC), one per kind of verdict on spellings of names (name verdict, alike). The store
    is only read.
    """
    from xlingual.store import Store

    with Store(store, read_only=True) as kept:
        held = kept.status()
    options.chosen_writer(format_).write_rows(COLUMNS, _rows(store, held), sys.stdout)


def _rows(store: str, held: Status) -> Iterator[Row]:
    firsts = [source.first for source in held.sources if source.first]
    lasts = [source.last for source in held.sources if source.last]
    days = (min(firsts, default=None), max(lasts, default=None))
    yield "store", store, None, held.items, held.passages, held.pairs, held.doubtful, held.groups, *days
    for source in held.sources:
        yield "source", source.source, source.lang, source.items, None, None, None, None, source.first, source.last
    for run in held.runs:
        counts = (run.items, run.passages, run.pairs, run.doubtful, run.groups)
        yield "run", run.model, None, *counts, run.at, None
    for judged in held.verdicts:
        days = (judged.first, judged.last)
        yield "verdict", judged.said, judged.languages, None, None, judged.verdicts, None, None, *days
    for said in held.name_verdicts:
        yield "name verdict", said.said, None, None, None, said.verdicts, None, None, said.first, said.last
