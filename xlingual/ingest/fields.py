"""The fields of records, by the names that people give them."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from xlingual.ingest import dates
from xlingual.ingest.codes import language_code
from xlingual.ingest.reading import Found

FIELDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "fulltext", "body", "articlebody", "story", "paragraphs", "content", "article", "description"),
    "lang": ("lang", "language", "langcode", "languagecode", "idioma", "язык"),
    "date": (
        *("date", "published", "pubdate", "publishedat", "datepublished", "publishdate", "publicationdate"),
        *("publisheddate", "timestamp", "datetime", "created", "createdat", "fecha", "дата"),
    ),
    "source": ("source", "outlet", "publisher", "agency", "site", "sitename", "sourcename", "fuente", "источник"),
    "url": ("url", "link", "href", "permalink", "sourceurl", "enlace", "ссылка"),
    "title": ("title", "headline", "heading", "titulo", "título", "titular", "заголовок"),
}
_KNOWN = {name for names in FIELDS.values() for name in names}
_INSIDE = ("text", "body", "content", "name", "title", "value", "#text")  # what an object in a field is asked for
_TAG = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|li|ul|img|h[1-6]|blockquote)\b[^<>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
_EMPTY_COMMAS = re.compile(r" ?,\s{0,8},[\s,]{0,32}")  # what is left of the line breaks inside a paragraph


def is_field(name: str) -> bool:
    """Whether any reader knows a field of that name."""
    return _key(name) in _KNOWN


def holds_text(names: list[str]) -> bool:
    """Whether one of the names is that of a text."""
    return any(_key(name) in FIELDS["text"] for name in names)


def read(record: Mapping[str, object]) -> tuple[str, Found]:
    """A record's text, empty if it has none, and what it says of itself."""
    by_key = {_key(str(name)): value for name, value in record.items()}
    date = _date(by_key)
    lang = language_code(_first(by_key, "lang") or "")
    found = Found(_first(by_key, "source"), date, lang, _first(by_key, "title"), _first(by_key, "url"))
    return _EMPTY_COMMAS.sub(" ", _first(by_key, "text") or ""), found


def _key(name: str) -> str:
    return re.sub(r"[\s_.-]", "", name.casefold())


def _first(by_key: Mapping[str, object], field: str) -> str | None:
    return next((text for name in FIELDS[field] if (text := _plain(by_key.get(name)))), None)


def _date(by_key: Mapping[str, object]) -> str | None:
    values = (by_key.get(name) for name in FIELDS["date"])
    return next((iso for v in values if v is not None and (iso := dates.of_value(_plain(v) or ""))), None)


def _plain(value: object, depth: int = 0) -> str:
    """A value as text: lists line by line, objects by their telling member, markup taken off."""
    if depth > 3 or value is None or isinstance(value, bool):
        return ""
    if isinstance(value, list | tuple):
        return "\n".join(filter(None, (_plain(part, depth + 1) for part in value)))
    if isinstance(value, Mapping):
        return next((text for name in _INSIDE if (text := _plain(value.get(name), depth + 1))), "")
    return _unmarked(str(value)).strip()


def _unmarked(text: str) -> str:
    if _TAG.search(text):
        from xlingual.ingest.markup import visible_text

        return visible_text(text)
    return html.unescape(text) if _ENTITY.search(text) else text
