"""``xlingual find``: the passport of a quotation."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, get_args

import click

from xlingual.cli import options
from xlingual.cli.talk import Watch, complain, count, notes_on, say, say_shortened
from xlingual.records import QuoteVerdict

if TYPE_CHECKING:
    from xlingual.ingest import Reading
    from xlingual.records import Passport

VERDICTS = get_args(QuoteVerdict)
LIMIT = 10  # attestations; a quotation that everybody prints stands in hundreds of items


class _Verdicts(click.ParamType[frozenset[str]]):
    """Some of the verdicts, with commas between."""

    name = "VERDICT,..."

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> frozenset[str]:
        """The verdicts named."""
        if isinstance(value, frozenset):
            return value
        named = frozenset(part.strip().lower() for part in str(value).split(",") if part.strip())
        if not named or named - {*VERDICTS}:
            self.fail(f"{value!r} is no list of {', '.join(VERDICTS)}.", param, ctx)
        return named


@click.command()
@click.argument("text", metavar="TEXT", type=options.words)
@click.argument("paths", metavar="[PATH...]", nargs=-1)
@options.store
@options.model
@options.device
@click.option("--speaker", type=options.words, metavar="NAME", help="Who is said to have said it.")
@click.option(
    "--date", metavar="DAY", help="When: 2025-04-26, 2025-04, 2025 or A..B. Items retell it up to 3 days later."
)
@click.option("--lang", type=options.language, metavar="CODE", help="The language of TEXT, where it is short.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=LIMIT, show_default=True, metavar="N", help="Places to print."
)
@click.option("--fail-on", type=_Verdicts(), default=frozenset(), help="Exit with 1 on these verdicts.")
@options.overrides
@options.output_format()
@options.quiet
def find(text: str, paths: tuple[str, ...], store: str, format_: str | None, quiet: bool, **given: Any) -> int:
    """Look a quotation up: is it verbatim, in translation, altered, somebody else's, or absent?

    TEXT is what is said to have been said, with or without quotation marks and "NAME said". PATH is a file, a folder to
    be walked, or - for stdin; without one, the items of the store are searched. The verdict is one of five: verbatim
    (in these words), translation (the same statement in other words or another language), altered (with another
    number, date or name, a "not" more or less, or with other words), other (there, but by another speaker or on
    another day than claimed), absent (not in this corpus). Then comes each place where it stands, best first. The
    store is only read.
    """
    from xlingual.embed import open_encoder
    from xlingual.export.passport import write_passport

    begun = monotonic()
    encoder = open_encoder(given["model"], device=given["device"])
    reading, found = _look_up(text, paths, store, encoder, given, quiet=quiet)
    readable = bool(reading.items or not reading.problems)
    if readable:
        write_passport(found, options.chosen_format(format_), sys.stdout, limit=given["limit"])
    if readable and not quiet:
        say_shortened(encoder)
        _close(reading, found, limit=given["limit"], seconds=monotonic() - begun)
    for problem in reading.problems:
        complain(str(problem))
    if reading.problems:
        return 2
    return int(found.verdict in given["fail_on"])


def _look_up(
    text: str, paths: tuple[str, ...], store: str, encoder: Any, given: dict[str, Any], *, quiet: bool
) -> tuple[Reading, Passport]:
    """The passport of the text in the files, or in the items of the store where there are no files.

    :raises UsageError: the command line asks for what cannot be
    """
    from xlingual import ingest, quotations
    from xlingual.records import Quote
    from xlingual.store import Store, verdicts_in

    overrides = ingest.Overrides(**{name: given[f"as_{name}"] for name in options.AS_NAMES})
    if not paths and overrides.given:
        raise click.UsageError(f"--as-{next(iter(overrides.given))} is for files; name a PATH.")
    passages = None
    if paths:
        reading = ingest.read(paths, overrides=overrides)
    else:
        with Store(store, read_only=True) as kept:
            items, passages = tuple(kept.all_items()), kept.passages()
        reading = ingest.Reading(items, (), 0, len(items))
    quote = Quote(text, given["speaker"], given["date"], given["lang"])
    with Watch(quiet=quiet) as watch:
        said = verdicts_in(store)
        corpus = quotations.open_corpus(reading.items, passages=passages, model=encoder, verdicts=said, progress=watch)
        return reading, quotations.find_quote(quote, corpus, progress=watch)


def _close(reading: Reading, found: Passport, *, limit: int, seconds: float) -> None:
    """The closing line: what was searched, and what is not shown."""
    from xlingual.languages import LANGUAGES

    if not reading.items:
        say("no items: align files first, or name a PATH")
    if not found.claim.covered:
        say(f"{found.claim.lang}: only the very words were sought; renderings are judged in {', '.join(LANGUAGES)}")
    more = len(found.attestations) - limit
    parts = [
        found.verdict,
        count(len(found.items), "item"),
        count(found.passages, "passage"),
        count(len(found.attestations), "attestation"),
        f"{seconds:.1f} s",
        *([f"{more:,} more (--limit)"] if more > 0 else []),
    ]
    say(", ".join(parts + notes_on(reading)))
