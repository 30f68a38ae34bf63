"""From attestations to one verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xlingual.records import Attestation, Claim, Item, QuoteVerdict

_SURE = 1.0  # the weight of a pair without a confidence: its words are the quotation's


def decide(
    claim: Claim, found: Sequence[Attestation], items: Mapping[str, Item]
) -> tuple[QuoteVerdict, list[Attestation]]:
    """The verdict, and the attestations with those that it follows from first.

    The same words count before everything else. Then a changed copy shows that the quotation was altered, and else the
    renderings vote, each with its confidence: one finding in one rendering may be the rendering's own slip. Who spoke,
    and when, is judged by those passages that decide on the words.
    """
    verdict = _verdict(claim, found)
    return verdict, sorted(found, key=lambda one: _rank(one, verdict, items))


def _verdict(claim: Claim, found: Sequence[Attestation]) -> QuoteVerdict:
    by_wording = {name: [one for one in found if one.wording == name] for name in ("verbatim", "translation")}
    if by_wording["verbatim"]:
        return _in_context(claim, by_wording["verbatim"], found, "verbatim")
    if not found:
        return "absent"
    if any(one.wording == "altered" and one.copied for one in found):
        return "altered"
    kept = sum(map(_weight, by_wording["translation"]))
    if kept < sum(map(_weight, found)) - kept:
        return "altered"
    return _in_context(claim, by_wording["translation"], found, "translation")


def _in_context(
    claim: Claim, deciding: Sequence[Attestation], found: Sequence[Attestation], verdict: QuoteVerdict
) -> QuoteVerdict:
    """``other`` where passages contradict the claim and none agrees; of all, where the deciding ones say nothing."""
    for told in (deciding, found):
        if any(not one.disagrees and (one.pair.b.speaker or not claim.speaker) for one in told):
            return verdict
        if any(one.disagrees for one in told):
            return "other"
    return verdict


def _weight(one: Attestation) -> float:
    return _SURE if one.pair.confidence is None else one.pair.confidence


_ORDER = ("verbatim", "translation", "altered")


def _rank(one: Attestation, verdict: QuoteVerdict, items: Mapping[str, Item]) -> tuple[bool, int, float, str, str]:
    pair = one.pair
    item = items[pair.b.item_id]
    return one.relation != verdict, _ORDER.index(one.wording), -_weight(one), item.date or "9999", pair.b.passage_id
