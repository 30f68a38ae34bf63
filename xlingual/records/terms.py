"""Terms: the renderings of a title, a country's name or a loaded word, and which outlet uses which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from xlingual.records.keys import content_id
from xlingual.records.uses import by_source, days_of

TermKind = Literal["country", "title", "loaded", "place", "learned"]

MINORITY = 0.25  # share of its language's uses up to which a rendering is a minority's


@dataclass(frozen=True, slots=True)
class TermUse:
    """How often one item uses a rendering; ``text[start:end]`` is where it first stands, in its sentence."""

    item_id: str
    source: str
    date: str | None
    count: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TermForm:
    """One rendering in one language; ``spelled`` counts what stands in the texts for it, its cases and derived words.

    ``share`` is its part, 0..1, of all uses of its family in its language.
    """

    form: str
    lang: str
    uses: tuple[TermUse, ...]
    spelled: Mapping[str, int] = field(default_factory=dict)
    share: float = 1.0

    @property
    def count(self) -> int:
        """How often it stands in the items."""
        return sum(use.count for use in self.uses)

    @property
    def sources(self) -> Counter[str]:
        """How often each outlet uses it."""
        return by_source(self.uses)

    @property
    def dates(self) -> tuple[str | None, str | None]:
        """The first and the last day on which it stands; None for both where no item has a date."""
        return days_of(self.uses)

    @property
    def minority(self) -> bool:
        """Whether its language seldom uses it for this thing."""
        return self.share <= MINORITY


@dataclass(frozen=True, slots=True)
class TermFamily:
    """All renderings of one thing; ``forms`` by language, from the most frequent to the least.

    ``difference`` is how much outlets of one language differ in their choice, 0..1; few uses count less.
    """

    headword: str
    kind: TermKind
    forms: tuple[TermForm, ...]
    difference: float = 0.0

    @property
    def family_id(self) -> str:
        """The same for the same headword and kind, whatever else the run read."""
        return content_id("term", self.kind, self.headword)

    @property
    def count(self) -> int:
        """How often any of its forms stands in the items."""
        return sum(form.count for form in self.forms)

    @property
    def dates(self) -> tuple[str | None, str | None]:
        """The first and the last day of any form."""
        return days_of([use for form in self.forms for use in form.uses])
