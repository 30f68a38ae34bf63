"""What a store says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceCount:
    """How many items of one outlet in one language; ``first`` and ``last`` are None where no item is dated."""

    source: str
    lang: str | None
    items: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Run:
    """One alignment run, ``at`` an ISO time in UTC."""

    at: str
    model: str
    items: int
    passages: int
    pairs: int
    doubtful: int
    groups: int


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """How many verdicts of one kind count for a pair of languages, and the times of the first and the last (UTC)."""

    languages: str
    said: str
    verdicts: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class NameVerdictCount:
    """How many verdicts of one kind count for spellings of names, and the times of the first and the last (UTC)."""

    said: str
    verdicts: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Status:
    """What a store holds, all runs together; pairs without the doubtful ones."""

    items: int
    passages: int
    pairs: int
    doubtful: int
    groups: int
    sources: tuple[SourceCount, ...]
    runs: tuple[Run, ...]
    verdicts: tuple[VerdictCount, ...]
    name_verdicts: tuple[NameVerdictCount, ...]
