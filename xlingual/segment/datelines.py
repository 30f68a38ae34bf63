"""What opens a line without being part of what it tells: datelines of agencies, and lines that only label."""

from __future__ import annotations

import re

from xlingual.languages import LANGUAGES, Language
from xlingual.languages.language import words
from xlingual.segment.spans import WORD, Span

_DASH = r"(?:--|[—–-]|\.\s?[-–—]{1,2}|:)"
_AGENCY = rf"(?:(?:\([^()\n]{{2,30}}\)|/[^/\n]{{2,30}}/)\s*(?:{_DASH}+|\.)|\([A-ZА-ЯЁ]{{3,8}}\)(?=\s))"
_WITH_AGENCY = re.compile(rf"\s*(?P<head>[^\W\d_][^\n()/]{{1,70}}?)\s*{_AGENCY}\s*")
_WITH_DATE = re.compile(rf"\s*(?P<head>[^\W\d_][^\n():]{{2,60}}?\d{{1,4}}\.?(?:\s[^\W\d_]{{2,12}}\.?)?)\s*{_DASH}\s+")
_NAMED_AGENCY = re.compile(r"(?P<agency>[^\n.:]{2,25}?)\.\s+(?=[A-ZÁÉÍÓÚÑА-ЯЁ\"«“])")
_AGENCIES = frozenset(
    ("РИА Новости", "РИА", "ТАСС", "Интерфакс", "EFE", "AFP", "AP", "Reuters", "Sputnik", "TASS", "Xinhua", "KCNA")
)
_MONTHS = frozenset(form for language in LANGUAGES.values() for forms in language.months for form in forms)
_CLOCK = words(
    """gmt utc msk мск hour hora am pm a m p updated actualizado обновлено date fecha дата de del at a las года г
    published publicado в h час on the monday tuesday wednesday thursday friday saturday sunday"""
)
_LABELS = words("date fecha дата source fuente источник hour hora")
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3,}[.!?]\s")
MAX_HEAD_WORDS = 9
MAX_DATE = 100  # characters
MAX_LABEL_WORDS = 20


def after_dateline(text: str, span: Span) -> int:
    """Where the line's own text begins, past a dateline such as `City, April 29 (AGENCY) -- `."""
    start, end = span
    limit = min(end, start + 140)
    for pattern in (_WITH_AGENCY, _WITH_DATE):
        match = pattern.match(text, start, limit)
        if match and _is_dateline(match.group("head")) and match.end() < end:
            return _after_agency(text, match.end(), limit)
    return start


def _is_dateline(head: str) -> bool:
    """A place and a date with a month's name, and no sentence."""
    head_words = [word.lower() for word in WORD.findall(head)]
    if not head[:1].isupper() or len(head_words) > MAX_HEAD_WORDS or _SENTENCE_INSIDE.search(head):
        return False
    return any(char.isdigit() for char in head) and any(word in _MONTHS for word in head_words)


def _after_agency(text: str, position: int, limit: int) -> int:
    """`МОСКВА, 26 апр — РИА Новости. `: the agency's name may follow the dash."""
    match = _NAMED_AGENCY.match(text, position, limit)
    return match.end() if match and match.group("agency").strip() in _AGENCIES else position


def is_label(text: str, language: Language) -> bool:
    """Whether a line is a byline, a credit or a pointer: `Source: X`, `By Name Surname`, `RELATED:`."""
    count = len(WORD.findall(text))
    if text.endswith(":"):
        return count <= 5 and language.speech.verbs.isdisjoint(WORD.findall(text.lower()))
    ended = text.endswith((".", "!", "?", "”", '"', "»", "…"))
    head, colon, rest = text.partition(":")
    if colon and not ended and count <= MAX_LABEL_WORDS and head.lower() in _LABELS | set(language.bylines):
        return True
    if colon and not ended and len(WORD.findall(head)) <= 2 and len(WORD.findall(rest)) <= 3:
        return True
    if ended or count > 8:
        return False
    lower = text.lower()
    return lower in language.bylines or lower.startswith(tuple(b + c for b in language.bylines for c in " :"))


def is_bare_date(text: str) -> bool:
    """Whether nothing but a date, an hour and their labels stands here."""
    if len(text) > MAX_DATE or not any(char.isdigit() for char in text):
        return False
    return sum(word not in _MONTHS and word not in _CLOCK for word in WORD.findall(text.lower())) <= 1
