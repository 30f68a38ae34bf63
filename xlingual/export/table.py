"""For a person: each statement once, its renderings in full, what differs marked, the scores beneath.

On a terminal the marks are colours; elsewhere they are [brackets] and ~tildes~, and no escape codes are written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from xlingual.export.blocks import Block, Rendering, gather
from xlingual.export.console import console_on, print_text
from xlingual.export.pair import PairObject, SideObject
from xlingual.export.plain import one_line
from xlingual.export.reasons import reasons

UNBROKEN = (20, 10, 0)  # characters; columns of cells as short as that are not wrapped if the others find room beside
WRAPPED = 12  # characters that a wrapped column needs at least
GAP = 2  # blanks between columns
SHORT = 8  # digits of an id; 4 billion groups before two are likely to be mixed up by `show`
STYLES = {"error": "bold red", "warning": "bold yellow", "note": "cyan"}
MARKS = {"differs": ("[", "]", "bold yellow"), "spelling": ("~", "~", "bold cyan")}


def write(pairs: Iterable[PairObject], out: TextIO) -> None:
    """One block per group in the order of the pairs; pairs outside groups are blocks of their own."""
    console = console_on(out)
    marked = False
    for block in gather(pairs):
        _print_block(console, block)
        marked = marked or any(rendering.spans for rendering in block.renderings)
    if marked:
        legend = (
            _mark(console, "differs", "other words"),
            " · ",
            _mark(console, "spelling", "same word, other spelling"),
        )
        print_text(console, Text.assemble("marked: ", *legend))


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], out: TextIO) -> None:
    """A table as wide as it needs to be, at most as wide as the terminal."""
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0))
    console = console_on(out)
    rows = [*rows]
    cells = [["" if cell is None else one_line(str(cell)) for cell in row] for row in rows]
    widths = [max(cell_len(text) for text in texts) for texts in zip(columns, *cells, strict=True)]
    unbroken = next(limit for limit in UNBROKEN if _fits(widths, limit, console.width) or not limit)
    for place, column in enumerate(columns):
        number = any(isinstance(row[place], int | float) for row in rows)
        justify: Literal["left", "right"] = "right" if number else "left"
        table.add_column(column, overflow="fold", justify=justify, no_wrap=widths[place] <= unbroken)
    for texts in cells:
        table.add_row(*map(Text, texts))
    console.print(table)


def _fits(widths: Sequence[int], unbroken: int, width: int) -> bool:
    """Whether the columns up to a width fit beside wrapped ones; rich would cut them off."""
    return sum(GAP + (own if own <= unbroken else min(own, WRAPPED)) for own in widths) <= width


def _print_block(console: Console, block: Block) -> None:
    print_text(console, _title(block))
    for rendering in block.renderings:
        _print_rendering(console, rendering, crowded=len(block.renderings) > 2)
    for pair in block.pairs:
        _print_scores(console, block, pair)
    if block.spellings:
        listed = ", ".join(f"{a} | {b}" for a, b in block.spellings)
        print_text(console, Text.assemble(("spelling: ", "cyan"), one_line(listed)), indent=4)
    print_text(console, Text())


def _title(block: Block) -> Text:
    sources = ", ".join(dict.fromkeys(one_line(r.side["source"]) for r in block.renderings if "source" in r.side))
    head = f"group {block.group_id[:SHORT]}" if block.group_id else "pair"
    parts = [head, f"{len(block.renderings)} renderings", sources]
    if block.pairs[0].get("stock"):
        parts.append("stock phrase")
    return Text.assemble(("── ", "dim"), (" · ".join(filter(None, parts)), "bold"), (" ──", "dim"))


def _print_rendering(console: Console, rendering: Rendering, *, crowded: bool) -> None:
    side = rendering.side
    known = [side.get("source"), side.get("date"), side["lang"], side.get("kind"), side.get("speaker")]
    if crowded and rendering.against:
        known.append(f"marked against {rendering.against}")
    head = Text.assemble(
        (f" {rendering.label}  ", "bold"), (" · ".join(one_line(part) for part in known if part), "green")
    )
    for mark in side.get("marks", ()):
        head.append(f"  <{mark}>", "bold magenta")
    print_text(console, head, indent=0, hanging=4)
    if "marks" in side:
        print_text(console, Text(one_line(side["path"]), "dim"), indent=4)
    _print_context(console, side, _marked(console, rendering))


def _print_context(console: Console, side: SideObject, text: Text) -> None:
    """The passage, between the text around it where that is known."""
    if before := side.get("before"):
        print_text(console, Text("… " + one_line(before), "dim"), indent=6)
    print_text(console, text, indent=4)
    if after := side.get("after"):
        print_text(console, Text(one_line(after) + " …", "dim"), indent=6)


def _marked(console: Console, rendering: Rendering) -> Text:
    text, done = Text(), 0
    for start, end, kind in rendering.spans:
        text += Text(rendering.text[done:start]) + _mark(console, kind, rendering.text[start:end])
        done = end
    return text + Text(rendering.text[done:])


def _mark(console: Console, kind: str, words: str) -> Text:
    before, after, style = MARKS[kind]
    if console.color_system is None or console.no_color:
        return Text(f"{before}{words}{after}")
    return Text(words, style)


def _print_scores(console: Console, block: Block, pair: PairObject) -> None:
    labels = sorted((block.label(pair["a"]), block.label(pair["b"])))
    numbers = [f"{name} {_number(pair[name])}" for name in ("confidence", "similarity", "margin")]
    line = f"{labels[0]}–{labels[1]}   {'  '.join(numbers)}  {pair['kind']}"
    if pair_id := pair.get("pair_id"):
        line += "  pair " + "-".join(half[:SHORT] for half in pair_id.split("-"))
    if pair["verdict"]:
        line += f"  judged {pair['verdict']}"
    print_text(console, Text(line, "blue"), indent=4)
    for reason in reasons(pair):
        print_text(console, Text(one_line(reason)), indent=8, hanging=2)
    for found in pair["findings"]:
        head = (f"{found['check']} {found['severity']}: ", STYLES[found["severity"]])
        print_text(console, Text.assemble(head, one_line(found["message"])), indent=8, hanging=2)


def _number(value: float | None) -> str:
    return "   –" if value is None else f"{value:4.2f}"
