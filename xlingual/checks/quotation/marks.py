"""Direct speech inside a text: between quotation marks of any style, or behind a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from xlingual.checks.quotation.reported import says
from xlingual.checks.side import words_of
from xlingual.records import Extent

FEWEST = 4  # words of a quotation inside a sentence; fewer are an expression or the title of a work

# Whatever opens, its closing mark or the end of the text ends it. A single mark inside a word is an apostrophe; the
# search for its partner has a bound, for a text may be full of them.
_QUOTED = re.compile(
    r"«(?P<guillemets>(?:[^«»]|«[^«»]*»)+)(?:»|$)"
    r"|[„“](?P<curly>[^„“”]+)(?:[“”]|$)"
    r"|\"(?P<straight>[^\"]+)(?:\"|$)"
    r"|``(?P<typed>[^`']+)(?:''|$)"
    r"|(?<!\w)‘(?P<single>(?:[^‘’\n]|’(?=\w)){1,600})’(?!\w)"
    r"|(?<!\w)'(?P<plain>(?=\S)(?:[^'\n]|'(?=\w)){1,600})'(?!\w)"
)
_CLOSED_ONLY = re.compile(r"^(?P<rest>[^«»“”„\"]+)[»”]")  # the text begins inside a quotation
_DIALOGUE = re.compile(r"^\s*(?:[—–]|--?)\s*(?=[^\W\d_]|[¿¡])", re.MULTILINE)
_TURN = re.compile(r"(?<=[,.!?…])\s+[—–-]+\s+|\s[—–-](?=\w)|(?<=[\w,.!?])[—–](?=[\s.,;:]|$)")
_ENDS = ".!?…"


@lru_cache(maxsize=65_536)
def direct_speech(text: str, lang: str) -> tuple[Extent, ...]:
    """Where a text speaks word for word, its marks left out; empty where it does not.

    Expressions of a few words and titles of works are no speech: what counts is a whole sentence, or ``FEWEST`` words
    and more that the sentence around them says somebody said.
    """
    quoted = [_trimmed(text, *match.span(match.lastgroup or 0)) for match in _QUOTED.finditer(text)]
    rest = _CLOSED_ONLY.match(text)
    if rest:
        quoted.insert(0, _trimmed(text, *rest.span("rest")))
    spoken = [extent for extent in quoted if _is_speech(text, lang, extent)]
    return tuple(spoken or _dialogue(text, lang))


def _is_speech(text: str, lang: str, extent: Extent) -> bool:
    start, end = extent
    if len(words_of(text[start:end])) < FEWEST or text[start:end].istitle():
        return False
    outside = text[:start] + " " + text[end:]
    return len(words_of(outside)) == 0 or says(outside, lang) or _is_sentence(text, start, end)


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether it begins like a sentence and ends like one, inside or right behind its marks."""
    first = text[start:end].lstrip("¿¡…. ")[:1]
    return first.isupper() and any(mark in _ENDS + "," for mark in text[end : end + 3])


def _dialogue(text: str, lang: str) -> Iterator[Extent]:
    """Lines that begin with a dash: speech and, in small letters or with a verb of saying, who speaks take turns."""
    for opening in _DIALOGUE.finditer(text):
        line_end = text.find("\n", opening.end())
        line_end = len(text) if line_end < 0 else line_end
        turns = [match.span() for match in _TURN.finditer(text, opening.end(), line_end)]
        starts = [opening.end(), *(end for _, end in turns)]
        ends = [*(start for start, _ in turns), line_end]
        parts = list(zip(starts, ends, strict=True))
        if any(says(text[start:end], lang) or text[start:end][:1].islower() for start, end in parts[1::2]):
            yield from (_trimmed(text, start, end) for start, end in parts[::2] if text[start:end].strip(" ,.—–"))


def _trimmed(text: str, start: int, end: int) -> Extent:
    inside = text[start:end]
    left = len(inside) - len(inside.lstrip(" \n\t—–-"))
    right = len(inside) - len(inside.rstrip(" \n\t,;—–-."))
    return start + left, max(start + left, end - right)
