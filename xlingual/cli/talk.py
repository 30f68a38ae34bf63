"""What is said to a person, on stderr: complaints, closing lines, progress."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from xlingual.export.plain import one_line

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from xlingual.embed import Encoder
    from xlingual.ingest import Reading

PATIENCE = 1.0  # seconds of a stage before a bar appears


def complain(message: str) -> None:
    """One line that begins with the program's name, whatever the message holds."""
    say(f"xlingual: {message.strip()}")


def say(line: str) -> None:
    """One line on stderr."""
    click.echo(one_line(line), err=True)


def count(number: int, one: str, many: str = "") -> str:
    """``1 pair``, ``1,200 pairs``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def notes_on(reading: Reading) -> list[str]:
    """What of the files was not read, and what was there twice; empty where all was read once."""
    notes = [
        (reading.skipped, f"{count(reading.skipped, 'file')} skipped that no reader claims"),
        (reading.repeated, f"{count(reading.repeated, 'exact repeat')} left out"),
    ]
    return [note for number, note in notes if number]


def say_unchecked(texts: Iterable[tuple[str, str]]) -> None:
    """How many pairs of texts are too long to be checked; nothing where none is."""
    from xlingual.checks import LONGEST, is_too_long

    if long := sum(is_too_long(*both) for both in texts):
        say(f"{count(long, 'pair')} not checked for differences: more than {LONGEST:,} words")


def say_shortened(encoder: Encoder) -> None:
    """That only the beginnings of some texts were read; nothing where all were read to their ends."""
    if encoder.shortened:
        one = encoder.shortened == 1
        verb, whose = ("is", "its beginning counts") if one else ("are", "their beginnings count")
        say(f"{count(encoder.shortened, 'text')} {verb} longer than {encoder.name} reads: only {whose}")


class Watch:
    """Progress bars for the stages that take longer, on a terminal only; used in a ``with``."""

    def __init__(self, *, quiet: bool) -> None:
        self._silent = quiet or not sys.stderr.isatty()
        self._begun: dict[str, float] = {}
        self._tasks: dict[str, TaskID] = {}
        self._bars: Bars | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bars:
            self._bars.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """The pipeline's progress: a bar per stage, from the moment at which waiting becomes felt."""
        if self._silent or monotonic() - self._begun.setdefault(stage, monotonic()) < PATIENCE:
            return
        bars = self._bars = self._bars or _new_bars()
        if stage not in self._tasks:
            self._tasks[stage] = bars.add_task(stage, total=total)
        bars.update(self._tasks[stage], completed=done, total=total)


def _new_bars() -> Bars:
    from rich.console import Console
    from rich.progress import Progress

    bars = Progress(console=Console(stderr=True), transient=True)
    bars.start()
    return bars
