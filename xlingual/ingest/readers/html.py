"""Read a saved web page as one item."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from xlingual.errors import InputError
from xlingual.ingest import article, markup
from xlingual.ingest.encoding import decode
from xlingual.ingest.opening import InputFile
from xlingual.ingest.rows import Report
from xlingual.records import Item

MAX_PAGE = 8 << 20  # bytes; the tree of a page takes many times its size
MAX_ELEMENTS = 50_000  # above it only the visible text is taken: looking for an article took 18 s for 350,000
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,20})""", re.IGNORECASE)


def read(file: InputFile, report: Report) -> Iterator[Item]:  # noqa: ARG001 - every reader has one shape
    """The page's article; InputError when no way of looking at the page shows a text."""
    data = file.whole(MAX_PAGE)
    declared = _CHARSET.search(data[:4096])
    page = decode(data, declared[1].decode("ascii", "ignore") if declared else None)
    tree = markup.parse(page)
    text = _main_text(page) if tree is not None and sum(1 for _ in tree.iter()) <= MAX_ELEMENTS else ""
    text = text or markup.visible_text(page)
    if not text.strip():
        raise InputError("no article text found", path=file.path, cure="save the page as text, or leave it out")
    yield article.build(text, markup.metadata(tree), file=file, loose=True)


def _main_text(page: str) -> str:
    """The article without the page around it; empty when nothing looks like one."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it warns of is ours to word
    for favour_precision in (True, False):
        text: Any = trafilatura.extract(
            markup.sanitised(page),
            favor_precision=favour_precision,
            include_comments=False,
            include_tables=False,
            include_formatting=False,
        )
        if text:
            return str(text)
    return ""
