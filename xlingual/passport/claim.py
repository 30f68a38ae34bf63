"""Reading what is asked: the statement itself, who is said to have made it, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from xlingual.passport.periods import read_period
from xlingual.passport.wording import wording_of
from xlingual.records import Claim, Mention, Passage, Quote

FRAME = 16  # words beside a quotation that may do no more than say who speaks, when and to whom
FEWEST = 2  # words of a quotation
_OPENING = re.compile(r"[\"“„«]([^\"“”„«»]+?)[,.]?[\"“”»]")
_MARKS = "\"'“”„«»‘’‹› \t\n—–-"
_LABEL = re.compile(r"\s*([^\W\d_][^:\"“„«»”]{1,60}?)\s*:\s*(?=[\"“„«]|[—–]\s)")  # `Lavrov: "...`


def read_claim(quote: Quote, lang: str, passages: Sequence[Passage], persons: Sequence[Mention]) -> Claim:
    """The claim in a quotation whose text was segmented into ``passages``; ``persons`` are those named in it.

    Where the text quotes somebody, the statement is what stands between the marks, several parts of it in one; where
    it only reports, the statement is all of it. What the user claims goes before what the text says of its speaker.
    """
    text = quote.text.strip()
    quoted = _quoted(text, passages) or _short_quote(text, passages)
    label = _LABEL.match(text)
    statement = " ".join(p.text for p in quoted) or text[label.end() if label else 0 :]
    told = next((p.speaker for p in (*quoted, *passages) if p.speaker), None)
    speaker = quote.speaker or told or (label and label[1]) or _named_outside(passages, quoted, persons)
    return Claim(
        text=text,
        statement=statement.strip(_MARKS) or text,
        lang=lang,
        speaker=speaker or None,
        period=read_period(quote.date) if quote.date else None,
    )


def _quoted(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The quotations that are all the text states; empty where the narrator's words state something too."""
    wide = [p for p in passages if p.kind == "quote"]
    outermost = [p for p in wide if not any(_inside(p, other) for other in wide)]
    if any(p.kind != "quote" and not any(_inside(p, q) for q in outermost) for p in passages):
        return []
    quoted = sum(len(wording_of(p.text)) for p in outermost)
    return outermost if len(wording_of(text)) - quoted <= FRAME else []


def _short_quote(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The one quotation too short to be a passage: it opens the text, and the words behind it say who speaks."""
    found = _OPENING.match(text)
    if not found or not passages or any(p.kind == "quote" for p in passages):
        return []
    if len(wording_of(found[1])) < FEWEST or len(wording_of(text[found.end() :])) > FRAME:
        return []
    return [replace(passages[0], start=found.start(1), end=found.end(1), text=found[1], kind="quote", speaker=None)]


def _inside(inner: Passage, outer: Passage) -> bool:
    return inner != outer and outer.start <= inner.start and inner.end <= outer.end


def _named_outside(passages: Sequence[Passage], quoted: Sequence[Passage], persons: Sequence[Mention]) -> str | None:
    """The one person named beside the statement of a text that quotes or reports; None where there is no such one."""
    inner = quoted or [p for p in passages if p.kind == "reported" and any(_inside(p, other) for other in passages)]
    outside = {
        person.full or person.name
        for person in persons
        if inner and not any(p.start < person.end and person.start < p.end for p in inner)
    }
    return outside.pop() if len(outside) == 1 else None
