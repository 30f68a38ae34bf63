"""What is found, side by side: the versions of each statement, the editions of each item, the terms of each outlet.

    Pair ─ checks ─> Finding, Value ─ consistency ─> GroupCheck, Editions        Item ─ names, checks ─> TermFamily

The stages that come after an alignment and read what it kept; :mod:`xlingual.pipeline` has those before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from xlingual.pipeline import (
    Progress,
    known_to_checks,
    learned_terms,
    silent,
    to_name_spans,
    with_findings,
    with_languages,
)
from xlingual.records import CheckName, Editions, GroupCheck, Item, Pair, Passage, TermFamily


def check_groups(
    pairs: Iterable[Pair],
    items: Mapping[str, Item],
    *,
    only: Collection[CheckName] = (),
    progress: Progress = silent,
) -> list[GroupCheck]:
    """Lay all versions of each statement side by side: what each check reads in them, who differs, who stands alone.

    ``pairs`` (:attr:`xlingual.records.Alignment.standing`) are checked anew, by the checks named in ``only`` or by all.
    The groups come in the order in which they are worth a look: sure renderings with grave differences first. One
    without findings stands at the end: its versions agree as far as they were checked.
    """
    from xlingual import checks, consistency

    chosen = {name: check for name, check in checks.CHECKS.items() if not only or name in only}
    groups = consistency.by_group(pairs)
    paired = [pair for group in groups for pair in group]
    sides = dict.fromkeys(passage for pair in paired for passage in (pair.a, pair.b))
    used = {passage.item_id: items[passage.item_id] for passage in sides}
    known = known_to_checks(used, to_name_spans(used, progress=progress))
    read = {
        name: {side: check.values(known.side(side)) if check.covers(side.lang) else None for side in sides}
        for name, check in chosen.items()
    }
    found = iter(with_findings(paired, known, progress=progress))
    told = [[_only(pair, chosen) for pair in islice(found, len(group))] for group in groups]
    return consistency.in_queue(consistency.check_group(group, used, read) for group in told)


def _only(pair: Pair, names: Collection[str]) -> Pair:
    """The pair with the findings of some checks."""
    return replace(pair, findings=tuple(finding for finding in pair.findings if finding.check in names))


def compare_editions(
    items: Mapping[str, Item],
    passages: Sequence[Passage],
    pairs: Sequence[Pair],
    *,
    doubtful: Sequence[Pair] = (),
    same: Mapping[str, str] | None = None,
    progress: Progress = silent,
) -> list[Editions]:
    """Lay the editions of one item side by side: what one lacks, and what it only moves, merges or splits.

    Editions are items of one outlet in two languages that share many statements within a few days. Outlets are one if
    their names differ by no more than a mark of the language, or if ``same`` maps one name to the other. ``passages``
    are those of the items, ``pairs`` and ``doubtful`` (:attr:`xlingual.records.Alignment.undecided`) those among them.
    """
    from xlingual import checks, consistency
    from xlingual.checks.share import share_told

    of_item: dict[str, list[Passage]] = {}
    for passage in passages:
        of_item.setdefault(passage.item_id, []).append(passage)
    candidates = consistency.edition_pairs(items, of_item, pairs, same=same)
    used = {item.item_id: item for found in candidates for item in (found.a, found.b)}
    known = known_to_checks(used, to_name_spans(used, progress=progress))

    def told(one: Passage, other: Passage) -> float:
        return share_told(checks.align_words(known.side(one), known.side(other), known.vectors))

    unsure: dict[frozenset[str], list[Pair]] = {}
    for pair in doubtful:
        unsure.setdefault(frozenset((pair.a.item_id, pair.b.item_id)), []).append(pair)
    compared = []
    for number, found in enumerate(candidates, start=1):
        between = unsure.get(frozenset((found.a.item_id, found.b.item_id)), ())
        compared.append(consistency.compare(found, told, between))
        progress("editions", number, len(candidates))
    return compared


def term_usage(
    items: Iterable[Item], *, pairs: Sequence[Pair] = (), progress: Progress = silent
) -> tuple[TermFamily, ...]:
    """Which outlet uses which rendering of a title, a country's name or a loaded term; where they differ most, first.

    ``pairs`` are renderings found among the items: phrases that they exchange for each other again and again are
    terms as well. No family means that nothing is called by two terms.
    """
    from xlingual import names
    from xlingual.checks import terms

    known = {item.item_id: item for item in with_languages(items)}
    progress("names", 0, 1)
    mentions = names.find_mentions(list(known.values()))
    spans = names.name_spans(mentions, list(known.values()))
    progress("names", 1, 1)
    learned = learned_terms(pairs, known_to_checks(known, spans))
    return terms.term_usage(known.values(), mentions=mentions, names=spans, learned=learned)
