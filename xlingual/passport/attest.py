"""What one passage is to a quotation: the same words, the same statement, an altered one, another speaker or day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from xlingual.passport.changes import changes
from xlingual.passport.periods import fits
from xlingual.passport.windows import is_copy
from xlingual.passport.wording import wording_of
from xlingual.records import Attestation, Claim, Claimed, Finding, Item, Pair, Passage, Wording

REACH = 60  # characters beside a passage that may hold what it seems to lack, as the rest of its sentence
STRANGE = 0.4  # share of a quotation's characters in clauses that the passage lacks, from which it states another thing
SamePerson = Callable[[str, str], bool | None]

FACTS = ("numbers", "dates", "names", "negation", "omission")  # checks whose findings alter a statement


def attest(claim: Claim, pair: Pair, item: Item, *, same_person: SamePerson) -> Attestation:
    """Judge a pair of the quotation (``a``, with findings) and a passage of ``item`` that states the same."""
    pair = replace(pair, findings=tuple(f for f in pair.findings if not _beside(f, pair.b, item)))
    one, other, lang = pair.a.text, pair.b.text, pair.b.lang
    copied = pair.kind == "same-language" and is_copy(one, other, lang)
    changed = changes(one, other, lang) if copied else ()
    disagrees = tuple(_disagrees(claim, pair, item, same_person))
    return Attestation(_wording(pair, bool(changed)), pair, copied, changed, disagrees)


def same_statement(one: Attestation) -> bool:
    """Whether an attestation is one at all: not where most of the quotation has no counterpart in the passage.

    Then both only begin alike: "The minister visited ..." two different places.
    """
    lacked = sum(f.a[1] - f.a[0] for f in one.pair.findings if f.check == "omission" and f.a and hard(f))
    return one.copied or one.wording == "verbatim" or lacked < STRANGE * len(one.pair.a.text)


def hard(finding: Finding) -> bool:
    """Whether a finding says that the quotation has altered the statement.

    What the passage has beyond the quotation alters nothing, nor does a name that only the quotation has: it stands
    for "he" or "its", or says who speaks. A name added to a copy is among its changes.
    """
    if finding.check not in FACTS or finding.severity == "note":
        return False
    if finding.severity == "error" or finding.check == "negation":
        return True
    return finding.a is not None and finding.check != "names"


def _beside(finding: Finding, passage: Passage, item: Item) -> bool:
    """Whether what the passage is said to lack stands right next to it: then it is only cut short."""
    if finding.b is not None or not finding.values[0]:
        return False
    around = item.text[max(0, passage.start - REACH) : passage.end + REACH]
    return {*wording_of(finding.values[0]).keys} <= {*wording_of(around).keys}


def _wording(pair: Pair, changed: bool) -> Wording:
    if wording_of(pair.a.text).keys == wording_of(pair.b.text).keys:
        return "verbatim"
    return "altered" if changed or any(hard(finding) for finding in pair.findings) else "translation"


def _disagrees(claim: Claim, pair: Pair, item: Item, same_person: SamePerson) -> list[Claimed]:
    """What of the claim the passage contradicts; a passage without a speaker or an item without a day does not."""
    found: list[Claimed] = []
    if claim.speaker and pair.b.speaker and same_person(claim.speaker, pair.b.speaker) is False:
        found.append("speaker")
    if claim.period and item.date and not fits(item.date, claim.period):
        found.append("date")
    return found
