"""``xlingual check``: what the versions of each statement carry, and which stand alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, get_args

import click

from xlingual.cli import options
from xlingual.cli.filters import wanted_among
from xlingual.cli.talk import Watch, count, say
from xlingual.records import SEVERITIES, CheckName, GroupCheck, Pair

if TYPE_CHECKING:
    from xlingual.store import Store


def check_names(value: str) -> tuple[CheckName, ...]:
    """The checks in a list such as ``numbers,dates``."""
    known: tuple[CheckName, ...] = get_args(CheckName)
    asked = [name.strip().lower() for name in value.split(",")]
    for name in asked:
        if name not in known:
            raise click.BadParameter(f"{name!r} is not among {', '.join(known)}.")
    return tuple(name for name in known if name in asked)


@click.command()
@click.argument("ids", metavar="[GROUP...]", nargs=-1)
@options.store
@click.option("--check", "only", type=check_names, metavar="NAME,...", help="Only these checks.")
@click.option("--all", "all_", is_flag=True, help="Also what all versions agree on.")
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="Exit with 1 where a finding as grave as this, or graver, is printed.",
)
@click.option(
    "--editions",
    is_flag=True,
    help="Instead: items that an outlet prints in two languages, and what one of them lacks.",
)
@click.option(
    "--editions-of",
    "same",
    multiple=True,
    type=options.words,
    metavar="NAME=NAME",
    help="With --editions: two outlets are editions of one, though their names differ by more than a language.",
)
@click.option("--terms", is_flag=True, help="Instead: which outlet uses which title, country's name or loaded term.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="With --terms: the N most disputed terms only.")
@click.option("--min-confidence", type=options.probability, help="Compare no pair below this confidence.")
@options.pair_filters
@click.option("--stock", is_flag=True, help="Also the stock phrases that an agency prints again and again.")
@options.output_format()
@options.quiet
def check(ids: tuple[str, ...], store: str, format_: str | None, quiet: bool, **given: Any) -> int:
    """Lay all versions of each statement side by side and show what each carries.

    GROUP is the id of a group or pair, or its first digits; without one, all groups of the store are checked. Prints
    for each check the values that differ, who carries them, the majority, and who stands alone against two at least
    that agree. Sure renderings with grave differences come first. Groups without a difference are only counted, unless
    they are asked for by id or --all. A language for which a check has no rules is "not checked". The filters choose
    the pairs that are compared, and so the versions. The store is only read, and its pairs are checked anew.
    """
    from xlingual import comparison
    from xlingual.export.matrix import write_matrix
    from xlingual.store import Store

    wanted = wanted_among(given)
    if given["editions"] or given["terms"]:
        _refuse_others(ids, given)
    if given["editions"]:
        from xlingual.cli.check_editions import check_editions

        return check_editions(store, wanted, same=given["same"], format_=format_, quiet=quiet)
    if given["terms"]:
        from xlingual.cli.check_terms import check_terms

        return check_terms(store, wanted, top=given["top"], format_=format_, quiet=quiet)
    begun = monotonic()
    with Store(store, read_only=True) as kept:
        pairs = _asked_for(kept, ids) if ids else kept.standing_pairs()
        items = kept.items({side.item_id for pair in pairs for side in (pair.a, pair.b)})
    chosen = [pair for pair in pairs if (given["stock"] or ids or not pair.stock) and wanted(pair, items)]
    with Watch(quiet=quiet) as watch:
        checked = comparison.check_groups(chosen, items, only=given["only"] or (), progress=watch)
    everything = bool(ids or given["all_"])
    shown = [group for group in checked if everything or group.severity]
    write_matrix(shown, items, options.chosen_format(format_), sys.stdout, agreeing=everything)
    if not quiet:
        _close(checked, shown, folded=_folded(pairs, chosen), seconds=monotonic() - begun)
    return int(_fails(shown, given["fail_on"]))


def _refuse_others(ids: Sequence[str], given: dict[str, Any]) -> None:
    """The reports on editions and on terms take nothing that chooses groups and checks."""
    name = "--editions" if given["editions"] else "--terms"
    if given["editions"] and given["terms"]:
        raise click.UsageError("--editions and --terms are two reports; ask for one.")
    if ids or given["fail_on"] or given["only"] or given["all_"]:
        raise click.UsageError(f"{name} takes no GROUP, --check, --all or --fail-on.")


def _asked_for(kept: Store, ids: Sequence[str]) -> list[Pair]:
    """The pairs of the groups with these ids."""
    from xlingual.records import Group

    pairs: dict[str, Pair] = {}
    for wanted in ids:
        found = kept.find(wanted)
        if isinstance(found, Group):
            among = kept.pairs_among(found.passages)
            pairs |= {pair.pair_id: pair for pair in among if pair.group_id == found.group_id}
        else:
            pairs[found.pair_id] = found
    return list(pairs.values())


def _fails(shown: Sequence[GroupCheck], severity: str | None) -> bool:
    grave = SEVERITIES[: SEVERITIES.index(severity) + 1] if severity else ()
    return any(group.severity in grave for group in shown)


def _folded(pairs: Sequence[Pair], chosen: Sequence[Pair]) -> int:
    """How many stock pairs were left out."""
    return sum(pair.stock for pair in pairs) - sum(pair.stock for pair in chosen)


def _close(checked: Sequence[GroupCheck], shown: Sequence[GroupCheck], *, folded: int, seconds: float) -> None:
    """The closing line: what was compared and found, what is not shown."""
    found = [group.findings for group in checked]
    parts = [
        count(len(checked), "group"),
        count(sum(len(group.pairs) for group in checked), "pair"),
        *(count(sum(counts[severity] for counts in found), severity) for severity in SEVERITIES),
        f"{seconds:.1f} s",
    ]
    if agreeing := len(checked) - len(shown):
        parts.append(f"{count(agreeing, 'group')} without a difference (--all prints them)")
    if folded:
        parts.append(f"{count(folded, 'stock pair')} folded (--stock checks them)")
    if not checked:
        say("no pair passes the filters, or none is kept: align files first")
    say(", ".join(parts))
