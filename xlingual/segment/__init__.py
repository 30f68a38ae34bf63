"""An item's passages: its sentences, direct quotations and reported statements, with their speakers."""

from __future__ import annotations

from collections.abc import Callable

from xlingual.records import Item, Passage
from xlingual.segment.drafts import to_passages
from xlingual.segment.reader import Reader

__all__ = ["passages"]


def passages(item: Item, *, language_of: Callable[[str], str]) -> list[Passage]:
    """What of an item can be compared, sorted by start; empty for an item without a sentence.

    ``language_of`` gives the language of a line or passage. A direct quotation gives a passage for each of its
    sentences and one for the whole; a reported statement one for its sentence and one for the statement alone.
    No two have the same span, and a text that the item repeats is one passage with a count. ``speaker`` is a person's
    full name as the item spells it, or None where nobody is plainly named.
    """
    reader = Reader(item.text, language_of)
    drafts = reader.read()
    return to_passages(item, drafts, speakers=reader.chain_speakers, language_of=language_of)
