"""For a person: the verdict in one sentence, then each place where the quotation stands, and what differs there."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from xlingual.export.console import console_on, print_text
from xlingual.export.detail import context
from xlingual.export.plain import one_line
from xlingual.records import Attestation, Claim, Passport

SAYS = {
    "verbatim": "stands there word for word",
    "translation": "is there in translation or in other words",
    "altered": "is there, but altered",
    "other": "is there, but for another speaker or day",
    "absent": "is not in this corpus",
}
STYLES = {"verbatim": "bold green", "translation": "bold green", "altered": "bold yellow", "other": "bold yellow"}


def print_passport(passport: Passport, out: TextIO, *, limit: int | None = None) -> None:
    """The verdict, and the best ``limit`` attestations or all."""
    console = console_on(out)
    verdict = Text(passport.verdict, STYLES.get(passport.verdict, "bold red"))
    print_text(console, Text.assemble(verdict, f": the quotation {SAYS[passport.verdict]}"))
    print_text(console, Text(_asked(passport.claim), "dim"), indent=4)
    print_text(console, Text(searched(passport), "dim"), indent=4)
    for found in passport.attestations[:limit]:
        print_text(console, Text())
        _print_attestation(console, passport, found)


def _asked(claim: Claim) -> str:
    """What was looked for."""
    parts = [f"“{one_line(claim.statement)}”", claim.lang, one_line(claim.speaker or "")]
    if claim.period:
        parts.append(" to ".join(dict.fromkeys(claim.period)))
    return " · ".join(filter(None, parts))


def searched(passport: Passport) -> str:
    """How much was searched, and in which languages."""
    by_language = ", ".join(f"{language} {number:,}" for language, number in passport.languages.items())
    told = f"searched: {len(passport.items):,} items ({by_language}), {passport.passages:,} passages"
    if passport.claim.covered:
        return told
    return f"{told}; only for the very words, as renderings in {passport.claim.lang!r} cannot be judged"


def _print_attestation(console: Console, passport: Passport, found: Attestation) -> None:
    pair = found.pair
    item = passport.items[pair.b.item_id]
    known = [item.source, item.date, pair.b.lang, pair.b.kind, pair.b.speaker]
    head = Text.assemble(
        (f"{found.relation}  ", STYLES[found.relation]),
        (" · ".join(one_line(part) for part in known if part), "green"),
    )
    print_text(console, head, hanging=4)
    place = f"{item.path} [{pair.b.start}:{pair.b.end}]"
    print_text(console, Text(one_line(" · ".join(filter(None, (place, item.url)))), "dim"), indent=4)
    print_text(console, _in_context(item.text, pair.b.start, pair.b.end), indent=4)
    for line in _differences(found, passport.claim):
        print_text(console, Text(one_line(line)), indent=8, hanging=2)
    numbers = f"confidence {_number(pair.confidence)}  similarity {_number(pair.similarity)}  {pair.kind}"
    print_text(console, Text(numbers, "blue"), indent=4)


def _in_context(text: str, start: int, end: int) -> Text:
    """The passage in bold, between the text around it."""
    before, after = context(text, start, end)
    gaps = (" " if text[start - 1 : start].isspace() else "", " " if text[end : end + 1].isspace() else "")
    parts = [Text(f"… {one_line(before)}{gaps[0]}", "dim")] if before else []
    parts.append(Text(one_line(text[start:end]), "bold"))
    parts += [Text(f"{gaps[1]}{one_line(after)} …", "dim")] if after else []
    return Text.assemble(*parts)


def _differences(found: Attestation, claim: Claim) -> list[str]:
    """Why the passage is not simply the quotation: words, findings, speaker, day."""
    lines = [f"words: {one or '(nothing)'} | {other or '(nothing)'}" for one, other in found.changes]
    lines += [f"{f.check} ({f.severity}): {f.message}" for f in found.pair.findings]
    if "speaker" in found.disagrees:
        lines.append(f"speaker: {found.pair.b.speaker} there, {claim.speaker} in the query")
    if "date" in found.disagrees and claim.period:
        lines.append(f"date: not of {' to '.join(dict.fromkeys(claim.period))}")
    return lines


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
