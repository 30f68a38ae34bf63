"""Visible text and metadata of HTML, by lxml."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from xlingual.ingest import dates
from xlingual.ingest.codes import language_code
from xlingual.ingest.normalise import normalise
from xlingual.ingest.reading import Found

_HIDDEN = ("script", "style", "noscript", "template", "svg", "head", "nav", "footer", "aside", "form", "button")
_BLOCKS = (
    *("p", "div", "br", "li", "ul", "ol", "tr", "td", "th", "table", "section", "article", "header", "main", "figure"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figcaption", "time", "dd", "dt"),
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_META = {
    "title": ("og:title", "twitter:title", "headline", "dc.title"),
    "date": (
        *("article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date"),
        *("date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date"),
    ),
    "source": ("og:site_name", "publisher", "dc.publisher", "application-name"),
    "lang": ("og:locale", "content-language", "dc.language", "inlanguage"),
    "url": ("og:url", "twitter:url"),
}
_LD = {"title": "headline", "date": "datePublished", "source": "publisher", "lang": "inLanguage"}


def sanitised(page: str) -> str:
    """The page without what parsers choke on: control characters, and a declaration of an encoding it is not in."""
    return _DECLARATION.sub("", normalise(page))


def parse(page: str) -> Any | None:
    """The page's tree; None when there is nothing in it."""
    from lxml import etree, html

    try:
        return html.document_fromstring(sanitised(page))
    except (etree.LxmlError, ValueError):
        return None


def visible_text(page: str) -> str:
    """What a reader sees of the page or the piece of one, a block per line; empty when there is nothing."""
    tree = parse(page)
    if tree is None:
        return ""
    for element in list(tree.iter(*_HIDDEN)):
        element.drop_tree()
    for element in tree.iter(*_BLOCKS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    return str(tree.text_content())


def metadata(tree: Any) -> Found:
    """What the page says of itself: meta elements, JSON-LD, then its visible title and date."""
    values = {**_linked_data(tree), **_meta(tree)}
    return Found(
        source=values.get("source"),
        date=dates.of_value(values.get("date", "")) or dates.of_value(_text(tree, "//time/@datetime")),
        lang=language_code(tree.get("lang") or values.get("lang", "")),
        title=values.get("title") or _text(tree, "//h1") or _text(tree, "//title"),
        url=_text(tree, "//link[@rel='canonical']/@href") or values.get("url"),
    )


def _meta(tree: Any) -> dict[str, str]:
    named: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        if name and (content := (element.get("content") or "").strip()):
            named.setdefault(name.lower(), content)
    found = ((field, next((named[n] for n in names if n in named), "")) for field, names in _META.items())
    return {field: value for field, value in found if value}


def _linked_data(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        for thing in _things(_loads(script)):
            if "datePublished" in thing or "headline" in thing:
                for field, name in _LD.items():
                    value = thing.get(name)
                    value = value.get("name") if isinstance(value, dict) else value
                    if isinstance(value, str) and value.strip():
                        found.setdefault(field, value.strip())
    return found


def _loads(script: str) -> object:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _things(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth + 1)
    elif isinstance(data, list) and depth < 4:
        for part in data:
            yield from _things(part, depth + 1)


def _text(tree: Any, path: str) -> str:
    """The first non-empty text that an XPath finds."""
    found = (part if isinstance(part, str) else part.text_content() for part in tree.xpath(path))
    return next((text for part in found if (text := " ".join(part.split()))), "")
