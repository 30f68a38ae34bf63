"""Identities of texts and things, the same on every machine."""

from __future__ import annotations

import unicodedata
from hashlib import sha256


def content_id(*parts: object) -> str:
    """16 hex digits of the SHA-256 of the parts; the same parts give the same id on every machine."""
    return sha256(
        "\x1f".join("" if part is None else str(part) for part in parts).encode("utf-8", "surrogatepass")
    ).hexdigest()[:16]


def text_key(text: str) -> str:
    """A text's identity apart from case, accents, punctuation and spacing; what verdicts are keyed by."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    return content_id(" ".join(words))


def language_pair(one: str, other: str) -> str:
    """The name of a pair of languages, whatever their order: ``en-ru``."""
    return "-".join(sorted((one, other)))
