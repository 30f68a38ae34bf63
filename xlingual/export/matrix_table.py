"""For a person: each statement once, its versions with what differs marked, and beneath who says what.

On a terminal the marks are colours; elsewhere they are [brackets] and, for other ways of saying the same, ~tildes~.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from xlingual.export.console import console_on, print_beside, print_text
from xlingual.export.labels import label
from xlingual.export.plain import one_line
from xlingual.export.table import MARKS, SHORT, STYLES
from xlingual.records import SEVERITIES, Extent, GroupCheck, Item, Slot

LACKING = "– (not there)"
HAVING = "+ (there)"


def print_matrix(
    checked: Iterable[GroupCheck], items: Mapping[str, Item], out: TextIO, *, agreeing: bool = False
) -> None:
    """One block per group; what all versions agree on only with ``agreeing``."""
    console = console_on(out)
    for group in checked:
        _print_group(console, group, items, agreeing=agreeing)


def _print_group(console: Console, group: GroupCheck, items: Mapping[str, Item], *, agreeing: bool) -> None:
    print_text(console, _title(group), hanging=4)
    for number, passage in enumerate(group.versions):
        item = items[passage.item_id]
        known = (item.source, item.date, passage.lang, passage.kind, passage.speaker)
        about = " · ".join(one_line(part) for part in known if part)
        print_text(console, Text.assemble((f" {label(number):<2} ", "bold"), (about, "green")), hanging=4)
        print_text(console, _marked(console, passage.text, _marks(group, number)), indent=4)
    for slot in group.slots:
        if slot.findings or agreeing:
            _print_slot(console, slot)
    for line in _summary(group, agreeing=agreeing):
        print_text(console, Text(line, "dim"), indent=4, hanging=2)
    print_text(console, Text())


def _title(group: GroupCheck) -> Text:
    told = [
        f"{number:,} {severity}{'' if number == 1 else 's'}" for severity, number in group.findings.items() if number
    ]
    head = f"group {group.group_id[:SHORT]}" if group.group_id else "pair " + _short(group.pairs[0].pair_id)
    parts = [head, f"{len(group.versions)} versions", ", ".join(told) or "no difference", f"score {group.score:.2f}"]
    if group.stock:
        parts.append("stock phrase")
    return Text.assemble(("── ", "dim"), (" · ".join(parts), "bold"), (" ──", "dim"))


def _short(pair_id: str) -> str:
    return "-".join(half[:SHORT] for half in pair_id.split("-"))


def _marks(group: GroupCheck, version: int) -> list[tuple[Extent, str]]:
    """Where a version differs and how, in reading order; of spans that overlap the graver one."""
    kept: list[tuple[Extent, str]] = []
    for severity in SEVERITIES:
        kind = "spelling" if severity == "note" else "differs"
        spans = [s for slot in group.slots if slot.severity == severity for s in slot.carried[version].spans]
        for start, end in sorted(set(spans)):
            if start < end and not any(start < last and first < end for (first, last), _ in kept):
                kept.append(((start, end), kind))
    return sorted(kept)


def _marked(console: Console, text: str, marks: Sequence[tuple[Extent, str]]) -> Text:
    shown, done = Text(), 0
    for (start, end), kind in marks:
        before, after, style = MARKS[kind]
        coloured = console.color_system is not None and not console.no_color
        words = one_line(text[start:end])
        shown += Text(one_line(text[done:start]))
        shown += Text(words, style) if coloured else Text(f"{before}{words}{after}")
        done = end
    return shown + Text(one_line(text[done:]))


def _print_slot(console: Console, slot: Slot) -> None:
    """A line per camp: who says what, and how many they are."""
    head = Text.assemble((f"{slot.check:<9} ", "bold"))
    head.append(f"{slot.severity or 'agree':<8}", STYLES.get(slot.severity or "", ""))
    head = Text("    ") + head
    for camp in slot.camps:
        who = f"{' '.join(map(label, camp))}  "
        print_beside(console, head + Text(who, "bold"), _camp(slot, camp))
        head = Text(" " * head.cell_len)
    undecided = [n for n, told in enumerate(slot.carried) if told.camp is None and told.state == "carries"]
    if undecided:
        fitting = Text(f"{_values(slot, undecided)}   fits more than one of these", "dim")
        print_beside(console, head + Text(f"{' '.join(map(label, undecided))}  "), fitting)


def _camp(slot: Slot, camp: Sequence[int]) -> Text:
    shown = Text(_values(slot, camp))
    if slot.findings and tuple(camp) == slot.majority:
        shown.append(f"   majority, {len(camp)} of {sum(map(len, slot.camps))}", "green")
    elif slot.findings and set(camp) <= set(slot.deviants):
        shown.append("   alone", "bold magenta")
    return shown


def _values(slot: Slot, versions: Sequence[int]) -> str:
    """What versions write, with their letters where they do not write the same."""
    written: dict[str, list[int]] = {}
    for version in versions:
        told = slot.carried[version]
        shown = LACKING if told.state == "lacks" else one_line(told.text) or HAVING
        written.setdefault(shown, []).append(version)
    if len(written) == 1:
        return next(iter(written))
    return ", ".join(f"{text} ({' '.join(map(label, who))})" for text, who in written.items())


def _summary(group: GroupCheck, *, agreeing: bool) -> list[str]:
    """What is not printed slot by slot, and what was not checked at all."""
    quiet = [slot for slot in group.slots if not slot.findings]
    lines = []
    if not agreeing:
        for what, alike in (("agree", True), ("read in one version only", False)):
            counts = Counter(slot.check for slot in quiet if (sum(map(len, slot.camps)) > 1) == alike)
            if counts:
                lines.append(f"{what}: " + ", ".join(f"{check} {number:,}" for check, number in counts.items()))
    unread = {check: who for check, who in group.not_checked.items() if who}
    if unread:
        lines.append("not checked: " + ", ".join(f"{check} ({_who(group, who)})" for check, who in unread.items()))
    return lines


def _who(group: GroupCheck, versions: Sequence[int]) -> str:
    """All versions, or some by their letters."""
    return "all" if len(versions) == len(group.versions) else " ".join(map(label, versions))
