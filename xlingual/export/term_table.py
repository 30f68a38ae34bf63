"""For a person: each thing that outlets call by several terms, its renderings by language, and who uses which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from xlingual.export.console import console_on, print_beside, print_text
from xlingual.export.counts import most_frequent_first
from xlingual.export.plain import one_line
from xlingual.export.term_examples import examples
from xlingual.records import TermFamily, TermForm, TermUse

WIDEST = 36  # cells; longer forms do not push the outlets of all others to the right
LISTED = 6  # outlets of a line; jsonl holds them all
AROUND = 60  # characters of an example on either side of the term


def print_terms(families: Iterable[TermFamily], out: TextIO) -> None:
    """One block per family; no family prints nothing."""
    console = console_on(out)
    for family in families:
        _print_family(console, family)


def _print_family(console: Console, family: TermFamily) -> None:
    times = "once" if family.count == 1 else f"{family.count:,} times"
    told = (one_line(family.headword), family.kind, times, _days(family.dates), f"differs {family.difference:.2f}")
    title = Text.assemble(("── ", "dim"), (" · ".join(filter(None, told)), "bold"), (" ──", "dim"))
    print_text(console, title, hanging=4)
    width = min(WIDEST, max(cell_len(one_line(form.form)) for form in family.forms))
    for lang in dict.fromkeys(form.lang for form in family.forms):
        forms = [form for form in family.forms if form.lang == lang]
        for number, form in enumerate(forms):
            _print_form(console, form, "" if number else lang, width)
    print_text(console, Text())


def _print_form(console: Console, form: TermForm, lang: str, width: int) -> None:
    name = one_line(form.form)
    blanks = " " * max(0, width - cell_len(name))
    head = Text.assemble((f" {lang:<3} ", "green"), (name, "bold"), f"{blanks} {form.count:>5,}  ")
    told = Text(" · ".join(filter(None, (_counts(form.sources), _days(form.dates)))))
    if form.minority:
        told.append(" · minority", "bold yellow")
    print_beside(console, head, told)
    for use in examples(form, most=1):
        print_text(console, _example(use), indent=7, hanging=2)


def _example(use: TermUse) -> Text:
    start, end = max(0, use.start - AROUND), min(len(use.text), use.end + AROUND)
    return Text.assemble(
        ("… " if start else "", "dim"),
        (one_line(use.text[start : use.start]), "dim"),
        (one_line(use.text[use.start : use.end]), "bold"),
        (one_line(use.text[use.end : end]), "dim"),
        (" …" if end < len(use.text) else "", "dim"),
    )


def _days(dates: Sequence[str | None]) -> str:
    """``2025-04-26 to 2025-05-01``; one day stands alone, no day is empty."""
    return " to ".join(dict.fromkeys(day for day in dates if day))


def _counts(counts: Mapping[str, int]) -> str:
    """``Harbour Post 12, River Digest 2``; the rarest of many are only counted."""
    listed = [f"{one_line(name)} {number:,}" for name, number in islice(most_frequent_first(counts).items(), LISTED)]
    more = len(counts) - len(listed)
    return ", ".join(listed) + (f" and {more:,} more" if more else "")
