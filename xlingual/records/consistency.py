"""Consistency: what all versions of one statement carry, check by check, and who stands alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from xlingual.records.findings import CheckName, Extent, Finding, Severity
from xlingual.records.items import Passage
from xlingual.records.pairs import Pair

CarriedState = Literal["carries", "lacks", "silent", "not checked"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")  # the gravest first


@dataclass(frozen=True, slots=True)
class Carried:
    """What one version carries in one place of a statement.

    ``carries``: ``text`` is what stands there as written, at ``spans``, read as ``keys``; all are empty where the
    version is only known to have what another lacks. ``lacks``: a finding says that it is not there. ``silent``:
    nothing of the kind was read and no finding says so. ``not checked``: the check has no rules for its language.

    Versions of one ``camp`` say the same; it is None for those that say nothing, and for one that fits several camps.
    """

    state: CarriedState
    text: str = ""
    keys: tuple[str, ...] = ()
    spans: tuple[Extent, ...] = ()
    camp: int | None = None


@dataclass(frozen=True, slots=True)
class VersionFinding:
    """A finding on two versions, ``a`` and ``b`` being their numbers in the group."""

    a: int
    b: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that a check reads in a statement, with what each version carries there, in the group's order.

    ``voices`` has a number for each version: versions out of one item are one voice. Empty: each has its own.
    """

    check: CheckName
    carried: tuple[Carried, ...]
    findings: tuple[VersionFinding, ...] = ()
    voices: tuple[int, ...] = ()

    @property
    def severity(self) -> Severity | None:
        """The gravest of its findings; None where all agree."""
        return gravest(found.finding for found in self.findings)

    @property
    def camps(self) -> tuple[tuple[int, ...], ...]:
        """The versions that say the same, by number; the camp of most voices first."""
        members: dict[int, list[int]] = {}
        for version, carried in enumerate(self.carried):
            if carried.camp is not None:
                members.setdefault(carried.camp, []).append(version)
        return tuple(tuple(members[camp]) for camp in sorted(members))

    def heard(self, versions: Iterable[int]) -> int:
        """How many voices some versions have."""
        return len({self.voices[version] for version in versions} if self.voices else set(versions))

    @property
    def majority(self) -> tuple[int, ...]:
        """The camp of two voices at least that has more than any other; empty where there is none."""
        largest, *others = self.camps or ((),)
        most = self.heard(largest)
        return largest if most > 1 and all(self.heard(camp) < most for camp in others) else ()

    @property
    def deviants(self) -> tuple[int, ...]:
        """The versions that stand alone against two voices at least that agree; of two versions neither does."""
        camps = self.camps
        agreeing = any(self.heard(camp) > 1 for camp in camps)
        return tuple(version for camp in camps if self.heard(camp) == 1 for version in camp) if agreeing else ()


@dataclass(frozen=True, slots=True)
class GroupCheck:
    """One statement: its versions in order of time, what was compared, and what the checks read and found.

    ``group_id`` is empty for two versions that are in no group. ``not_checked`` names for each check the versions for
    whose language it has no rules. ``score`` (0..1) is high where sides that are surely renderings of one statement
    differ; see :mod:`xlingual.consistency.queue`.
    """

    group_id: str
    versions: tuple[Passage, ...]
    pairs: tuple[Pair, ...]
    slots: tuple[Slot, ...]
    not_checked: Mapping[CheckName, tuple[int, ...]] = field(default_factory=dict)
    score: float = 0.0

    @property
    def stock(self) -> bool:
        """Whether it is a phrase that an agency prints again and again."""
        return any(pair.stock for pair in self.pairs)

    @property
    def findings(self) -> Counter[Severity]:
        """How many findings of each severity its pairs bear."""
        counts = Counter(dict.fromkeys(SEVERITIES, 0))
        counts.update(finding.severity for pair in self.pairs for finding in pair.findings)
        return counts

    @property
    def severity(self) -> Severity | None:
        """The gravest of its findings; None where its versions agree as far as they were checked."""
        return gravest(finding for pair in self.pairs for finding in pair.findings)


def gravest(findings: Iterable[Finding]) -> Severity | None:
    """The gravest severity among findings; None where there are none."""
    return min((finding.severity for finding in findings), key=SEVERITIES.index, default=None)
