"""For a person: each name once, its spellings by language with the outlets that use them, and what to look at."""

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
from xlingual.records import NameFamily, NameForm

WIDEST = 32  # cells; longer forms do not push the outlets of all others to the right
LISTED = 6  # outlets or titles of a line, and warnings of a name; jsonl holds them all


def print_families(families: Iterable[NameFamily], out: TextIO) -> None:
    """One block per family; no family prints nothing."""
    console = console_on(out)
    for family in families:
        _print_family(console, family)


def _print_family(console: Console, family: NameFamily) -> None:
    print_text(console, _title(family), hanging=4)
    if family.titles:
        print_text(console, Text.assemble(("titles: ", "cyan"), _counts(family.titles)), indent=4, hanging=2)
    width = min(WIDEST, max(cell_len(one_line(form.name)) for form in family.forms))
    for lang in dict.fromkeys(form.lang for form in family.forms):
        forms = [form for form in family.forms if form.lang == lang]
        for number, form in enumerate(forms):
            _print_form(console, form, "" if number else lang, width)
    for warning in family.warnings[:LISTED]:
        told = Text.assemble((f"{warning.kind}: ", "bold yellow"), one_line(warning.message))
        print_text(console, told, indent=4, hanging=2)
    if len(family.warnings) > LISTED:
        print_text(console, Text(f"and {len(family.warnings) - LISTED:,} more warnings"), indent=4)
    print_text(console, Text())


def _title(family: NameFamily) -> Text:
    times = "once" if family.count == 1 else f"{family.count:,} times"
    parts = [one_line(family.headword), family.kind, times, _days(family.dates)]
    return Text.assemble(("── ", "dim"), (" · ".join(filter(None, parts)), "bold"), (" ──", "dim"))


def _print_form(console: Console, form: NameForm, lang: str, width: int) -> None:
    name = one_line(form.name)
    blanks = " " * max(0, width - cell_len(name))
    head = Text.assemble((f" {lang:<3} ", "green"), (name, "bold"), f"{blanks} {form.count:>5,}  ")
    told = [_counts(form.sources), _days(form.dates)]
    print_beside(console, head, Text(" · ".join(filter(None, told))))
    if form.rule:
        print_text(console, Text(one_line(form.rule), "dim"), indent=7, hanging=2)


def _days(dates: Sequence[str | None]) -> str:
    """``2025-04-26 to 2025-05-01``; one day stands alone, no day is empty."""
    return " to ".join(dict.fromkeys(day for day in dates if day))


def _counts(counts: Mapping[str, int]) -> str:
    """``Harbour Post 12, River Digest 2``; the rarest of many are only counted."""
    listed = [f"{one_line(name)} {number:,}" for name, number in islice(most_frequent_first(counts).items(), LISTED)]
    more = len(counts) - len(listed)
    return ", ".join(listed) + (f" and {more:,} more" if more else "")
