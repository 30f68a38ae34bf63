"""From bytes to text: BOM, UTF-8, UTF-16, then the few older encodings that news in en, es, ru is found in."""

from __future__ import annotations

import codecs
import re

from xlingual.ingest.legacy import guess

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARABLE = re.compile(
    r"utf-?8|windows-?125\d|cp125\d|iso-?8859-?\d+|latin-?1|koi8-[ru]|cp866|ibm866|gb2312|gbk|gb18030|big5|euc-\w\w"
    r"|shift_jis",
    re.IGNORECASE,
)
_NEWS_LETTER = re.compile("[\\s -~\u00a0-\u00ff\u0400-\u045f\u2010-\u2030\ufeff]")
_LATIN1 = re.compile(r"iso-?8859-?1|latin-?1", re.IGNORECASE)
_MAGIC = {b"%PDF": "PDF", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"GIF8": "GIF", b"PK\x03\x04": "zip or Office"}
_FEW = 0.1  # of the bytes above ASCII: a UTF-8 text with a scar, not a text in something else


def binary_kind(head: bytes) -> str | None:
    """What a file that is no text looks like; None for text."""
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    if b"\0" in head[:1024] and not detect(head).startswith(("utf-16", "utf-32")):
        return "binary"
    text = head.decode(detect(head), "replace")
    odd = sum(c == "\ufffd" or (c < " " and c not in "\t\n\r\f\v\x1a") for c in text[:4096])
    return "binary" if odd * 5 > len(text[:4096]) else None


def detect(sample: bytes) -> str:
    """The name of the encoding that the bytes are most likely in; a character cut off at the end does no harm."""
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return name
    if b"\0" in sample[:1024]:
        return _wide(sample[: len(sample) // 2 * 2]) or "utf-8"
    return "utf-8" if _is_utf8(sample) else guess(sample)


def decode(data: bytes, declared: str | None = None) -> str:
    """The text; ``declared`` is what the file says of itself, believed unless the bytes are UTF-8."""
    name = detect(data)
    if declared and not name.startswith("utf") and _DECLARABLE.fullmatch(declared):
        name = "cp1252" if _LATIN1.fullmatch(declared) else declared
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode(detect(data), "replace")


def _is_utf8(data: bytes) -> bool:
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(data)
    wrong = sum("\udc80" <= c <= "\udcff" for c in text) if not text.isascii() else 0
    high = len(data) - len(data.translate(None, bytes(range(128, 256)))) if wrong else 1
    return wrong <= high * _FEW


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: half its bytes in one place are the same few, and it reads as letters and blanks."""
    for name in ("utf-16-le", "utf-16-be"):
        text = data.decode(name, "replace")[:2048]
        plain = len(_NEWS_LETTER.findall(text))
        if text and plain > 0.95 * len(text):
            return name
    return None
