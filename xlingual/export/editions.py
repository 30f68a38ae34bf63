"""Editions on their way out: an object per pair of editions for JSON Lines, a row per statement for sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from rich.text import Text

from xlingual.export import Cell, writer
from xlingual.export.console import console_on, print_text
from xlingual.export.jsonl import line
from xlingual.export.pair import rounded
from xlingual.export.plain import one_line
from xlingual.records import Editions, Item, Passage, Statement

COLUMNS = (
    *("item_a", "item_b", "source_a", "source_b", "lang_a", "lang_b", "date_a", "date_b"),
    *("fate", "lacking", "told", "text_a", "text_b"),
)


def write_editions(compared: Iterable[Editions], format_: str, out: TextIO) -> None:
    """Print pairs of editions; a table leaves out what both tell in the same order."""
    if format_ == "table":
        _print_table(compared, out)
    elif format_ == "jsonl":
        out.writelines(line(editions_object(found)) for found in compared)
    else:
        writer(format_).write_rows(COLUMNS, editions_rows(compared), out)


def editions_object(found: Editions) -> dict[str, Any]:
    """A pair of editions, ready for JSON; ``lacking`` is the edition that a missing statement is not in."""
    return {
        "a": _item_object(found.a),
        "b": _item_object(found.b),
        "share": rounded(found.share),
        "counts": {
            **found.fates,
            "missing_in_a": len(found.missing_in_a),
            "missing_in_b": len(found.missing_in_b),
        },
        "statements": [
            {
                "fate": told.fate,
                "lacking": _lacking(told),
                "told": rounded(told.told),
                "a": [_passage_object(passage) for passage in told.a],
                "b": [_passage_object(passage) for passage in told.b],
            }
            for told in found.statements
        ],
    }


def _item_object(item: Item) -> dict[str, Any]:
    named = ("item_id", "path", "source", "date", "lang", "title")
    return {name: getattr(item, name) for name in named}


def _passage_object(passage: Passage) -> dict[str, Any]:
    return {"passage_id": passage.passage_id, "start": passage.start, "end": passage.end, "text": passage.text}


def _lacking(told: Statement) -> str | None:
    return None if told.fate != "missing" else "b" if told.a else "a"


def editions_rows(compared: Iterable[Editions]) -> Iterator[Sequence[Cell]]:
    """The cells of ``COLUMNS``, a row per statement."""
    for found in compared:
        a, b = found.a, found.b
        named = (a.item_id, b.item_id, a.source, b.source, a.lang, b.lang, a.date, b.date)
        for told in found.statements:
            texts = (" ".join(passage.text for passage in side) or None for side in (told.a, told.b))
            yield *named, told.fate, _lacking(told), rounded(told.told), *texts


def _print_table(compared: Iterable[Editions], out: TextIO) -> None:
    console = console_on(out)
    for found in compared:
        for item in (found.a, found.b):
            parts = (item.source, item.date, item.lang, item.title)
            print_text(console, Text(" · ".join(one_line(part) for part in parts if part), "bold"), hanging=4)
        counts = ", ".join(f"{number:,} {fate}" for fate, number in found.fates.items() if number)
        print_text(console, Text(f"{counts}; {found.share:.0%} paired", "dim"), indent=4)
        for told in found.statements:
            if told.fate != "same":
                lang = {"a": found.a.lang, "b": found.b.lang}.get(_lacking(told) or "")
                print_text(console, Text(f"missing in {lang}" if lang else told.fate, "cyan"), indent=4)
                for passage in (*told.a, *told.b):
                    print_text(console, Text(f"{passage.lang}  {one_line(passage.text)}"), indent=6, hanging=4)
        print_text(console, Text())
