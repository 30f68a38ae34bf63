"""Text for people: wrapped to the terminal, or to a width that a file or pipe lacks; nothing in it is markup."""

from __future__ import annotations

import os
from typing import TextIO

from rich.console import Console
from rich.text import Text

WIDTH = 100  # of a file or pipe, which has none
NARROW = 20  # characters; text beside a longer head than leaves so many goes below it
BELOW = 8  # blanks before it there


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Rich would end the program with its own exit code."""
        raise BrokenPipeError


def console_on(out: TextIO) -> Console:
    """A console that takes texts as they are."""
    plain = _Console(file=out, markup=False, highlight=False, emoji=False)
    if plain.is_terminal or os.environ.get("COLUMNS", "").isdigit():
        return plain
    return _Console(file=out, markup=False, highlight=False, emoji=False, width=WIDTH)


def print_text(console: Console, text: Text, *, indent: int = 0, hanging: int = 0) -> None:
    """Wrapped to the console, ``indent`` blanks before each line and ``hanging`` more from the second one on."""
    width = max(NARROW, console.width - indent - hanging)
    for number, line in enumerate(text.wrap(console, width, overflow="fold") or [Text()]):
        line.rstrip()
        console.print(Text(" " * (indent + (hanging if number else 0))) + line, soft_wrap=True)


def print_beside(console: Console, head: Text, body: Text) -> None:
    """A head, and beside it the body in a column of its own; below it where the head leaves no room."""
    if console.width - head.cell_len < NARROW:
        head.rstrip()
        print_text(console, head, hanging=BELOW)
        print_text(console, body, indent=BELOW)
        return
    for number, line in enumerate(body.wrap(console, console.width - head.cell_len, overflow="fold") or [Text()]):
        whole = (Text(" " * head.cell_len) if number else head.copy()) + line
        whole.rstrip()
        console.print(whole, soft_wrap=True)
