"""Pairs, groups, and what humans said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from xlingual.records.findings import Finding
from xlingual.records.items import Item, Passage
from xlingual.records.keys import content_id, language_pair, text_key

PairKind = Literal["same-language", "cross-language"]
Judgement = Literal["same", "different", "unsure"]
TextKeys = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two passages held to render one statement; ``a`` is the earlier by (date, source, path, start)."""

    a: Passage
    b: Passage
    similarity: float  # cosine, -1..1
    margin: float | None  # ratio margin; about 1 = no nearer than the neighbours; None = too few neighbours
    confidence: float | None  # probability of "same statement"; None = not calibrated for these languages
    model: str
    group_id: str = ""
    features: Mapping[str, float] = field(default_factory=dict)  # what the confidence was made of
    stock: bool = False  # a phrase that an agency prints again and again
    contributions: Mapping[str, float] = field(default_factory=dict)  # log-odds that sum up to the confidence's
    verdict: Judgement | None = None  # what a human said of these two texts
    findings: tuple[Finding, ...] = ()  # what both sides say differently

    @property
    def pair_id(self) -> str:
        """The two passage ids, sorted."""
        return "-".join(sorted((self.a.passage_id, self.b.passage_id)))

    @property
    def kind(self) -> PairKind:
        """Whether both sides are written in one language."""
        return "same-language" if self.a.lang == self.b.lang else "cross-language"

    @property
    def languages(self) -> str:
        """The name of its pair of languages."""
        return language_pair(self.a.lang, self.b.lang)

    @property
    def text_keys(self) -> TextKeys:
        """What a verdict on it is keyed by; the same in every crawl, run and model."""
        first, second = sorted((text_key(self.a.text), text_key(self.b.text)))
        return first, second


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a human said of two texts, and what was known of them as a pair at that time.

    ``features`` are the pair's then, the shifts by its surroundings among them, and ``margin`` its margin, so that the
    score can learn from the verdict without judging the pair again.
    """

    said: Judgement
    text_keys: TextKeys
    languages: str  # as in "en-ru"
    model: str
    features: Mapping[str, float]
    margin: float | None
    at: str  # ISO time in UTC


@dataclass(frozen=True, slots=True)
class Refit:
    """How the verdicts on one pair of languages and one model changed its score, or why they did not.

    ``same`` and ``different`` are the verdicts learned from; ``outdated`` those that lack a feature of this version.
    """

    languages: str
    same: int
    different: int
    outdated: int
    done: bool


@dataclass(frozen=True, slots=True)
class Group:
    """All renderings found of one statement."""

    passages: tuple[Passage, ...]
    stock: bool = False

    @property
    def group_id(self) -> str:
        """Hash of its passages, whatever their order."""
        return content_id(*sorted(p.passage_id for p in self.passages))


@dataclass(frozen=True, slots=True)
class Alignment:
    """What an alignment run found: the kept ``pairs``, best first, and the ``doubtful``, lowest first.

    Doubtful are pairs below the cut, those that average linkage parted (each side is nearer to other renderings), and
    those that a human called *different*.

    ``passages`` are what was compared; joins, made on the way, stand in pairs and groups only. ``refits`` say for which
    languages the user's verdicts shaped the score.

    A human's word is final and leaves the confidence as it is: what is to be read is ``standing``, what is to be
    reviewed ``undecided``. A pair called *different* ties no group and stands in no other pair's way.
    """

    items: Mapping[str, Item]
    passages: Sequence[Passage]
    pairs: Sequence[Pair]
    doubtful: Sequence[Pair]
    groups: Sequence[Group]
    model: str
    refits: Sequence[Refit] = ()

    @property
    def standing(self) -> list[Pair]:
        """The pairs but those judged *different*, and at their end the doubtful ones judged *same*."""
        agreed = [pair for pair in self.doubtful if pair.verdict == "same"]
        return [*(pair for pair in self.pairs if pair.verdict != "different"), *reversed(agreed)]

    @property
    def undecided(self) -> list[Pair]:
        """The doubtful pairs that nobody called *same* or *different*."""
        return [pair for pair in self.doubtful if pair.verdict in (None, "unsure")]

    @property
    def rejected(self) -> list[Pair]:
        """The pairs judged *different*, the doubtful ones among them."""
        return [pair for pair in (*self.pairs, *self.doubtful) if pair.verdict == "different"]
