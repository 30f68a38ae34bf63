"""From a raw text and what is known of it to an item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from itertools import takewhile
from urllib.parse import urlsplit

from xlingual.errors import InputError
from xlingual.ingest import cleaning, dateline, dates, headers, lines
from xlingual.ingest.normalise import normalise
from xlingual.ingest.opening import InputFile
from xlingual.ingest.reading import NOTHING, Found
from xlingual.records import Item

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")


def build(text: str, found: Found, *, file: InputFile, position: int = 0, loose: bool = False) -> Item:
    """The item; ``loose`` says that header lines and the title may stand in the text.

    The source is what was stated, else the address's host, else the agency of the dateline, else the file's name.
    Raises InputError when no text is left.
    """
    stated = _tidy(found)
    if not loose:
        stated = stated.or_else(_from_url(stated.url))  # a source named in a record's text may be another's
    said, rest = headers.take(normalise(text).split("\n"), head=loose)
    stated = stated.or_else(said)
    if loose and stated.title is None:
        title, rest = _split_title(rest)
        stated = stated.or_else(Found(title=title))
    body = cleaning.paragraphs(rest, title=stated.title)
    if not any(c.isalnum() for line in body for c in line):
        raise InputError("no text", path=file.path, cure="give it a text or leave it out")
    known = stated.or_else(_from_url(stated.url)).or_else(dateline.read(body[0]))
    return Item(
        path=file.path,
        text="\n".join(body),
        source=known.source or file.stem,
        lang=known.lang,
        date=known.date,
        title=known.title,
        url=known.url,
        position=position,
    )


def host(url: str) -> str | None:
    """The address's host without ``www.``; none for anything that is no address."""
    try:
        name = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name and "." in name else None


def _from_url(url: str | None) -> Found:
    return Found(source=host(url), date=dates.of_url(url)) if url else NOTHING


def _tidy(found: Found) -> Found:
    """The same with one line and one spelling per value, nothing where nothing is left."""
    values = (getattr(found, f.name) for f in fields(Found))
    return Found(*(" ".join(normalise(v).split()) or None if v else None for v in values))


def _split_title(text: Sequence[str]) -> tuple[str | None, list[str]]:
    """The headline above a text, if the text begins with one: no sentence, no dateline, and sentences follow.

    Names of sections ("World") that stand above it go with it.
    """
    rest = list(text)
    shown = [n for n, line in enumerate(rest) if line and not lines.is_furniture(line)]
    short = list(takewhile(lambda n: lines.is_headline(rest[n]) and len(rest[n].split()) < 3, shown))
    at = next(iter(shown[len(short) :]), None)
    if at is None or not _is_title(rest[at], rest[at + 1 :]):
        at, short = (short[0], []) if short else (at, [])
    if at is None or not _is_title(rest[at], rest[at + 1 :]):
        return None, list(text)
    title = rest[at]
    for number in (at, *short):
        rest[number] = ""
    return title, rest


def _is_title(line: str, below: Sequence[str]) -> bool:
    if len(line) > 200 or dateline.read(line) != NOTHING:
        return False
    stands_alone = bool(below) and not below[0]
    asks = line.rstrip("\"'”’»)").endswith(("?", "!"))
    return (lines.is_headline(line) or (asks and stands_alone)) and any(map(_SENTENCE_END.search, below))
