"""Pairs gathered into what a reader wants to see at once: one statement with all its renderings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from xlingual.export.differences import Span, differences
from xlingual.export.labels import label
from xlingual.export.pair import PairObject, SideObject
from xlingual.export.plain import one_line

_UNDATED = "9999"  # sorts after every date


@dataclass(frozen=True, slots=True)
class Rendering:
    """One text of a block; ``spans`` say where it differs from the rendering labelled ``against``, or from others."""

    label: str
    side: SideObject
    text: str
    spans: tuple[Span, ...] = ()
    against: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """The pairs of one group, or one pair that is in no group, best pair first; renderings in order of time."""

    group_id: str | None
    pairs: Sequence[PairObject]
    renderings: Sequence[Rendering]
    spellings: Sequence[tuple[str, str]]

    def label(self, side: SideObject) -> str:
        """The letter under which a side of one of the pairs is printed."""
        return next(r.label for r in self.renderings if _place(r.side) == _place(side))


def gather(pairs: Iterable[PairObject]) -> Iterator[Block]:
    """Blocks in the order of their first pairs."""
    blocks: dict[object, list[PairObject]] = {}
    for number, pair in enumerate(pairs):
        blocks.setdefault(pair.get("group_id") or number, []).append(pair)
    return map(_block, blocks.values())


def _block(pairs: list[PairObject]) -> Block:
    sides = {_place(side): side for pair in pairs for side in (pair["a"], pair["b"])}.values()
    in_time = sorted(sides, key=_when) if "date" in pairs[0]["a"] else list(sides)
    renderings = [Rendering(label(n), side, one_line(side["text"])) for n, side in enumerate(in_time)]
    marked, spellings = _compared(renderings)
    marked = [_found(rendering, pairs) for rendering in marked]
    return Block(pairs[0].get("group_id"), pairs, marked, spellings)


def _compared(renderings: list[Rendering]) -> tuple[list[Rendering], list[tuple[str, str]]]:
    """Each rendering against the earliest of its language, and that one against the next where there are just two."""
    marked: dict[str, Rendering] = {r.label: r for r in renderings}
    spellings: dict[tuple[str, str], None] = {}
    for lang in dict.fromkeys(r.side["lang"] for r in renderings):
        first, *others = (r for r in renderings if r.side["lang"] == lang)
        for other in others:
            found = differences(first.text, other.text)
            speakers = differences(first.side.get("speaker") or "", other.side.get("speaker") or "")
            spellings |= dict.fromkeys(found.spellings + speakers.spellings)
            marked[other.label] = Rendering(other.label, other.side, other.text, found.b, first.label)
            if len(others) == 1:
                marked[first.label] = Rendering(first.label, first.side, first.text, found.a, other.label)
    names_first = sorted(spellings, key=lambda words: not words[0][0].isupper())
    return list(marked.values()), names_first


def _found(rendering: Rendering, pairs: Sequence[PairObject]) -> Rendering:
    """The only rendering of its language with what the checks found in it; any other as it is, marked word by word."""
    if rendering.against or rendering.spans:
        return rendering
    spans = sorted(
        (span[0], span[1])
        for pair in pairs
        for side in ("a", "b")
        if _place(pair[side]) == _place(rendering.side)
        for finding in pair["findings"]
        if finding["severity"] != "note" and (span := finding[side])
    )
    return replace(rendering, spans=tuple(Span(start, end, "differs") for start, end in _apart(spans)))


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that share characters made one."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        elif start < end:
            found.append((start, end))
    return found


def _place(side: SideObject) -> object:
    return side.get("passage_id") or id(side)


def _when(side: SideObject) -> tuple[str, str, str, int]:
    return side["date"] or _UNDATED, side["source"], side["path"], side["start"]
