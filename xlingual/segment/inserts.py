"""The narrator's words set between dashes inside what is said: `«A, — сказал он, — B»`, `—A —dijo él—. B`."""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.languages import Language
from xlingual.segment.spans import Span, trim
from xlingual.segment.tokens import DASHES, tokenise

MAX_WORDS_TO_VERB = 2
_LONG_DASHES = frozenset({"—", "–"})
_BEFORE = frozenset({",", "!", "?", "…", ".", '"', "»", "”"})
_TRIM = " ,;—–-"


@dataclass(frozen=True, slots=True)
class Insert:
    """The narrator's words, and the parts of speech before and behind them."""

    words: Span
    parts: tuple[Span, ...]
    resumed: bool  # whether a second dash gives the word back to the speaker


def find_insert(text: str, span: Span, language: Language) -> Insert | None:
    """The first dash behind which a verb of saying comes at once, up to the next dash; None without one."""
    if not any(dash in text[span[0] : span[1]] for dash in ("—", "–", " - ")):
        return None
    tokens = tokenise(text, span)
    dashes = [index for index, token in enumerate(tokens) if token.text in DASHES]
    for place, index in enumerate(dashes):
        behind = tokens[index + 1 : index + 1 + MAX_WORDS_TO_VERB]
        if not index or not any(token.text in language.speech.verbs for token in behind):
            continue
        if tokens[index - 1].text not in _BEFORE and tokens[index].text not in _LONG_DASHES:
            continue
        closing = tokens[dashes[place + 1]] if place + 1 < len(dashes) else None
        end = closing.start if closing else span[1]
        first = trim(text, span[0], tokens[index].start, also=_TRIM)
        second = trim(text, closing.end, span[1], also=_TRIM + ".") if closing else (end, end)
        parts = tuple(part for part in (first, _with_stop(text, second, span[1])) if part[0] < part[1])
        return Insert((tokens[index].end, end), parts, resumed=closing is not None)
    return None


def _with_stop(text: str, span: Span, limit: int) -> Span:
    """The span with the full stop that was trimmed away with the dashes."""
    start, end = span
    if start < end < limit and text[end] == ".":
        end += 1
    return start, end
