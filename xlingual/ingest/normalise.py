"""One spelling for every character, before anything counts offsets."""

from __future__ import annotations

import re
import unicodedata

_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_BLANKS = re.compile("[ \t\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_EDGES = re.compile(" ?\n ?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    r"""NFC, ``\n`` newlines, single plain blanks, nothing invisible; empty lines stay, for they mean something.

    A lone surrogate, which no file can hold, becomes U+FFFD. Normalising twice changes nothing.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    text = _BREAK.sub("\n", text)
    text = _SURROGATE.sub("\ufffd", _INVISIBLE.sub("", text))
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", text))
    return _EDGES.sub("\n", text).strip(" ")


def unaccented(text: str) -> str:
    """The text without its accents; й and ё lose theirs too."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fold(text: str) -> str:
    """Lower case without accents, so that one phrase finds itself in texts with and without them."""
    return text.lower() if text.isascii() else unaccented(text.casefold())
