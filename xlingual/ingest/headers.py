"""Take what a text says about itself out of it: header lines, a date before the first word, bare date lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from xlingual.ingest import dates, lines, phrases
from xlingual.ingest.codes import language_code
from xlingual.ingest.reading import NOTHING, Found
from xlingual.languages import LANGUAGES

HEAD = 12  # lines; header blocks of saved pages are shorter, and "Title:" further down is somebody speaking

_FIELDS = {label: field for field, labels in phrases.LABELS.items() for label in labels}
_LABEL = "|".join(sorted(map(re.escape, _FIELDS), key=len, reverse=True))
_FIRST = re.compile(rf"[\s*#>(«\"-]*(?P<label>{_LABEL})\s?[:：][\s*\"]*", re.IGNORECASE)
_NEXT = re.compile(rf"(?:^|[|·•;,\s(]+)(?P<label>{_LABEL})\s?[:：]\s*", re.IGNORECASE)
_GLUED = re.compile(rf"\W*(?:(?:{'|'.join(map(re.escape, phrases.LABELS['date']))})\b[\s:：]*)?", re.IGNORECASE)
_TAGGED = re.compile(r"\s*\(([A-Za-zА-Яа-я]{2,10})\)$")
_TAIL = re.compile(
    rf"(?P<before>[.!?…][\"”»)]*)\s*[(\[]?(?:{'|'.join(map(re.escape, phrases.LABELS['source']))})\s?:\s?"
    rf"(?P<source>[^.!?:;()\[\]]{{2,60}}(?:\.\w{{2,3}})?)[)\]]?\.?$",
    re.IGNORECASE,
)
_AGENCIES = {alias for aliases in phrases.AGENCIES.values() for alias in aliases}
_EDGE = " |·•;,*\"'“”«»"


def take(text: Sequence[str], *, head: bool) -> tuple[Found, list[str]]:
    """What the lines say of their item, and the lines with every such line emptied.

    With ``head`` false the text is a field of a record: its first lines are the article. Nothing is taken below the
    heading of a list of other stories, whose dates are not this one's.
    """
    found, rest = NOTHING, list(text)
    if head:
        found = _take_glued_date(rest)
    seen, last = 0, None
    waiting = ""  # a label that stands alone: its value is the next line
    for number, line in enumerate(rest):
        if not line:
            continue
        if lines.is_list_heading(line):
            break
        if waiting and (value := _value(waiting, line)):
            found, rest[number], waiting = found.or_else(Found(**{waiting: value})), "", ""
            continue
        said, left, waiting = _read_line(line, head=head and seen < HEAD)
        found, rest[number], seen = found.or_else(said), left, seen + 1
        last = number if left else last
    if last is not None:  # elsewhere a source behind a sentence is that of the sentence
        said, rest[last] = _read_tail(rest[last])
        found = found.or_else(said)
    return found, rest


def _take_glued_date(rest: list[str]) -> Found:
    """A date such as " date 2025-04-28 " that stands before the first word of a running text."""
    at = next((n for n, line in enumerate(rest) if line), None)
    if at is None:
        return NOTHING
    line = rest[at]
    start = _GLUED.match(line)
    begin = start.end() if start else 0
    span = next(dates.spans(line[:200]), None)
    labelled = bool(start and start[0].strip(" \"'“«("))
    if span is None or span[0] != begin or not (labelled or line[begin : begin + 4].isdigit()):
        return NOTHING
    text = line[span[1] :].lstrip(" :;,.|—–-)]»")
    if len(text.split()) < 6 or _NEXT.search(text[:80]):
        return NOTHING
    rest[at] = text
    return Found(date=span[2])


def _read_line(line: str, *, head: bool) -> tuple[Found, str, str]:
    """(what it says, what is left of it, a label that waits for its value)."""
    if len(line) > lines.LONGEST_FURNITURE and not head:
        return NOTHING, line, ""
    if lines.is_bare_date(line):
        return Found(date=dates.first(line)), "", ""
    match = _FIRST.match(line) if ":" in line[:40] or "：" in line[:40] else None
    if match is None:
        return *(_read_bars(line) if head and " | " in line else (NOTHING, line)), ""
    field = _FIELDS.get(match["label"].casefold(), "")
    if field == "text":
        return (NOTHING, line[match.end() :], "") if head else (NOTHING, line, "")
    if match.end() == len(line):
        return (NOTHING, "", field) if field and head else (NOTHING, line, "")
    return _read_labels(line, head=head)


def _read_bars(line: str) -> tuple[Found, str]:
    """Date, address and agency between bars without labels; what else stands there is left."""
    parts = line.split(" | ")
    if not any(map(lines.is_bare_date, parts)):
        return NOTHING, line
    found, left = NOTHING, []
    for part in parts:
        if lines.is_bare_date(part):
            found = found.or_else(Found(date=dates.first(part)))
        elif _value("url", part):
            found = found.or_else(Found(url=part))
        elif part.casefold() in _AGENCIES:
            found = found.or_else(Found(source=part))
        elif not lines.is_furniture(part):
            left.append(part)
    return found, " | ".join(left)


def _read_tail(line: str) -> tuple[Found, str]:
    """The source named behind the last sentence of a line."""
    match = _TAIL.search(line, max(0, len(line) - 120)) if line[-1:].isalnum() or line[-1:] in ").]" else None
    value = _value("source", match["source"].strip(_EDGE)) if match else None
    return (Found(source=value), line[: match.end("before")]) if match and value else (NOTHING, line)


def _read_labels(line: str, *, head: bool) -> tuple[Found, str, str]:
    found, known = NOTHING, False
    for field, raw in _labelled(line):
        value = _value(field, raw)
        if value is None or (field in {"title", "lang", ""} and not head):
            continue
        known = True
        if field == "source" and (tag := _TAGGED.search(value)) and language_code(tag[1]) in LANGUAGES:
            found = found.or_else(Found(lang=language_code(tag[1])))
            value = value[: tag.start()]
        if field:
            found = found.or_else(Found(**{field: value}))
    return (found, "", "") if known else (NOTHING, line, "")


def _labelled(line: str) -> Iterator[tuple[str, str]]:
    """(field, value) of each label; a bar or the next label ends a value."""
    line = line.lstrip(' *#>(«"-')
    marks = [m for m in _NEXT.finditer(line) if m.start() == 0 or m["label"][0].isupper() or "|" in m[0]]
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        value = line[mark.end() : following.start() if following else len(line)]
        yield _FIELDS.get(mark["label"].casefold(), ""), value.split(" | ")[0].strip(_EDGE)


def _value(field: str, raw: str) -> str | None:
    """The value if it can be one: a sentence is no source, and a date holds a date."""
    if field == "date":
        return dates.first(raw) if len(raw) <= 120 else None
    if field == "lang":
        return language_code(raw)
    if field == "url":
        return raw if re.match(r"(?:https?://|www\.)\S+$", raw, re.IGNORECASE) else None
    if field == "source":
        words = raw.split()
        if dates.has_day(raw):
            return None  # a footnote
        return raw if 0 < len(words) <= 8 and len(raw) <= 80 and not (len(words) > 3 and raw[-1] in ".!?") else None
    return raw or None
