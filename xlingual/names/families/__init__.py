"""Name families: every spelling of one person, place or organisation, where it stands and which rule is behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from xlingual.names.authority import Authority
from xlingual.names.families.agree import Knowledge, is_korean
from xlingual.names.families.candidates import candidates
from xlingual.names.families.gather import Gathered, gather
from xlingual.names.families.headword import headword
from xlingual.names.families.placed import placed
from xlingual.names.families.rules import with_rules
from xlingual.names.families.units import Unit, forms, units
from xlingual.names.families.warnings import slips, warnings
from xlingual.records import Item, Judgement, Mention, NameFamily, NameVerdict, Pair, text_key

__all__ = ["Gathered", "Knowledge", "families", "gathered_units"]


def families(
    mentions: Iterable[Mention],
    items: Iterable[Item],
    *,
    authority: Authority | None = None,
    verdicts: Sequence[NameVerdict] = (),
    pairs: Sequence[Pair] = (),
) -> list[NameFamily]:
    """Gather mentions into families, the most frequent first.

    Spellings are tied by what the user's list and verdicts say, by standing in the same place of aligned ``pairs``, and
    by their letters. No mentions, no families.
    """
    by_id = {item.item_id: item for item in items}
    said = _said(verdicts)
    found = units(mentions, authority, frozenset(key for keys in said if said[keys] == "different" for key in keys))
    knowledge = Knowledge(by_id, said, placed(found, pairs))
    near_typos = slips(_spellings(found))
    made = [_family(one, by_id, near_typos, authority) for one in _gathered(found, knowledge)]
    return sorted(made, key=lambda family: (-family.count, family.headword))


def gathered_units(mentions: Iterable[Mention], knowledge: Knowledge) -> list[Gathered]:
    """The same without rules and warnings: which mentions name one thing."""
    return _gathered(units(mentions), knowledge)


def _gathered(found: Sequence[Unit], knowledge: Knowledge) -> list[Gathered]:
    return gather(found, candidates(found) | _told(found, knowledge), knowledge)


def _said(verdicts: Sequence[NameVerdict]) -> dict[tuple[str, str], Judgement]:
    """The last word on each two spellings."""
    said: dict[tuple[str, str], Judgement] = {}
    for verdict in verdicts:
        one, other = sorted(text_key(name) for name in verdict.names)
        said[one, other] = verdict.said
    return said


def _told(found: Sequence[Unit], knowledge: Knowledge) -> set[tuple[int, int]]:
    """Pairs of units that a verdict or aligned pairs speak of, whatever their letters."""
    by_key = {unit.key: number for number, unit in enumerate(found)}
    by_text: dict[str, int] = {text_key(m.name): n for n, unit in enumerate(found) for m in unit.mentions}
    told = [(by_key.get(a), by_key.get(b)) for a, b in knowledge.placed]
    told += [(by_text.get(a), by_text.get(b)) for a, b in knowledge.verdicts]
    return {(min(a, b), max(a, b)) for a, b in told if a is not None and b is not None and a != b}


def _spellings(found: Iterable[Unit]) -> Counter[str]:
    """How often each full spelling stands; Korean names and what the tables know are no slips of each other."""
    counts: Counter[str] = Counter()
    for unit in found:
        if unit.known is None and not is_korean(unit.name):
            counts.update(mention.name for mention in unit.mentions)
    return counts


def _family(
    one: Gathered, items: Mapping[str, Item], near: Mapping[str, str], authority: Authority | None
) -> NameFamily:
    found = forms(one.members, items)
    kind = one.members[0].kind
    entry = authority.entry_of(one.members[0].name) if authority else None
    told = with_rules(found, kind)
    titles = Counter(m.title for unit in one.members for m in (*unit.mentions, *unit.short) if m.title)
    own = {form.name for form in found}
    typos = {name: other for name, other in near.items() if name in own and other not in own}
    return NameFamily(
        entry.headword if entry else headword(found, kind),
        (entry.kind if entry else None) or kind,
        tuple(told),
        dict(titles.most_common()),
        tuple(warnings(found, typos)),
    )
