"""Camps: which versions say the same in a slot.

Two versions with a finding between them are at odds. Those that write the same are of one camp, then those with an
equal reading, then those that were compared without a finding. A version that fits two camps that are at odds (a
Russian name between two Latin spellings) is of none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations

from xlingual.consistency.frame import Frame, in_order
from xlingual.consistency.parting import Parting
from xlingual.consistency.places import Place
from xlingual.records import Carried, CheckName, Slot, VersionFinding

Odds = Collection[tuple[int, int]]  # versions with a finding between them
Fits = Callable[[int, int], bool]

BETWEEN = " … "  # what stands between two pieces of one version


def settle(
    check: CheckName,
    places: Sequence[Place],
    findings: Sequence[VersionFinding],
    *,
    missing: Collection[int],
    checked: Sequence[bool],
    frame: Frame,
) -> Slot:
    """The slot of some places: what each version carries there and with whom it agrees.

    ``missing`` are the versions that lack it, ``checked`` says for which versions the check has rules.
    """
    carried = _carried(places, missing, checked)
    if missing and not any(place.keys for place in places):
        _add_unread(carried, frame)
    at_odds = {in_order(found.a, found.b) for found in findings}
    camps = sorted(_camps(carried, at_odds, frame), key=lambda camp: (-len({frame.voices[n] for n in camp}), camp))
    for number, camp in enumerate(camps):
        for version in camp:
            carried[version] = replace(carried[version], camp=number)
    return Slot(check, tuple(carried), tuple(findings), frame.voices)


def _carried(places: Sequence[Place], missing: Collection[int], checked: Sequence[bool]) -> list[Carried]:
    """What each version carries, before camps."""
    told = []
    for version, covered in enumerate(checked):
        own = sorted((p for p in places if p.version == version), key=lambda p: p.extent or (-1, -1))
        if own:
            text = BETWEEN.join(dict.fromkeys(place.text for place in own))
            keys = tuple(sorted({key for place in own for key in place.keys}))
            told.append(Carried("carries", text, keys, tuple(p.extent for p in own if p.extent)))
        elif not covered:
            told.append(Carried("not checked"))
        else:
            told.append(Carried("lacks" if version in missing else "silent"))
    return told


def _add_unread(carried: list[Carried], frame: Frame) -> None:
    """A version that was compared with one that has the thing, without a finding, has it too."""
    having = [version for version, told in enumerate(carried) if told.state == "carries"]
    for version, told in enumerate(carried):
        if told.state == "silent" and any(frame.were_compared(version, other) for other in having):
            carried[version] = Carried("carries")


def _camps(carried: Sequence[Carried], at_odds: Odds, frame: Frame) -> list[list[int]]:
    """Versions that say the same; versions that fit several camps are left out."""
    voices = [version for version, told in enumerate(carried) if told.state in ("carries", "lacks")]
    tied = Parting(voices, lambda one, other: in_order(one, other) in at_odds or _unlike(carried, one, other))
    torn: set[int] = set()
    undecided: set[int] = set()
    for fits, strong in _grounds(carried, frame):
        for camp in _torn(tied, fits, at_odds):
            torn.update(camp)
            undecided.update(camp if strong or len(camp) == 1 else ())
        for one, other in combinations(voices, 2):
            if fits(one, other) and not {one, other} & torn:
                tied.tie(one, other)
    return [sorted(camp) for camp in tied.sets if not set(camp) <= undecided]


def _unlike(carried: Sequence[Carried], one: int, other: int) -> bool:
    """Whether one version has the thing and the other lacks it."""
    return carried[one].state != carried[other].state


def _grounds(carried: Sequence[Carried], frame: Frame) -> tuple[tuple[Fits, bool], ...]:
    """Why two versions may be of one camp, the best reason first, and whether it is a strong one."""

    def same_text(one: int, other: int) -> bool:
        return carried[one].text.casefold() == carried[other].text.casefold()

    def same_reading(one: int, other: int) -> bool:
        return not set(carried[one].keys).isdisjoint(carried[other].keys)

    def both_have_it(one: int, other: int) -> bool:
        return not (carried[one].keys or carried[other].keys)

    lacking = any(told.state == "lacks" for told in carried)
    weak = (frame.were_compared, both_have_it) if lacking else (frame.were_compared,)
    return (same_text, True), (same_reading, True), *((fits, False) for fits in weak)


def _torn(tied: Parting[int], fits: Fits, at_odds: Odds) -> list[list[int]]:
    """The sets that fit two others which are at odds."""
    torn = []
    for camp in tied.sets:
        near = [other for other in tied.sets if other is not camp and _meet(camp, other, fits)]
        near = [other for other in near if not tied.apart(camp, other)]
        if any(_hostile(one, other, at_odds) for one, other in combinations(near, 2)):
            torn.append(camp)
    return torn


def _meet(one: Sequence[int], other: Sequence[int], fits: Fits) -> bool:
    return any(fits(a, b) for a in one for b in other)


def _hostile(one: Sequence[int], other: Sequence[int], at_odds: Odds) -> bool:
    return any(in_order(a, b) in at_odds for a in one for b in other)
