"""Names: where they stand, the spellings of each, and what humans said of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from xlingual.records.keys import content_id, text_key
from xlingual.records.pairs import Judgement
from xlingual.records.uses import by_source, days_of

NameKind = Literal["person", "place", "organisation"]
WarningKind = Literal["within-item", "switch", "lone"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One name where it stands in an item: ``item.text[start:end]``, title and possessive left out.

    ``name`` is its dictionary form: nominative, capitals of a headline made small (``Захарова`` for ``Захаровой``).
    ``full`` is the full name in the same item that a surname alone stands for; None where it is full itself or nobody
    fits. ``title`` is what stands before or after it as an office or a rank, as written.
    """

    item_id: str
    start: int
    end: int
    name: str
    lang: str
    kind: NameKind
    title: str | None = None
    full: str | None = None


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A name in a text and what it names: ``name_id`` is one for every spelling of it in a run.

    ``name`` is its dictionary form, the full one where the item gives it elsewhere.
    """

    start: int
    end: int
    name_id: str
    name: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class NameUse:
    """How often one item uses a form."""

    item_id: str
    source: str
    date: str | None
    count: int


@dataclass(frozen=True, slots=True)
class NameForm:
    """One spelling of a name in one language.

    ``spelled`` counts what stands in the texts (cases, capitals) for the dictionary form ``name``; ``rule`` says in a
    few words where the spelling comes from.
    """

    name: str
    lang: str
    uses: tuple[NameUse, ...]
    spelled: Mapping[str, int] = field(default_factory=dict)
    rule: str = ""

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


@dataclass(frozen=True, slots=True)
class NameWarning:
    """Something to look at: two spellings in one item, an outlet that switched, a lone form near a frequent one."""

    kind: WarningKind
    forms: tuple[str, ...]
    message: str
    source: str | None = None
    item_id: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class NameFamily:
    """All spellings of one person, place or organisation; ``forms`` from the most frequent to the least."""

    headword: str
    kind: NameKind
    forms: tuple[NameForm, ...]
    titles: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[NameWarning, ...] = ()

    @property
    def family_id(self) -> str:
        """The same for the same headword and kind, whatever else the run read."""
        return content_id(self.kind, text_key(self.headword))

    @property
    def count(self) -> int:
        """How often any of its forms stands in the items."""
        return sum(form.count for form in self.forms)

    @property
    def dates(self) -> tuple[str | None, str | None]:
        """The first and the last day of any form."""
        return days_of([use for form in self.forms for use in form.uses])


@dataclass(frozen=True, slots=True)
class NameComparison:
    """Whether two spellings are one name: ``score`` 0..1, from 0.5 ``same``; ``reason`` is empty unless asked for."""

    a: str
    b: str
    score: float
    same: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """What a human said of two spellings; it survives new items and a new run. ``names`` are sorted."""

    said: Judgement
    names: tuple[str, str]
    at: str  # ISO time in UTC


def spans_inside(spans: Sequence[NamedSpan], start: int, end: int) -> list[NamedSpan]:
    """The names of an item, in reading order, that stand inside a span of it, with offsets from the span's start."""
    first, last = (bisect_left(spans, at, key=lambda span: span.start) for at in (start, end))
    return [
        replace(span, start=span.start - start, end=span.end - start) for span in spans[first:last] if span.end <= end
    ]
