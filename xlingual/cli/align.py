"""``xlingual align``: the main job."""

from __future__ import annotations

import sys
from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

from xlingual.cli import options
from xlingual.cli.filters import select, wanted_among
from xlingual.cli.talk import Watch, complain, count, notes_on, say, say_shortened, say_unchecked
from xlingual.languages import LANGUAGES

if TYPE_CHECKING:
    from xlingual.ingest import Reading
    from xlingual.records import Alignment, Refit


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.store
@options.model
@options.device
@click.option("--min-confidence", type=options.probability, help="The cut: pairs below it are doubtful.")
@options.pair_filters
@click.option("--doubtful", is_flag=True, help="Instead: the pairs below the cut, lowest first.")
@click.option("--stock", is_flag=True, help="Also the stock phrases that an agency prints again and again.")
@options.overrides
@options.output_format()
@options.quiet
def align(paths: tuple[str, ...], store: str, format_: str | None, quiet: bool, **given: Any) -> int:
    """Align items and print the pairs that render one statement.

    PATH is a file, a folder to be walked, or - for stdin. What is found is kept in the store, and so are the vectors of
    a transformer, so that it never encodes a text twice; the filters choose only what is printed. Verdicts that the
    store holds are final: pairs called different are not printed, pairs called same are, whatever their confidence; and
    30 of them on one pair of languages teach the score.
    """
    from xlingual import pipeline
    from xlingual.embed import open_encoder
    from xlingual.export.pair import pair_object
    from xlingual.ingest import Overrides
    from xlingual.store import Store, Vectors, check, verdicts_in

    wanted = wanted_among(given)
    overrides = Overrides(**{name: given[f"as_{name}"] for name in options.AS_NAMES})
    cut = None if given["doubtful"] else wanted.min_confidence
    check(store)
    begun = monotonic()
    with Vectors(store) as vectors, Watch(quiet=quiet) as watch:
        encoder = open_encoder(given["model"], device=given["device"], cache=vectors)
        said = verdicts_in(store)
        reading, found = pipeline.align_files(
            paths, overrides=overrides, model=encoder, cut=cut, verdicts=said, progress=watch
        )
    if reading.items:
        with Store(store) as kept:
            kept.save(found)
    shown, folded = select(found, wanted, doubtful=given["doubtful"], stock=given["stock"])
    readable = bool(reading.items or not reading.problems)
    if readable:
        options.chosen_writer(format_).write([pair_object(pair, found.items) for pair in shown], sys.stdout)
    if readable and not quiet:
        say_shortened(encoder)
        say_unchecked((pair.a.text, pair.b.text) for pair in (*found.pairs, *found.doubtful))
        _close(found, reading, printed=len(shown), folded=folded, seconds=monotonic() - begun)
    for problem in reading.problems:
        complain(str(problem))
    return 2 if reading.problems else 0


def _close(found: Alignment, reading: Reading, *, printed: int, folded: int, seconds: float) -> None:
    """The closing line: what was read and found, what is not shown, and why nothing is."""
    pairs = sum(not pair.stock for pair in found.standing)
    parts = [
        count(len(reading.items), "item"),
        count(len(found.passages), "passage"),
        count(pairs, "pair"),
        count(sum(not group.stock for group in found.groups), "group"),
        f"{len(found.undecided):,} doubtful",
        f"{seconds:.1f} s",
    ]
    notes = [
        (printed not in (pairs, 0), f"{printed:,} printed"),
        *((True, note) for note in notes_on(reading)),
        (folded, f"{count(folded, 'stock pair')} folded (--stock prints them)"),
        (found.rejected, f"{count(len(found.rejected), 'pair')} left out that you called different"),
        (labels := _contradicted(found, reading), f"{count(labels, 'language label')} contradicted by the text"),
        (others := _other_languages(found), f"in other languages, kept without a score: {others}"),
    ]
    for refit in found.refits:
        say(_learned(refit))
    if not (found.standing or found.rejected):
        few = len(found.passages) < 2
        say("fewer than two passages: nothing to compare" if few else "no pair found: nothing is said twice")
    elif found.standing and not printed:
        say("no pair passes the filters")
    say(", ".join(parts + [note for number, note in notes if number]))


def _learned(refit: Refit) -> str:
    """What the verdicts on two languages did to their score."""
    verdicts = count(refit.same + refit.different, "verdict")
    older = f"; {refit.outdated:,} more lack what this version weighs" if refit.outdated else ""
    if refit.done:
        return f"{refit.languages}: score refitted from {verdicts}{older}"
    kinds = f"{refit.same:,} same, {refit.different:,} different"
    return f"{refit.languages}: score not refitted, {verdicts} ({kinds}) are too few or too much of one kind{older}"


def _other_languages(found: Alignment) -> str:
    """The items in languages that are not aligned: ``fr 2, de 1``; empty where there are none."""
    others = Counter(item.lang for item in found.items.values() if item.lang not in LANGUAGES)
    return ", ".join(f"{language} {number:,}" for language, number in others.most_common())


def _contradicted(found: Alignment, reading: Reading) -> int:
    """Items whose given language is not the one that was found in their text."""
    known = ((item.lang, found.items.get(item.item_id)) for item in reading.items)
    return sum(1 for label, item in known if label and item and item.lang and item.lang != label)
