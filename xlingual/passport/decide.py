"""From attestations to one verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from xlingual.passport.attest import hard
from xlingual.records import Attestation, CheckName, Claim, Extent, Item, QuoteVerdict

Place = tuple[CheckName, Extent | None]  # what differs in the quotation, and where; None: it lacks the thing

_SURE = 1.0  # the weight of a place with the very words
_UNSURE = 0.5  # the weight of a rendering whose confidence is not known
_ORDER = ("verbatim", "translation", "altered")


def decide(
    claim: Claim, found: Sequence[Attestation], items: Mapping[str, Item]
) -> tuple[QuoteVerdict, list[Attestation]]:
    """The verdict, and the attestations with those that it follows from first.

    The same words count before everything else. Then a changed copy shows that the quotation was altered. Else the
    renderings vote, each with its confidence, on every difference: one that only some of them show is a slip of theirs.
    Who spoke, and when, is judged by those passages that decide on the words.
    """
    verdict = _verdict(claim, found)
    return verdict, sorted(found, key=lambda one: _rank(one, verdict, items))


def _verdict(claim: Claim, found: Sequence[Attestation]) -> QuoteVerdict:
    if not found:
        return "absent"
    if same := [one for one in found if one.wording == "verbatim"]:
        return _in_context(claim, same, found, "verbatim")
    if any(one.wording == "altered" and one.copied for one in found) or _outvoted(found):
        return "altered"
    kept = [one for one in found if one.wording == "translation"]
    return _in_context(claim, kept or found, found, "translation")


def _outvoted(found: Sequence[Attestation]) -> bool:
    """Whether some place of the quotation differs from more than half of the renderings."""
    places = {place for one in found for place in _places(one)}
    half = sum(map(_weight, found)) / 2
    return any(
        sum(_weight(one) for one in found if any(_meet(place, other) for other in _places(one))) > half
        for place in places
    )


def _places(one: Attestation) -> Iterator[Place]:
    return ((f.check, f.a) for f in one.pair.findings if hard(f))


def _meet(one: Place, other: Place) -> bool:
    """Whether two differences are of one kind and at one place."""
    if one[0] != other[0] or one[1] is None or other[1] is None:
        return one == other
    return one[1][0] < other[1][1] and other[1][0] < one[1][1]


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
    if one.pair.confidence is not None:
        return one.pair.confidence
    return _SURE if one.wording == "verbatim" or one.copied else _UNSURE


def _rank(one: Attestation, verdict: QuoteVerdict, items: Mapping[str, Item]) -> tuple[bool, int, float, str, str]:
    pair = one.pair
    day = items[pair.b.item_id].date or "9999"
    return one.relation != verdict, _ORDER.index(one.wording), -_weight(one), day, pair.b.passage_id
