"""What a file is by its first characters, whatever its name says."""

from __future__ import annotations

import json
import re

from xlingual.ingest import fields
from xlingual.ingest.encoding import detect

_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_PIECE = re.compile(r"\s*<(?:p|div|article|section|main|h1|meta|title|span|table)\b[^<>]*>", re.IGNORECASE)
_ARRAY = re.compile(r"\s*\[\s*(?:[\]{\[]|$)")
_OBJECT = re.compile(r'\{\s*(?:"|\}|$)')
_LINES = (".jsonl", ".ndjson")
_DELIMITERS = "\t;,|"


def sniff(head: bytes, named: str | None) -> str | None:
    """The suffix that the content deserves, or None when the name, or running text without one, is as good a guess.

    ``named`` is the file's own suffix if a reader claims it.
    """
    text = head.decode(detect(head), "replace").lstrip("\ufeff \t\r\n")
    if _PAGE.match(text) or _PIECE.match(text):
        return ".html"
    if text.startswith("{"):
        return _sniff_objects(text, named)
    first = text.split("\n", 1)[0].strip()
    if _ARRAY.match(text):
        return None if named in _LINES and first != text.strip() and _is_json(first) else ".json"
    return ".csv" if named in (None, ".txt") and _is_header(first) else None


def sniff_xml(head: bytes) -> bool:
    """Whether the file is XML and no web page: a feed, a sitemap, an Office document."""
    text = head.decode(detect(head), "replace").lstrip("\ufeff \t\r\n")
    return bool(re.match(r"<(?:\?xml|rss|feed)\b", text)) and not _PAGE.match(text)


def _sniff_objects(text: str, named: str | None) -> str | None:
    """An object per line, or one object; a text that only begins with a brace is neither."""
    lines = [line.strip() for line in text.split("\n", 20) if line.strip()]
    if len(lines) > 1 and any(line.startswith("{") for line in lines[1:]) and any(map(_is_json, lines)):
        return ".jsonl"
    if named in _LINES and lines[0] != "{":
        return None  # one bad or endless first line does not make a document
    return ".json" if _OBJECT.match(text) else None


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _is_header(line: str) -> bool:
    """Whether the line names the columns of a table: only names of fields, a text's among them."""
    for delimiter in _DELIMITERS:
        names = [name.strip('" ') for name in line.split(delimiter)]
        if len(names) > 1 and all(map(fields.is_field, names)) and fields.holds_text(names):
            return True
    return False
