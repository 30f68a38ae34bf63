"""Omissions that the other versions of a statement speak against.

Where A says what B seems to lack, a third version C may have A's text and lack nothing in B's eyes: then B says it as
well, in words that are too far from A's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from xlingual.records import Extent, Finding, Pair, Passage

AGAINST = 2  # more third versions than for it, so that one overlooked omission does not hide another
WHY = "; in other words perhaps, as other versions agree with both"

Between = Mapping[tuple[Passage, Passage], Sequence[Extent]]  # what the second lacks of the first


def heed_votes(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs, an omission being a note where more versions of the group speak against it than for it."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair.group_id].append(pair)
    lacking = {name: _lacking(members) for name, members in groups.items() if name}
    return [_heeding(pair, lacking[pair.group_id]) if pair.group_id else pair for pair in pairs]


def _lacking(pairs: Sequence[Pair]) -> dict[tuple[Passage, Passage], list[Extent]]:
    """Between each two versions that were compared, what the second lacks of the first; empty: nothing."""
    found: dict[tuple[Passage, Passage], list[Extent]] = {}
    for pair in pairs:
        told = [finding for finding in pair.findings if finding.check == "omission" and finding.severity == "warning"]
        found[pair.a, pair.b] = [finding.a for finding in told if finding.a]
        found[pair.b, pair.a] = [finding.b for finding in told if finding.b]
    return found


def _heeding(pair: Pair, lacking: Between) -> Pair:
    return replace(pair, findings=tuple(_weighed(finding, pair, lacking) for finding in pair.findings))


def _weighed(finding: Finding, pair: Pair, lacking: Between) -> Finding:
    if finding.check != "omission" or finding.severity != "warning":
        return finding
    one, other, span = (pair.a, pair.b, finding.a) if finding.a else (pair.b, pair.a, finding.b)
    if span is None or _votes_against(one, other, span, lacking) < AGAINST:
        return finding
    return replace(finding, severity="note", message=finding.message + WHY)


def _votes_against(one: Passage, other: Passage, span: Extent, lacking: Between) -> int:
    """How many more third versions that have the text find it in ``other`` than find it lacking there."""
    votes = 0
    for third in {second for first, second in lacking if first == one}:
        if (third, other) not in lacking or any(a < span[1] and span[0] < b for a, b in lacking[one, third]):
            continue
        votes += -1 if lacking[third, other] else 1
    return votes
