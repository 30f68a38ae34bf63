"""Sentences of one line, by rules: glued quotes, initials, abbreviations, numbers, ellipses, dialogue dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from xlingual.languages import Language
from xlingual.segment.spans import Span, trim

OPENERS = "\"'“„«‹‘¿¡([—–-"
_STOP = re.compile(r"[.!?…。！？]+(?:['\"”“»›’)\]]{1,3})?")
_CLOSERS = "'\"”“»›’)]"
_TOKEN_BEFORE = re.compile(r"[^\s\"'“”„«»()\[\]]{1,24}$")
_WORD_AFTER = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TAIL_WORDS = 7  # `"We won!" the minister told reporters.`: the verb of saying stands within so many words


def split_sentences(text: str, language: Language, *, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences between ``start`` and ``end``, trimmed, in order; a closing quote belongs to its sentence."""
    end = len(text) if end is None else end
    spans = []
    begin = start
    for stop in _boundaries(text, language, start, end):
        span = trim(text, begin, stop)
        if span[0] < span[1]:
            spans.append(span)
        begin = stop
    last = trim(text, begin, end)
    if last[0] < last[1]:
        spans.append(last)
    return spans


def _boundaries(text: str, language: Language, start: int, end: int) -> Iterator[int]:
    for match in _STOP.finditer(text, start, end):
        stop = _after_closers(text, match)
        if stop < end and _is_boundary(text, stop, match=match, language=language, start=start, end=end):
            yield stop


def _after_closers(text: str, match: re.Match[str]) -> int:
    """Where the sentence ends; a quote mark glued to the next word opens what follows unless the word before it is
    still inside a quotation, which only the caller could know: `said."We` is split before the mark."""
    stop = match.end()
    glued = stop < len(text) and text[stop].isalnum()
    if glued and text[stop - 1] in '"“' and not _inside_quote(text, match.start()):
        return stop - 1
    return stop


def _inside_quote(text: str, position: int) -> bool:
    """Whether an odd number of straight marks precedes on the same line, looking back a little."""
    back = text[max(0, position - 1_500) : position].rpartition("\n")[2]
    return (back.count('"') + back.count("“") + back.count("”")) % 2 == 1


def _is_boundary(text: str, stop: int, *, match: re.Match[str], language: Language, start: int, end: int) -> bool:
    after = _first_visible(text, stop, end)
    if after == end:
        return False
    spaced = after > stop
    closed = text[stop - 1] in _CLOSERS
    mark = match.group()[0]
    if not _may_begin(text, after, end):
        return False
    if not spaced and not closed:
        return _glued(text, match.start(), after, language)
    if mark == "." and not match.group().startswith("..") and not closed:
        return not _is_abbreviated(text, match.start(), after, language=language, start=start)
    if closed and mark in "!?…":
        return not _is_attribution(text, after, end, language)
    return True


def _first_visible(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _may_begin(text: str, position: int, end: int) -> bool:
    """Whether a sentence can begin here: a capital, a digit, or marks before one; a caseless script always can."""
    while position < end and (text[position] in OPENERS or text[position].isspace()):
        if text[position] in "—–-" and _lower_follows(text, position + 1, end):
            return False
        position += 1
    if position >= end:
        return False
    return not text[position].islower() and (text[position].isalnum() or text[position] in "…$€£#@№")


def _lower_follows(text: str, position: int, end: int) -> bool:
    position = _first_visible(text, position, end)
    return position < end and text[position].islower()


def _glued(text: str, stop: int, after: int, language: Language) -> bool:
    """`said.The`: split before a capitalised word, unless what stands before is an abbreviation or a domain."""
    last = text[stop - 1] if stop else " "
    if text[after] in OPENERS:
        return last.isalnum() or last in ")]%"
    word = _WORD_AFTER.match(text, after)
    if not word or not word.group()[0].isupper():
        return False
    follows = word.group()
    common = follows.lower() in language.stop_words
    if last in _CLOSERS or last == "%":
        return follows[-1].islower()
    before = _TOKEN_BEFORE.search(text, max(0, stop - 25), stop)
    return before is not None and _splits(before.group(), follows, language, common=common)


def _splits(before: str, follows: str, language: Language, *, common: bool) -> bool:
    """Whether a full stop between two words that touch it ends a sentence."""
    if before[-1].isdigit():
        return follows[-1].islower() and (common or len(follows) > 3)
    if "." in before or "/" in before or "@" in before:
        return common and before.lower() in language.loose_abbreviations
    if len(before) < 2 or before.lower() in language.abbreviations or (before.isupper() and not common):
        return False
    if follows.isupper() and len(follows) > 1:
        return before.islower() and len(before) > 2 and len(follows) > 2
    domain = before[0].isupper() and len(follows) < 3 and not common  # Pravda.Ru
    return not domain and (len(follows) == 1 or follows[1].islower())


def _is_abbreviated(text: str, stop: int, after: int, *, language: Language, start: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial rather than to a sentence."""
    found = _TOKEN_BEFORE.search(text, max(start, stop - 25), stop)
    if not found:
        return False
    token = found.group()
    lower = token.lower().rpartition("-")[2]
    digit = text[after].isdigit()
    if lower in language.abbreviations or (lower in language.number_abbreviations and digit):
        return True
    if _is_initial(text, found.start(), token, language):
        return not _after_pronoun(text, found.start())
    loose = lower in language.loose_abbreviations or _is_dotted(token)
    return loose and not _clearly_begins(text, after, language)


def _is_initial(text: str, begin: int, token: str, language: Language) -> bool:
    """`A.` in `A. B. Smith`; in Russian `г.` and `т.` are words of their own, judged elsewhere."""
    single = len(token) == 1 and token.isalpha() and token.isupper()
    spaced_pair = len(token) == 1 and token.isalpha() and begin >= 3 and text[begin - 2 : begin] == ". "
    return single or (spaced_pair and token.lower() not in language.loose_abbreviations and text[begin - 3].islower())


def _after_pronoun(text: str, begin: int) -> bool:
    """`than I. We`: a lone capital I after a lower-case word is the pronoun."""
    return text[begin] == "I" and begin >= 2 and text[begin - 2].islower()


def _is_dotted(token: str) -> bool:
    """`U.S`, `C.C`, `т.е`: letters with dots between them."""
    parts = token.split(".")
    return len(parts) > 1 and all(len(part) in (1, 2) and part.isalpha() for part in parts)


def _clearly_begins(text: str, after: int, language: Language) -> bool:
    """Whether a sentence begins after a loose abbreviation: with a function word it does, with a name it does not."""
    position = after
    while position < len(text) and text[position] in OPENERS:
        position += 1
    if position > after and text[after] in '"“«¿¡—–-':
        return True
    word = _WORD_AFTER.match(text, position)
    if not word or not word.group()[0].isupper():
        return False
    return word.group().lower() in language.stop_words or word.group().lower() in language.speech.pronouns


def _is_attribution(text: str, after: int, end: int, language: Language) -> bool:
    """`"We won!" Putin said.`: after a closing quote, a few words with a verb of saying and no mark before it."""
    for count, word in enumerate(_WORD_AFTER.finditer(text, after, min(end, after + 90))):
        if count >= _TAIL_WORDS or text[after : word.start()].count(".") > 0:
            return False
        if word.group().lower() in language.speech.verbs:
            return count > 0
    return False
