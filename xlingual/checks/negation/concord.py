"""Negations of which one half is gone: "никто пришёл" where the language asks for "никто не пришёл"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from xlingual.checks.negation.markers import Tokens, tokens_of
from xlingual.languages.polarity import POLARITIES, Polarity

BEFORE = 6  # words before a companion among which its cue may stand, whatever the clauses are
BEHIND = 10  # and words behind it
VERB = 4  # words behind it among which the verb is looked for


@lru_cache(maxsize=65_536)
def halves(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The numbers of the words that need a cue and have none, each with the number of its verb; empty: all is well."""
    rules = POLARITIES.get(lang)
    if rules is None or not rules.verb_endings:
        return ()
    return tuple(_halves(tokens_of(text, lang), rules))


def _halves(tokens: Tokens, rules: Polarity) -> Iterator[tuple[int, int]]:
    for number, word in enumerate(tokens.plain):
        near = tokens.plain[max(0, number - BEFORE) : number + BEHIND + 1]
        if not _needs(number, word, tokens, rules) or any(_answers(other, rules) for other in near):
            continue
        verb = next(_verbs(number, tokens, rules), None)
        if verb is not None:
            yield number, verb


def _needs(number: int, word: str, tokens: Tokens, rules: Polarity) -> bool:
    """Whether a word cannot deny without a cue; "ни" only before "один"."""
    return word in rules.companions and (
        word not in rules.light or tokens.plain[number + 1 : number + 2] in {(one,) for one in rules.ones}
    )


def _answers(word: str, rules: Polarity) -> bool:
    """Whether a word may be the other half: a cue, or a word that denies by itself ("невозможно")."""
    return word in rules.cues or (word.startswith(rules.lexical) and not word.startswith(rules.not_lexical))


def _verbs(number: int, tokens: Tokens, rules: Polarity) -> Iterator[int]:
    for other in range(number + 1, min(number + 1 + VERB, len(tokens.plain))):
        if tokens.clauses[other] != tokens.clauses[number]:
            return
        if len(tokens.plain[other]) > 3 and tokens.plain[other].endswith(rules.verb_endings):
            yield other
