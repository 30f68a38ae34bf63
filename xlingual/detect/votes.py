"""Stop words and letters vote on a text's language: fast, and silent where they do not know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from xlingual.languages import LANGUAGES
from xlingual.languages.others import LETTERS, STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+")

CYRILLIC = frozenset(
    {code for code, language in LANGUAGES.items() if language.script == "Cyrl"} | set(LETTERS) | {"bg"}
)
FAVOUR = 0.6  # the document's own language, in votes: settles ties, yields to two plain words
LEAD = 1.8  # the winner has this many times the second's votes
MIN_STRANGER = 2.0  # votes for a language neither aligned nor the document's: "Motor Co." is no Polish
MIN_SHARE = 0.12  # votes per word; running text has .2-.4 in its own language, names and lists less
LETTER_VOTE = 0.5  # a letter that only one language writes


@dataclass(frozen=True, slots=True)
class Vote:
    """What the words say: the best language or None, whether that is sure, and how many words were asked."""

    language: str | None
    sure: bool
    words: int
    rival: float = 0.0  # votes for the second of the aligned languages


def vote(text: str, script: str, *, favoured: str | None = None) -> Vote:
    """Count votes for each language written in ``script``; a word of n languages gives each 1/n."""
    words = _WORD.findall(text.lower())
    ballots = _ballots(script)
    scores: dict[str, float] = {}
    for word in words:
        for language, weight in ballots.get(word, ()):
            scores[language] = scores.get(language, 0.0) + weight
    _count_letters(text, script, scores)
    if not scores:
        return Vote(None, False, len(words))
    return _winner(scores, len(words), favoured)


def _winner(scores: dict[str, float], words: int, favoured: str | None) -> Vote:
    if favoured is not None:
        _add(scores, favoured, FAVOUR)
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    best, first = ranked[0], scores[ranked[0]]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    known = best in LANGUAGES or favoured in (None, best)
    enough = first >= (1.0 if known else MIN_STRANGER) and first >= MIN_SHARE * words
    rival = max((scores[code] for code in ranked[1:] if code in LANGUAGES), default=0.0)
    return Vote(best, enough and first >= LEAD * second and first - second >= 0.8, words, rival)


def _count_letters(text: str, script: str, scores: dict[str, float]) -> None:
    """Letters settle Cyrillic: Bulgarian and Ukrainian lack ы, э, ё; Russian lacks і, ї, є, ґ."""
    lower = text.lower()
    for language in LANGUAGES.values():
        if language.script == script:
            _add(scores, language.code, LETTER_VOTE * sum(lower.count(c) for c in language.own_letters))
    if script != "Cyrl":
        return
    foreign = {code: sum(lower.count(c) for c in letters) for code, letters in LETTERS.items()}
    for code, count in foreign.items():
        _add(scores, code, LETTER_VOTE * count)
    for language in LANGUAGES.values():
        if language.script == script and language.code in scores:
            scores[language.code] = max(0.0, scores[language.code] - LETTER_VOTE * max(foreign.values()))


def _add(scores: dict[str, float], code: str, amount: float) -> None:
    if amount:
        scores[code] = scores.get(code, 0.0) + amount


@lru_cache(maxsize=2)
def _ballots(script: str) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word the languages of ``script`` that it votes for, with the weight of its vote."""
    voters: dict[str, list[str]] = {}
    for code, stop_words in _stop_words(script):
        for word in stop_words:
            voters.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in voters.items()}


def _stop_words(script: str) -> Iterable[tuple[str, frozenset[str]]]:
    for language in LANGUAGES.values():
        if language.script == script:
            yield language.code, language.stop_words
    for code, stop_words in STOP_WORDS.items():
        if (code in CYRILLIC) == (script == "Cyrl"):
            yield code, stop_words
