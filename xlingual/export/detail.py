"""What `show` adds to pair objects: the text around each side, marks, and the features behind the score."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from xlingual.export.pair import PairObject, SideObject, pair_object
from xlingual.records import Item, Pair

ORIGINAL = "ru"  # the language in which the statements that this program follows are first made
AROUND = 240  # characters; a long sentence
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)]*\s+|\n+")


def detailed(pairs: Sequence[Pair], items: Mapping[str, Item]) -> list[PairObject]:
    """Pair objects with ``features`` and ``contributions``, and sides with ``before``, ``after`` and ``marks``.

    Contributions are log-odds; they sum up to the confidence's. Pairs of older stores have none.
    """
    found = []
    for pair in pairs:
        shown = pair_object(pair, items)
        shown["features"] = {name: round(float(value), 4) for name, value in pair.features.items()}
        shown["contributions"] = {name: round(float(part), 4) for name, part in pair.contributions.items()}
        for side in (shown["a"], shown["b"]):
            side["before"], side["after"] = context(items[side["item_id"]].text, side["start"], side["end"])
        found.append(shown)
    sides = [side for pair in found for side in (pair["a"], pair["b"])]
    for side in sides:
        side["marks"] = _marks(side, sides)
    return found


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """About a sentence before and after a span, without its outer blanks; empty at the ends of the text."""
    before = text[max(0, start - AROUND) : start].rstrip()
    after = text[end : end + AROUND].lstrip()
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    following = _SENTENCE_END.search(after)
    return before[ends[-1] if ends else 0 :], after[: following.end() if following else None].rstrip()


def _marks(side: SideObject, sides: Sequence[SideObject]) -> list[str]:
    """``earliest`` for the first day of all, ``Russian original`` for the first Russian text."""
    days = {other["date"] for other in sides if other["date"]}
    marks = []
    if side["date"] and side["date"] == min(days):
        first = {other["passage_id"] for other in sides if other["date"] == side["date"]}
        marks.append("earliest" if len(first) == 1 else "earliest, same day as others")
    originals = [other for other in sides if other["lang"] == ORIGINAL]
    if originals and side["passage_id"] == min(originals, key=_when)["passage_id"]:
        marks.append("Russian original")
    return marks


def _when(side: SideObject) -> tuple[str, str, str, int]:
    return side["date"] or "9999", side["source"], side["path"], side["start"]
