"""Where the very words of a quotation stand in items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from xlingual.passport.wording import read_wording, wording_of
from xlingual.records import Item, Passage


def occurrences(text: str, items: Mapping[str, Item], passages: Sequence[Passage]) -> list[Passage]:
    """The spans of the items that have the same words in the same order, as passages; empty where there is none.

    A span that is a passage is that passage. Any other has the speaker and the kind of the smallest passage around it,
    or is a join of those that it runs through.
    """
    wanted = wording_of(text).keys
    around: dict[str, list[Passage]] = {}
    for passage in passages:
        around.setdefault(passage.item_id, []).append(passage)
    return [
        cut_out(item, span, around.get(item_id, ()))
        for item_id, item in items.items()
        for span in _spans(wanted, item.text)
    ]


def _spans(wanted: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in a text, without overlaps."""
    if not wanted:
        return
    words = read_wording(text)
    line, sought = _line(words.keys), _line(wanted)
    found = line.find(sought)
    while found >= 0:
        first = line.count(" ", 0, found + 1) - 1
        yield words.starts[first], words.ends[first + len(wanted) - 1]
        found = line.find(sought, found + len(sought) - 1)


def _line(keys: Sequence[str]) -> str:
    """The words with a blank around each."""
    return f" {' '.join(keys)} "


def cut_out(item: Item, span: tuple[int, int], around: Sequence[Passage]) -> Passage:
    """A span of an item as a passage, with what the item's passages know of it."""
    start, end = span
    touching = [p for p in around if p.start < end and start < p.end]
    words = wording_of(item.text[start:end]).keys
    equal = [p for p in touching if wording_of(p.text).keys == words]
    if equal:
        return max(equal, key=lambda p: bool(p.speaker))
    outer = sorted((p for p in touching if p.start <= start and end <= p.end), key=lambda p: p.end - p.start)
    speaker = next((p.speaker for p in outer or touching if p.speaker), None)
    lang = next((p.lang for p in outer or touching), item.lang or "und")
    kind = outer[0].kind if outer else "join"
    return Passage(item.item_id, start, end, item.text[start:end], lang, kind, speaker)
