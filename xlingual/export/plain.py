"""Foreign text made harmless for a terminal and for formats whose rows are lines."""

from __future__ import annotations

import re

# Everything that str.splitlines, an editor or a spreadsheet may take for the end of a line or of a cell.
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]")
# Terminal escapes (C0, DEL, C1), halves of surrogate pairs, and marks that reorder the characters around them.
_HOSTILE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """The text on one line: a tab or line break becomes a blank, a control character ``\\ufffd``; the length stays.

    >>> one_line("Kursk\\n\\x1b[31mRegion")
    'Kursk \ufffd[31mRegion'
    """
    return _HOSTILE.sub("\ufffd", _BREAKS.sub(" ", text))
