"""What of a passage's own sentence stands outside the passage."""

from __future__ import annotations

import re

from xlingual.checks.side import Side

REACH = 300  # characters on either side; a sentence seldom goes further

_SENTENCE_ENDS = re.compile(r"[.!?…]+[»”\"’)]*\s+|\n")


def before_in_sentence(side: Side) -> str:
    """From the sentence's beginning to the passage; empty where the passage begins the sentence."""
    return _SENTENCE_ENDS.split(side.item_text[max(0, side.start - REACH) : side.start])[-1]


def after_in_sentence(side: Side) -> str:
    """From the passage to the sentence's end; empty where the passage ends it."""
    if side.text.rstrip().endswith((".", "!", "?", "…")):
        return ""
    end = side.start + len(side.text)
    return _SENTENCE_ENDS.split(side.item_text[end : end + REACH])[0]
