"""``xlingual check --terms``: which outlet uses which rendering of a title or a loaded term."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import monotonic

from xlingual.cli import options
from xlingual.cli.filters import Wanted
from xlingual.cli.talk import Watch, count, say
from xlingual.records import Item, Pair


def check_terms(store: str, wanted: Wanted, *, top: int | None, format_: str | None, quiet: bool) -> int:
    """Print the terms of the items in a store that the filters let pass."""
    from xlingual.store import Store

    with Store(store, read_only=True) as kept:
        items = [item for item in kept.all_items() if wanted.item(item)]
        known = {item.item_id for item in items}
        pairs = [pair for pair in kept.standing_pairs() if {pair.a.item_id, pair.b.item_id} <= known]
    print_terms(items, pairs, format_=format_, top=top, quiet=quiet)
    return 0


def print_terms(
    items: Sequence[Item],
    pairs: Sequence[Pair] = (),
    *,
    format_: str | None = None,
    top: int | None = None,
    quiet: bool = False,
) -> None:
    """Print the term families of ``items``, those first in which outlets differ most; only the first ``top`` of them.

    ``pairs`` are the renderings found among the items: terms are learned from them.
    """
    from xlingual import comparison
    from xlingual.export.term import write_terms

    begun = monotonic()
    with Watch(quiet=quiet) as watch:
        families = comparison.term_usage(items, pairs=pairs, progress=watch)
    shown = families[:top]
    write_terms(shown, options.chosen_format(format_), sys.stdout)
    if quiet:
        return
    parts = [
        count(len(items), "item"),
        count(len(families), "term family", "term families"),
        count(sum(len(family.forms) for family in families), "rendering"),
        f"{monotonic() - begun:.1f} s",
    ]
    if len(shown) < len(families):
        parts.append(f"{len(families) - len(shown):,} left out by --top")
    say("nothing is called by two terms" if not families else ", ".join(parts))
