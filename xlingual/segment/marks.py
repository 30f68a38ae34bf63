"""Pairs of quotation marks within one line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from xlingual.segment.spans import Span

MARK = re.compile(r"''|``|[\"“”„‟«»‹›＂‘’']")
OPENING = frozenset("“„‟«‹‘") | {"``"}
_SINGLE = frozenset("'‘’")
_STRAIGHT = frozenset({'"', "＂", "''"})
_PARTNER = {"»": "«", "›": "‹"}  # other double marks close any double mark but these
_ENDS = frozenset(".,!?…")
_AFTER_SINGLE = frozenset(".,;:!?)—–")
MAX_NESTED = 8  # no one quotes deeper; bounds the work on a line of nothing but marks


@dataclass(slots=True)
class LineMarks:
    """The marks of one line: closed pairs (outer spans), the outermost mark left open, and a close without an open."""

    pairs: list[tuple[re.Match[str], re.Match[str]]] = field(default_factory=list)
    opened: re.Match[str] | None = None
    stray: re.Match[str] | None = None


def scan_line(text: str, span: Span) -> LineMarks:
    """Pair the marks of one line; an odd mark never spoils the pairs around it."""
    marks = LineMarks()
    stack: list[re.Match[str]] = []
    for match in MARK.finditer(text, *span):
        role = _role(text, match, stack, span)
        if role == "open" and len(stack) < MAX_NESTED:
            stack.append(match)
        elif role == "close":
            _close(match, stack, marks)
    doubles = [match for match in stack if match.group() not in _SINGLE]
    marks.opened = doubles[0] if doubles else None
    return marks


def _close(match: re.Match[str], stack: list[re.Match[str]], marks: LineMarks) -> None:
    for position in range(len(stack) - 1, -1, -1):
        if _closes(match.group(), stack[position].group()):
            marks.pairs.append((stack[position], match))
            del stack[position:]
            return
    if not stack and not marks.pairs and marks.stray is None and match.group() not in _SINGLE:
        marks.stray = match


def _closes(closing: str, opening: str) -> bool:
    if closing in _SINGLE or opening in _SINGLE:
        return closing in _SINGLE and opening in _SINGLE
    partner = _PARTNER.get(closing)
    return opening == partner if partner else opening not in _PARTNER.values() or closing in _STRAIGHT


def _role(text: str, match: re.Match[str], stack: list[re.Match[str]], span: Span) -> str:
    """``open``, ``close``, or nothing for an apostrophe and the like."""
    mark = match.group()
    before = text[match.start() - 1] if match.start() > span[0] else " "
    after = text[match.end()] if match.end() < span[1] else " "
    opens = (before.isspace() or before in "([{—–-«“„\"'‘") and not after.isspace()
    if mark in _SINGLE:
        return _single_role(mark, before, after, opens=opens, stack=stack)
    if mark in _STRAIGHT:
        return _straight_role(before, after, opens=opens, stack=stack)
    ends = not before.isspace() and not after.isalnum()
    if mark == "“" and stack and (stack[-1].group() == "„" or (stack[-1].group() == "“" and ends)):
        return "close"
    if mark == "”" and not stack and before.isspace() and after.isalnum():
        return "open"
    return "open" if mark in OPENING else "close"


def _single_role(mark: str, before: str, after: str, *, opens: bool, stack: list[re.Match[str]]) -> str:
    """A single mark opens after a blank and closes after or before punctuation; else it is an apostrophe."""
    if mark != "’" and opens and after.isalnum():
        return "open"
    opened = any(match.group() in _SINGLE for match in stack)
    closes = before in _ENDS or after in _AFTER_SINGLE or after in '"”»'
    return "close" if opened and closes and not after.isalnum() else ""


def _straight_role(before: str, after: str, *, opens: bool, stack: list[re.Match[str]]) -> str:
    """The same mark opens and closes: blanks tell, and where they do not, whether one is open."""
    opened = any(match.group() not in _SINGLE for match in stack)
    if before.isspace() and after.isspace():
        return "close" if opened else ""
    if opens and before.isspace():
        return "open"
    if before.isdigit() and not opened:
        return ""  # 5" is five inches
    if after.isspace() or not after.isalnum():
        return "open" if opens and not opened else "close"
    return "close" if opened else "open"
