"""Reads Translation Memory eXchange, TMX 1.1 to 1.4, a unit at a time.

The file is somebody else's: its entities are never expanded, no DTD is loaded, nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import IO, Any

from lxml import etree

from xlingual.errors import InputError
from xlingual.train.readers import Skip
from xlingual.train.rows import Row

WANTED = "translation unit with texts in two languages"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OLD_LANG = "lang"  # until TMX 1.3

Version = tuple[str, str]  # language and text


def read(file: IO[bytes], path: Path, skip: Skip) -> Iterator[Row]:
    """A row for each two texts of a unit that are in different languages, the source language first.

    A unit in n languages gives n·(n-1)/2 rows. Regions are dropped: en-GB and en-US are English, so no row joins them.
    """
    parsing = etree.iterparse(
        file, tag=("{*}header", "{*}tu"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    source = ""
    try:
        for _, element in parsing:
            if etree.QName(element).localname == "header":
                source = _code(element.get("srclang"))
            else:
                yield from _rows(element, source, skip)
            _forget(element)
    except etree.XMLSyntaxError as error:
        what, cure = f"malformed TMX ({_plain(error.msg)})", "mend that line or export the memory again"
        raise InputError(what, path=path, line=error.lineno, cure=cure) from error


def _rows(unit: Any, source: str, skip: Skip) -> Iterator[Row]:
    versions = [(_language(version), _segment(version)) for version in unit.iterchildren("{*}tuv")]
    empty = sum(not text for _, text in versions)
    for _ in range(empty):
        skip("empty segments", unit.sourceline)
    source = _code(unit.get("srclang")) or source
    pairs = list(_pairs([version for version in versions if all(version)], source))
    if not pairs and not empty:
        skip("units in one language only", unit.sourceline)
    yield from (Row(a, b, "", (one, other)) for (one, a), (other, b) in pairs)


def _pairs(versions: list[Version], source: str) -> Iterator[tuple[Version, Version]]:
    """Versions in two languages: always in the same order of languages, so that rows of many units can be joined."""
    ordered = sorted(versions, key=lambda version: (version[0] != source, version[0]))
    return ((one, other) for one, other in combinations(ordered, 2) if one[0] != other[0])


def _language(version: Any) -> str:
    return _code(version.get(_LANG) or version.get(_OLD_LANG))


def _code(name: str | None) -> str:
    """The language of a code without its region or script: ``en`` of ``EN_gb``; empty for no code and for ``*all*``."""
    code = (name or "").strip().lower().replace("_", "-").split("-")[0]
    return code if code.isalpha() else ""


def _segment(version: Any) -> str:
    """The text of a version, runs of white space as one blank; empty if it has none."""
    segment = version.find("{*}seg")
    return " ".join(_text(segment).split()) if segment is not None else ""


def _text(element: Any) -> str:
    """What a reader of the document sees: ``hi`` holds text, other elements hold the document's markup.

    A placeholder (a picture, a line break) and an entity of the file's own stand between words, so they give a blank;
    marks in pairs, such as bold, may stand inside one.
    """
    parts = [element.text or ""]
    for child in element:
        name = etree.QName(child).localname if isinstance(child.tag, str) else ""
        if name == "hi":
            parts.append(_text(child))
        elif name == "ph" or child.tag is etree.Entity:
            parts.append(" ")
        parts.append(child.tail or "")
    return "".join(parts)


def _forget(element: Any) -> None:
    """Frees a unit that is done with, and whatever came before it: the tree never holds more than one."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _plain(message: str | None) -> str:
    """The parser's words without the place, which is told in front."""
    return (message or "not XML").split(", line ")[0]
