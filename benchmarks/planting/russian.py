"""Russian: readings of words, by pymorphy3; negations put in and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from planting import verbs
from planting.tokens import Token, near

Change = tuple[int, int, str]


@cache
def _analyzer() -> Any:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@cache
def read(word: str) -> tuple[str, str]:
    """A word's dictionary form, and its case and number where it has such."""
    best = _analyzer().parse(word)[0]
    return best.normal_form, f"{best.tag.case} {best.tag.number}"


@cache
def is_verb(word: str, *, finite: bool) -> bool:
    """Whether it is a verb or a short participle; unless ``finite``, also an infinitive or a predicative."""
    kinds = {"VERB", "PRTS"} if finite else {"VERB", "PRTS", "INFN", "PRED"}
    parses = _analyzer().parse(word)
    verbal = sum(parse.score for parse in parses if parse.tag.POS in kinds and "impr" not in parse.tag)
    return bool(verbal > 0.9 and parses[0].is_known)


def is_finite(word: str) -> bool:
    """Whether it is most likely a finite verb or a short participle."""
    return is_verb(word, finite=True)


def nominative(form: str) -> str:
    """Each Russian word in its dictionary form; others stay."""
    return " ".join(read(word)[0].capitalize() if not word.isascii() else word for word in form.split())


def case_of(form: str) -> str:
    """The case and number of a Russian name's last word; empty elsewhere."""
    return read(form.rsplit(maxsplit=1)[-1])[1] if not form.isascii() else ""


def put(words: Sequence[Token], number: int) -> Change | None:
    """Не before a finite verb or a short participle."""
    word, before = words[number], near(words, number, -1)
    if word.text != word.low or not is_verb(word.low, finite=True) or before in verbs.RUSSIAN_BARRED:
        return None
    return word.start, word.end, f"не {word.text}"


def take(words: Sequence[Token], number: int) -> Change | None:
    """Without a не before a verb, where no other word needs it."""
    word, before, after = words[number], near(words, number, -1), near(words, number, 1)
    if word.low != "не" or after in verbs.RUSSIAN_IDIOMS or before in verbs.RUSSIAN_BEFORE:
        return None
    if not is_verb(after, finite=False) or any(one.low in verbs.CONCORD for one in words):
        return None
    verb = words[number + 1]
    if near(words, number + 1, 1) == "не":  # не мог не
        return None
    return word.start, verb.end, verb.text.capitalize() if word.text[0].isupper() else verb.text
