"""``xlingual names``: the spellings of each name, by language and outlet."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, get_args

import click

from xlingual.cli import options
from xlingual.cli.name_filters import WantedNames, select_names
from xlingual.cli.talk import Watch, complain, count, notes_on, say
from xlingual.records import NameFamily, NameKind

if TYPE_CHECKING:
    from xlingual.ingest import Reading

Families = list[NameFamily]

SEEN_TWICE = 2  # a table leaves out what stands once, most of which nobody asks for; other formats hold everything


class _WithCompare(click.Command):
    """A command whose first word may be ``compare``; all else are paths."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """That of ``names compare`` where it is asked for."""
        if args[:1] == ["compare"]:
            from xlingual.cli.names_compare import compare

            return compare.make_context(f"{info_name} compare", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)


@click.command(cls=_WithCompare)
@click.argument("paths", metavar="[PATH...] | compare A B", nargs=-1)
@options.store
@click.option(
    "--names", "names_file", metavar="FILE", help="Your own list of names, CSV or TOML: headword,kind,aliases."
)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(get_args(NameKind)), help="Only names of this kind.")
@click.option(
    "--lang", "langs", multiple=True, type=options.language, metavar="CODE", help="Only spellings of this language."
)
@click.option("--source", "sources", multiple=True, type=options.words, help="Only this outlet, or part of its name.")
@click.option("--since", type=options.day, metavar="DAY", help="Only on this day or later (undated uses are left out).")
@click.option("--until", type=options.day, metavar="DAY", help="Only on this day or earlier.")
@click.option(
    "--min-count",
    type=click.IntRange(min=1),
    metavar="N",
    help="Only names that stand N times at least. Default: 2 in a table, else 1.",
)
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Only the N most frequent names.")
@click.option("--only-variants", is_flag=True, help="Only names that some language spells in more than one way.")
@click.option("--warnings", is_flag=True, help="Only names with something to look at.")
@click.option("--fingerprint", is_flag=True, help="Instead: what each outlet uses, month by month.")
@options.overrides
@options.output_format()
@options.quiet
def names(paths: tuple[str, ...], store: str, format_: str | None, quiet: bool, **given: Any) -> int:
    """Gather the spellings of each person, place and organisation; "names compare" compares two.

    PATH is a file, a folder to be walked, or - for stdin; without one, the items of the store are used. Prints each
    name with its spellings, the outlets and days of each, where a spelling comes from, and what to look at: two
    spellings in one item, an outlet that switched, a rare spelling beside a frequent one. The filters choose only what
    is printed. Verdicts on spellings that the store holds are final, and its pairs tell which names stand in the same
    place of two renderings: "align" first finds more. The store is only read.
    """
    from xlingual.export.family import write_families
    from xlingual.export.fingerprint import write_fingerprint

    options.check_period(given)
    begun = monotonic()
    reading, found = _gather(paths, store, given, quiet=quiet)
    format_ = options.chosen_format(format_)
    wanted = select_names(found, _wanted(given))
    at_least = given["min_count"] or (SEEN_TWICE if format_ == "table" else 1)
    often = [family for family in wanted if family.count >= at_least]
    shown = often[: given["top"]]
    readable = bool(reading.items or not reading.problems)
    if readable:
        write = write_fingerprint if given["fingerprint"] else write_families
        write(shown, format_, sys.stdout)
    if readable and not quiet:
        notes = [
            (len(wanted) - len(often), f"left out that stand fewer than {at_least} times (--min-count 1 prints them)"),
            (len(often) - len(shown), "left out by --top"),
        ]
        _close(reading, found, printed=len(shown), notes=notes, seconds=monotonic() - begun)
    for problem in reading.problems:
        complain(str(problem))
    return 2 if reading.problems else 0


def _gather(paths: tuple[str, ...], store: str, given: dict[str, Any], *, quiet: bool) -> tuple[Reading, Families]:
    """The families of the names in the files, or in the items of the store where there are no files.

    :raises UsageError: the command line asks for what cannot be
    """
    from xlingual import pipeline
    from xlingual.ingest import Overrides, Reading
    from xlingual.names.authority import read_authority
    from xlingual.store import Store, name_verdicts_in, pairs_in

    overrides = Overrides(**{name: given[f"as_{name}"] for name in options.AS_NAMES})
    if paths[:1] == ("compare",):
        raise click.UsageError("write compare first: names compare A B; a file of that name is ./compare.")
    if not paths and overrides.given:
        raise click.UsageError(f"--as-{next(iter(overrides.given))} is for files; name a PATH.")
    authority = read_authority(given["names_file"]) if given["names_file"] else None
    told: dict[str, Any] = {"authority": authority, "verdicts": name_verdicts_in(store), "pairs": pairs_in(store)}
    with Watch(quiet=quiet) as watch:
        if paths:
            return pipeline.name_families_in_files(paths, overrides=overrides, progress=watch, **told)
        with Store(store, read_only=True) as kept:
            items = tuple(kept.all_items())
        reading = Reading(items, (), 0, len(items))
        return reading, pipeline.name_families(items, progress=watch, **told)


def _wanted(given: dict[str, Any]) -> WantedNames:
    named = ("kinds", "langs", "sources", "since", "until", "only_variants", "warnings")
    return WantedNames(**{name: given[name] for name in named})


def _close(
    reading: Reading, found: Families, *, printed: int, notes: Sequence[tuple[int, str]], seconds: float
) -> None:
    """The closing line: what was read and found, what is not shown, and why nothing is."""
    parts = [
        count(len(reading.items), "item"),
        count(len(found), "name"),
        count(sum(len(family.forms) for family in found), "spelling"),
        count(sum(len(family.warnings) for family in found), "warning"),
        f"{seconds:.1f} s",
    ]
    if not reading.items:
        say("no items: align files first, or name a PATH")
    elif not found:
        say("no name found")
    elif not printed:
        say("no name passes the filters")
    if printed not in (len(found), 0):
        parts.append(f"{printed:,} printed")
    left_out = [f"{number:,} {why}" for number, why in notes if number]
    say(", ".join(parts + left_out + notes_on(reading)))
