"""The passport of a quotation: what was asked, where it stands, and the verdict that follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from xlingual.records.items import Item
from xlingual.records.pairs import Pair

QuoteVerdict = Literal["verbatim", "translation", "altered", "other", "absent"]
Wording = Literal["verbatim", "translation", "altered"]
Claimed = Literal["speaker", "date"]
Period = tuple[str, str]  # the first and the last day, ISO


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation to be looked up, and what is claimed of it.

    ``date`` is a day, a month, a year or a period: ``2025-04-26``, ``2025-04``, ``2025``, ``2025-04-26..2025-05-02``.
    ``lang`` is asked for where the text is too short to show it.
    """

    text: str
    speaker: str | None = None
    date: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A quotation as it was read: what is stated, in which language, by whom and when as far as that is claimed.

    ``statement`` is the text without quotation marks and without the words that say who speaks. ``covered`` says
    whether renderings in this language can be judged at all; in other languages only equal words are found.
    """

    text: str
    statement: str
    lang: str
    speaker: str | None = None
    period: Period | None = None
    covered: bool = True


@dataclass(frozen=True, slots=True)
class Attestation:
    """One passage that states what the quotation does: ``pair.a`` is the quotation, ``pair.b`` the passage.

    ``copied`` says whether nearly all words are the same; ``changes`` are then the words of the quotation and those
    that the passage has in their place, an empty string for no word. ``disagrees`` names what of the claim the passage
    contradicts.
    """

    wording: Wording
    pair: Pair
    copied: bool = False
    changes: tuple[tuple[str, str], ...] = ()
    disagrees: tuple[Claimed, ...] = ()

    @property
    def relation(self) -> QuoteVerdict:
        """What the passage is to the quotation; altered words count before another speaker or date."""
        return "other" if self.disagrees and self.wording != "altered" else self.wording


@dataclass(frozen=True, slots=True)
class Passport:
    """Where a quotation stands among ``items``: the verdict, and the attestations that it follows from, best first.

    ``absent`` has no attestation, and says no more than that none of the ``passages`` states the same.
    """

    verdict: QuoteVerdict
    claim: Claim
    attestations: Sequence[Attestation]
    items: Mapping[str, Item] = field(default_factory=dict)
    passages: int = 0

    @property
    def languages(self) -> dict[str, int]:
        """How many items of each language were searched, the most frequent first."""
        return dict(Counter(item.lang or "und" for item in self.items.values()).most_common())
